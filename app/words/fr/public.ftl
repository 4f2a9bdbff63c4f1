# The first page
home-title = Consultations
home-heading = Dites ce que vous pensez, et recevez une réponse
home-lede = Ici, des organismes publics demandent ce que vous pensez de leurs projets. Vous n’avez pas besoin de compte. Tout le monde reçoit une réponse.
home-open = Ouvertes : vous pouvez vous exprimer maintenant
home-analysis = Closes : on lit et on prépare les réponses
home-answered = Avec réponse
home-nothing-open = Aucune consultation n’est ouverte en ce moment
home-closes = se termine le { $day }
home-report-due = réponses promises pour le { $day }
home-reported = réponse le { $day }
home-receipt-heading = Qu’est devenu ce que j’ai dit ?
home-receipt-label = Votre code de reçu
home-receipt-hint = Douze lettres et chiffres, comme 7K3M-9QXP-2RAB
home-receipt-button = Chercher

# One consultation
consultation-read-and-comment = Lire le projet et le commenter
consultation-comment-whole = Commenter l’ensemble
consultation-read-draft = Lire le projet
consultation-read-report = Lire les réponses
consultation-no-account = Ni compte, ni nom. Un seul champ à remplir.
consultation-undecided = Ce qui n’est pas encore décidé
consultation-settled = Ce qui est fixé
consultation-who-decides = Qui décide, et quand
consultation-decides = { $who } décide le { $day }.
consultation-moderators = Qui lit d’abord les commentaires
consultation-moderators-say = Ces organisations de la société civile modèrent. L’organisme public ne peut pas masquer un commentaire.
consultation-no-moderators = Aucune organisation de la société civile ne modère cette consultation.
consultation-dates = Les dates promises
consultation-overdue = Les réponses étaient promises pour le { $day }. Elles n’ont pas été publiées.
consultation-who-took-part = Qui a participé
consultation-read-comments = Lire ce que les gens ont dit
consultation-see-changes = Voir ce qui a changé dans le texte
facts-people = Personnes
facts-published = Commentaires
facts-channels = Façons de participer
facts-languages = Langues
level-inform = L’organisme public vous informe. Vos commentaires sont lus.
level-consult = L’organisme public écoute, et vous dit comment vos commentaires ont changé la décision.
level-involve = L’organisme public travaille avec vous pour que vos préoccupations se voient dans les projets.
level-collaborate = L’organisme public cherche des solutions avec vous.
level-empower = Ce que les gens décident ici est appliqué.

# The draft
draft-title = Projet : { $title }
draft-back = Retour à la consultation
draft-open-until = Ouverte jusqu’au { $day } ({ $left })
draft-closed = Cette consultation ne prend plus de commentaires
draft-how = Choisissez « Commenter » à côté d’un paragraphe, écrivez, envoyez. Aucun compte nécessaire.
draft-see-changes = Ce qui a changé dans la nouvelle version
draft-read-comments = { $count ->
    [one] Lire le commentaire à ce sujet
    [many] Lire les { $count } de commentaires à ce sujet
   *[other] Lire les { $count } commentaires à ce sujet
}
draft-section-comments = { $count ->
    [one] Un commentaire sur cette section
    [many] { $count } de commentaires sur cette section
   *[other] { $count } commentaires sur cette section
}
draft-your-words = Vos mots sont gardés ici
comment-paragraph-label = Votre commentaire sur le paragraphe { $number }
comment-whole-label = Votre commentaire sur le projet entier
comment-send = Envoyer mon commentaire
contribute-title = Commenter { $title }
contribute-heading = Commenter le projet entier
contribute-how = Écrivez dans la langue que vous voulez. Ouverte jusqu’au { $day }.
contribute-or-paragraph = Ou commenter un paragraphe du projet

# What was said
contributions-title = Commentaires sur { $title }
contributions-heading = Ce que les gens ont dit
contributions-all = tout montrer
contributions-search = Chercher dans les commentaires
contributions-search-button = Chercher
contributions-none = Aucun commentaire ici

# Changes
changes-title = Changements dans { $title }
changes-heading = Ce qui a changé dans le texte
changes-between = De « { $old } » du { $oldday } à « { $new } » du { $newday }.
changes-summary = { $edited } modifiés, { $moved } déplacés, { $added } ajoutés, { $removed } retirés.
changes-none = Rien n’a changé
changes-heading-line = Titre
changes-place-new = Paragraphe { $new }
changes-place-old = Paragraphe { $old } du projet
changes-place-both = Paragraphe { $old } du projet, maintenant { $new }
change-same = Inchangé
change-edited = Modifié
change-moved = Déplacé
change-moved-and-edited = Déplacé et modifié
change-added = Ajouté
change-removed = Retiré

# After sending
received-title = Nous avons votre commentaire
received-heading = Merci. Nous avons votre commentaire.
received-lede = Gardez ce code. Avec lui, vous pouvez voir à tout moment ce que votre commentaire est devenu.
received-what-you-said = Ce que vous avez dit
received-follow = Voir ce qu’il devient
received-read-on = Continuer à lire le projet
next-soon = Dans les prochains jours
next-read = Un modérateur le lit et le publie.
next-read-by = { $who } le lit et le publie.
next-after = Après le { $day }
next-counted = { $who } le compte avec d’autres qui disent la même chose.
next-by = D’ici le { $day }
next-answered = { $who } y répond et donne ses raisons. Nous vous le disons.
hear-back-heading = Voulez-vous que nous vous disions la réponse ?
hear-back-label = Votre adresse e-mail
hear-back-button = Me le dire par e-mail
hear-back-kept = Nous vous écrirons
hear-back-once = Vous recevez un seul e-mail, quand la réponse à votre commentaire est publiée.
change-summary = Le corriger ou le reprendre
change-until = Vous pouvez le faire jusqu’à { $time }.
change-label = Votre commentaire
change-button = Enregistrer la correction
take-back-what = Si vous le reprenez, vos mots sont supprimés.
take-back-button = Reprendre mon commentaire

# The receipt
receipt-title = Ce que mon commentaire est devenu
receipt-heading = Ce que votre avis est devenu
receipt-code = Reçu { $code }
receipt-find-title = Chercher un reçu
receipt-unknown = Aucun commentaire n’a ce code. Regardez encore une fois chaque lettre.
receipt-length = Un code de reçu a douze lettres et chiffres.
receipt-symbol = Un code de reçu n’a que des lettres et des chiffres.
receipt-check = Une lettre ou un chiffre est mal tapé. Regardez-les encore une fois un par un.
receipt-taken-back = Vous avez repris ce commentaire. Vos mots sont supprimés.
receipt-change = Le corriger ou le reprendre, jusqu’à { $time }
receipt-hear-back = Recevoir la réponse par e-mail
receipt-what-became = Étape par étape
ring-said = dit, et attend d’être lu
ring-read = lu et publié
ring-hidden = lu, et non publié ; les raisons sont ci-dessous
ring-set-aside = lu et mis de côté ; la raison est ci-dessous
ring-counted = { $count ->
    [one] compté sous un thème
    [many] compté sous { $count } de thèmes
   *[other] compté sous { $count } thèmes
}
ring-answered = a une réponse ; ce qui a été promis reste à faire
ring-done = a une réponse, et c’est fait
step-said = Nous l’avons reçu. C’est l’entrée { $entry } du registre de transparence.
step-said-log = Qu’est-ce que ce registre ?
step-waiting = Un modérateur va le lire.
step-published = Il est publié.
step-published-by = { $who } l’a lu et publié.
step-hidden-by = { $who } l’a lu et ne l’a pas publié.
step-hidden-ground = Motif
step-hidden-reasons = Raisons
step-counted = Il a été compté sous :
step-counted-ahead = { $who } le comptera avec d’autres qui disent la même chose.
step-set-aside = Il a été lu et n’est compté sous aucun thème, car :
step-answered-ahead = { $who } y répondra et donnera ses raisons.
step-report = Lire le rapport entier
step-done = Rien de ce qui a été promis ne reste à faire.
step-done-ahead = Quand ce qui a été promis est dans le texte, cela se voit ici.
answer-changed = Ce qui a changé dans le texte

# The report
report-title = Réponses : { $title }
report-heading = Ce qui a été entendu, et ce qui a été décidé
report-lede = { $who } a publié ce rapport le { $day }.
report-not-yet = Les réponses sont promises pour le { $day }.
report-not-yet-heading = Le rapport n’est pas encore publié
report-not-yet-why = Il ne peut pas être publié avant que chaque commentaire ait une réponse.
report-summary = En bref
report-took-part = { $contributions } commentaires de { $participants } participants ont été publiés.
report-by-channel = Comment les commentaires sont arrivés
report-by-respondent = Qui a envoyé les commentaires
report-channel = Moyen
report-respondent = Qui
report-small-groups = Les groupes de moins de dix ne sont pas montrés, et parfois un de plus, pour que personne ne puisse être reconnu.
report-themes = Les thèmes et leurs réponses
report-theme = Thème
report-themes-sentence = { $count ->
    [one] Un thème a été soulevé : « { $largest } ».
    [many] { $count } de thèmes ont été soulevés ; la plupart des commentaires parlent de « { $largest } ».
   *[other] { $count } thèmes ont été soulevés ; la plupart des commentaires parlent de « { $largest } ».
}
report-no-themes = Aucun thème n’a été soulevé.
report-answer = Réponse

# Signing in
sign-in-title = Se connecter
sign-in-lede = Pour les modérateurs, les analystes et les agents publics. Pour commenter, vous n’avez pas besoin de compte.
sign-in-email = Adresse e-mail
sign-in-password = Mot de passe
sign-in-button = Se connecter
sign-in-wrong = L’adresse e-mail ou le mot de passe n’est pas juste.
