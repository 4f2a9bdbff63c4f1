# What the server says where a request does not come as far as a page.

refused-home = Ir a las consultas

refused-elsewhere = Este formulario vino de otro sitio
refused-elsewhere-text = No se envió nada. Solo se aceptan formularios de las páginas de este sitio. Abra la página aquí y envíelo otra vez.

refused-too-long = Esto es demasiado largo
refused-too-long-text = No se envió nada. Vuelva atrás, donde deberían seguir sus palabras, y envíelas por partes.

refused-busy = Tardó demasiado
refused-busy-text = El sitio está muy ocupado. Si envió algo, puede que no haya llegado: vuelva atrás y envíelo otra vez. Lo que llega dos veces se cuenta una.

refused-broken = Algo falló aquí
refused-broken-text = La culpa es nuestra y queda anotada. Si envió algo, puede que no haya llegado: vuelva atrás y envíelo otra vez. Lo que llega dos veces se cuenta una.

refused-unreadable = Esto no se pudo leer
refused-unreadable-text = No se envió nada. Vuelva atrás, cargue la página otra vez y envíelo de nuevo.
