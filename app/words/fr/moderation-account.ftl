# What everybody may read of the moderators' decisions
moderated-title = Ce que la modération a décidé
moderated-nothing-waits = Rien n'attend d'être lu.
moderated-waits = { $count ->
    [one] Un commentaire attend d'être lu, depuis le { $day }.
    [many] { $count } de commentaires attendent d'être lus. Le plus ancien attend depuis le { $day }.
   *[other] { $count } commentaires attendent d'être lus. Le plus ancien attend depuis le { $day }.
}
moderated-no-decisions = Rien n'est encore décidé.
moderated-decisions = Décisions
moderated-outcome = Décision
moderated-by = Qui
moderated-number = Combien
moderated-flagged = Signalés par une liste de mots
moderated-undone = { $count ->
    [one] Une décision a été reprise en moins d’une minute.
    [many] { $count } de décisions ont été reprises en moins d’une minute.
   *[other] { $count } décisions ont été reprises en moins d’une minute.
}
moderated-publish = Publié
moderated-hide = Pas publié
moderated-redact = Publié sans quelques mots
moderated-return = Renvoyé avec une question
moderated-within = Le temps avant une décision
moderated-time = Temps
within-an-hour = En une heure
within-a-day = En un jour
within-three-days = En trois jours
within-a-week = En une semaine
within-longer = Plus tard
moderated-no-appeals = Personne n'a demandé un nouvel examen.
moderated-appeals-made = Demandés
moderated-appeals-waiting = Encore à trancher
moderated-appeals-upheld = La décision reste
moderated-appeals-overturned = La personne avait raison
moderated-appeals-elsewhere = Tranchés par une autre organisation
moderated-machine = La même chose pour les machines (JSON)
policy-account = Ce que la modération a décidé
