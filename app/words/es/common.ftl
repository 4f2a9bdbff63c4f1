# Words that every page shares.
site-name = Hearback
site-description = Diga qué piensa de un plan público y sepa en qué quedó lo que dijo.
title-page = { $title } – Hearback
title-error = Error: { $title }
rehearsal = Esto es un ensayo: el reloj está puesto en otro día.
list-comma = ,{" "}
list-or = {" "}o{" "}

count-comments = { $count ->
    [0] sin comentarios todavía
    [one] un comentario
    [many] { $count } de comentarios
   *[other] { $count } comentarios
}

# Dates
left-today = termina hoy
left-days = { $days ->
    [one] queda un día
    [many] quedan { $days } de días
   *[other] quedan { $days } días
}

# Where a consultation stands
stage-draft = En preparación
stage-open = Abierta
stage-analysis = En lectura
stage-reported = Respondida
stage-followed-up = Con seguimiento
stage-concluded = Terminada

clock-opens = Apertura
clock-closes = Cierre
clock-decision = Decisión
clock-report = Informe con las respuestas
clock-extended = El cierre pasó del { $old } al { $new }. { $reason }
clock-report-published = Publicado el { $day }
clock-report-overdue = El informe lleva retraso

# Channels
channel-web = Sitio web
channel-sms = Mensaje de texto
channel-ussd = Menú del teléfono
channel-voice = Mensaje de voz
channel-phone = Teléfono
channel-paper = Carta o formulario
channel-in-person = En persona
channel-email = Correo electrónico
channel-api = Otro servicio

respondent-individual = Personas
respondent-organisation = Organizaciones
respondent-government-agency = Entidades públicas

language-en = Inglés
language-ar = Árabe
language-pt = Portugués
language-fr = Francés
language-es = Español
language-de = Alemán

# What was said
said-comment = Comentario { $id }
said-reply = Comentario { $id }, en respuesta a { $to }
place-paragraph = Párrafo { $number }
place-section = Sección «{ $title }»
place-whole = Todo el borrador
fact-late = después del cierre
fact-paraphrase = con otras palabras que las de su autor

# What became of it
state-waiting = En espera
state-published = Publicado
state-hidden = Oculto
state-taken-back = Retirado
outcome-accepted = Aceptado
outcome-partly-accepted = Aceptado en parte
outcome-not-accepted = No aceptado
outcome-already-in-place = Ya se hace
outcome-out-of-scope = Fuera de esta decisión

ground-personal-data-of-others = Datos personales de otras personas
ground-threat = Amenaza
ground-hate = Odio
ground-spam = Publicidad o mensaje no deseado
ground-off-topic = Fuera del tema
ground-unlawful = Contrario a la ley

# Errors that a form tells
error-empty = Escriba algo primero.
error-too-long = Esto pasa de 60.000 caracteres. Envíelo por partes.
error-not-open = Esta consulta está cerrada. Sus palabras siguen en el cuadro para que pueda copiarlas.
error-no-such-paragraph = Este párrafo ya no está en el borrador. Envíe su comentario sobre todo el borrador.
error-no-such-address = Revise el correo electrónico. Se parece a nombre@example.org.
error-said-something-else = Este formulario ya se envió con otras palabras. Envíelo una vez más.
error-window-closed = Ya pasaron los 15 minutos para cambiarlo. Ahora lo tiene un moderador.

# Pages that cannot be shown
problem-not-found = No hay nada en esta dirección
problem-not-found-what = Revise la dirección. Si escribió un código de comprobante, mire cada letra una vez más.
problem-not-allowed = No tiene ningún papel que permita esto
problem-not-allowed-what = Pregunte a un administrador de su organización o entre con otra cuenta.
problem-bad-request = No se puede leer lo que se envió
problem-bad-request-what = Vuelva atrás y envíe el formulario otra vez.
problem-internal = Algo falló de nuestro lado
problem-internal-what = No se ha perdido nada de lo que envió antes. Espere un minuto, vuelva atrás e inténtelo otra vez.

# Help
help-title = Ayuda
help-account = ¿Necesito una cuenta?
help-account-answer = No. Usted escribe y envía. Recibe un código de comprobante, y con él basta.
help-safe = ¿Quién ve mi nombre?
help-safe-answer = Nadie. No preguntamos su nombre. Si deja un correo electrónico, se guarda aparte de lo que dijo, no se muestra a nadie y se usa una vez: para decirle en qué quedó.
help-change = ¿Puedo cambiar lo que dije?
help-change-answer = Sí, durante 15 minutos. Abra la página de su comprobante: ahí lo corrige o lo retira.
help-next = ¿Qué pasa con mi comentario?
help-next-answer = Una organización de la sociedad civil lo lee y lo publica. Se cuenta en temas. La entidad pública debe responder a cada tema con razones, y nosotros le decimos la respuesta.
help-receipt = Perdí mi código de comprobante
help-receipt-answer = Si dejó un correo electrónico, la respuesta le llega. Sin él no podemos encontrar su comentario, porque no sabemos quién es usted. Siempre puede leer todos los comentarios y el informe.
help-hidden = ¿Por qué se ocultó un comentario?
help-hidden-answer = Solo por un motivo de las normas publicadas, y solo por una organización de la sociedad civil, nunca por la entidad pública sola. Las razones están en la página de su comprobante. Durante seis meses puede pedir allí que otra persona lo mire de nuevo.
help-access = No puedo usar estas páginas
help-access-answer = Cada página funciona sin JavaScript, con el teclado y con cualquier tamaño de letra. Si una consulta ofrece otras formas, como un mensaje de texto, una carta o una visita, están en su página.

# The log
log-title = Registro de transparencia
log-lede = Todo lo que se recibe y se decide queda escrito aquí, en un solo orden, y nada puede quitarse a escondidas.
log-size = Entradas
log-root = Raíz del árbol
log-what = Cada entrada es una huella de lo que se dijo, mezclada con un número secreto: prueba las palabras sin mostrarlas. Todas las entradas juntas dan la raíz de arriba (RFC 9162). Si una cambiara o faltara, la raíz sería otra.
