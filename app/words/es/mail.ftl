# The one mail that somebody gets when the report is out.

mail-subject = En qué quedó lo que dijo: { $title }
mail-greeting = Buenos días:
mail-opening = Usted participó en la consulta «{ $title }» y dejó su dirección para recibir la respuesta. Ya salió el informe. Esto es en lo que quedó lo que dijo.

mail-said = Usted dijo:
mail-hidden = No se publicó, y por eso no forma parte del informe. { $organisation } lo decidió así, por esta razón:
mail-theme = Se contó en: { $title }
mail-decided = La respuesta: { $outcome }
mail-accepted = aceptado
mail-partly-accepted = aceptado en parte
mail-not-accepted = no aceptado
mail-already-in-place = ya se hace
mail-out-of-scope = no forma parte de esta decisión
mail-reasons = Las razones:
mail-changed = Qué cambió en el texto:
mail-paragraph = El párrafo { $number } dice ahora: «{ $text }»
mail-heading = Un título dice ahora: «{ $text }»
mail-more-changes = { $count ->
    [one] - y un párrafo más
    [many] - y { $count } de párrafos más
   *[other] - y { $count } párrafos más
}
mail-set-aside = Se leyó, y ningún tema lo responde, por esta razón:
mail-receipt = Todo sobre ello, con su comprobante:

mail-report = El informe completo:
mail-why = Recibe este correo porque dejó su dirección para «{ $title }». Es el único: le escribimos sobre ello esta vez, y su dirección no se usa para nada más.
mail-withdraw = Para hacer que se borre su dirección enseguida, o para llevarse o borrar lo que dijo:

# What members are sent
letter-invitation-subject = { $organisation } le invita
letter-invitation = { $inviter } le invita a { $organisation } en Hearback, como: { $role }.
letter-invitation-link = Abra este enlace para aceptar, hasta el { $day }:
letter-invitation-ignore = Si no sabe de qué se trata, no haga nada: entonces no pasa nada. No pase el enlace a nadie.
letter-link-subject = Su enlace para entrar
letter-link = Abra este enlace en los próximos 15 minutos para entrar. Sirve una vez:
letter-link-ignore = Si no lo pidió, no haga nada: nadie entra sin este correo.
