# Cartas que mucha gente envía, iguales o casi iguales, y a quién pertenece una dirección.
letters-heading = Cartas que enviaron varias personas
letters-title = Cartas que enviaron varias personas: { $title }
letters-lede = Algunas personas envían la misma carta, o casi la misma. Cada persona cuenta. Lo que dice la carta cuenta como un solo argumento.
letters-kept = Ninguna carta se descarta porque otros también la enviaron. Nadie pierde su voz por usar palabras que escribieron otros.
letters-people = { $count ->
    [one] una persona
    [many] { $count } de personas
   *[other] { $count } personas
}
letters-texts = { $count ->
    [one] un texto
    [many] { $count } de textos distintos
   *[other] { $count } textos distintos
}
letters-how-counted = Una carta cuenta como un texto, sin importar cuántas personas la enviaron.
letters-none = Hasta ahora nadie ha enviado la misma carta que otra persona.
letters-all = Todas las cartas
letters-all-comments = Todos los comentarios
letters-see = Ver las cartas que enviaron varias personas
letters-one-of = Una de las { $people } personas que enviaron esta carta
letters-one-of-changed = Una de las { $people } personas que enviaron esta carta, { $changed } de ellas con palabras propias
letters-fact-disowned = Enviado con la dirección de correo de otra persona
letters-letter = Carta { $id }
letters-letter-title = Carta { $id }: { $title }
letters-as-most = La carta, como la envió la mayoría
letters-numbers = Cuántas personas la enviaron
letters-sent-by = Personas que la enviaron
letters-unchanged = Sin cambios
letters-changed = Con palabras propias
letters-comments = Comentarios, porque algunas personas la envían dos veces
letters-arguments = Argumentos
letters-confirmed = Confirmaron por correo que fueron ellas
letters-disowned = Enviados con la dirección de correo de otra persona
letters-when = Cuándo llegaron
letters-day = Día
letters-number = Cantidad
letters-bursts = Muchas a la vez
letters-bursts-hint = Lo mostramos para que pueda juzgar por su cuenta. Quienes salen juntos de una reunión también escriben al mismo tiempo. Todos cuentan.
letters-in-a-minute = { $number } en un minuto: { $when } ({ $channel })
letters-in-a-second = { $number } en el mismo segundo: { $when } ({ $channel })
letters-own-words = Con palabras propias
letters-own-words-hint = Lo subrayado se añadió. Lo tachado se quitó.
letters-times-sent = Personas que la enviaron así: { $people }
letters-read = Leer esta carta
desk-letters = Cartas
desk-letters-heading = Cartas que enviaron varias personas
desk-letters-lede = Puede preguntar a las personas detrás de una carta si fueron ellas. Cada persona que dejó una dirección recibe un correo, y nunca un segundo.
desk-letters-waiting = En espera
desk-letters-asked = Preguntadas por correo
desk-letters-no-address = Sin dirección
desk-letters-can-ask = Sin preguntar todavía
desk-letters-ask = Preguntar quién envió la carta { $id }
desk-letters-was-asked = Los correos están en camino
not-me-title = ¿Fue usted?
not-me-lede = Alguien envió este comentario a una consulta y dio la dirección de correo de usted.
not-me-sent = Enviado el { $day }
not-me-if-not = Si no fue usted, borramos aquí su dirección y no le escribimos más sobre esto. El comentario se queda. Todos pueden ver que se envió con la dirección de otra persona.
not-me-no = No fui yo
not-me-yes = Sí, fui yo
not-me-done-no = Gracias. Su dirección está borrada aquí.
not-me-done-no-what = No le escribiremos más sobre este comentario. Quienes moderan la consulta pueden ver que su dirección se usó sin usted.
not-me-done-yes = Gracias. Ha confirmado su comentario.
not-me-done-yes-what = Su nombre y su dirección siguen ocultos. Su comentario cuenta como confirmado.
not-me-ended = Este enlace ya se usó, o es demasiado antiguo.
letter-not-me = Si usted no envió este comentario, díganoslo aquí:
letter-authorship-subject = ¿Fue usted? { $title }
letter-authorship = Alguien envió un comentario sobre «{ $title }» y dio esta dirección de correo. Muchas personas enviaron el mismo texto, así que preguntamos una vez a cada una.
letter-authorship-link = Díganos antes del { $day } si fue usted. Primero verá el comentario:
letter-authorship-ignore = Si no hace nada, nada cambia. No volvemos a preguntar.
deed-asked-who-sent-a-letter = preguntó quién envió una carta
