# Leaving at once
leave-what = Salida rápida
leave-now = Salir ya de esta página
leave-shift = o pulse Mayús tres veces
leave-twice-more = Pulse Mayús 2 veces más para salir.
leave-once-more = Pulse Mayús una vez más para salir.
leave-ended = Se acabó el tiempo para salir con Mayús. Empiece de nuevo.
leave-gone = Cargando

help-traces = Alguien puede mirar mi teléfono o mi ordenador
help-traces-answer = Las páginas de una consulta tienen abajo un enlace «Salir ya de esta página». Abre enseguida otro sitio web. Con teclado también puede pulsar Mayús tres veces. Las páginas que abrió antes quedan en el historial de su navegador: bórrelo después o use una ventana privada. Sin JavaScript, el botón Atrás vuelve a la página que dejó. Su código de comprobante es una llave: quien lo tiene puede leer lo que dijo, así que guárdelo donde solo mire usted. No guardamos la dirección de su aparato.
