# Leaving at once
leave-what = Sortie rapide
leave-now = Quitter cette page maintenant
leave-shift = ou appuyez trois fois sur Maj
leave-twice-more = Appuyez encore 2 fois sur Maj pour quitter.
leave-once-more = Appuyez encore une fois sur Maj pour quitter.
leave-ended = Le temps pour quitter avec Maj est passé. Recommencez.
leave-gone = Chargement

help-traces = Quelqu’un peut regarder mon téléphone ou mon ordinateur
help-traces-answer = Les pages d’une consultation ont en bas un lien « Quitter cette page maintenant ». Il ouvre tout de suite un autre site. Au clavier, vous pouvez aussi appuyer trois fois sur Maj. Les pages que vous avez ouvertes avant restent dans l’historique de votre navigateur : effacez-le ensuite, ou utilisez une fenêtre privée. Sans JavaScript, le bouton Retour ramène à la page que vous avez quittée. Votre code de reçu est une clé : qui l’a peut lire ce que vous avez dit, alors gardez-le là où vous seul regardez. Nous ne gardons pas l’adresse de votre appareil.
