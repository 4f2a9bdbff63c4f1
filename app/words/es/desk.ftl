# The desk
desk-title = Su mesa de trabajo
desk-empty = No hay ninguna consulta en su mesa
desk-moderation = Moderación
desk-themes = Temas
desk-answers = Respuestas
desk-report = Informe
desk-report-due = Informe previsto para el { $day } ({ $left })
desk-to-moderate = { $count ->
    [0] Nada por moderar
    [one] Uno por moderar
    [many] { $count } por moderar
   *[other] { $count } por moderar
}
desk-to-code = { $count ->
    [0] Todos contados en temas
    [one] Uno por contar en temas
    [many] { $count } por contar en temas
   *[other] { $count } por contar en temas
}

# Moderation
moderation-title = Moderación
moderation-heading = Moderación
moderation-empty = Nada espera una decisión
moderation-done = { $count ->
    [one] Se guardó una decisión
    [many] Se guardaron { $count } de decisiones
   *[other] Se guardaron { $count } decisiones
}
moderation-see-decided = Ver lo que se decidió
moderation-how = Cómo funciona
moderation-grounds = Motivos de las normas
moderation-about = Sobre: «{ $text }»
moderation-decide = Decidir sobre el comentario { $id }
moderation-publish = Publicar
moderation-hide = Ocultar
moderation-leave = Dejar para después
moderation-ground = Motivo
moderation-choose-ground = Elija un motivo
moderation-reasons = Exposición de razones
moderation-publish-rest = Publicar todos los que no están marcados
moderation-save = Guardar solo mis marcas
moderation-refused = Comentario { $id }: { $why }
decided-title = Decisiones
decided-heading = Lo que se decidió
decided-none = Todavía no se ha decidido nada
decided-again = Mirarlo otra vez
decision-title = Una segunda mirada
error-no-ground = Elija el motivo que corresponda.
error-no-reasons = Diga a su autor por qué, en una frase.
error-not-a-moderator = Solo decide un moderador de una organización de la sociedad civil.
error-decided-before = Un recurso lo decide otra persona.
error-taken-back = Su autor lo retiró.

# Themes
themes-title = Temas
themes-heading = Temas
themes-all-coded = Todos los comentarios publicados están contados
themes-none = Aquí no hay comentarios
themes-pick = Elegir el comentario { $id }
themes-picked-none = Nada elegido
themes-picked-some = Elegidos: {"{n}"}
themes-pick-all = Elegir todos los de esta página
themes-count-under = Contar los elegidos en
themes-code = Contarlos
themes-make-one = Cree primero un tema.
themes-remove = Sacar los elegidos de este tema
themes-set-aside-summary = No contar en ningún tema
themes-reason = Razón
themes-reason-hint = La lee su autor.
themes-set-aside = Dejar aparte los elegidos
themes-set-aside-tag = Dejado aparte:
themes-list = Mostrar
themes-uncoded = Aún sin contar
themes-all = Todos
themes-aside = Dejados aparte
themes-new = Tema nuevo
themes-new-title = Título
themes-new-hint = Con las palabras de quienes lo dijeron
themes-new-description = Lo que dijo la gente
themes-new-button = Crear el tema
error-nothing-picked = Elija al menos un comentario.
error-no-theme = Elija al menos un tema.
error-no-reason = Diga por qué. Lo lee su autor.
error-theme-title = Dé al tema un título que no tenga otro, de 200 caracteres como mucho.

# Answers
answers-title = Respuestas
answers-heading = Respuestas a los temas
answers-comments = { $count ->
    [0] Sin comentarios
    [one] Un comentario
    [many] { $count } de comentarios
   *[other] { $count } comentarios
}
answers-none = Sin respuesta
answers-no-themes = Todavía no hay temas
answers-progress = { $answered } de { $total } temas respondidos
answer-title = Respuesta: { $theme }
answer-outcome = La respuesta
answer-reasons = Razones
answer-reasons-hint = Las leen todos los que dijeron esto. Se puede usar Markdown.
answer-changed-legend = Párrafos que cambiaron por ello
answer-changed-hint = Quienes lo dijeron ven el cambio junto a sus razones.
answer-see-change = Ver el cambio
answer-no-changes = Todavía no hay una versión nueva del texto, así que no se puede enlazar ningún párrafo.
answer-save = Guardar la respuesta
answer-what-people-said = { $count ->
    [one] El comentario
    [many] Los { $count } de comentarios
   *[other] Los { $count } comentarios
}
outcome-accepted-hint = Se hace como dijo la gente.
outcome-partly-accepted-hint = Se hace una parte; las razones dicen cuál.
outcome-not-accepted-hint = No se hace; las razones dicen por qué.
outcome-already-in-place-hint = Ya se hace; las razones dicen dónde.
outcome-out-of-scope-hint = Esta decisión no puede cambiarlo; las razones dicen quién puede.
error-no-outcome = Elija una respuesta.
error-no-disposition-reasons = Dé las razones. Son lo que la gente lee.
error-report-published = El informe está publicado. Sus respuestas se quedan.

# The report
desk-report-title = Informe
desk-report-heading = Informe de resultados
desk-report-summary = Resumen
desk-report-summary-hint = Qué se escuchó, qué se decidió, qué se hará, quién y cuándo. Se puede usar Markdown.
desk-report-save = Guardar el resumen
desk-report-gaps = Lo que todavía falta
desk-report-ready = No falta nada
desk-report-refused = Todavía no se puede publicar
desk-report-publish = Publicar el informe
desk-report-publish-what = El informe sale en la web, y cada persona que dejó una dirección recibe su propia respuesta. No se puede deshacer.
desk-report-published = El informe está publicado
delivery-sent = Respuestas enviadas
delivery-waiting = Respuestas en camino
delivery-undeliverable = No se pudieron entregar
gap-still-open = La consulta sigue abierta.
gap-still-open-link = Ver cuándo cierra
gap-no-summary = El resumen está en blanco.
gap-no-summary-link = Escribirlo
gap-no-disposition = El tema «{ $theme }» no tiene respuesta.
gap-no-disposition-link = Responderlo
gap-waiting = { $count ->
    [one] Un comentario espera a un moderador de { $moderators }.
    [many] { $count } de comentarios esperan a un moderador de { $moderators }.
   *[other] { $count } comentarios esperan a un moderador de { $moderators }.
}
gap-waiting-link = Ir a la cola
gap-waiting-theirs = Solo ellos pueden decidir. Pídaselo.
gap-uncoded = { $count ->
    [one] Un comentario no está en ningún tema ni dejado aparte.
    [many] { $count } de comentarios no están en ningún tema ni dejados aparte.
   *[other] { $count } comentarios no están en ningún tema ni dejados aparte.
}
gap-uncoded-link = Contarlos en temas
gap-which = Cuáles
gap-more = Y { $count } más.
