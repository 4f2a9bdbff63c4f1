# The language in which somebody wrote, and reading it in another one
language-sw = Swahili

said-language-title = La langue de votre commentaire
said-language-lede = Les programmes qui lisent à voix haute ou qui traduisent en ont besoin.
said-language-label = Langue du commentaire
said-language-none = Non indiquée
said-language-save = Enregistrer
said-language-is = Écrit en : { $language }
said-language-change = Changer la langue
error-no-such-language = Choisissez une langue de la liste.
deed-set-the-language = a indiqué la langue d’un commentaire

translation-title = Traduction automatique
translation-mark = Traduction automatique par { $service }, peut contenir des erreurs
translation-link = Traduire
translation-ask = Traduire ce commentaire
translation-ask-what = { $service } reçoit ces mots et rien d’autre, et les traduit automatiquement. Les décisions sont prises avec l’original.
translation-original = Ce qui a été dit
translation-failed = La traduction n’a pas marché
translation-failed-what = Le service ne répond pas, ou ne connaît pas cette langue. Réessayez plus tard.
