# Un archivo para descargar
file-size-kilobytes = { $number } kB
file-size-megabytes = { $number } MB

# Una consulta para llevar
take-along = Para llevar
take-along-booklet = Un folleto para imprimir
take-along-text = Todo en texto sencillo
take-along-summary = En palabras sencillas
take-along-how = Cómo responder
take-along-until = Puede responder hasta el { $day }.

# Como texto
pack-asks = { $who } pregunta qué piensa la gente.
pack-version = Es el texto «{ $name }» del { $day }.
pack-on-the-web = En internet
pack-number = Cada párrafo tiene un número entre paréntesis. Diga el número del párrafo al que se refiere.
pack-left-out = El borrador es demasiado largo para este texto. Faltan estas partes, o un trozo de ellas. Léalas en
pack-left-out-more = { $count ->
    [one] y una parte más
    [many] y { $count } de partes más
   *[other] y { $count } partes más
}

# Como folleto
booklet-title = Folleto: { $title }
booklet-print = Para imprimir esta página, pulse Ctrl y P, o elija «Imprimir» en el menú del navegador. Para un folleto pequeño, elija dos páginas por hoja.
booklet-helpers = Estas organizaciones ayudan a participar. Pregúnteles si envían por usted lo que escriba en la hoja.
booklet-sheet = Para escribir
booklet-sheet-how = Escriba el número del párrafo en la casilla, y lo que piensa en las líneas. Si se refiere a todo el borrador, deje la casilla vacía.
booklet-paragraph = Número del párrafo
