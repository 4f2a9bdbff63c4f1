# El recibo para llevar
copy-keep = Apunte el código o imprima esta página: solo se imprime la tarjeta. Esta página se queda aquí, así que también puede guardar su dirección.
copy-save = Guardar el recibo como texto
copy-by-mail = Enviarme el recibo por correo electrónico
copy-address = A dónde enviarlo
copy-by-mail-hint = Recibe un solo correo con su código. No guardamos la dirección.
copy-hear-back = Díganme también la respuesta y guarden la dirección para eso
copy-send = Enviar el recibo
copy-sent = El recibo está en camino
copy-sent-what = Puede tardar unos minutos en llegar. Mire también en el correo no deseado.
copy-sent-at = Enviado
copy-contact = { $who } hace esta consulta y responde de ella. Si no sabe cómo seguir, nuestra página de ayuda dice más.
copy-help = Ayuda
letter-receipt-subject = Su recibo: { $title }
letter-receipt = Este es el recibo de su comentario sobre «{ $title }». Guarde el código: con él puede ver en cualquier momento qué ha sido de su comentario.
letter-receipt-ignore = Si no lo pidió, puede ignorarlo. No hemos guardado su dirección por este correo.
