# Ways to say something about the draft: on words, as other wording, in answer, in support.
error-not-in-paragraph = Ces mots ne sont pas dans le paragraphe. Copiez-les depuis le texte ci-dessus.
error-same-wording = Rien n’est encore changé. Changez les mots, ou envoyez plutôt un commentaire.
error-nothing-to-answer = Le commentaire auquel vous répondez n’est plus là. Vos mots sont gardés : vous pouvez les envoyer comme commentaire sur tout le projet.
draft-quote = Commenter quelques mots
draft-suggest = Proposer une autre formulation
draft-on-section = Commenter toute cette partie
comment-section-label = Votre commentaire sur la partie « { $title } »
paragraph-back = Retour au projet
quote-heading = Commenter des mots du paragraphe { $number }
quote-label = Les mots dont vous parlez
quote-hint = Copiez-les depuis le paragraphe. Laissez vide pour parler de tout le paragraphe.
quote-body = Que voulez-vous en dire ?
quote-marked = Commenter les mots marqués
quote-chosen = Votre commentaire porte sur ces mots :
quote-drop = Non, sur tout le paragraphe
suggest-heading = Proposer une autre formulation du paragraphe { $number }
suggest-how = Changez les mots comme vous les écririez. Nous montrons ce que vous avez changé à côté de ce qui était écrit.
suggest-label = Le paragraphe { $number } comme il devrait être
suggest-why = Pourquoi ?
suggest-why-hint = Une phrase aide ceux qui décident.
suggest-send = Envoyer ma proposition
contribution-title = { $what } : { $title }
contribution-back = Retour à ce qui a été dit
contribution-open = Répondre ou soutenir
contribution-reply-heading = Répondre
contribution-reply-label = Votre réponse
contribution-reply-send = Envoyer ma réponse
said-suggestion = Proposition { $id }
support-give = Je soutiens cela
support-given = Vous soutenez cela.
support-take-back = Je ne le soutiens plus
support-hint = Compte une fois depuis cet appareil. Ce n’est pas un vote : les raisons comptent, pas le nombre.
desk-suggestions = Propositions
suggestions-heading = Propositions d’autres formulations
suggestions-none = Personne n’a encore proposé d’autre formulation
suggestions-progress = { $answered } sur { $all } ont une réponse
suggestion-title = Répondre à la proposition { $id }
suggestion-answer = La réponse à cette proposition
suggestion-unanswered = Pas encore de réponse
suggestion-outcome = Que devient-elle ?
suggestion-accepted = Acceptée
suggestion-partly-accepted = Acceptée en partie
suggestion-declined = Non acceptée
suggestion-reasons = Raisons
suggestion-reasons-hint = La personne les lit quand le rapport est publié. Si une partie seulement est acceptée, dites laquelle.
suggestion-save = Garder cette réponse
error-suggestion-no-outcome = Choisissez ce qu’elle devient.
error-suggestion-no-reasons = Donnez vos raisons : la personne qui l’a proposée les lit.
deed-answered-a-suggestion = A répondu à une proposition
contribution-replies = { $count ->
    [one] { $count } réponse
    [many] { $count } réponses
   *[other] { $count } réponses
}
support-count = { $count ->
    [one] { $count } personne soutient cela
    [many] { $count } de personnes soutiennent cela
   *[other] { $count } personnes soutiennent cela
}
