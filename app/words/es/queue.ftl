# La cola de moderación, una pantalla cada vez
queue-how = Lea la página de arriba abajo. Marque lo que no se puede publicar como está. Luego publique el resto con una sola pulsación. Puede deshacerlo durante un minuto.
queue-progress = Usted decidió { $decided } en las últimas 12 horas. Esperan { $waiting }.
queue-flagged-waiting = { $count ->
    [one] { $count } está señalado. Espera desde el { $day }.
    [many] { $count } están señalados. El más antiguo espera desde el { $day }.
   *[other] { $count } están señalados. El más antiguo espera desde el { $day }.
}
queue-others-waiting = { $count ->
    [one] { $count } no está señalado. Espera desde el { $day }.
    [many] { $count } no están señalados. El más antiguo espera desde el { $day }.
   *[other] { $count } no están señalados. El más antiguo espera desde el { $day }.
}
queue-with-colleagues = Hay comentarios abiertos por colegas. Aquí no se le muestran.
queue-open = { $count ->
    [one] { $count } abierto
    [many] { $count } abiertos
   *[other] { $count } abiertos
}
queue-all-open = Todo lo que espera está abierto por colegas. Vuelva dentro de diez minutos.
queue-flag = Señalado
queue-flagged = Una lista encontró estas palabras. No decide nada: decide usted.
flag-telephone-number = Número de teléfono
flag-email-address = Correo electrónico
flag-id-number = Número de una persona, tarjeta o cuenta
flag-web-address = Dirección web
flag-insult = Insulto o amenaza
queue-left-before = Lo dejó para después
queue-alike = { $count ->
    [one] Y { $count } más parecido. Su decisión vale para los dos.
    [many] Y { $count } más parecidos. Su decisión vale para todos.
   *[other] Y { $count } más parecidos. Su decisión vale para todos.
}

# Lo que se decide sobre uno
queue-redact = Quitar palabras
queue-return = Preguntar a su autor
queue-reasons-summary = Motivo y razones
queue-reasons-hint = Lo lee su autor. Diga qué norma incumplió y cómo; o haga su pregunta.
queue-suggested = Pusimos ahí una frase para empezar. Léala, cámbiela y envíe otra vez.
queue-words = Palabras que se quitan
queue-words-hint = Cópielas del texto, una línea para cada una. El resto queda como está.
queue-take = Quitar lo que seleccioné
decision-save = Guardar mi decisión

# Las teclas
queue-single-keys = Las teclas sueltas funcionan
queue-key-j = siguiente
queue-key-k = atrás
queue-key-p = publicar y seguir
queue-key-h = ocultar
queue-key-r = quitar lo seleccionado o, si no, lo señalado
queue-key-q = preguntar a su autor
queue-key-l = dejar para después y seguir
queue-key-u = deshacer lo que acaba de publicar
queue-key-digits = motivo, con una frase para empezar
queue-key-escape = de un campo, volver al comentario
queue-key-enter = guardar solo mis marcas
queue-key-control-enter = publicar todos los que no están marcados

# Lo que resultó
queue-left = { $count ->
    [one] { $count } queda para después. Viene detrás de todo lo demás.
    [many] { $count } quedan para después. Vienen detrás de todo lo demás.
   *[other] { $count } quedan para después. Vienen detrás de todo lo demás.
}
queue-passed-over = { $count ->
    [one] { $count } no se publicó: cambió, o alguien decidió sobre él, después de que usted lo leyera.
    [many] { $count } no se publicaron: cambiaron, o alguien decidió sobre ellos, después de que usted los leyera.
   *[other] { $count } no se publicaron: cambiaron, o alguien decidió sobre ellos, después de que usted los leyera.
}
queue-gone = Algunos ya no están aquí
queue-undo = Deshacer
queue-undo-hint = Puede deshacer lo que acaba de publicar durante { $seconds } segundos.
queue-undone = { $count ->
    [one] Deshecho: { $count } le espera otra vez
    [many] Deshecho: { $count } le esperan otra vez
   *[other] Deshecho: { $count } le esperan otra vez
}
error-undo-too-late = El minuto ya pasó. Mire lo que se decidió y, si hace falta, decida de nuevo.
error-undo-reported = El informe está publicado. Ya no se puede deshacer.
error-undo-nothing = Ya no queda nada que deshacer.
error-decided-meanwhile = Un colega acaba de decidir sobre él.
deed-took-back-publishing = deshizo una publicación

# Frases para empezar las razones
because-personal-data-of-others = Cuenta algo de una persona que serviría para encontrarla o hacerle daño.
because-threat = Amenaza a alguien.
because-hate = Ataca a personas por lo que son.
because-insult = Insulta a alguien. Se puede decir lo mismo sin eso.
because-spam = Anuncia algo y no dice nada del borrador.
because-off-topic = No trata de este borrador.
because-unlawful = La ley no nos permite publicar esto.

# Preguntas a su autor para empezar
asked-personal-data-of-others = ¿Puede decir lo mismo sin contar de quién se trata?
asked-threat = ¿Puede decir qué debe cambiar, sin la amenaza?
asked-hate = ¿Puede decir qué debe cambiar, sin atacar a un grupo de personas?
asked-insult = ¿Puede decir lo mismo sin el insulto?
asked-spam = ¿Qué debe cambiar en el borrador? Cuéntenos, por favor.
asked-off-topic = ¿De qué parte del borrador se trata, y qué debe cambiar ahí?
asked-unlawful = ¿Puede decir lo mismo sin la parte que la ley no permite?
