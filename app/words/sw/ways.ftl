# Ways to say something about the draft: on words, as other wording, in answer, in support.
error-not-in-paragraph = Maneno haya hayamo katika aya. Yanakili kutoka kwenye maandishi yaliyo juu.
error-same-wording = Hakuna kilichobadilika bado. Badilisha maneno, au tuma maoni badala yake.
error-nothing-to-answer = Maoni unayojibu hayapo tena. Maneno yako yamehifadhiwa: unaweza kuyatuma kama maoni kuhusu rasimu nzima.
draft-quote = Toa maoni kuhusu baadhi ya maneno
draft-suggest = Pendekeza maneno mengine
draft-on-section = Toa maoni kuhusu sehemu hii nzima
comment-section-label = Maoni yako kuhusu sehemu “{ $title }”
paragraph-back = Rudi kwenye rasimu
quote-heading = Toa maoni kuhusu maneno ya aya ya { $number }
quote-label = Maneno unayomaanisha
quote-hint = Yanakili kutoka kwenye aya. Acha wazi ili kuzungumzia aya nzima.
quote-body = Unataka kusema nini kuyahusu?
quote-marked = Toa maoni kuhusu maneno uliyoyachagua
quote-chosen = Maoni yako yanahusu maneno haya:
quote-drop = Hapana, kuhusu aya nzima
suggest-heading = Pendekeza maneno mengine kwa aya ya { $number }
suggest-how = Badilisha maneno kama ambavyo wewe ungeyaandika. Tutaonyesha ulichobadilisha kando ya yaliyokuwepo.
suggest-label = Jinsi aya ya { $number } inavyopaswa kusomeka
suggest-why = Kwa nini?
suggest-why-hint = Sentensi moja huwasaidia wanaoamua.
suggest-send = Tuma pendekezo langu
contribution-title = { $what }: { $title }
contribution-back = Rudi kwenye yaliyosemwa
contribution-open = Jibu au unga mkono
contribution-reply-heading = Jibu haya
contribution-reply-label = Jibu lako
contribution-reply-send = Tuma jibu langu
said-suggestion = Pendekezo { $id }
support-give = Ninaunga mkono hili
support-given = Unaunga mkono hili.
support-take-back = Siliungi mkono tena
support-hint = Huhesabiwa mara moja kutoka kifaa hiki. Si kura: sababu ndizo muhimu, si idadi.
desk-suggestions = Mapendekezo
suggestions-heading = Mapendekezo ya maneno mengine
suggestions-none = Hakuna aliyependekeza maneno mengine bado
suggestions-progress = { $answered } kati ya { $all } yamejibiwa
suggestion-title = Jibu pendekezo { $id }
suggestion-answer = Jibu la pendekezo hili
suggestion-unanswered = Halijajibiwa bado
suggestion-outcome = Linakuwaje?
suggestion-accepted = Limekubaliwa
suggestion-partly-accepted = Limekubaliwa kwa sehemu
suggestion-declined = Halikukubaliwa
suggestion-reasons = Sababu
suggestion-reasons-hint = Aliyependekeza huzisoma ripoti inapochapishwa. Ikiwa ni sehemu tu imekubaliwa, sema ipi.
suggestion-save = Hifadhi jibu hili
error-suggestion-no-outcome = Chagua linakuwaje.
error-suggestion-no-reasons = Toa sababu zako: aliyependekeza huzisoma.
deed-answered-a-suggestion = Alijibu pendekezo
contribution-replies = { $count ->
    [one] jibu moja
   *[other] majibu { $count }
}
support-count = { $count ->
    [one] mtu mmoja anaunga mkono
   *[other] watu { $count } wanaunga mkono
}
