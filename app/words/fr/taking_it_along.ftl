# Un fichier à télécharger
file-size-kilobytes = { $number } ko
file-size-megabytes = { $number } Mo

# Une consultation à emporter
take-along = À emporter
take-along-booklet = Un livret à imprimer
take-along-text = Tout en texte simple
take-along-summary = En mots simples
take-along-how = Comment répondre
take-along-until = Vous pouvez répondre jusqu’au { $day }.

# En texte
pack-asks = { $who } demande ce que les gens pensent.
pack-version = C’est le texte « { $name } » du { $day }.
pack-on-the-web = Sur internet
pack-number = Chaque paragraphe a un numéro entre parenthèses. Dites le numéro du paragraphe dont vous parlez.
pack-left-out = Le projet est trop long pour ce texte. Ces parties manquent, en tout ou en partie. Lisez-les ici :
pack-left-out-more = { $count ->
    [one] et encore une partie
    [many] et encore { $count } de parties
   *[other] et encore { $count } parties
}

# En livret
booklet-title = Livret : { $title }
booklet-print = Pour imprimer cette page, appuyez sur Ctrl et P, ou choisissez « Imprimer » dans le menu du navigateur. Pour un petit livret, choisissez deux pages par feuille.
booklet-helpers = Ces organisations aident à participer. Demandez-leur si elles envoient pour vous ce que vous écrivez sur la feuille.
booklet-sheet = Pour écrire
booklet-sheet-how = Écrivez le numéro du paragraphe dans la case, et ce que vous pensez sur les lignes. Si vous parlez de tout le projet, laissez la case vide.
booklet-paragraph = Numéro du paragraphe
