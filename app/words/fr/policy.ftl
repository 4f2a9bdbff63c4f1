# Ce que dit une politique de modération
ground-insult = Insulte
state-returned = Renvoyé avec une question
deed-took-words-out-of-comments = a retiré des mots de commentaires
deed-sent-comments-back-with-a-question = a renvoyé des commentaires avec une question
deed-decided-an-appeal = a tranché un recours
deed-changed-the-moderation-policy = a changé la politique de modération

# Pourquoi une décision ne peut pas être prise
error-not-in-policy = La politique de cette consultation ne le permet pas pour ce motif. Choisissez un autre motif, ou une mesure plus légère.
error-no-words-to-redact = Copiez les mots à retirer.
error-not-in-text = Ces mots ne sont pas dans le commentaire. Copiez-les depuis le texte.
error-cannot-ask = La personne ne peut pas répondre à une question ici. Choisissez une autre mesure.
error-same-organisation = Une autre organisation tranche ce recours.
error-changed-meanwhile = La personne vient de changer ses mots. Relisez-les.
error-decided-after-report = Le rapport est publié. Ce qui était masqué ne peut être publié que par un recours.

# La lettre avec l'exposé des motifs
statement-subject = Au sujet de ce que vous avez dit dans « { $title } »
statement-hide = { $who } a lu ce que vous avez dit dans « { $title } ». Cela n'a pas été publié.
statement-redact = { $who } a lu ce que vous avez dit dans « { $title } ». C'est publié, mais quelques mots ont été retirés.
statement-return = { $who } a lu ce que vous avez dit dans « { $title } », et vous pose une question avant de pouvoir le publier.
statement-ground = La règle :
statement-facts = Les raisons :
statement-flagged = Une liste de mots l'avait signalé. Une personne l'a lu et a décidé.
statement-by-people = Une personne l'a lu et a décidé. Aucune machine n'a aidé.
statement-answer = Ici, vous pouvez changer vos mots, sans compte :
statement-appeal = Vous n'êtes pas d'accord ? Quelqu'un d'autre regardera de nouveau. Vous pouvez le demander jusqu'au { $day }, sans compte :

# La lettre au sujet d'un recours
appeal-letter-subject = Votre recours dans « { $title } »
appeal-letter-upheld = { $who } a regardé de nouveau la décision sur vos mots dans « { $title } ». La décision reste.
appeal-letter-overturned = { $who } a regardé de nouveau la décision sur vos mots dans « { $title } ». Vous aviez raison : ils sont maintenant publiés, tels que vous les avez envoyés.
