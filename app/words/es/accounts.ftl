# Accounts: one's own comments in one place, and the ways in
me-title = Mis comentarios
me-lede = Lo que usted dijo y en qué quedó.
me-nothing = Aquí no hay comentarios todavía
me-nothing-text = Abra un comprobante y elija «Guardarlo en mi cuenta». Los comentarios enviados con su correo electrónico llegan aquí solos.
me-let-go = Sacarlo de mi cuenta
me-following = Lo que sigo
me-unfollow = Dejar de seguirla
keep-title = Guardar este comprobante en su cuenta
keep-lede = Lo encuentra en «Mis comentarios», sin el código. Nadie más ve que es suyo.
keep-button = Guardarlo en mi cuenta
keep-link = Guardarlo en mi cuenta
follow-title = Seguir esta consulta
follow-lede = Le escribimos una vez, cuando se publiquen las respuestas.
follow-button = Seguirla
follow-link = Avisarme cuando haya respuesta
by-account-hint = Enviamos un enlace a esta dirección. No necesita contraseña.

account-title = Su cuenta
account-ways = Formas de entrar
account-link-works = Un enlace a su correo electrónico también le deja entrar siempre.
account-passkeys-count = { $count ->
    [0] ninguna todavía
    [one] una
    [many] { $count }
   *[other] { $count }
}
account-codes-count = { $count ->
    [0] no queda ninguno
    [one] queda uno
    [many] quedan { $count }
   *[other] quedan { $count }
}
account-sessions = Dónde tiene la sesión abierta
account-sessions-hint = Cierre las que no conozca. No guardamos desde qué aparato es cada una.
account-session = Desde el { $began }, usada por última vez el { $seen }
account-this = Esta
account-end = Cerrarla
account-password = Cambiar su contraseña
account-old = Su contraseña de ahora
account-new = La contraseña nueva
account-change = Cambiarla

passkeys-title = Llaves de acceso
passkeys-lede = Entra con su teléfono, su ordenador o su llave de seguridad. No hay nada que recordar, y nadie puede adivinarla.
passkeys-none = Todavía no tiene llave de acceso
passkeys-since = desde el { $day }
passkeys-remove = Quitarla
passkeys-name = Un nombre para ella
passkeys-name-hint = Para reconocerla: mi teléfono, la llave de mi llavero
passkeys-add = Añadir una llave de acceso
passkeys-failed = No ha funcionado. Inténtelo otra vez o elija otra forma.
passkeys-noscript = Las llaves de acceso necesitan JavaScript, que está apagado o no se cargó. Puede usar códigos en papel.

paper-codes-title = Códigos en papel
paper-codes-lede = Una lista de diez códigos. Cada uno le deja entrar una vez, después de la contraseña. Sirven a quien no tiene llave de acceso o la pierde.
paper-codes-replaces = Una lista nueva sustituye a la que tiene.
paper-codes-make = Hacer una lista nueva
paper-codes-made = Sus códigos
paper-codes-once = Solo los ve ahora
paper-codes-once-text = Imprima esta página o copie los códigos. Guárdelos con sus papeles, no junto al ordenador.
paper-codes-done = Ya los tengo

delete-title = Borrar su cuenta
delete-lede = Se borran su cuenta, lo que guarda en ella y lo que sigue. Lo que dijo se queda, y cada código de comprobante sigue funcionando.
delete-button = Borrar mi cuenta

second-title = Una cosa más
second-lede = Su cuenta pide, además de la contraseña, algo que usted tiene.
second-passkey = Usar una llave de acceso
second-code = Un código de su lista
second-code-hint = Doce letras y números. Táchelo después: sirve una sola vez.
second-code-button = Usar este código
second-set-up = Su organización lo pide y usted aún no lo ha preparado. Se tarda un minuto.
second-set-up-passkey = Añadir una llave de acceso
second-set-up-codes = Obtener códigos en papel

sign-in-lost = No sé mi contraseña
sign-in-passkey = Entrar con una llave de acceso
sign-in-with = Entrar con { $name }

held-title = Esto es lo que escribió
held-lede = Antes tenía que mostrar quién es. No se ha perdido nada y todavía no se ha enviado nada.
held-send = Enviarlo ahora
held-let-go = Ya no lo necesito
session-ends = Su sesión termina en { $minutes } minutos. Lo que escribe no se pierde: envíelo y entre cuando se le pida.
session-keep = Seguir con la sesión

openid-connect = Conectarlo
openid-disconnect = Desconectarlo
openid-leaving = Va al otro servicio
openid-go-on = Seguir a { $name }
openid-failed = No ha entrado
openid-unreachable = El otro servicio no responde como debería. Inténtelo más tarde o elija otra forma.
openid-ended = Tardó demasiado, o usted volvió atrás. Nada ha cambiado. Empiece de nuevo.
openid-unknown = Aquí no hay ninguna cuenta conectada a él. Entre primero de otra forma y conéctelo después en su cuenta.

organisation-second = Quién necesita un segundo factor
organisation-second-hint = Una llave de acceso, o un código en papel, además de la contraseña. A quien no lo tenga se le pide que lo prepare.
organisation-second-save = Guardar

error-passkey-refused = No se pudo comprobar la llave de acceso. Inténtelo otra vez o elija otra forma.
error-wrong-code = Este código no está en su lista, o ya lo usó. Mire cada letra una vez más.
error-wait = Demasiados intentos. Espere un cuarto de hora y pruebe otra vez.
error-connected-elsewhere = Está conectado a otra cuenta de aquí.
error-has-roles = Usted es o fue miembro. Una cuenta así se queda, porque el registro de acciones la nombra.

deed-added-a-passkey = añadió una llave de acceso
deed-removed-a-passkey = quitó una llave de acceso
deed-made-codes-on-paper = hizo códigos en papel
deed-used-a-code-on-paper = usó un código en papel
deed-connected-another-account = conectó otra cuenta
deed-disconnected-another-account = desconectó otra cuenta
deed-said-who-needs-a-second-factor = dijo quién necesita un segundo factor:

letter-changed-subject = Su cuenta ha cambiado
letter-changed = Alguien, con su cuenta, { $deed }.
letter-changed-was-it-you = Si no fue usted, entre por correo electrónico, cierre las sesiones que no conozca y cambie su contraseña:
letter-reported-subject = Ya están las respuestas: { $title }
letter-reported = Quería saber cuándo tendría respuesta «{ $title }». El informe dice qué se escuchó y qué se decidió:
letter-reported-unfollow = Para seguir otras cosas, o ninguna:
