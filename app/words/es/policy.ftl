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
statement-by-people = Una persona leyó estas palabras y decidió. Aquí no decide ninguna máquina.
statement-answer = Aquí puede cambiar sus palabras, sin cuenta:
statement-appeal = ¿No está de acuerdo? Otra persona lo mirará de nuevo. Puede pedirlo hasta el { $day }, sin cuenta:

# La carta sobre un recurso
appeal-letter-subject = Su recurso en «{ $title }»
appeal-letter-upheld = { $who } miró de nuevo la decisión sobre sus palabras en «{ $title }». La decisión se mantiene.
appeal-letter-overturned = { $who } miró de nuevo la decisión sobre sus palabras en «{ $title }». Usted tenía razón: ahora están publicadas, tal como las envió.

# Qué quiere decir cada motivo
ground-personal-data-of-others-what = Dice de otra persona algo que es suyo: un número de teléfono, una dirección, una enfermedad.
ground-threat-what = Dice que alguien sufrirá un daño.
ground-hate-what = Ataca a personas por lo que son: su origen, sus creencias, a quién aman.
ground-insult-what = Insulta a una persona.
ground-spam-what = Hace publicidad, o no está hecho para que alguien lo lea.
ground-off-topic-what = No tiene nada que ver con el borrador.
ground-unlawful-what = La ley prohíbe decirlo.

# Qué pasa
consequence-hide = No se publica. Si basta, solo se quitan palabras o se pregunta a su autor.
consequence-redact = Se quitan esas palabras. Lo demás se publica.
consequence-return = Se pide a su autor que lo cambie.

# La política publicada
policy-title = Cómo se moderan los comentarios
policy-before = { $who } lee cada comentario antes de que se publique.
policy-after = Los comentarios se publican enseguida. { $who } los lee después.
policy-nobody = Aquí no modera ninguna organización de la sociedad civil. Por eso los comentarios se publican enseguida y nadie puede quitarlos. La razón que se dio:
policy-grounds = Lo que no se publica
policy-grounds-lede = Solo esto. No estar de acuerdo, estar enojado o escribir con faltas no es un motivo.
policy-rights = Con qué puede contar
policy-rights-reasons = Le decimos qué se decidió sobre sus palabras, por qué motivo y por qué razones.
policy-rights-appeal = Durante seis meses puede pedir que otra persona lo mire de nuevo. No necesita cuenta.
policy-rights-body = El organismo público no puede quitar nada por sí solo.
policy-rights-log = Cada decisión está en un registro que nadie puede cambiar.
policy-log = Ver el registro
policy-changed = Cambios
policy-changed-by = { $who } la cambió el { $day }:
policy-link = Cómo se moderan los comentarios

# La política en el escritorio
desk-policy = Política
desk-appeals = Recursos
policy-desk-title = Política de moderación
policy-desk-lede = Todos pueden leerla antes de hablar. Se decide por estos motivos y ningún otro, y siempre se puede hacer menos.
policy-desk-timing = ¿Cuándo se leen los comentarios?
timing-before-publication = Antes de publicarlos
timing-before-publication-hint = Más seguro donde se puede atacar a la gente. Alguien tiene que leer cada día.
timing-after-publication = Después de publicarlos
timing-after-publication-hint = Más rápido. Lo que hiere a alguien queda visible hasta que se lee.
policy-desk-applies = Vale aquí
policy-desk-consequence = Lo máximo que pasa
policy-desk-explanation = Qué quiere decir aquí
policy-desk-reason = ¿Por qué cambia?
policy-desk-reason-hint = Hay personas que hablaron con la política anterior. Todos leen esto.
policy-desk-save = Publicar la política
policy-desk-saved = La política está publicada
policy-desk-saved-what = Todos pueden leerla. Lo que se decidió antes sigue decidido.
error-policy-no-ground = Elija al menos un motivo.
error-policy-too-long = Dígalo en 500 caracteres o menos.
error-policy-no-reason = Diga por qué cambia: hay personas que hablaron con la política anterior.

# La decisión en el comprobante
step-decided-publish = { $who } lo leyó y lo publicó.
step-decided-hide = { $who } lo leyó y no lo publicó.
step-decided-redact = { $who } lo leyó y lo publicó sin algunas palabras.
step-decided-return = { $who } lo leyó y le hace una pregunta. Se publica cuando usted haya respondido.
step-decided-how = Cómo se decidió
step-answer = Responder: cambiar sus palabras
step-appeal = ¿No está de acuerdo? Pida que otra persona lo mire de nuevo
step-appeal-until = Puede pedirlo hasta el { $day }. No necesita cuenta.
step-appealed = Usted pidió otra mirada el { $day }. Otra persona decidirá.
step-appeal-upheld = { $who } lo miró de nuevo el { $day }. La decisión se mantiene.
step-appeal-overturned = { $who } lo miró de nuevo el { $day }. Usted tenía razón: está publicado.
receipt-others-read = Lo que leen los demás
ring-returned = leído; le hacen una pregunta

# Pedir otra mirada
appeal-title = Pedir otra mirada
appeal-lede = Alguien que no decidió antes lee sus palabras de nuevo.
appeal-decision = Qué se decidió
appeal-words = ¿Por qué no está de acuerdo?
appeal-words-hint = Solo lo leen quienes moderan. Dígalo en su propio idioma.
appeal-button = Pedir otra mirada
appeal-until = Puede pedirlo hasta el { $day }, una vez por cada decisión.
error-nothing-to-appeal = No hay ninguna decisión que usted pueda recurrir.
error-appeal-too-late = Los seis meses para pedirlo han pasado.
error-appealed = Usted ya pidió otra mirada.
error-appeal-no-words = Diga en pocas palabras por qué no está de acuerdo.
error-appeal-too-long = Es demasiado largo. Dígalo en 5000 caracteres o menos.

# Los recursos en el escritorio
appeals-title = Recursos
appeals-lede = Alguien no acepta lo que se decidió. Quien decidió primero no decide otra vez.
appeals-none = No espera ningún recurso
appeals-since = espera desde el { $day }
appeals-decide = Mirar el recurso sobre el comentario { $id }
appeal-desk-title = Un recurso
appeal-author-says = Qué dice su autor
appeal-outcome = ¿Qué decide usted?
appeal-upheld = La decisión se mantiene
appeal-upheld-hint = Queda como está.
appeal-overturned = Su autor tiene razón
appeal-overturned-hint = Se publica con las palabras de su autor.
appeal-reasons = Sus razones
appeal-reasons-hint = Su autor lee esto.
appeal-desk-save = Resolver el recurso
error-no-appeal-outcome = Elija qué decide.

# Donde se quitaron palabras
said-redacted = La moderación quitó palabras
answer-question-heading = Quien modera le hace una pregunta
answer-question-what = Cambie sus palabras aquí abajo y envíelas. Se leen otra vez y se publican.
