# What somebody is told who has to wait, and why.
too-often-title = Espere un momento, por favor
too-often-seconds = { $seconds ->
    [one] Inténtelo otra vez en un segundo.
    [many] Inténtelo otra vez en { $seconds } de segundos.
   *[other] Inténtelo otra vez en { $seconds } segundos.
}
too-often-minutes = { $minutes ->
    [one] Inténtelo otra vez en un minuto.
    [many] Inténtelo otra vez en { $minutes } de minutos.
   *[other] Inténtelo otra vez en { $minutes } minutos.
}
too-often-why = Llegó mucho desde su conexión en poco tiempo. Quizá la comparte con mucha gente. Nadie está bloqueado, y no hemos guardado su dirección.
too-often-back = Después vuelva atrás e inténtelo otra vez. Lo que escribió debería seguir ahí.
too-often-kept = Sus palabras están guardadas aquí
too-often-then = Todavía no se han enviado. Espere y luego pulse el botón.
too-often-yours = Lo que escribió
too-often-again = Enviarlo otra vez

sign-in-wait = { $minutes ->
    [one] Demasiados intentos. Espere un minuto e inténtelo otra vez.
    [many] Demasiados intentos. Espere { $minutes } de minutos e inténtelo otra vez.
   *[other] Demasiados intentos. Espere { $minutes } minutos e inténtelo otra vez.
}

# The field that is to stay empty
trap-label = Deje esto vacío
trap-filled = Vacíe el campo «Deje esto vacío» y envíe otra vez. Sus palabras siguen aquí. Lo pedimos porque hay programas que lo rellenan.
