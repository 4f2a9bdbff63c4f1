# Words of the components that pages share.

back = Retour

layout-skip = Aller au contenu
layout-languages = Langue
layout-member = Votre bureau
layout-sign-out = Se déconnecter
layout-about = Hearback sert à dire ce que vous pensez d’un projet avant la décision, et à apprendre ce que votre avis est devenu.
layout-consultations = Consultations
layout-mine = Mes commentaires
layout-help = Aide et accessibilité
layout-log = Registre public
layout-privacy = Ce que nous gardons
layout-desk = Pour les organisations

# The ring of five. The short words stand after "3 of 5:", the others on their own.
loop-step = { $step } sur 5 :
loop-short-said = dit
loop-short-read = lu
loop-short-counted = compté
loop-short-answered = répondu
loop-short-done = fait
loop-said = Dit
loop-read = Lu
loop-counted = Compté
loop-answered = Répondu
loop-done = Fait

loop-step-done = fait
loop-step-ahead = à venir

clock-name = Les dates promises
clock-done = Fait
clock-next = Prochaine date
clock-ahead = Plus tard
clock-overdue = En retard

error-summary = Il y a un problème
field-error = Erreur :
field-optional = (facultatif)

notice-info = À noter :
notice-success = C’est fait :
notice-warning = Important :

contents = Sommaire
paragraph-number = Paragraphe { $number }
paragraph-comment = Commenter
paragraph-on = le paragraphe { $number }
paragraph-comments = { $count ->
    [0] Aucun commentaire
    [one] 1 commentaire
    [many] { $count } de commentaires
   *[other] { $count } commentaires
}

bars-unshown = Non montré : petit groupe

differences-inserted = [ajouté :
differences-deleted = [supprimé :
differences-end = ]

receipt-card-heading = Votre reçu
receipt-card-what-for = Gardez ce code. Il ouvre la page qui vous dit ce que votre avis est devenu. Vous n’avez pas besoin de compte.

what-next = Ce qui se passe ensuite

pager-name = Pages de cette liste
pager-previous = Page précédente
pager-next = Page suivante

legend-name = Touches
desk-nav-name = Parties de ce bureau
desk-nav-waiting = { $count ->
    [0] rien en attente
    [one] 1 en attente
    [many] { $count } en attente
   *[other] { $count } en attente
}

how-it-works = Ce que devient ce que vous dites
how-it-works-said = Vous dites ce que vous pensez, et vous recevez un reçu.
how-it-works-read = Une personne d’une organisation de la société civile le lit.
how-it-works-counted = Il est compté sous les thèmes que les gens ont soulevés.
how-it-works-answered = Ceux qui décident répondent à chaque thème et donnent leurs raisons.
how-it-works-done = Ce qui a été promis est fait, et vous pouvez le vérifier.
