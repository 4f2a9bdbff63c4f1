# Lo que dice una política de moderación
ground-insult = Insulto
state-returned = Devuelto con una pregunta
deed-took-words-out-of-comments = quitó palabras de comentarios
deed-sent-comments-back-with-a-question = devolvió comentarios con una pregunta
deed-decided-an-appeal = resolvió un recurso
deed-changed-the-moderation-policy = cambió la política de moderación

# Por qué no se puede tomar una decisión
error-not-in-policy = La política de esta consulta no lo permite por este motivo. Elija otro motivo o una medida más leve.
error-no-words-to-redact = Copie las palabras que hay que quitar.
error-not-in-text = Estas palabras no están en el comentario. Cópielas de él.
error-cannot-ask = Su autor no puede responder aquí a una pregunta. Elija otra medida.
error-same-organisation = Otra organización resuelve este recurso.
error-changed-meanwhile = Su autor acaba de cambiar las palabras. Léalas otra vez.
error-decided-after-report = El informe está publicado. Lo que estaba oculto solo se puede publicar por un recurso.

# La carta con la exposición de motivos
statement-subject = Sobre lo que usted dijo en «{ $title }»
statement-hide = { $who } leyó lo que usted dijo en «{ $title }». No se publicó.
statement-redact = { $who } leyó lo que usted dijo en «{ $title }». Se publicó, pero se quitaron algunas palabras.
statement-return = { $who } leyó lo que usted dijo en «{ $title }» y le hace una pregunta antes de poder publicarlo.
statement-ground = La regla:
statement-facts = Las razones:
statement-flagged = Una lista de palabras lo había señalado. Una persona lo leyó y decidió.
statement-by-people = Una persona lo leyó y decidió. No ayudó ninguna máquina.
statement-answer = Aquí puede cambiar sus palabras, sin cuenta:
statement-appeal = ¿No está de acuerdo? Otra persona lo mirará de nuevo. Puede pedirlo hasta el { $day }, sin cuenta:

# La carta sobre un recurso
appeal-letter-subject = Su recurso en «{ $title }»
appeal-letter-upheld = { $who } miró de nuevo la decisión sobre sus palabras en «{ $title }». La decisión se mantiene.
appeal-letter-overturned = { $who } miró de nuevo la decisión sobre sus palabras en «{ $title }». Usted tenía razón: ahora están publicadas, tal como las envió.
