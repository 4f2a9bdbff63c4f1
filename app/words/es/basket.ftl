# Comentarios guardados, para enviarlos juntos
comment-keep = Guardar y seguir leyendo
draft-basket = Sus comentarios guardados, aún sin enviar
basket-title = Sus comentarios guardados
basket-back = Volver al borrador
basket-lede = Aún no se han enviado. Esperan aquí 30 días, solo para este navegador. Revíselos y envíelos juntos.
basket-kept = { $count ->
    [one] Guardado: un comentario, aún sin enviar
    [many] Guardados: { $count } comentarios, aún sin enviar
   *[other] Guardados: { $count } comentarios, aún sin enviar
}
basket-read-on = Seguir leyendo donde estaba
basket-empty = No guarda ningún comentario aquí
basket-closed = Ya no se pueden enviar comentarios. Los suyos siguen aquí, así que puede copiarlos.
basket-change = Cambiar
basket-remove = Quitar
basket-send = { $count ->
    [one] Enviar este comentario
    [many] Enviar los { $count } comentarios
   *[other] Enviar los { $count } comentarios
}
basket-forget = Olvidarlos todos
basket-see-receipts = Ver los recibos de lo que ha enviado
basket-left = Algunos comentarios no se pudieron enviar. Ver por qué.
basket-change-title = Cambiar un comentario guardado
basket-change-label = Su comentario. Trata de: { $place }
basket-save = Guardar
basket-sent-title = { $count ->
    [one] Tenemos su comentario
    [many] Tenemos sus { $count } comentarios
   *[other] Tenemos sus { $count } comentarios
}
basket-sent-lede = Cada uno tiene su propio código. Guárdelos: con un código puede ver en cualquier momento qué ha sido de ese comentario. Puede imprimir esta página: solo se imprimen las tarjetas.
basket-sent-more = Recibir la respuesta, corregirlo o retirarlo: { $place }
retention-comments-that-wait-to-be-sent = Los comentarios que guarda y aún no ha enviado
retention-comments-that-wait-to-be-sent-why = Esperan a que los envíe. Solo puede mostrarlos el navegador en el que los escribió.
basket-cookie = Si guarda comentarios para enviarlos más tarde, otra cookie lleva este navegador de vuelta a ellos, durante 30 días.
