# The language in which somebody wrote, and reading it in another one
language-sw = Swahili

said-language-title = The language of your comment
said-language-lede = Programs that read aloud or translate need to know it.
said-language-label = Language of the comment
said-language-none = Not said
said-language-save = Save
said-language-is = Written in: { $language }
said-language-change = Change the language
error-no-such-language = Choose a language from the list.
deed-set-the-language = said in which language a comment is written

translation-title = Machine translation
translation-mark = Machine translation by { $service }, may be wrong
translation-link = Translate
translation-ask = Translate it
translation-ask-what = { $service } gets these words and nothing else, and translates them by machine. Decisions are made with the original.
translation-original = What was said
translation-failed = It could not be translated
translation-failed-what = The service does not answer, or does not know this language. Try again later.
