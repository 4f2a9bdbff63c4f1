# La file de modération, un écran à la fois
queue-how = Lisez la page de haut en bas. Marquez ce qui ne peut pas être publié tel quel. Puis publiez le reste en appuyant une fois. Vous pouvez l’annuler pendant une minute.
queue-progress = Vous en avez décidé { $decided } ces 12 dernières heures. { $waiting } attendent.
queue-flagged-waiting = { $count ->
    [one] { $count } est signalé. Il attend depuis le { $day }.
    [many] { $count } sont signalés. Le plus ancien attend depuis le { $day }.
   *[other] { $count } sont signalés. Le plus ancien attend depuis le { $day }.
}
queue-others-waiting = { $count ->
    [one] { $count } n’est pas signalé. Il attend depuis le { $day }.
    [many] { $count } ne sont pas signalés. Le plus ancien attend depuis le { $day }.
   *[other] { $count } ne sont pas signalés. Le plus ancien attend depuis le { $day }.
}
queue-with-colleagues = Des collègues en ont ouvert. Vous ne les voyez pas ici.
queue-open = { $count ->
    [one] { $count } ouvert
    [many] { $count } ouverts
   *[other] { $count } ouverts
}
queue-all-open = Tout ce qui attend est ouvert chez des collègues. Revenez dans dix minutes.
queue-flag = Signalé
queue-flagged = Une liste a trouvé ces mots. Elle ne décide rien : c’est vous qui décidez.
flag-telephone-number = Numéro de téléphone
flag-email-address = Adresse e-mail
flag-id-number = Numéro d’une personne, d’une carte ou d’un compte
flag-web-address = Adresse web
flag-insult = Insulte ou menace
queue-left-before = Vous l’aviez laissé pour plus tard
queue-alike = { $count ->
    [one] Et { $count } autre semblable. Votre décision vaut pour les deux.
    [many] Et { $count } autres semblables. Votre décision vaut pour tous.
   *[other] Et { $count } autres semblables. Votre décision vaut pour tous.
}

# Ce qui est décidé pour un commentaire
queue-redact = Retirer des mots
queue-return = Demander à son auteur
queue-reasons-summary = Motif et raisons
queue-reasons-hint = Son auteur le lit. Dites quelle règle il enfreint, et comment ; ou posez votre question.
queue-suggested = Nous y avons mis une phrase pour commencer. Lisez-la, changez-la, puis envoyez de nouveau.
queue-words = Mots à retirer
queue-words-hint = Copiez-les du texte, une ligne pour chacun. Le reste ne change pas.
queue-take = Retirer ce que j’ai sélectionné
decision-save = Enregistrer ma décision

# Les touches
queue-single-keys = Les touches simples sont actives
queue-key-j = suivant
queue-key-k = précédent
queue-key-p = publier, et continuer
queue-key-h = masquer
queue-key-r = retirer les mots sélectionnés, sinon les mots signalés
queue-key-q = demander à son auteur
queue-key-l = laisser pour plus tard, et continuer
queue-key-u = annuler ce que vous venez de publier
queue-key-digits = motif, avec une phrase pour commencer
queue-key-escape = revenir d’un champ au commentaire
queue-key-enter = enregistrer seulement mes marques
queue-key-control-enter = publier tout ce qui n’est pas marqué

# Ce qui en est résulté
queue-left = { $count ->
    [one] { $count } est laissé pour plus tard. Il vient après tout le reste.
    [many] { $count } sont laissés pour plus tard. Ils viennent après tout le reste.
   *[other] { $count } sont laissés pour plus tard. Ils viennent après tout le reste.
}
queue-passed-over = { $count ->
    [one] { $count } n’a pas été publié : il a changé, ou quelqu’un en a décidé, après votre lecture.
    [many] { $count } n’ont pas été publiés : ils ont changé, ou quelqu’un en a décidé, après votre lecture.
   *[other] { $count } n’ont pas été publiés : ils ont changé, ou quelqu’un en a décidé, après votre lecture.
}
queue-gone = Certains ne sont plus ici
queue-undo = Annuler
queue-undo-hint = Vous pouvez annuler cette publication pendant { $seconds } secondes.
queue-undone = { $count ->
    [one] Annulé : { $count } vous attend de nouveau
    [many] Annulé : { $count } vous attendent de nouveau
   *[other] Annulé : { $count } vous attendent de nouveau
}
error-undo-too-late = La minute est passée. Regardez ce qui a été décidé, et décidez de nouveau si besoin.
error-undo-reported = Le rapport est publié. On ne peut plus annuler.
error-undo-nothing = Il n’y a plus rien à annuler.
error-decided-meanwhile = Un collègue vient d’en décider.
deed-took-back-publishing = a annulé une publication

# Des phrases pour commencer l’exposé des raisons
because-personal-data-of-others = Cela dit sur une personne quelque chose qui permettrait de la trouver ou de lui nuire.
because-threat = Cela menace quelqu’un.
because-hate = Cela attaque des personnes pour ce qu’elles sont.
because-insult = Cela insulte quelqu’un. On peut dire la même chose sans cela.
because-spam = Cela fait de la publicité et ne dit rien du projet.
because-off-topic = Cela ne parle pas de ce projet.
because-unlawful = La loi ne nous permet pas de publier cela.

# Des questions à son auteur pour commencer
asked-personal-data-of-others = Pouvez-vous dire la même chose sans dire de qui il s’agit ?
asked-threat = Pouvez-vous dire ce qui doit changer, sans la menace ?
asked-hate = Pouvez-vous dire ce qui doit changer, sans attaquer un groupe de personnes ?
asked-insult = Pouvez-vous dire la même chose sans l’insulte ?
asked-spam = Que faut-il changer dans le projet ? Dites-le-nous.
asked-off-topic = De quelle partie du projet s’agit-il, et que faut-il y changer ?
asked-unlawful = Pouvez-vous dire la même chose sans ce que la loi interdit ?
