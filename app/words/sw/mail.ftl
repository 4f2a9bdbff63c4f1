# The one mail that somebody gets when the report is out.

mail-subject = Kilichotokana na ulichosema: { $title }
mail-greeting = Habari,
mail-opening = Ulishiriki mashauriano “{ $title }” na ukaacha anwani yako ili usikie jibu. Ripoti imetoka. Hiki ndicho kilichotokana na ulichosema.

mail-said = Ulisema:
mail-hidden = Hayakuchapishwa, na hivyo si sehemu ya ripoti. { $organisation } iliamua hivyo, kwa sababu hii:
mail-theme = Yalihesabiwa chini ya: { $title }
mail-decided = Jibu: { $outcome }
mail-accepted = imekubaliwa
mail-partly-accepted = imekubaliwa kwa sehemu
mail-not-accepted = haikukubaliwa
mail-already-in-place = tayari inafanyika
mail-out-of-scope = si sehemu ya uamuzi huu
mail-reasons = Sababu:
mail-changed = Kilichobadilika kwenye maandishi:
mail-paragraph = Aya { $number } sasa inasema: “{ $text }”
mail-heading = Kichwa sasa kinasema: “{ $text }”
mail-more-changes = { $count ->
    [one] - na aya moja zaidi
   *[other] - na aya { $count } zaidi
}
mail-set-aside = Yalisomwa, na hakuna mada inayoyajibu, kwa sababu hii:
mail-receipt = Yote kuhusu hayo, kwa risiti yako:

mail-report = Ripoti nzima:
mail-why = Unapata barua hii kwa sababu uliacha anwani yako kwa “{ $title }”. Ni moja tu: tunakuandikia kuhusu hili mara hii moja, na anwani yako haitumiki kwa kitu kingine.
mail-withdraw = Ili anwani yako ifutwe mara moja, au kuchukua au kufuta ulichosema:

# What members are sent
letter-invitation-subject = { $organisation } inakualika
letter-invitation = { $inviter } anakualika kwenye { $organisation } katika Hearback, kama: { $role }.
letter-invitation-link = Fungua kiungo hiki ili ukubali, hadi { $day }:
letter-invitation-ignore = Kama hujui hili linahusu nini, usifanye chochote: hakuna kitakachotokea. Usimpe mtu mwingine kiungo hiki.
letter-link-subject = Kiungo chako cha kuingia
letter-link = Fungua kiungo hiki ndani ya dakika 15 ili uingie. Kinatumika mara moja:
letter-link-ignore = Kama hukukiomba, usifanye chochote: hakuna anayeingia bila barua hii.
