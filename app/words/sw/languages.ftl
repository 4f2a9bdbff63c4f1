# The language in which somebody wrote, and reading it in another one
language-sw = Kiswahili

said-language-title = Lugha ya maoni yako
said-language-lede = Programu zinazosoma kwa sauti au kutafsiri zinahitaji kuijua.
said-language-label = Lugha ya maoni
said-language-none = Haijasemwa
said-language-save = Hifadhi
said-language-is = Yameandikwa kwa: { $language }
said-language-change = Badilisha lugha
error-no-such-language = Chagua lugha kwenye orodha.
deed-set-the-language = alisema maoni yameandikwa kwa lugha gani

translation-title = Tafsiri ya mashine
translation-mark = Tafsiri ya mashine ya { $service }, inaweza kuwa na makosa
translation-link = Tafsiri
translation-ask = Yatafsiri
translation-ask-what = { $service } inapata maneno haya tu, na kuyatafsiri kwa mashine. Maamuzi hufanywa kwa maneno ya asili.
translation-original = Kilichosemwa
translation-failed = Haikuweza kutafsiriwa
translation-failed-what = Huduma haijibu, au haijui lugha hii. Jaribu tena baadaye.
