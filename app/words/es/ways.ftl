# Ways to say something about the draft: on words, as other wording, in answer, in support.
error-not-in-paragraph = Estas palabras no están en el párrafo. Cópielas del texto de arriba.
error-same-wording = Todavía no ha cambiado nada. Cambie las palabras o envíe un comentario.
error-nothing-to-answer = El comentario al que responde ya no está. Sus palabras se han guardado: puede enviarlas como comentario sobre todo el borrador.
draft-quote = Comentar algunas palabras
draft-suggest = Proponer otra redacción
draft-on-section = Comentar toda esta sección
comment-section-label = Su comentario sobre la sección «{ $title }»
paragraph-back = Volver al borrador
quote-heading = Comentar palabras del párrafo { $number }
quote-label = Las palabras a las que se refiere
quote-hint = Cópielas del párrafo. Déjelo vacío para hablar de todo el párrafo.
quote-body = ¿Qué quiere decir sobre ellas?
quote-marked = Comentar las palabras marcadas
quote-chosen = Su comentario es sobre estas palabras:
quote-drop = No, sobre todo el párrafo
suggest-heading = Proponer otra redacción del párrafo { $number }
suggest-how = Cambie las palabras como usted las escribiría. Mostramos lo que cambió junto a lo que había.
suggest-label = Cómo debería decir el párrafo { $number }
suggest-why = ¿Por qué?
suggest-why-hint = Una frase ayuda a quienes deciden.
suggest-send = Enviar mi propuesta
contribution-title = { $what }: { $title }
contribution-back = Volver a lo que se ha dicho
contribution-open = Responder o apoyar
contribution-reply-heading = Responder
contribution-reply-label = Su respuesta
contribution-reply-send = Enviar mi respuesta
said-suggestion = Propuesta { $id }
support-give = Apoyo esto
support-given = Usted apoya esto.
support-take-back = Ya no lo apoyo
support-hint = Cuenta una vez desde este dispositivo. No es una votación: cuentan las razones, no el número.
desk-suggestions = Propuestas
suggestions-heading = Propuestas de otra redacción
suggestions-none = Nadie ha propuesto aún otra redacción
suggestions-progress = { $answered } de { $all } con respuesta
suggestion-title = Responder a la propuesta { $id }
suggestion-answer = La respuesta a esta propuesta
suggestion-unanswered = Sin respuesta todavía
suggestion-outcome = ¿Qué pasa con ella?
suggestion-accepted = Aceptada
suggestion-partly-accepted = Aceptada en parte
suggestion-declined = No aceptada
suggestion-reasons = Razones
suggestion-reasons-hint = Quien la propuso las lee cuando se publica el informe. Si solo se acepta una parte, diga cuál.
suggestion-save = Guardar esta respuesta
error-suggestion-no-outcome = Elija qué pasa con ella.
error-suggestion-no-reasons = Dé sus razones: quien la propuso las lee.
deed-answered-a-suggestion = Respondió a una propuesta
contribution-replies = { $count ->
    [one] una respuesta
    [many] { $count } respuestas
   *[other] { $count } respuestas
}
support-count = { $count ->
    [one] una persona apoya esto
    [many] { $count } de personas apoyan esto
   *[other] { $count } personas apoyan esto
}
