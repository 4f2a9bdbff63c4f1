# Words of the components that pages share.

back = Volver

layout-skip = Ir al contenido
layout-languages = Idioma
layout-member = Su mesa de trabajo
layout-sign-out = Salir
layout-about = Hearback sirve para decir qué piensa de un borrador antes de que se decida, y para saber en qué quedó lo que dijo.
layout-consultations = Consultas
layout-mine = Mis comentarios
layout-help = Ayuda y accesibilidad
layout-log = Registro público
layout-privacy = Qué guardamos
layout-desk = Para organizaciones

# The ring of five. The short words stand after "3 of 5:", the others on their own.
loop-step = { $step } de 5:
loop-short-said = dicho
loop-short-read = leído
loop-short-counted = contado
loop-short-answered = respondido
loop-short-done = hecho
loop-said = Dicho
loop-read = Leído
loop-counted = Contado
loop-answered = Respondido
loop-done = Hecho

loop-step-done = hecho
loop-step-ahead = aún por venir

clock-name = Las fechas que prometimos
clock-done = Hecho
clock-next = Lo siguiente
clock-ahead = Más tarde
clock-overdue = Con retraso

error-summary = Hay un problema
field-error = Error:
field-optional = (opcional)

notice-info = Nota:
notice-success = Hecho:
notice-warning = Importante:

contents = Contenido
paragraph-number = Párrafo { $number }
paragraph-comment = Comentar
paragraph-on = el párrafo { $number }
paragraph-comments = { $count ->
    [0] Sin comentarios
    [one] 1 comentario
    [many] { $count } de comentarios
   *[other] { $count } comentarios
}

bars-unshown = No se muestra: grupo pequeño

differences-inserted = [añadido:
differences-deleted = [quitado:
differences-end = ]

receipt-card-heading = Su comprobante
receipt-card-what-for = Guarde este código. Abre la página que le dice en qué quedó lo que dijo. No necesita cuenta.

what-next = Qué pasa después

pager-name = Páginas de esta lista
pager-previous = Página anterior
pager-next = Página siguiente

legend-name = Teclas
desk-nav-name = Partes de esta mesa
desk-nav-waiting = { $count ->
    [0] nada en espera
    [one] 1 en espera
    [many] { $count } en espera
   *[other] { $count } en espera
}

how-it-works = En qué queda lo que usted dice
how-it-works-said = Usted dice lo que piensa y recibe un comprobante.
how-it-works-read = Lo lee una persona de una organización de la sociedad civil.
how-it-works-counted = Se cuenta en los temas que la gente planteó.
how-it-works-answered = Quienes deciden responden a cada tema, con razones.
how-it-works-done = Lo prometido se hace, y usted puede comprobarlo.
