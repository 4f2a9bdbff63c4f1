# The log as it is signed
log-signed-size = Entradas firmadas
log-signed-at = Firmado el
log-key = Huella de la clave
log-not-signed = Todavía no hay nada firmado. Se firma en el minuto después de que llega algo.
log-heads = Todas las firmas, la más reciente primero
log-heads-size = Número de entradas
log-heads-at = Cuándo
log-heads-root = Raíz
log-check = Compruébelo usted
log-check-what = Los programas pueden leer todo el registro. Guarde una firma de aquí: nadie podrá cambiar lo anterior sin que usted lo note.
log-check-head = La última firma
log-check-entries = Todas las entradas
log-check-key = La clave

# The proof for one comment
proof-link = La prueba de que está en el registro público
proof-title = La prueba de que sus palabras están en el registro
proof-found = Lo acabamos de comprobar. Sus palabras son la entrada { $entry } del registro, y el registro se firmó con ella el { $when }.
proof-found-erased = Lo acabamos de comprobar. Sus palabras están borradas. La entrada { $entry } sigue en el registro, y el registro se firmó con ella el { $when }.
proof-promised = Sus palabras son la entrada { $entry }. Prometemos, con una firma, que el registro se firmará con ella antes del { $when }. Vuelva dentro de un minuto.
proof-wrong-words = Algo está mal: estas palabras no corresponden a su entrada en el registro. Guarde el archivo de abajo y avise a alguien de confianza.
proof-wrong-signature = Algo está mal: una firma del registro no es correcta. Guarde el archivo de abajo y avise a alguien de confianza.
proof-wrong-log = Algo está mal: la entrada no lleva al registro que se firmó. Guarde el archivo de abajo y avise a alguien de confianza.
proof-browser-right = Su navegador también lo ha comprobado. Todo corresponde.
proof-browser-wrong = Su navegador también lo ha comprobado. No corresponde. Guarde el archivo de abajo y avise a alguien de confianza.
proof-shows = Qué prueba esto
proof-shows-what = Nadie puede cambiar ni quitar sus palabras sin que esta prueba lo muestre. Nosotros tampoco.
proof-shows-not = Qué no prueba
proof-shows-not-what = No prueba quién lo dijo, ni que la respuesta sea correcta. Y esta página es nuestra. Si no quiere fiarse de nosotros, guarde el archivo y pida a otra persona que lo compruebe.
proof-save = Guardar la prueba
proof-save-what = Sus palabras están en el archivo. Déselo solo a quien pueda leerlas.
proof-how = Para comprobarlo sin nosotros, use el programa Hearback en cualquier ordenador. Pida la clave a alguien que la haya guardado.
proof-numbers = Los números
proof-entry = Entrada
proof-entry-at = Escrita el
proof-leaf = Huella de la entrada
proof-receipt-text = En el registro público es la entrada { $entry }. Su huella es { $leaf }. Prometemos que el registro se firmará con ella antes del { $when }. Firma de la promesa: { $signature }
