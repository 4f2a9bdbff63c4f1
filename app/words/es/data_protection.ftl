# What people agree to. A wording that somebody agreed to is never changed: a new one gets the next number.
consent-hear-back-1 = Un solo correo, cuando llegue la respuesta. La dirección se guarda aparte de su comentario y no se muestra a nadie.
consent-hear-back-2 = Un solo correo, cuando llegue la respuesta. La dirección se guarda aparte de su comentario y no se muestra a nadie. Puede hacer que la borremos en cualquier momento, en la página de su comprobante.

# What is held about one comment, on the page of its receipt
your-data-heading = Qué guardamos sobre esto
your-data-address = Guardamos un correo electrónico para esto, para decirle la respuesta una vez.
your-data-no-address = No guardamos ningún correo electrónico para esto.
your-data-withdraw = No me escriban más
your-data-withdraw-what = Su dirección se borra enseguida. Aquí puede seguir leyendo la respuesta.
your-data-take-out = Llevarse lo que guardamos sobre esto
your-data-erase = Borrar lo que dije
your-data-how-long = Qué guardamos y cuánto tiempo
your-data-erased-person = El { $day } usted hizo borrar todo lo que lleva a usted. Sus palabras se quedan. Nadie puede saber de quién son.
your-data-erased-words = Esto está borrado
your-data-erased-words-what = El { $day } usted hizo borrar sus palabras y todo lo que lleva a usted. Este código no abre nada más.

# Erasing
erase-title = Borrar lo que dije
erase-lede = Puede hacerlo en cualquier momento. No se puede deshacer.
erase-about = Esto es lo que dijo
erase-scope = ¿Qué hay que borrar?
erase-person = Solo lo que lleva a mí
erase-person-hint = Se borran su correo electrónico y lo que aceptó. Sus palabras se quedan. Nadie puede saber de quién son.
erase-person-and-words = También mis palabras
erase-person-and-words-hint = Además, sus palabras desaparecen de todas las páginas, con las razones que los moderadores escribieron sobre ellas.
erase-stays = Lo que se queda
erase-stays-report = Un informe ya publicado se queda como está. Tiene números, no sus palabras.
erase-stays-log = El registro público conserva su entrada, para que nadie pueda hacer trampa. Ya nadie puede averiguar de qué trataba.
erase-stays-copies = Lo que otros hayan copiado de estas páginas no está en nuestras manos.
erase-button = Borrarlo ahora
error-no-scope = Elija qué hay que borrar.
error-already-erased = Esto ya está borrado.

# What we store
privacy-title = Qué guardamos y cuánto tiempo
privacy-lede = Todo lo que guarda este sitio está en esta página. Lo que tiene un plazo se va solo cuando termina.
privacy-not = Lo que no guardamos
privacy-not-what = Ni nombre, ni dirección IP, ni descripción de su aparato. Ninguna página carga nada de otro sitio, y nada le sigue. Hay una sola cookie, y solo si elige un idioma.
privacy-participants = Sobre quienes participan
privacy-members = Sobre quienes trabajan aquí
privacy-source = Fuente: { $source }
privacy-rights = Lo que usted puede hacer
privacy-rights-receipt = Con su código de comprobante puede ver qué guardamos, llevárselo, hacer que borremos su dirección y borrar lo que dijo. No tiene que decir por qué.
privacy-rights-find = Buscar un comprobante
privacy-rights-none = Sin el código no podemos encontrar su comentario, porque no sabemos quién es usted.
privacy-rights-complain = También puede quejarse ante la autoridad de protección de datos de su país.

retention-days = { $days ->
    [one] un día
    [many] { $days } de días
   *[other] { $days } días
}
retention-years = { $years ->
    [one] un año
    [many] { $years } de años
   *[other] { $years } años
}
retention-stays = Se queda.
retention-since-delivered = Se elimina { $period } después de decirle la respuesta o de dejar de intentarlo
retention-since-report-due = Se elimina { $period } después del día para el que se prometieron las respuestas
retention-since-sent = Se elimina { $period } después de enviarse
retention-since-ended = Se elimina { $period } después de terminar
retention-since-happened = Se elimina { $period } después de ocurrir

retention-what-was-said = Lo que usted dice
retention-what-was-said-why = Con ello se toma la decisión, y todos pueden comprobar que se escuchó. Puede hacer que se borre en cualquier momento.
retention-consents = Lo que usted aceptó
retention-consents-why = Muestra con qué palabras le preguntamos y cuándo aceptó o cambió de idea. No contiene ninguna dirección.
retention-addresses-of-participants = Su correo electrónico, si dejó uno
retention-addresses-of-participants-why = Lo necesitamos una vez, para decirle la respuesta. Puede hacer que se borre en cualquier momento.
retention-addresses-that-no-answer-came-to = Su correo electrónico, si nunca se publica una respuesta
retention-addresses-that-no-answer-came-to-why = Un informe atrasado se le sigue debiendo. Después de tanto tiempo lo dejamos.
retention-what-mail-servers-said = Lo que dijo un servidor de correo cuando nuestro correo no llegó
retention-what-mail-servers-said-why = Ayuda a averiguar por qué. Puede repetir su dirección.
retention-transparency-log = El registro público
retention-transparency-log-why = Muestra que no faltó ni cambió nada. Contiene huellas, y ninguna palabra.
retention-accounts = Cuentas
retention-accounts-why = Quien participa no necesita ninguna y puede borrar la suya en cualquier momento. La de un miembro se queda, para poder decir quién hizo qué.
retention-audit-trail = Lo que hicieron los miembros
retention-audit-trail-why = Muestra quién usó su poder y para qué. No se puede cambiar, y así nadie puede esconder lo que hizo.
retention-mail-to-members = Correos a los miembros
retention-mail-to-members-why = Muestra que se envió una invitación o un enlace. Lo que decía se borra al enviarlo.
retention-invitations = Invitaciones
retention-invitations-why = Hacen falta hasta que se aceptan o caducan.
retention-sessions = Sesiones abiertas
retention-sessions-why = Terminan tras dos horas sin actividad, y tras doce en todo caso.
retention-links-to-sign-in = Enlaces para entrar
retention-links-to-sign-in-why = Un enlace sirve durante 15 minutos, una vez.
retention-links-to-confirm-a-comment = Enlaces para confirmar un comentario
retention-links-to-confirm-a-comment-why = Un enlace sirve durante una semana, una vez.
retention-challenges-of-passkeys = La primera mitad de una entrada
retention-challenges-of-passkeys-why = Lo que una llave de acceso debe firmar, o adónde quería ir alguien. Sirve durante diez minutos, una vez.
retention-forms-that-wait = Lo que un miembro había escrito cuando tuvo que entrar de nuevo
retention-forms-that-wait-why = Espera una hora a ser enviado, y para nadie más.
retention-requests-for-links = Cuántas veces se pidió un enlace
retention-requests-for-links-why = Impide que otros llenen un buzón.
retention-failed-sign-ins = Entradas fallidas
retention-failed-sign-ins-why = Hacen que adivinar una contraseña sea lento.
