# Who takes part: named on the desk, before a consultation opens and after
desk-people = Quién participa
desk-is-draft = Aún sin abrir. Solo la ve su organización.
people-title = Quién participa
people-heading = Quién participa
people-moderating = Quién modera
people-moderating-hint = Leen primero cada comentario y deciden qué se publica. Usted no puede.
people-facilitating = Quién ayuda a la gente a participar
people-facilitating-hint = Se sientan con la gente y reparten códigos de invitación.
people-no-organisations = Aquí no hay todavía organizaciones de la sociedad civil. Un administrador las crea en «Organizaciones».
people-reason = Por qué una organización ya no modera
people-reason-hint = Solo si quita una. Lo lee todo el mundo.
people-verification = Cómo muestra la gente quién es
people-verification-hint = Elija una forma o más. Cada una que pida deja fuera a algunas personas.
people-verification-open = Puede añadir formas. Mientras esté abierta, no se puede quitar ninguna.
people-save = Guardar
people-no-moderator = Si nadie modera
people-why = Por qué no modera ninguna organización de la sociedad civil
people-why-hint = Lo lee todo el mundo. Mientras nadie modere, no se puede publicar ningún comentario ni salir ningún informe.
people-record = Anotar la razón
people-opening = Apertura
people-missing = Todavía falta esto
people-ready = No falta nada
people-not-ready = Todavía no se puede abrir. Vea qué falta.
people-open = Abrir la consulta
people-open-what = Entonces la ve todo el mundo y puede comentar. No se puede deshacer.
people-officials-open = La abre un funcionario de su organización.
people-opens = Abre el { $day }. Hasta entonces solo la ve su organización.
verification-none = De ninguna forma
verification-none-hint = Cualquiera puede comentar. Lo mejor para quien tiene razones para ser prudente.
verification-email = Con un correo electrónico
verification-email-hint = Enviamos un enlace. La dirección se guarda aparte de lo que dicen.
verification-invitation-code = Con un código de invitación
verification-invitation-code-hint = La sociedad civil reparte tarjetas. Una tarjeta no dice quién la usó.
verification-openid = Con una cuenta en otro sitio
verification-openid-hint = Entran en un servicio que conocen.

missing-undecided = Lo que aún no está decidido
missing-settled = Lo que está fijado y no puede cambiar
missing-decision-maker = Quién decide
missing-decision-date = El día de la decisión
missing-report-date = El día en que llegan las respuestas
missing-close-date = El día en que cierra
missing-channels = Las formas en que la gente puede participar
missing-languages = Los idiomas en que la gente puede escribir
missing-plain-language = Un resumen en lenguaje sencillo
missing-draft = Un borrador con al menos un párrafo
missing-moderator = Una organización de la sociedad civil que modere, o una razón por la que no la hay
missing-time-left = Un cierre que esté por venir: el que tiene ya pasó

error-no-reason-for-everybody = Diga por qué, en una frase. La lee todo el mundo.
error-long-reason = Esto es demasiado largo. Use 2.000 caracteres como mucho.
error-nobody-could-decide = Entonces nadie podría decidir sobre los comentarios. Nombre primero otra organización que tenga moderadores.
error-no-verification = Elija al menos una forma.
error-narrowed = La consulta está abierta. Se pueden añadir formas, no quitar.

deed-named-who-takes-part = nombró a quienes participan en
deed-recorded-why-nobody-moderates = anotó por qué nadie modera
deed-opened-a-consultation = abrió la consulta
deed-set-the-verification = fijó cómo muestra la gente quién es en
deed-made-invitation-codes = hizo códigos de invitación para
deed-withdrew-invitation-codes = anuló códigos de invitación de

# On the public page
consultation-facilitators = Quién le ayuda a participar
consultation-former-moderator = { $who } ya no modera desde el { $day }, porque:
consultation-no-moderators-because = La entidad pública dice por qué:

# Invitation codes
desk-codes = Códigos de invitación
codes-title = Códigos de invitación
codes-heading = Códigos de invitación
codes-what = Con cada código una persona puede enviar un comentario. Sirve hasta que cierre la consulta. No dice quién lo usó.
codes-how-many = Cuántos
codes-how-many-hint = De 1 a 500
codes-note = Nota para ustedes
codes-note-hint = Por ejemplo: grupo del martes. No escriba nombres de personas.
codes-make = Hacer los códigos
codes-made = { $count ->
    [one] Un código
    [many] { $count } de códigos
   *[other] { $count } códigos
}
codes-once = Imprímalos o anótelos ahora
codes-once-what = Es la única vez que se muestran. No los guardamos de forma que alguien pueda leerlos.
codes-back = Hecho: volver a todas las series
codes-batches = Lo que se hizo
codes-none = Todavía no hay códigos
codes-batch = { $count ->
    [one] Un código del { $day }.
    [many] { $count } de códigos del { $day }.
   *[other] { $count } códigos del { $day }.
}
codes-used = Se usaron al menos { $count }.
codes-used-few = Se usaron menos de diez.
codes-used-why = Contamos de diez en diez, para que nadie vea quién usó una tarjeta ni cuándo.
codes-withdraw = Anular los que no se usaron
codes-withdrawn = Anulados
card-what = Con este código puede decir lo que piensa. Sirve una vez. No dice quién es usted.
card-where = Escanee la imagen o escriba el código en

invited-title = Le invitamos a decir lo que piensa
invited-what = Guardamos su código listo durante dos horas. Usted lee el borrador, escribe y envía. El código no dice quién es usted.
invited-go-on = Seguir al borrador
invited-not-good = Este código no se puede usar
invited-not-good-what = Está mal escrito o ya no sirve. Mire cada letra una vez más, o pida otro a quien se lo dio.
comment-code = El código de su tarjeta
comment-code-hint = Nueve letras y números, como 7K3-M9Q-XP2. Si escaneó su tarjeta, déjelo en blanco.
comment-code-or-mail = Si no tiene tarjeta, déjelo también en blanco: puede confirmar por correo después de enviar.
error-no-code = Escriba el código de su tarjeta.
error-mistyped-code = Una letra o un número del código está mal escrito. Tiene nueve. Mírelos uno por uno una vez más.
error-code-not-good = Este código no se puede usar aquí, o ya no. Pida otro a quien se lo dio.

# Confirming by e-mail
state-unconfirmed = Sin confirmar
error-unconfirmed = Su autor todavía no lo ha confirmado.
error-too-many-mails = Enviamos varios correos a esta dirección en una hora. Mire en el correo no deseado o inténtelo dentro de una hora.
confirm-heading = Un paso más: confirme su comentario
confirm-why = Lo tenemos y lo guardamos. Un moderador lo lee en cuanto lo confirme por correo.
confirm-sent = Le enviamos un enlace
confirm-by-provider = Confirmar con { $name }
confirm-by-provider-why = Lo tenemos y lo guardamos. Un moderador lo lee en cuanto lo confirme. Sabemos que usted es alguien allí, y no guardamos nada de quién.
confirm-sent-what = Ábralo antes de siete días y pulse el botón. Mire también en el correo no deseado. Solo funciona el enlace más nuevo.
confirm-email-hint = La dirección se guarda aparte de su comentario y no se muestra a nadie. Le escribimos ahí otra vez cuando salga la respuesta.
confirm-again-hint = Déjelo en blanco para enviarlo a la misma dirección.
confirm-send = Enviarme el enlace
confirm-send-again = Enviarlo otra vez
receipt-confirm = Confirmarlo, para que lo lea un moderador
step-unconfirmed = Espera a que usted lo confirme.
ring-unconfirmed = dicho, y a la espera de que lo confirme
next-now = Ahora
next-confirm = Usted confirma su comentario por correo.
confirmation-title = Confirme su comentario
confirmation-lede = Usted escribió esto. Pulse el botón y lo lee un moderador.
confirmation-button = Confirmar mi comentario
confirmation-not-mine = Si no escribió esto, cierre la página. Entonces no pasa nada.
confirmation-done = Confirmado
confirmation-done-heading = Su comentario está confirmado
confirmation-done-next = Ahora lo lee un moderador. Su código de comprobante le dice en qué queda.
confirmation-ended = Ya se usó, tiene más de siete días o se envió uno más nuevo. La página de su comprobante envía otro.
letter-confirmation-subject = Confirme su comentario: { $title }
letter-confirmation = Usted envió un comentario sobre «{ $title }».
letter-confirmation-link = Abra este enlace para confirmarlo, hasta el { $day }:
letter-confirmation-ignore = Si no envió nada, no haga nada: entonces el comentario no se lee.

report-by-verification = Cómo mostró la gente quién es
report-verification = Cómo

# What somebody needs to take part
consultation-needs-code = Necesita el código de una tarjeta. Se la da una organización de la sociedad civil. Sin cuenta y sin nombre.
consultation-needs-email = Confirma su comentario por correo. Sin cuenta y sin nombre.
consultation-needs-either = Necesita el código de una tarjeta, o confirma su comentario por correo. Sin cuenta y sin nombre.
consultation-needs-account = Entra en un servicio que conoce.

# Where codes cannot be made
error-no-codes-here = Esta consulta no pide códigos de invitación. Su entidad pública puede decir que los pida.
error-how-many = Escriba un número de 1 a 500.
error-long-note = Esta nota es demasiado larga. Use 200 caracteres como mucho.
