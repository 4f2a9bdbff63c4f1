# Des commentaires gardés, pour être envoyés ensemble
comment-keep = Garder, et continuer la lecture
draft-basket = Vos commentaires gardés, pas encore envoyés
basket-title = Vos commentaires gardés
basket-back = Retour au projet
basket-lede = Ils ne sont pas encore envoyés. Ils attendent ici 30 jours, pour ce navigateur seulement. Relisez-les, et envoyez-les ensemble.
basket-kept = { $count ->
    [one] Gardé : un commentaire, pas encore envoyé
    [many] Gardés : { $count } commentaires, pas encore envoyés
   *[other] Gardés : { $count } commentaires, pas encore envoyés
}
basket-read-on = Continuer la lecture où vous en étiez
basket-empty = Vous ne gardez aucun commentaire ici
basket-closed = Les commentaires ne peuvent plus être envoyés. Les vôtres sont encore ici, vous pouvez donc les copier.
basket-change = Modifier
basket-remove = Retirer
basket-send = { $count ->
    [one] Envoyer ce commentaire
    [many] Envoyer les { $count } commentaires
   *[other] Envoyer les { $count } commentaires
}
basket-forget = Les oublier tous
basket-see-receipts = Voir les reçus de ce que vous avez envoyé
basket-left = Certains commentaires n’ont pas pu être envoyés. Voir pourquoi.
basket-change-title = Modifier un commentaire gardé
basket-change-label = Votre commentaire. Il porte sur : { $place }
basket-save = Enregistrer
basket-sent-title = { $count ->
    [one] Nous avons votre commentaire
    [many] Nous avons vos { $count } commentaires
   *[other] Nous avons vos { $count } commentaires
}
basket-sent-lede = Chacun a son propre code. Gardez-les : avec un code, vous voyez à tout moment ce que ce commentaire est devenu. Vous pouvez imprimer cette page : seules les cartes sont imprimées.
basket-sent-more = Recevoir la réponse, le corriger ou le retirer : { $place }
retention-comments-that-wait-to-be-sent = Les commentaires que vous gardez et n’avez pas encore envoyés
retention-comments-that-wait-to-be-sent-why = Ils attendent que vous les envoyiez. Seul le navigateur où vous les avez écrits peut les montrer.
basket-cookie = Si vous gardez des commentaires pour les envoyer plus tard, un autre cookie y ramène ce navigateur, pendant 30 jours.
