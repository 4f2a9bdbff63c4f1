# The first page
home-title = Consultas
home-heading = Diga lo que piensa y reciba respuesta
home-lede = Aquí las entidades públicas preguntan qué piensa usted de sus planes. No necesita cuenta. Todos reciben respuesta.
home-open = Abiertas: puede opinar ahora
home-analysis = Cerradas: se leen y se responden
home-answered = Respondidas
home-nothing-open = Ahora no hay ninguna consulta abierta
home-closes = cierra el { $day }
home-report-due = respuestas prometidas para el { $day }
home-reported = respondida el { $day }
home-receipt-heading = ¿En qué quedó lo que dije?
home-receipt-label = Su código de comprobante
home-receipt-hint = Doce letras y números, como 7K3M-9QXP-2RAB
home-receipt-button = Buscarlo

# One consultation
consultation-read-and-comment = Leer el borrador y comentar
consultation-comment-whole = Comentar el conjunto
consultation-read-draft = Leer el borrador
consultation-read-report = Leer las respuestas
consultation-no-account = Sin cuenta y sin nombre. Un solo cuadro para escribir.
consultation-undecided = Lo que aún no está decidido
consultation-settled = Lo que ya está fijado
consultation-who-decides = Quién decide y cuándo
consultation-decides = { $who } decide el { $day }.
consultation-moderators = Quién lee primero los comentarios
consultation-moderators-say = Moderan estas organizaciones de la sociedad civil. La entidad pública no puede ocultar un comentario.
consultation-no-moderators = Ninguna organización de la sociedad civil modera esta consulta.
consultation-dates = Las fechas que prometimos
consultation-overdue = Las respuestas se prometieron para el { $day }. No se han publicado.
consultation-who-took-part = Quién participó
consultation-read-comments = Leer lo que dijo la gente
consultation-see-changes = Ver qué cambió en el texto
facts-people = Personas
facts-published = Comentarios
facts-channels = Formas de participar
facts-languages = Idiomas
level-inform = La entidad pública le informa. Sus comentarios se leen.
level-consult = La entidad pública escucha y le dice cómo sus comentarios cambiaron la decisión.
level-involve = La entidad pública trabaja con usted para que lo que le preocupa se note en los planes.
level-collaborate = La entidad pública busca soluciones junto con usted.
level-empower = Lo que la gente decide aquí se lleva a cabo.

# The draft
draft-title = Borrador: { $title }
draft-back = Volver a la consulta
draft-open-until = Abierta hasta el { $day } ({ $left })
draft-closed = Esta consulta ya no admite comentarios
draft-how = Elija «Comentar» junto a un párrafo, escriba y envíe. No hace falta cuenta.
draft-see-changes = Qué cambió en la versión nueva
draft-read-comments = { $count ->
    [one] Leer el comentario sobre él
    [many] Leer los { $count } de comentarios sobre él
   *[other] Leer los { $count } comentarios sobre él
}
draft-section-comments = { $count ->
    [one] Un comentario sobre esta sección
    [many] { $count } de comentarios sobre esta sección
   *[other] { $count } comentarios sobre esta sección
}
draft-your-words = Sus palabras están guardadas aquí
comment-paragraph-label = Su comentario sobre el párrafo { $number }
comment-whole-label = Su comentario sobre todo el borrador
comment-send = Enviar mi comentario
contribute-title = Comentar { $title }
contribute-heading = Comentar todo el borrador
contribute-how = Escriba en cualquier idioma. Abierta hasta el { $day }.
contribute-or-paragraph = O comentar un párrafo del borrador

# What was said
contributions-title = Comentarios sobre { $title }
contributions-heading = Lo que dijo la gente
contributions-all = mostrar todo
contributions-search = Buscar en los comentarios
contributions-search-button = Buscar
contributions-none = Aquí no hay comentarios

# Changes
changes-title = Cambios en { $title }
changes-heading = Qué cambió en el texto
changes-between = De «{ $old }» del { $oldday } a «{ $new }» del { $newday }.
changes-summary = { $edited } editados, { $moved } movidos, { $added } añadidos, { $removed } quitados.
changes-none = No cambió nada
changes-heading-line = Título
changes-place-new = Párrafo { $new }
changes-place-old = Párrafo { $old } del borrador
changes-place-both = Párrafo { $old } del borrador, ahora { $new }
change-same = Sin cambios
change-edited = Editado
change-moved = Movido
change-moved-and-edited = Movido y editado
change-added = Añadido
change-removed = Quitado

# After sending
received-title = Tenemos su comentario
received-heading = Gracias. Tenemos su comentario.
received-lede = Guarde este código. Con él puede ver en cualquier momento en qué quedó su comentario.
received-what-you-said = Lo que usted dijo
received-follow = Ver en qué queda
received-read-on = Seguir leyendo el borrador
next-soon = En los próximos días
next-read = Un moderador lo lee y lo publica.
next-read-by = { $who } lo lee y lo publica.
next-after = Después del { $day }
next-counted = { $who } lo cuenta con otros que dicen lo mismo.
next-by = A más tardar el { $day }
next-answered = { $who } lo responde, con razones. Nosotros se lo decimos.
hear-back-heading = ¿Quiere que le digamos la respuesta?
hear-back-label = Su correo electrónico
hear-back-button = Avisarme por correo
hear-back-kept = Le escribiremos
hear-back-once = Recibe un solo correo, cuando se publique la respuesta a su comentario.
change-summary = Corregirlo o retirarlo
change-until = Puede hacerlo hasta las { $time }.
change-label = Su comentario
change-button = Guardar la corrección
take-back-what = Si lo retira, sus palabras se borran.
take-back-button = Retirar mi comentario

# The receipt
receipt-title = En qué quedó mi comentario
receipt-heading = En qué quedó lo que dijo
receipt-code = Comprobante { $code }
receipt-find-title = Buscar un comprobante
receipt-unknown = No hay ningún comentario con este código. Mire cada letra una vez más.
receipt-length = Un código de comprobante tiene doce letras y números.
receipt-symbol = Un código de comprobante solo tiene letras y números.
receipt-check = Una letra o un número está mal escrito. Mírelos uno por uno una vez más.
receipt-taken-back = Usted retiró este comentario. Sus palabras están borradas.
receipt-change = Corregirlo o retirarlo, hasta las { $time }
receipt-hear-back = Recibir la respuesta por correo
receipt-what-became = Paso a paso
ring-said = dicho, y a la espera de ser leído
ring-read = leído y publicado
ring-hidden = leído y no publicado; las razones están abajo
ring-set-aside = leído y dejado aparte; la razón está abajo
ring-counted = { $count ->
    [one] contado en un tema
    [many] contado en { $count } de temas
   *[other] contado en { $count } temas
}
ring-answered = respondido; lo prometido está aún por hacer
ring-done = respondido y hecho
step-said = Lo recibimos. Es la entrada { $entry } del registro de transparencia.
step-said-log = ¿Qué es el registro?
step-waiting = Un moderador lo leerá.
step-published = Está publicado.
step-published-by = { $who } lo leyó y lo publicó.
step-hidden-by = { $who } lo leyó y no lo publicó.
step-hidden-ground = Motivo
step-hidden-reasons = Razones
step-counted = Se contó en:
step-counted-ahead = { $who } lo contará con otros que dicen lo mismo.
step-set-aside = Se leyó y no se contó en ningún tema, porque:
step-answered-ahead = { $who } lo responderá, con razones.
step-report = Leer el informe completo
step-done = No queda nada pendiente de lo prometido.
step-done-ahead = Cuando lo prometido esté en el texto, se verá aquí.
answer-changed = Qué cambió en el texto

# The report
report-title = Respuestas: { $title }
report-heading = Qué se escuchó y qué se decidió
report-lede = { $who } publicó este informe el { $day }.
report-not-yet = Las respuestas se prometieron para el { $day }.
report-not-yet-heading = El informe todavía no está publicado
report-not-yet-why = No se puede publicar antes de que cada comentario tenga respuesta.
report-summary = En breve
report-took-part = Se publicaron { $contributions } comentarios de { $participants } participantes.
report-by-channel = Cómo llegaron los comentarios
report-by-respondent = Quién envió los comentarios
report-channel = Forma
report-respondent = Quién
report-small-groups = No se muestran los grupos de menos de diez, y a veces uno más, para que no se pueda reconocer a nadie.
report-themes = Los temas y sus respuestas
report-theme = Tema
report-themes-sentence = { $count ->
    [one] Se planteó un tema: «{ $largest }».
    [many] Se plantearon { $count } de temas; la mayoría de los comentarios tratan de «{ $largest }».
   *[other] Se plantearon { $count } temas; la mayoría de los comentarios tratan de «{ $largest }».
}
report-no-themes = No se planteó ningún tema.
report-answer = Respuesta

# Signing in
sign-in-title = Entrar
sign-in-lede = Para moderadores, analistas y funcionarios. Para comentar no necesita cuenta.
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-button = Entrar
sign-in-wrong = El correo electrónico o la contraseña no son correctos.
