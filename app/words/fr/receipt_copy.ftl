# Le reçu à emporter
copy-keep = Notez le code, ou imprimez cette page : seule la carte est imprimée. Cette page reste ici, vous pouvez donc aussi en garder l’adresse.
copy-save = Enregistrer le reçu comme texte
copy-by-mail = M’envoyer le reçu par e-mail
copy-address = Où l’envoyer
copy-by-mail-hint = Vous recevez un seul e-mail, avec votre code. Nous ne gardons pas l’adresse.
copy-hear-back = Me dire aussi la réponse, et garder l’adresse pour cela
copy-send = Envoyer le reçu
copy-sent = Le reçu est en route
copy-sent-what = Il peut mettre quelques minutes à arriver. Regardez aussi parmi les indésirables.
copy-sent-at = Envoyé
copy-contact = { $who } mène cette consultation et en répond. Si vous ne savez pas comment continuer, notre page d’aide en dit plus.
copy-help = Aide
letter-receipt-subject = Votre reçu : { $title }
letter-receipt = Voici le reçu de votre commentaire sur « { $title } ». Gardez le code : il vous permet de voir à tout moment ce que votre commentaire est devenu.
letter-receipt-ignore = Si vous n’avez rien demandé, ignorez ce message. Nous n’avons pas gardé votre adresse à cause de lui.
