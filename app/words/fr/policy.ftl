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
statement-by-people = Une personne a lu ces mots et a décidé. Aucune machine ne décide ici.
statement-answer = Ici, vous pouvez changer vos mots, sans compte :
statement-appeal = Vous n'êtes pas d'accord ? Quelqu'un d'autre regardera de nouveau. Vous pouvez le demander jusqu'au { $day }, sans compte :

# La lettre au sujet d'un recours
appeal-letter-subject = Votre recours dans « { $title } »
appeal-letter-upheld = { $who } a regardé de nouveau la décision sur vos mots dans « { $title } ». La décision reste.
appeal-letter-overturned = { $who } a regardé de nouveau la décision sur vos mots dans « { $title } ». Vous aviez raison : ils sont maintenant publiés, tels que vous les avez envoyés.

# Ce que veut dire chaque motif
ground-personal-data-of-others-what = Cela dit sur une autre personne quelque chose qui lui appartient : un numéro de téléphone, une adresse, une maladie.
ground-threat-what = Cela dit que quelqu'un subira un mal.
ground-hate-what = Cela attaque des gens pour ce qu'ils sont : leur origine, leur croyance, qui ils aiment.
ground-insult-what = Cela insulte une personne.
ground-spam-what = C'est de la publicité, ou ce n'est pas fait pour être lu.
ground-off-topic-what = Cela n'a rien à voir avec le projet.
ground-unlawful-what = La loi interdit de le dire.

# Ce qui se passe
consequence-hide = Ce n'est pas publié. Si cela suffit, on retire seulement des mots, ou on pose une question à la personne.
consequence-redact = Ces mots sont retirés. Le reste est publié.
consequence-return = On demande à la personne de le changer.

# La politique publiée
policy-title = Comment les commentaires sont modérés
policy-before = { $who } lit chaque commentaire avant sa publication.
policy-after = Les commentaires sont publiés tout de suite. { $who } les lit ensuite.
policy-nobody = Aucune organisation de la société civile ne modère ici. Les commentaires sont donc publiés tout de suite, et personne ne peut les retirer. La raison donnée :
policy-grounds = Ce qui n'est pas publié
policy-grounds-lede = Cela seulement. Ne pas être d'accord, être en colère ou faire des fautes n'est pas une raison.
policy-rights = Ce sur quoi vous pouvez compter
policy-rights-reasons = On vous dit ce qui a été décidé sur vos mots, pour quel motif et pourquoi.
policy-rights-appeal = Pendant six mois, vous pouvez demander que quelqu'un d'autre regarde de nouveau. Sans compte.
policy-rights-body = L'organisme public ne peut rien retirer tout seul.
policy-rights-log = Chaque décision est dans un registre que personne ne peut changer.
policy-log = Voir le registre
policy-changed = Changements
policy-changed-by = { $who } l'a changée le { $day } :
policy-link = Comment les commentaires sont modérés

# La politique sur le bureau
desk-policy = Politique
desk-appeals = Recours
policy-desk-title = Politique de modération
policy-desk-lede = Tout le monde peut la lire avant de parler. On décide pour ces motifs et aucun autre, et on peut toujours faire moins.
policy-desk-timing = Quand lit-on les commentaires ?
timing-before-publication = Avant leur publication
timing-before-publication-hint = Plus sûr là où des gens peuvent être attaqués. Il faut lire chaque jour.
timing-after-publication = Après leur publication
timing-after-publication-hint = Plus rapide. Ce qui blesse quelqu'un reste visible jusqu'à la lecture.
policy-desk-applies = S'applique ici
policy-desk-consequence = Le plus qui puisse arriver
policy-desk-explanation = Ce que cela veut dire ici
policy-desk-reason = Pourquoi change-t-elle ?
policy-desk-reason-hint = Des gens ont parlé sous l'ancienne politique. Tout le monde lit ceci.
policy-desk-save = Publier la politique
policy-desk-saved = La politique est publiée
policy-desk-saved-what = Tout le monde peut la lire. Ce qui a été décidé avant reste décidé.
error-policy-no-ground = Choisissez au moins un motif.
error-policy-too-long = Dites-le en 500 caractères au plus.
error-policy-no-reason = Dites pourquoi elle change : des gens ont parlé sous l'ancienne politique.

# La décision sur le reçu
step-decided-publish = { $who } l'a lu et publié.
step-decided-hide = { $who } l'a lu et ne l'a pas publié.
step-decided-redact = { $who } l'a lu et publié sans quelques mots.
step-decided-return = { $who } l'a lu et vous pose une question. Il sera publié quand vous aurez répondu.
step-decided-how = Comment cela a été décidé
step-answer = Répondre : changer vos mots
step-appeal = Vous n'êtes pas d'accord ? Demandez que quelqu'un d'autre regarde de nouveau
step-appeal-until = Vous pouvez le demander jusqu'au { $day }. Sans compte.
step-appealed = Vous avez demandé un nouvel examen le { $day }. Quelqu'un d'autre décidera.
step-appeal-upheld = { $who } a regardé de nouveau le { $day }. La décision reste.
step-appeal-overturned = { $who } a regardé de nouveau le { $day }. Vous aviez raison : c'est publié.
receipt-others-read = Ce que les autres lisent
ring-returned = lu ; on vous pose une question

# Demander un nouvel examen
appeal-title = Demander un nouvel examen
appeal-lede = Une personne qui n'a pas décidé avant relit vos mots.
appeal-decision = Ce qui a été décidé
appeal-words = Pourquoi n'êtes-vous pas d'accord ?
appeal-words-hint = Seules les personnes qui modèrent lisent ceci. Dites-le dans votre langue.
appeal-button = Demander un nouvel examen
appeal-until = Vous pouvez le demander jusqu'au { $day }, une fois pour chaque décision.
error-nothing-to-appeal = Il n'y a pas de décision à contester.
error-appeal-too-late = Les six mois pour demander sont passés.
error-appealed = Vous avez déjà demandé un nouvel examen.
error-appeal-no-words = Dites en quelques mots pourquoi vous n'êtes pas d'accord.
error-appeal-too-long = C'est trop long. Dites-le en 5 000 caractères au plus.

# Les recours sur le bureau
appeals-title = Recours
appeals-lede = Quelqu'un n'accepte pas ce qui a été décidé. Qui a décidé d'abord ne décide pas de nouveau.
appeals-none = Aucun recours n'attend
appeals-since = attend depuis le { $day }
appeals-decide = Regarder le recours pour le commentaire { $id }
appeal-desk-title = Un recours
appeal-author-says = Ce que dit la personne
appeal-outcome = Que décidez-vous ?
appeal-upheld = La décision reste
appeal-upheld-hint = Rien ne change.
appeal-overturned = La personne a raison
appeal-overturned-hint = C'est publié avec ses propres mots.
appeal-reasons = Vos raisons
appeal-reasons-hint = La personne lit ceci.
appeal-desk-save = Trancher le recours
error-no-appeal-outcome = Choisissez ce que vous décidez.

# Là où des mots ont été retirés
said-redacted = Des mots ont été retirés par la modération
answer-question-heading = La modération vous pose une question
answer-question-what = Changez vos mots ci-dessous et envoyez-les. Ils seront relus, puis publiés.
