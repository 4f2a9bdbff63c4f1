# The one mail that somebody gets when the report is out.

mail-subject = Ce que votre avis est devenu : { $title }
mail-greeting = Bonjour,
mail-opening = Vous avez participé à la consultation « { $title } » et laissé votre adresse pour avoir la réponse. Le rapport est publié. Voici ce que votre avis est devenu.

mail-said = Vous avez dit :
mail-hidden = Cela n’a pas été publié, et ne fait donc pas partie du rapport. { $organisation } l’a décidé, pour cette raison :
mail-theme = Compté sous : { $title }
mail-decided = La réponse : { $outcome }
mail-accepted = accepté
mail-partly-accepted = accepté en partie
mail-not-accepted = non accepté
mail-already-in-place = déjà en place
mail-out-of-scope = ne fait pas partie de cette décision
mail-reasons = Les raisons :
mail-changed = Ce qui a changé dans le texte :
mail-paragraph = Le paragraphe { $number } dit maintenant : « { $text } »
mail-heading = Un titre dit maintenant : « { $text } »
mail-more-changes = { $count ->
    [one] - et un paragraphe de plus
    [many] - et { $count } de paragraphes de plus
   *[other] - et { $count } paragraphes de plus
}
mail-set-aside = Il a été lu, et aucun thème n’y répond, pour cette raison :
mail-receipt = Tout à ce sujet, avec votre reçu :

mail-report = Le rapport entier :
mail-why = Vous recevez cet e-mail parce que vous avez laissé votre adresse pour « { $title } ». C’est le seul : nous vous écrivons cette unique fois, et votre adresse ne sert à rien d’autre.
mail-withdraw = Pour faire supprimer votre adresse tout de suite, ou pour emporter ou effacer ce que vous avez dit :

# What members are sent
letter-invitation-subject = { $organisation } vous invite
letter-invitation = { $inviter } vous invite à rejoindre { $organisation } sur Hearback, comme : { $role }.
letter-invitation-link = Ouvrez ce lien pour accepter, jusqu’au { $day } :
letter-invitation-ignore = Si vous ne savez pas de quoi il s’agit, ne faites rien : il ne se passe rien alors. Ne transmettez pas le lien.
letter-link-subject = Votre lien de connexion
letter-link = Ouvrez ce lien dans les 15 minutes pour vous connecter. Il sert une fois :
letter-link-ignore = Si vous ne l’avez pas demandé, ne faites rien : personne n’entre sans cet e-mail.
