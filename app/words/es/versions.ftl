# Las versiones del texto: en el escritorio, en el borrador, y lo que cambió entre ellas
desk-versions = Versiones
versions-title = Versiones del texto
versions-none = Todavía no hay ninguna versión
versions-how = Una versión publicada queda como está. Los comentarios se quedan con sus párrafos.
versions-name = Versión { $number }: { $name }
versions-published = Publicada el { $day }
versions-proposed = Propuesta el { $day }, aún no es pública
versions-paragraphs = { $count ->
    [one] un párrafo
    [many] { $count } de párrafos
   *[other] { $count } párrafos
}
version-title = Versión { $number }
version-frozen = Esta versión está publicada. Queda como está.
version-see-changes = Lo que cambió, como lo ve todo el mundo
version-first = Es la primera versión. No hay nada con que compararla.
version-publish-heading = Publicar esta versión
version-publish-what = Entonces todo el mundo la lee. Mientras la consulta está abierta, se comenta. Después ya no se puede cambiar.
version-name = Nombre de la versión
version-name-hint = Por ejemplo, «Segundo borrador». Todo el mundo lo lee.
version-publish = Publicar esta versión
version-take-back = Retirar esta versión
version-take-back-what = Desaparece, con sus correcciones. Lo publicado se queda.
version-check = Qué fue de cada párrafo
version-check-what = Los comentarios se quedan con el párrafo que continúa el suyo. Lo que hay que revisar va primero.
version-doubtful = Por revisar
version-settled = Decidido a mano
version-correct = Corregir el párrafo { $number }
version-continues = Número del párrafo que continúa
version-continues-hint = Como en la versión { $number }
version-continues-button = Continúa este párrafo
version-new-button = Es nuevo
error-version-frozen = Esta versión está publicada. Ya no se puede cambiar.
error-version-proposed-already = Ya hay otra versión propuesta. Publíquela o retírela primero.
error-version-no-name = Dé un nombre a la versión, por ejemplo «Segundo borrador».
error-version-long-name = El nombre es demasiado largo. Use 120 caracteres como máximo.
error-version-no-text = No tiene texto. Escriba al menos un párrafo.
error-version-no-such-paragraph = La versión anterior no tiene ningún párrafo con este número. Escriba otro número o elija «Es nuevo».
deed-proposed-a-version = propuso una versión de
deed-corrected-a-proposed-version = corrigió una versión propuesta de
deed-published-a-version = publicó una versión de
deed-took-back-a-proposed-version = retiró una versión propuesta de

draft-older = Está leyendo una versión anterior
draft-later = Esta versión salió después del cierre
draft-commented = Ir a la versión que se comenta
place-elsewhere = Párrafo { $number } de la versión { $version }
fact-version = sobre la versión { $number }

changes-from-label = De
changes-to-label = A
changes-compare = Comparar
changes-inline = Ver en una columna
changes-beside = Ver una al lado de la otra
changes-read = Leer la versión { $number }
changes-as-words = Las listas, las tablas y los énfasis se comparan como simples palabras.
changes-unchanged = { $count ->
    [one] Un párrafo sin cambios
    [many] { $count } de párrafos sin cambios
   *[other] { $count } párrafos sin cambios
}
changes-place-several = Antes: { $old }. Ahora: { $new }
change-merged = Unidos
change-split = Dividido
side-before = Antes
side-now = Ahora
side-not-there = No estaba.
side-gone = Ya no está.
