# The first page
home-title = Mashauriano
home-heading = Sema unachofikiri, na usikie jibu
home-lede = Hapa taasisi za umma zinauliza unafikiri nini kuhusu mipango yao. Huhitaji akaunti. Kila mtu anapata jibu.
home-open = Yaliyo wazi: unaweza kusema sasa
home-analysis = Yaliyofungwa: yanasomwa na kujibiwa
home-answered = Yaliyojibiwa
home-nothing-open = Kwa sasa hakuna mashauriano yaliyo wazi
home-closes = yanafungwa { $day }
home-report-due = majibu yameahidiwa kufikia { $day }
home-reported = yalijibiwa { $day }
home-receipt-heading = Nini kilitokana na nilichosema?
home-receipt-label = Msimbo wako wa risiti
home-receipt-hint = Herufi na tarakimu kumi na mbili, kama 7K3M-9QXP-2RAB
home-receipt-button = Tafuta

# One consultation
consultation-read-and-comment = Soma rasimu na utoe maoni
consultation-comment-whole = Toa maoni kuhusu yote
consultation-read-draft = Soma rasimu
consultation-read-report = Soma majibu
consultation-no-account = Bila akaunti, bila jina. Kisanduku kimoja cha kuandika.
consultation-undecided = Ambacho bado hakijaamuliwa
consultation-settled = Ambacho kimeshaamuliwa
consultation-who-decides = Nani anaamua, na lini
consultation-decides = { $who } itaamua { $day }.
consultation-moderators = Nani anasoma maoni kwanza
consultation-moderators-say = Mashirika haya ya kiraia yanahakiki. Taasisi ya umma haiwezi kuficha maoni.
consultation-no-moderators = Hakuna shirika la kiraia linalohakiki mashauriano haya.
consultation-dates = Tarehe tulizoahidi
consultation-overdue = Majibu yaliahidiwa kufikia { $day }. Hayajachapishwa.
consultation-who-took-part = Nani alishiriki
consultation-read-comments = Soma watu walichosema
consultation-see-changes = Ona kilichobadilika kwenye maandishi
facts-people = Watu
facts-published = Maoni
facts-channels = Njia za kushiriki
facts-languages = Lugha
level-inform = Taasisi ya umma inakufahamisha. Maoni yako yanasomwa.
level-consult = Taasisi ya umma inasikiliza, na kukuambia jinsi maoni yako yalivyobadilisha uamuzi.
level-involve = Taasisi ya umma inafanya kazi nawe ili unayojali yaonekane kwenye mipango.
level-collaborate = Taasisi ya umma inatafuta suluhisho pamoja nawe.
level-empower = Watu wanachoamua hapa kinatekelezwa.

# The draft
draft-title = Rasimu: { $title }
draft-back = Rudi kwenye mashauriano
draft-open-until = Yako wazi hadi { $day } ({ $left })
draft-closed = Mashauriano haya hayapokei maoni tena
draft-how = Chagua “Toa maoni” kando ya aya, andika, kisha tuma. Huhitaji akaunti.
draft-see-changes = Kilichobadilika kwenye toleo jipya
draft-read-comments = { $count ->
    [one] Soma maoni 1 kuihusu
   *[other] Soma maoni { $count } kuihusu
}
draft-section-comments = { $count ->
    [one] Maoni 1 kuhusu sehemu hii
   *[other] Maoni { $count } kuhusu sehemu hii
}
draft-your-words = Maneno yako yametunzwa hapa
comment-paragraph-label = Maoni yako kuhusu aya { $number }
comment-whole-label = Maoni yako kuhusu rasimu nzima
comment-send = Tuma maoni yangu
contribute-title = Toa maoni kuhusu { $title }
contribute-heading = Toa maoni kuhusu rasimu nzima
contribute-how = Andika kwa lugha yoyote. Yako wazi hadi { $day }.
contribute-or-paragraph = Au toa maoni kuhusu aya moja ya rasimu

# What was said
contributions-title = Maoni kuhusu { $title }
contributions-heading = Watu walichosema
contributions-all = onyesha yote
contributions-search = Tafuta kwenye maoni
contributions-search-button = Tafuta
contributions-none = Hakuna maoni hapa

# Changes
changes-title = Mabadiliko katika { $title }
changes-heading = Kilichobadilika kwenye maandishi
changes-between = Kutoka “{ $old }” ya { $oldday } hadi “{ $new }” ya { $newday }.
changes-summary = { $edited } zimehaririwa, { $moved } zimehamishwa, { $added } zimeongezwa, { $removed } zimeondolewa.
changes-none = Hakuna kilichobadilika
changes-heading-line = Kichwa
changes-place-new = Aya { $new }
changes-place-old = Aya { $old } ya rasimu
changes-place-both = Aya { $old } ya rasimu, sasa { $new }
change-same = Haijabadilika
change-edited = Imehaririwa
change-moved = Imehamishwa
change-moved-and-edited = Imehamishwa na kuhaririwa
change-added = Imeongezwa
change-removed = Imeondolewa

# After sending
received-title = Tumepokea maoni yako
received-heading = Asante. Tumepokea maoni yako.
received-lede = Tunza msimbo huu. Kwa huo unaweza kuona wakati wowote kilichotokana na maoni yako.
received-what-you-said = Ulichosema
received-follow = Ona kinachotokana nayo
received-read-on = Endelea kusoma rasimu
next-soon = Katika siku zijazo
next-read = Mhakiki anayasoma na kuyachapisha.
next-read-by = { $who } inayasoma na kuyachapisha.
next-after = Baada ya { $day }
next-counted = { $who } inayahesabu pamoja na mengine yanayosema hivyo hivyo.
next-by = Kufikia { $day }
next-answered = { $who } inayajibu, kwa sababu. Tunakuambia.
hear-back-heading = Je, tukuambie jibu?
hear-back-label = Barua pepe yako
hear-back-button = Niambie kwa barua pepe
hear-back-kept = Tutakuandikia
hear-back-once = Utapata barua pepe moja, jibu la maoni yako litakapochapishwa.
change-summary = Yasahihishe au yaondoe
change-until = Unaweza kufanya hivi hadi { $time }.
change-label = Maoni yako
change-button = Hifadhi sahihisho
take-back-what = Ukiyaondoa, maneno yako yanafutwa.
take-back-button = Ondoa maoni yangu

# The receipt
receipt-title = Kilichotokana na maoni yangu
receipt-heading = Kilichotokana na ulichosema
receipt-code = Risiti { $code }
receipt-find-title = Tafuta risiti
receipt-unknown = Hakuna maoni yenye msimbo huu. Angalia kila herufi mara nyingine.
receipt-length = Msimbo wa risiti una herufi na tarakimu kumi na mbili.
receipt-symbol = Msimbo wa risiti una herufi na tarakimu tu.
receipt-check = Herufi au tarakimu moja imekosewa. Angalia kila moja mara nyingine.
receipt-taken-back = Uliyaondoa maoni haya. Maneno yako yamefutwa.
receipt-change = Yasahihishe au yaondoe, hadi { $time }
receipt-hear-back = Pata jibu kwa barua pepe
receipt-what-became = Hatua kwa hatua
ring-said = yamesemwa, na yanasubiri kusomwa
ring-read = yamesomwa na kuchapishwa
ring-hidden = yamesomwa, na hayakuchapishwa; sababu ziko chini
ring-set-aside = yamesomwa na kuwekwa kando; sababu iko chini
ring-counted = { $count ->
    [one] yamehesabiwa chini ya mada moja
   *[other] yamehesabiwa chini ya mada { $count }
}
ring-answered = yamejibiwa; kilichoahidiwa bado kufanywa
ring-done = yamejibiwa na kutekelezwa
step-said = Tuliyapokea. Ni ingizo { $entry } la kumbukumbu ya uwazi.
step-said-log = Kumbukumbu hii ni nini?
step-waiting = Mhakiki atayasoma.
step-published = Yamechapishwa.
step-published-by = { $who } iliyasoma na kuyachapisha.
step-hidden-by = { $who } iliyasoma na haikuyachapisha.
step-hidden-ground = Msingi
step-hidden-reasons = Sababu
step-counted = Yalihesabiwa chini ya:
step-counted-ahead = { $who } itayahesabu pamoja na mengine yanayosema hivyo hivyo.
step-set-aside = Yalisomwa na hayakuhesabiwa chini ya mada yoyote, kwa sababu:
step-answered-ahead = { $who } itayajibu, kwa sababu.
step-report = Soma ripoti nzima
step-done = Hakuna kilichoahidiwa ambacho bado hakijafanywa.
step-done-ahead = Kilichoahidiwa kitakapokuwa kwenye maandishi, kitaonekana hapa.
answer-changed = Kilichobadilika kwenye maandishi

# The report
report-title = Majibu: { $title }
report-heading = Kilichosikika, na kilichoamuliwa
report-lede = { $who } ilichapisha ripoti hii { $day }.
report-not-yet = Majibu yameahidiwa kufikia { $day }.
report-not-yet-heading = Ripoti bado haijachapishwa
report-not-yet-why = Haiwezi kuchapishwa kabla ya kila maoni kupata jibu.
report-summary = Kwa kifupi
report-took-part = Maoni { $contributions } ya washiriki { $participants } yalichapishwa.
report-by-channel = Jinsi maoni yalivyokuja
report-by-respondent = Nani alituma maoni
report-channel = Njia
report-respondent = Nani
report-small-groups = Makundi ya watu chini ya kumi hayaonyeshwi, na wakati mwingine moja zaidi, ili mtu yeyote asitambulike.
report-themes = Mada na majibu yake
report-theme = Mada
report-themes-sentence = { $count ->
    [one] Mada moja ilitajwa: “{ $largest }”.
   *[other] Mada { $count } zilitajwa; maoni mengi yanahusu “{ $largest }”.
}
report-no-themes = Hakuna mada iliyotajwa.
report-answer = Jibu

# Signing in
sign-in-title = Ingia
sign-in-lede = Kwa wahakiki, wachambuzi na maafisa. Ili kutoa maoni huhitaji akaunti.
sign-in-email = Barua pepe
sign-in-password = Nenosiri
sign-in-button = Ingia
sign-in-wrong = Barua pepe au nenosiri si sahihi.
