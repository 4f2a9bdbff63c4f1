# Words that every page shares.
site-name = Hearback
site-description = Dites ce que vous pensez d’un projet public, et apprenez ce que votre avis est devenu.
title-page = { $title } – Hearback
title-error = Erreur : { $title }
rehearsal = Ceci est une répétition : l’horloge est réglée sur un autre jour.
list-comma = ,{" "}
list-or = {" "}ou{" "}

count-comments = { $count ->
    [0] aucun commentaire pour le moment
    [one] un commentaire
    [many] { $count } de commentaires
   *[other] { $count } commentaires
}

# Dates
left-today = se termine aujourd’hui
left-days = { $days ->
    [one] il reste un jour
    [many] il reste { $days } de jours
   *[other] il reste { $days } jours
}

# Where a consultation stands
stage-draft = En préparation
stage-open = Ouverte
stage-analysis = En cours de lecture
stage-reported = Réponse publiée
stage-followed-up = Suivi publié
stage-concluded = Terminée

clock-opens = Ouverture
clock-closes = Clôture
clock-decision = Décision
clock-report = Rapport avec les réponses
clock-extended = La clôture est passée du { $old } au { $new }. { $reason }
clock-report-published = Publié le { $day }
clock-report-overdue = Le rapport est en retard

# Channels
channel-web = Site web
channel-sms = Message texte
channel-ussd = Menu sur le téléphone
channel-voice = Message vocal
channel-phone = Téléphone
channel-paper = Lettre ou formulaire
channel-in-person = En personne
channel-email = E-mail
channel-api = Un autre service

respondent-individual = Personnes
respondent-organisation = Associations et entreprises
respondent-government-agency = Organismes publics

language-en = Anglais
language-ar = Arabe
language-pt = Portugais
language-fr = Français
language-es = Espagnol
language-de = Allemand

# What was said
said-comment = Commentaire { $id }
said-reply = Commentaire { $id }, en réponse à { $to }
place-paragraph = Paragraphe { $number }
place-section = Section « { $title } »
place-whole = Le projet entier
fact-late = après la clôture
fact-paraphrase = avec d’autres mots que ceux de l’auteur

# What became of it
state-waiting = En attente
state-published = Publié
state-hidden = Masqué
state-taken-back = Repris
outcome-accepted = Accepté
outcome-partly-accepted = Accepté en partie
outcome-not-accepted = Non accepté
outcome-already-in-place = Déjà en place
outcome-out-of-scope = Hors du sujet de la décision

ground-personal-data-of-others = Données personnelles d’autres personnes
ground-threat = Menace
ground-hate = Haine
ground-spam = Publicité ou message indésirable
ground-off-topic = Hors sujet
ground-unlawful = Contraire à la loi

# Errors that a form tells
error-empty = Écrivez d’abord quelque chose.
error-too-long = C’est plus long que 60 000 caractères. Envoyez-le en plusieurs parties.
error-not-open = Cette consultation est close. Vos mots sont encore dans le champ, pour que vous puissiez les copier.
error-no-such-paragraph = Ce paragraphe ne fait plus partie du projet. Envoyez votre commentaire sur le projet entier.
error-no-such-address = Vérifiez l’adresse e-mail. Elle ressemble à nom@example.org.
error-said-something-else = Ce formulaire a déjà été envoyé, avec d’autres mots. Envoyez-le encore une fois.
error-window-closed = Les 15 minutes pour le modifier sont passées. Il est maintenant chez un modérateur.

# Pages that cannot be shown
problem-not-found = Il n’y a rien à cette adresse
problem-not-found-what = Vérifiez l’adresse. Si vous avez tapé un code de reçu, regardez encore une fois chaque lettre.
problem-not-allowed = Vous n’avez pas de rôle qui le permet
problem-not-allowed-what = Demandez à un administrateur de votre organisation, ou connectez-vous avec un autre compte.
problem-bad-request = Ce qui a été envoyé est illisible
problem-bad-request-what = Revenez en arrière et envoyez le formulaire de nouveau.
problem-internal = Quelque chose n’a pas marché chez nous
problem-internal-what = Rien de ce que vous avez envoyé avant n’est perdu. Attendez une minute, revenez en arrière et réessayez.

# Help
help-title = Aide
help-account = Ai-je besoin d’un compte ?
help-account-answer = Non. Vous écrivez et vous envoyez. Vous recevez un code de reçu, et ce code suffit.
help-safe = Qui voit mon nom ?
help-safe-answer = Personne. Nous ne demandons pas votre nom. Si vous laissez une adresse e-mail, elle est gardée à part de ce que vous avez dit, n’est montrée à personne et sert une seule fois : pour vous dire ce que votre avis est devenu.
help-change = Puis-je changer ce que j’ai dit ?
help-change-answer = Oui, pendant 15 minutes. Ouvrez la page de votre reçu : vous pouvez y corriger ou reprendre votre commentaire.
help-next = Que devient mon commentaire ?
help-next-answer = Une organisation de la société civile le lit et le publie. Il est compté sous des thèmes. L’organisme public doit répondre à chaque thème et donner ses raisons, et nous vous disons la réponse.
help-receipt = J’ai perdu mon code de reçu
help-receipt-answer = Si vous avez laissé une adresse e-mail, la réponse vous parvient. Sans adresse, nous ne pouvons pas retrouver votre commentaire, car nous ne savons pas qui vous êtes. Vous pouvez toujours lire tous les commentaires et le rapport.
help-hidden = Pourquoi un commentaire a-t-il été masqué ?
help-hidden-answer = Seulement pour un motif des règles publiées, et seulement par une organisation de la société civile, jamais par l’organisme public seul. Les raisons sont sur la page de son reçu. Pendant six mois, vous pouvez y demander que quelqu'un d'autre regarde de nouveau.
help-access = Je n’arrive pas à utiliser ces pages
help-access-answer = Chaque page fonctionne sans JavaScript, au clavier et avec toute taille de texte. Si une consultation offre d’autres moyens, comme un message texte, une lettre ou une visite, ils sont indiqués sur sa page.

# The log
log-title = Registre de transparence
log-lede = Tout ce qui est reçu et décidé est noté ici, dans un seul ordre, et rien ne peut en être retiré en secret.
log-size = Entrées
log-root = Racine de l’arbre
log-what = Chaque entrée est une empreinte de ce qui a été dit, mêlée à un nombre secret : elle prouve les mots sans les montrer. Toutes les entrées ensemble donnent la racine ci-dessus (RFC 9162). Si une seule était changée ou oubliée, la racine serait différente.
