# What people agree to. A wording that somebody agreed to is never changed: a new one gets the next number.
consent-hear-back-1 = Barua pepe moja, jibu litakapotoka. Anwani inatunzwa mbali na maoni yako na haionyeshwi kwa mtu yeyote.
consent-hear-back-2 = Barua pepe moja, jibu litakapotoka. Anwani inatunzwa mbali na maoni yako na haionyeshwi kwa mtu yeyote. Unaweza kuomba ifutwe wakati wowote, kwenye ukurasa wa risiti yako.

# What is held about one comment, on the page of its receipt
your-data-heading = Tunachohifadhi kuhusu haya
your-data-address = Tunahifadhi barua pepe kwa maoni haya, ili kukuambia jibu mara moja.
your-data-no-address = Hatuhifadhi barua pepe yoyote kwa maoni haya.
your-data-withdraw = Msiniandikie tena
your-data-withdraw-what = Anwani yako inafutwa mara moja. Bado unaweza kusoma jibu hapa.
your-data-take-out = Chukua tunachohifadhi kuhusu haya
your-data-erase = Futa nilichosema
your-data-how-long = Tunachohifadhi, na kwa muda gani
your-data-erased-person = Tarehe { $day } uliomba kufutwa kila kinachoelekeza kwako. Maneno yako yanabaki. Hakuna anayeweza kujua ni ya nani.
your-data-erased-words = Haya yamefutwa
your-data-erased-words-what = Tarehe { $day } uliomba maneno yako yafutwe, pamoja na kila kinachoelekeza kwako. Msimbo huu haufungui kingine chochote.

# Erasing
erase-title = Futa nilichosema
erase-lede = Unaweza kufanya hivi wakati wowote. Hakuna kurudi nyuma.
erase-about = Hiki ndicho ulichosema
erase-scope = Nini kifutwe?
erase-person = Kinachoelekeza kwangu tu
erase-person-hint = Barua pepe yako na ulichokubali vinafutwa. Maneno yako yanabaki. Hakuna anayeweza kujua ni ya nani.
erase-person-and-words = Maneno yangu pia
erase-person-and-words-hint = Zaidi ya hayo, maneno yako yanatoweka kwenye kurasa zote, pamoja na sababu ambazo wahakiki waliandika kuyahusu.
erase-stays = Kinachobaki
erase-stays-report = Ripoti iliyochapishwa tayari inabaki ilivyo. Ina namba, si maneno yako.
erase-stays-log = Rekodi ya umma inabaki na ingizo lake, ili mtu yeyote asidanganye. Hakuna anayeweza tena kujua lilihusu nini.
erase-stays-copies = Ambacho wengine wamenakili kutoka kurasa hizi hakiko mikononi mwetu.
erase-button = Futa sasa
error-no-scope = Chagua nini kifutwe.
error-already-erased = Haya yamefutwa tayari.

# What we store
privacy-title = Tunachohifadhi, na kwa muda gani
privacy-lede = Kila kinachohifadhiwa na tovuti hii kiko kwenye ukurasa huu. Chenye muda kinaondoka chenyewe muda ukiisha.
privacy-not = Tusichohifadhi
privacy-not-what = Si jina, si anwani ya IP, si maelezo ya kifaa chako. Hakuna ukurasa unaopakia chochote kutoka tovuti nyingine, na hakuna kinachokufuatilia. Kuna kuki moja tu, na ni pale unapochagua lugha.
privacy-participants = Kuhusu watu wanaoshiriki
privacy-members = Kuhusu watu wanaofanya kazi hapa
privacy-source = Chanzo: { $source }
privacy-rights = Unachoweza kufanya
privacy-rights-receipt = Kwa msimbo wa risiti yako unaweza kuona tunachohifadhi, kukichukua, kuomba anwani yako ifutwe, na kufuta ulichosema. Huhitaji kusema kwa nini.
privacy-rights-find = Tafuta risiti
privacy-rights-none = Bila msimbo hatuwezi kupata maoni yako, kwa sababu hatujui wewe ni nani.
privacy-rights-complain = Unaweza pia kulalamika kwa mamlaka ya ulinzi wa data ya nchi yako.

retention-days = { $days ->
    [one] siku moja
   *[other] siku { $days }
}
retention-years = { $years ->
    [one] mwaka mmoja
   *[other] miaka { $years }
}
retention-stays = Inabaki.
retention-since-delivered = Inaondolewa { $period } baada ya kukuambia jibu, au baada ya kuacha kujaribu
retention-since-report-due = Inaondolewa { $period } baada ya siku ambayo majibu yaliahidiwa
retention-since-sent = Inaondolewa { $period } baada ya kutumwa
retention-since-ended = Inaondolewa { $period } baada ya kuisha
retention-since-happened = Inaondolewa { $period } baada ya kutokea

retention-what-was-said = Unachosema
retention-what-was-said-why = Ndicho kinachotumika kuamua, na kila mtu anaweza kuthibitisha kuwa kilisikika. Unaweza kuomba kifutwe wakati wowote.
retention-consents = Ulichokubali
retention-consents-why = Inaonyesha tulikuuliza kwa maneno gani, na lini ulikubali au kubadili nia. Haina anwani yoyote.
retention-addresses-of-participants = Barua pepe yako, kama uliiacha
retention-addresses-of-participants-why = Tunaihitaji mara moja, kukuambia jibu. Unaweza kuomba ifutwe wakati wowote.
retention-addresses-that-no-answer-came-to = Barua pepe yako, kama hakuna jibu linalochapishwa
retention-addresses-that-no-answer-came-to-why = Ripoti iliyochelewa bado ni haki yako. Baada ya muda mrefu hivyo tunaacha.
retention-what-mail-servers-said = Seva ya barua ilichosema barua yetu isipofika
retention-what-mail-servers-said-why = Inasaidia kujua kwa nini. Inaweza kurudia anwani yako.
retention-transparency-log = Rekodi ya umma
retention-transparency-log-why = Inaonyesha kuwa hakuna kilichoachwa wala kubadilishwa. Ina alama tu, bila maneno.
retention-accounts = Akaunti
retention-accounts-why = Anayeshiriki haihitaji, na anaweza kufuta yake wakati wowote. Ya mwanachama inabaki, ili ijulikane nani alifanya nini.
retention-audit-trail = Walichofanya wanachama
retention-audit-trail-why = Inaonyesha nani alitumia mamlaka yake, na kwa nini. Haiwezi kubadilishwa, hivyo hakuna anayeweza kuficha tendo.
retention-mail-to-members = Barua kwa wanachama
retention-mail-to-members-why = Inaonyesha kuwa mwaliko au kiungo kilitumwa. Kilichoandikwa humo kinafutwa inapotumwa.
retention-invitations = Mialiko
retention-invitations-why = Inahitajika hadi ikubaliwe au muda wake uishe.
retention-sessions = Vipindi vya kuingia
retention-sessions-why = Vinaisha baada ya saa mbili bila kutumika, na baada ya saa kumi na mbili kwa vyovyote.
retention-links-to-sign-in = Viungo vya kuingia
retention-links-to-sign-in-why = Kiungo kinatumika kwa dakika 15, mara moja.
retention-links-to-confirm-a-comment = Viungo vya kuthibitisha maoni
retention-links-to-confirm-a-comment-why = Kiungo kinatumika kwa wiki moja, mara moja.
retention-challenges-of-passkeys = Nusu ya kwanza ya kuingia
retention-challenges-of-passkeys-why = Ambacho ufunguo wa kuingia unaombwa kutia sahihi, au mtu alikotaka kwenda. Kinatumika kwa dakika kumi, mara moja.
retention-forms-that-wait = Alichoandika mwanachama alipolazimika kuingia tena
retention-forms-that-wait-why = Kinasubiri saa moja kutumwa, na si kwa mtu mwingine.
retention-requests-for-links = Kiungo kiliombwa mara ngapi
retention-requests-for-links-why = Inazuia wengine kujaza kisanduku cha barua.
retention-failed-sign-ins = Majaribio ya kuingia yaliyoshindwa
retention-failed-sign-ins-why = Yanafanya kukisia nenosiri kuwa polepole.
