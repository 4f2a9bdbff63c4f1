# Lettres que beaucoup de gens envoient, identiques ou presque, et à qui appartient une adresse.
letters-heading = Lettres envoyées par plusieurs personnes
letters-title = Lettres envoyées par plusieurs personnes : { $title }
letters-lede = Certaines personnes envoient la même lettre, ou presque la même. Chaque personne compte. Ce que dit la lettre compte pour un seul argument.
letters-kept = Aucune lettre n’est écartée parce que d’autres l’ont envoyée aussi. Personne ne perd sa voix en reprenant les mots d’autrui.
letters-people = { $count ->
    [one] une personne
    [many] { $count } de personnes
   *[other] { $count } personnes
}
letters-texts = { $count ->
    [one] un texte
    [many] { $count } de textes différents
   *[other] { $count } textes différents
}
letters-how-counted = Une lettre compte pour un seul texte, quel que soit le nombre de personnes qui l’ont envoyée.
letters-none = Pour le moment, personne n’a envoyé la même lettre que quelqu’un d’autre.
letters-all = Toutes les lettres
letters-all-comments = Tous les commentaires
letters-see = Voir les lettres envoyées par plusieurs personnes
letters-one-of = L’une des { $people } personnes qui ont envoyé cette lettre
letters-one-of-changed = L’une des { $people } personnes qui ont envoyé cette lettre, dont { $changed } avec leurs propres mots
letters-fact-disowned = Envoyé avec l’adresse e-mail de quelqu’un d’autre
letters-letter = Lettre { $id }
letters-letter-title = Lettre { $id } : { $title }
letters-as-most = La lettre, telle que la plupart l’ont envoyée
letters-numbers = Combien l’ont envoyée
letters-sent-by = Personnes qui l’ont envoyée
letters-unchanged = Sans rien changer
letters-changed = Avec leurs propres mots
letters-comments = Commentaires, car certains l’envoient deux fois
letters-arguments = Arguments comptés
letters-confirmed = Ont confirmé par e-mail que c’était bien eux
letters-disowned = Envoyés avec l’adresse e-mail de quelqu’un d’autre
letters-when = Quand elles sont arrivées
letters-day = Jour
letters-number = Nombre
letters-bursts = Beaucoup à la fois
letters-bursts-hint = Nous le montrons pour que vous puissiez en juger. Des gens qui sortent ensemble d’une réunion écrivent aussi au même moment. Tous comptent.
letters-in-a-minute = { $number } en une minute : { $when } ({ $channel })
letters-in-a-second = { $number } dans la même seconde : { $when } ({ $channel })
letters-own-words = Avec leurs propres mots
letters-own-words-hint = Ce qui est souligné a été ajouté. Ce qui est barré a été retiré.
letters-times-sent = Personnes qui l’ont envoyée ainsi : { $people }
letters-read = Lire cette lettre
desk-letters = Lettres
desk-letters-heading = Lettres envoyées par plusieurs personnes
desk-letters-lede = Vous pouvez demander aux personnes derrière une lettre si c’était bien elles. Chaque personne qui a laissé une adresse reçoit un e-mail, jamais un second.
desk-letters-waiting = En attente
desk-letters-asked = Interrogées par e-mail
desk-letters-no-address = Sans adresse
desk-letters-can-ask = Pas encore interrogées
desk-letters-ask = Demander qui a envoyé la lettre { $id }
desk-letters-was-asked = Les e-mails sont en route
not-me-title = Était-ce vous ?
not-me-lede = Quelqu’un a envoyé ce commentaire à une consultation en donnant votre adresse e-mail.
not-me-sent = Envoyé le { $day }
not-me-if-not = Si ce n’était pas vous, nous effaçons ici votre adresse et ne vous écrivons plus à ce sujet. Le commentaire reste. Tout le monde peut voir qu’il a été envoyé avec l’adresse de quelqu’un d’autre.
not-me-no = Ce n’était pas moi
not-me-yes = Oui, c’était moi
not-me-done-no = Merci. Votre adresse est effacée ici.
not-me-done-no-what = Nous ne vous écrivons plus au sujet de ce commentaire. Les personnes qui modèrent la consultation voient que votre adresse a été utilisée sans vous.
not-me-done-yes = Merci. Vous avez confirmé votre commentaire.
not-me-done-yes-what = Votre nom et votre adresse restent cachés. Votre commentaire compte comme confirmé.
not-me-ended = Ce lien a déjà servi, ou il est trop ancien.
letter-not-me = Si vous n’avez pas envoyé ce commentaire, dites-le-nous ici :
letter-authorship-subject = Était-ce vous ? { $title }
letter-authorship = Quelqu’un a envoyé un commentaire sur « { $title } » en donnant cette adresse e-mail. Beaucoup de personnes ont envoyé le même texte ; nous posons donc la question une fois à chacune.
letter-authorship-link = Dites-nous avant le { $day } si c’était vous. Vous verrez d’abord le commentaire :
letter-authorship-ignore = Si vous ne faites rien, rien ne change. Nous ne redemandons pas.
deed-asked-who-sent-a-letter = a demandé qui a envoyé une lettre
