# The desk
desk-title = Votre bureau
desk-empty = Aucune consultation sur votre bureau
desk-moderation = Modération
desk-themes = Thèmes
desk-answers = Réponses
desk-report = Rapport
desk-report-due = Rapport attendu le { $day } ({ $left })
desk-to-moderate = { $count ->
    [0] Rien à modérer
    [one] Un à modérer
    [many] { $count } à modérer
   *[other] { $count } à modérer
}
desk-to-code = { $count ->
    [0] Tous comptés sous des thèmes
    [one] Un à compter sous des thèmes
    [many] { $count } à compter sous des thèmes
   *[other] { $count } à compter sous des thèmes
}

# Moderation
moderation-title = Modération
moderation-heading = Modération
moderation-empty = Rien n’attend de décision
moderation-done = { $count ->
    [one] Une décision est enregistrée
    [many] { $count } de décisions sont enregistrées
   *[other] { $count } décisions sont enregistrées
}
moderation-see-decided = Voir ce qui a été décidé
moderation-how = Comment cela marche
moderation-grounds = Motifs des règles
moderation-about = À propos de : « { $text } »
moderation-decide = Décider du commentaire { $id }
moderation-publish = Publier
moderation-hide = Masquer
moderation-leave = Laisser pour plus tard
moderation-ground = Motif
moderation-choose-ground = Choisir un motif
moderation-reasons = Exposé des raisons
moderation-publish-rest = Publier tout ce qui n’est pas marqué
moderation-save = Enregistrer seulement mes marques
moderation-refused = Commentaire { $id } : { $why }
decided-title = Décisions
decided-heading = Ce qui a été décidé
decided-none = Rien n’a encore été décidé
decided-again = Le revoir
decision-title = Un second regard
error-no-ground = Choisissez le motif qui convient.
error-no-reasons = Dites à son auteur pourquoi, en une phrase.
error-not-a-moderator = Seul un modérateur d’une organisation de la société civile décide.
error-decided-before = Une autre personne décide d’un recours.
error-taken-back = Son auteur l’a repris.

# Themes
themes-title = Thèmes
themes-heading = Thèmes
themes-all-coded = Chaque commentaire publié est compté
themes-none = Aucun commentaire ici
themes-pick = Choisir le commentaire { $id }
themes-picked-none = Rien de choisi
themes-picked-some = Choisis : {"{n}"}
themes-pick-all = Choisir tout sur cette page
themes-count-under = Compter ceux qui sont choisis sous
themes-code = Les compter
themes-make-one = Créez d’abord un thème.
themes-remove = Retirer de ce thème ceux qui sont choisis
themes-set-aside-summary = Ne compter sous aucun thème
themes-reason = Raison
themes-reason-hint = Son auteur la lit.
themes-set-aside = Mettre de côté ceux qui sont choisis
themes-set-aside-tag = Mis de côté :
themes-list = Montrer
themes-uncoded = Pas encore comptés
themes-all = Tous
themes-aside = Mis de côté
themes-new = Nouveau thème
themes-new-title = Titre
themes-new-hint = Avec les mots de ceux qui l’ont dit
themes-new-description = Ce que les gens ont dit
themes-new-button = Créer le thème
error-nothing-picked = Choisissez au moins un commentaire.
error-no-theme = Choisissez au moins un thème.
error-no-reason = Dites pourquoi. Son auteur le lit.
error-theme-title = Donnez au thème un titre qu’aucun autre thème ne porte, de 200 caractères au plus.

# Answers
answers-title = Réponses
answers-heading = Réponses aux thèmes
answers-comments = { $count ->
    [0] Aucun commentaire
    [one] Un commentaire
    [many] { $count } de commentaires
   *[other] { $count } commentaires
}
answers-none = Sans réponse
answers-no-themes = Il n’y a pas encore de thèmes
answers-progress = { $answered } thèmes sur { $total } ont une réponse
answer-title = Réponse : { $theme }
answer-outcome = La réponse
answer-reasons = Raisons
answer-reasons-hint = Tous ceux qui ont dit cela les lisent. Markdown fonctionne.
answer-changed-legend = Paragraphes qui ont changé pour cela
answer-changed-hint = Ceux qui l’ont dit voient le changement à côté de vos raisons.
answer-see-change = Voir le changement
answer-no-changes = Il n’y a pas encore de nouvelle version du texte : aucun paragraphe ne peut être relié.
answer-save = Enregistrer la réponse
answer-what-people-said = { $count ->
    [one] Le commentaire
    [many] Les { $count } de commentaires
   *[other] Les { $count } commentaires
}
outcome-accepted-hint = C’est fait comme les gens l’ont dit.
outcome-partly-accepted-hint = Une partie est faite ; les raisons disent laquelle.
outcome-not-accepted-hint = Ce n’est pas fait ; les raisons disent pourquoi.
outcome-already-in-place-hint = C’est déjà fait ; les raisons disent où.
outcome-out-of-scope-hint = Cette décision ne peut pas le changer ; les raisons disent qui le peut.
error-no-outcome = Choisissez une réponse.
error-no-disposition-reasons = Donnez les raisons. C’est ce que les gens lisent.
error-report-published = Le rapport est publié. Ses réponses restent.

# The report
desk-report-title = Rapport
desk-report-heading = Rapport de résultats
desk-report-summary = Résumé
desk-report-summary-hint = Ce qui a été entendu, ce qui a été décidé, ce qui sera fait, par qui et quand. Markdown fonctionne.
desk-report-save = Enregistrer le résumé
desk-report-gaps = Ce qui manque encore
desk-report-ready = Rien ne manque
desk-report-refused = Il ne peut pas encore être publié
desk-report-publish = Publier le rapport
desk-report-publish-what = Le rapport est mis en ligne, et chaque personne qui a laissé une adresse reçoit sa propre réponse. Cela ne peut pas être annulé.
desk-report-published = Le rapport est publié
delivery-sent = Réponses envoyées
delivery-waiting = Réponses en route
delivery-undeliverable = N’ont pas pu être remises
gap-still-open = La consultation est encore ouverte.
gap-still-open-link = Voir quand elle se termine
gap-no-summary = Le résumé est vide.
gap-no-summary-link = L’écrire
gap-no-disposition = Le thème « { $theme } » n’a pas de réponse.
gap-no-disposition-link = Y répondre
gap-waiting = { $count ->
    [one] Un commentaire attend un modérateur de { $moderators }.
    [many] { $count } de commentaires attendent un modérateur de { $moderators }.
   *[other] { $count } commentaires attendent un modérateur de { $moderators }.
}
gap-waiting-link = Aller à la file
gap-waiting-theirs = Eux seuls peuvent décider. Demandez-leur.
gap-uncoded = { $count ->
    [one] Un commentaire n’est sous aucun thème et n’est pas mis de côté.
    [many] { $count } de commentaires ne sont sous aucun thème et ne sont pas mis de côté.
   *[other] { $count } commentaires ne sont sous aucun thème et ne sont pas mis de côté.
}
gap-uncoded-link = Les compter sous des thèmes
gap-which = Lesquels
gap-more = Et { $count } de plus.
