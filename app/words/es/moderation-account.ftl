# What everybody may read of the moderators' decisions
moderated-title = Qué decidió la moderación
moderated-nothing-waits = Nada espera a ser leído.
moderated-waits = { $count ->
    [one] Un comentario espera a ser leído, desde el { $day }.
    [many] { $count } de comentarios esperan a ser leídos. El más antiguo espera desde el { $day }.
   *[other] { $count } comentarios esperan a ser leídos. El más antiguo espera desde el { $day }.
}
moderated-no-decisions = Todavía no se decidió nada.
moderated-decisions = Decisiones
moderated-outcome = Decisión
moderated-by = Quién
moderated-number = Cuántos
moderated-flagged = Señalados por una lista de palabras
moderated-undone = { $count ->
    [one] Una decisión se retiró en menos de un minuto.
    [many] { $count } de decisiones se retiraron en menos de un minuto.
   *[other] { $count } decisiones se retiraron en menos de un minuto.
}
moderated-publish = Publicado
moderated-hide = No publicado
moderated-redact = Publicado sin algunas palabras
moderated-return = Devuelto con una pregunta
moderated-within = Cuánto tardó la decisión
moderated-time = Tiempo
within-an-hour = En una hora
within-a-day = En un día
within-three-days = En tres días
within-a-week = En una semana
within-longer = Más tarde
moderated-no-appeals = Nadie ha pedido otra mirada.
moderated-appeals-made = Pedidas
moderated-appeals-waiting = Aún por resolver
moderated-appeals-upheld = La decisión se mantiene
moderated-appeals-overturned = Su autor tenía razón
moderated-appeals-elsewhere = Resueltas por otra organización
moderated-machine = Lo mismo para máquinas (JSON)
policy-account = Qué decidió la moderación
