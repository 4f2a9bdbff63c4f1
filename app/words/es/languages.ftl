# The language in which somebody wrote, and reading it in another one
language-sw = Suajili

said-language-title = El idioma de su comentario
said-language-lede = Lo necesitan los programas que leen en voz alta o traducen.
said-language-label = Idioma del comentario
said-language-none = Sin indicar
said-language-save = Guardar
said-language-is = Escrito en: { $language }
said-language-change = Cambiar el idioma
error-no-such-language = Elija un idioma de la lista.
deed-set-the-language = indicó el idioma de un comentario

translation-title = Traducción automática
translation-mark = Traducción automática de { $service }, puede tener errores
translation-link = Traducir
translation-ask = Traducirlo
translation-ask-what = { $service } recibe estas palabras y nada más, y las traduce una máquina. Las decisiones se toman con el original.
translation-original = Lo que se dijo
translation-failed = No se pudo traducir
translation-failed-what = El servicio no responde o no conoce este idioma. Inténtelo más tarde.
