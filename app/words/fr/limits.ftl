# What somebody is told who has to wait, and why.
too-often-title = Attendez un moment, s’il vous plaît
too-often-seconds = { $seconds ->
    [one] Réessayez dans une seconde.
    [many] Réessayez dans { $seconds } de secondes.
   *[other] Réessayez dans { $seconds } secondes.
}
too-often-minutes = { $minutes ->
    [one] Réessayez dans une minute.
    [many] Réessayez dans { $minutes } de minutes.
   *[other] Réessayez dans { $minutes } minutes.
}
too-often-why = Beaucoup de choses sont venues de votre connexion en peu de temps. Peut-être la partagez-vous avec beaucoup de monde. Personne n’est bloqué, et nous n’avons pas gardé votre adresse.
too-often-back = Ensuite, revenez en arrière et réessayez. Ce que vous avez écrit devrait encore y être.
too-often-kept = Vos mots sont gardés ici
too-often-then = Ils n’ont pas encore été envoyés. Attendez, puis appuyez sur le bouton.
too-often-yours = Ce que vous avez écrit
too-often-again = L’envoyer de nouveau

sign-in-wait = { $minutes ->
    [one] Trop d’essais. Attendez une minute et réessayez.
    [many] Trop d’essais. Attendez { $minutes } de minutes et réessayez.
   *[other] Trop d’essais. Attendez { $minutes } minutes et réessayez.
}

# The field that is to stay empty
trap-label = Laissez ceci vide
trap-filled = Videz le champ « Laissez ceci vide », et envoyez de nouveau. Vos mots sont toujours là. Nous le demandons parce que des programmes le remplissent.
