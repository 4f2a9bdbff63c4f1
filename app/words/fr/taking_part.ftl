# Who takes part: named on the desk, before a consultation opens and after
desk-people = Qui participe
desk-is-draft = Pas encore ouverte. Seule votre organisation la voit.
people-title = Qui participe
people-heading = Qui participe
people-moderating = Qui modère
people-moderating-hint = Elles lisent d’abord chaque commentaire et décident de ce qui est publié. Vous ne le pouvez pas.
people-facilitating = Qui aide les gens à participer
people-facilitating-hint = Elles s’assoient avec les gens et distribuent des codes d’invitation.
people-no-organisations = Il n’y a pas encore d’organisations de la société civile ici. Un administrateur les crée sous « Organisations ».
people-reason = Pourquoi une organisation ne modère plus
people-reason-hint = Seulement si vous en retirez une. Tout le monde le lit.
people-verification = Comment les gens montrent qui ils sont
people-verification-hint = Choisissez un ou plusieurs moyens. Chacun écarte certaines personnes.
people-verification-open = Vous pouvez ajouter des moyens. Tant qu’elle est ouverte, aucun ne peut être retiré.
people-save = Enregistrer
people-no-moderator = Si personne ne modère
people-why = Pourquoi aucune organisation de la société civile ne modère
people-why-hint = Tout le monde le lit. Tant que personne ne modère, aucun commentaire ne peut être publié et aucun rapport ne peut sortir.
people-record = Noter la raison
people-opening = Ouverture
people-missing = Il manque encore ceci
people-ready = Rien ne manque
people-not-ready = Elle ne peut pas encore ouvrir. Voyez ce qui manque.
people-open = Ouvrir la consultation
people-open-what = Tout le monde la voit alors, et peut commenter. Cela ne peut pas être annulé.
people-officials-open = Un agent public de votre organisation l’ouvre.
people-opens = Elle ouvre le { $day }. Jusque-là, seule votre organisation la voit.
verification-none = Pas du tout
verification-none-hint = N’importe qui peut commenter. Le mieux pour ceux qui ont des raisons d’être prudents.
verification-email = Avec une adresse e-mail
verification-email-hint = Nous envoyons un lien. L’adresse est gardée à part de ce qu’ils disent.
verification-invitation-code = Avec un code d’invitation
verification-invitation-code-hint = La société civile distribue des cartes. Une carte ne dit pas qui l’a utilisée.
verification-openid = Avec un compte ailleurs
verification-openid-hint = Les gens se connectent à un service qu’ils connaissent.

missing-undecided = Ce qui n’est pas encore décidé
missing-settled = Ce qui est fixé et ne peut pas changer
missing-decision-maker = Qui décide
missing-decision-date = Le jour de la décision
missing-report-date = Le jour où les réponses arrivent
missing-close-date = Le jour de la clôture
missing-channels = Les façons dont les gens peuvent participer
missing-languages = Les langues dans lesquelles les gens peuvent écrire
missing-plain-language = Un résumé en langage simple
missing-draft = Un projet d’au moins un paragraphe
missing-moderator = Une organisation de la société civile qui modère, ou une raison pour laquelle il n’y en a pas
missing-time-left = Une clôture à venir : celle qu’elle a est passée

error-no-reason-for-everybody = Dites pourquoi, en une phrase. Tout le monde la lit.
error-long-reason = C’est trop long. 2 000 caractères au plus.
error-nobody-could-decide = Personne ne pourrait alors décider des commentaires. Nommez d’abord une autre organisation qui a des modérateurs.
error-no-verification = Choisissez au moins un moyen.
error-narrowed = La consultation est ouverte. Des moyens peuvent être ajoutés, aucun ne peut être retiré.

deed-named-who-takes-part = a nommé qui participe à
deed-recorded-why-nobody-moderates = a noté pourquoi personne ne modère
deed-opened-a-consultation = a ouvert la consultation
deed-set-the-verification = a fixé comment les gens montrent qui ils sont dans
deed-made-invitation-codes = a créé des codes d’invitation pour
deed-withdrew-invitation-codes = a annulé des codes d’invitation de

# On the public page
consultation-facilitators = Qui vous aide à participer
consultation-former-moderator = { $who } ne modère plus depuis le { $day }, car :
consultation-no-moderators-because = L’organisme public dit pourquoi :

# Invitation codes
desk-codes = Codes d’invitation
codes-title = Codes d’invitation
codes-heading = Codes d’invitation
codes-what = Chaque code permet à une personne d’envoyer un commentaire. Il fonctionne jusqu’à la clôture. Il ne dit pas qui l’a utilisé.
codes-how-many = Combien
codes-how-many-hint = De 1 à 500
codes-note = Note pour vous-mêmes
codes-note-hint = Par exemple : groupe du mardi. N’écrivez aucun nom de personne.
codes-make = Créer les codes
codes-made = { $count ->
    [one] Un code
    [many] { $count } de codes
   *[other] { $count } codes
}
codes-once = Imprimez-les ou notez-les maintenant
codes-once-what = C’est la seule fois où ils sont montrés. Nous ne les gardons pas sous une forme que quelqu’un peut lire.
codes-back = C’est fait : retour à toutes les séries
codes-batches = Ce qui a été créé
codes-none = Pas encore de codes
codes-batch = { $count ->
    [one] Un code du { $day }.
    [many] { $count } de codes du { $day }.
   *[other] { $count } codes du { $day }.
}
codes-used = Au moins { $count } ont été utilisés.
codes-used-few = Moins de dix ont été utilisés.
codes-used-why = Nous comptons par dizaines, pour que personne ne voie qui a utilisé une carte, ni quand.
codes-withdraw = Annuler ceux qui n’ont pas servi
codes-withdrawn = Annulés
card-what = Avec ce code, vous pouvez dire ce que vous pensez. Il sert une fois. Il ne dit pas qui vous êtes.
card-where = Scannez l’image, ou tapez le code sur

invited-title = Vous êtes invité à dire ce que vous pensez
invited-what = Nous gardons votre code prêt pendant deux heures. Vous lisez le projet, vous écrivez, vous envoyez. Le code ne dit pas qui vous êtes.
invited-go-on = Continuer vers le projet
invited-not-good = Ce code ne peut pas servir
invited-not-good-what = Il est mal tapé, ou il ne sert plus. Regardez encore une fois chaque lettre, ou demandez-en un autre à la personne qui vous l’a donné.
comment-code = Le code de votre carte
comment-code-hint = Neuf lettres et chiffres, comme 7K3-M9Q-XP2. Si vous avez scanné votre carte, laissez ce champ vide.
comment-code-or-mail = Si vous n’avez pas de carte, laissez aussi ce champ vide : vous pourrez confirmer par e-mail après l’envoi.
error-no-code = Tapez le code de votre carte.
error-mistyped-code = Une lettre ou un chiffre du code est mal tapé. Il en a neuf. Regardez-les encore une fois un par un.
error-code-not-good = Ce code ne peut pas servir ici, ou ne sert plus. Demandez-en un autre à la personne qui vous l’a donné.

# Confirming by e-mail
state-unconfirmed = Non confirmé
error-unconfirmed = Son auteur ne l’a pas encore confirmé.
error-too-many-mails = Nous avons envoyé plusieurs e-mails à cette adresse en une heure. Regardez dans les indésirables, ou réessayez dans une heure.
confirm-heading = Encore une étape : confirmez votre commentaire
confirm-why = Nous l’avons, et nous le gardons. Un modérateur le lit dès que vous le confirmez par e-mail.
confirm-sent = Nous vous avons envoyé un lien
confirm-by-provider = Confirmer avec { $name }
confirm-by-provider-why = Nous l’avons, et nous le gardons. Un modérateur le lit dès que vous le confirmez. Nous apprenons que vous êtes quelqu’un là-bas, et ne gardons rien de qui.
confirm-sent-what = Ouvrez-le dans les sept jours et appuyez sur le bouton. Regardez aussi dans les indésirables. Seul le lien le plus récent fonctionne.
confirm-email-hint = L’adresse est gardée à part de votre commentaire et n’est montrée à personne. Nous y écrivons de nouveau quand la réponse est publiée.
confirm-again-hint = Laissez vide pour l’envoyer à la même adresse.
confirm-send = M’envoyer le lien
confirm-send-again = L’envoyer de nouveau
receipt-confirm = Le confirmer, pour qu’un modérateur le lise
step-unconfirmed = Il attend que vous le confirmiez.
ring-unconfirmed = dit, et attend que vous le confirmiez
next-now = Maintenant
next-confirm = Vous confirmez votre commentaire par e-mail.
confirmation-title = Confirmez votre commentaire
confirmation-lede = Vous avez écrit ceci. Appuyez sur le bouton, et un modérateur le lit.
confirmation-button = Confirmer mon commentaire
confirmation-not-mine = Si vous n’avez pas écrit ceci, fermez la page. Il ne se passe rien alors.
confirmation-done = Confirmé
confirmation-done-heading = Votre commentaire est confirmé
confirmation-done-next = Un modérateur le lit ensuite. Votre code de reçu vous dit ce qu’il devient.
confirmation-ended = Il a été utilisé, il a plus de sept jours, ou un plus récent a été envoyé. La page de votre reçu en envoie un autre.
letter-confirmation-subject = Confirmez votre commentaire : { $title }
letter-confirmation = Vous avez envoyé un commentaire sur « { $title } ».
letter-confirmation-link = Ouvrez ce lien pour le confirmer, jusqu’au { $day } :
letter-confirmation-ignore = Si vous n’avez rien envoyé, ne faites rien : le commentaire n’est alors pas lu.

report-by-verification = Comment les gens ont montré qui ils sont
report-verification = Comment

# What somebody needs to take part
consultation-needs-code = Il vous faut le code d’une carte. Une organisation de la société civile vous la donne. Ni compte, ni nom.
consultation-needs-email = Vous confirmez votre commentaire par e-mail. Ni compte, ni nom.
consultation-needs-either = Il vous faut le code d’une carte, ou vous confirmez votre commentaire par e-mail. Ni compte, ni nom.
consultation-needs-account = Vous vous connectez à un service que vous connaissez.

# Where codes cannot be made
error-no-codes-here = Cette consultation ne demande pas de codes d’invitation. Son organisme public peut dire qu’elle en demande.
error-how-many = Écrivez un nombre de 1 à 500.
error-long-note = Cette note est trop longue. 200 caractères au plus.
