# Accounts: one's own comments in one place, and the ways in
me-title = Maoni yangu
me-lede = Ulichosema, na kilichotokana nacho.
me-nothing = Bado hakuna maoni hapa
me-nothing-text = Fungua risiti na uchague “Iweke kwenye akaunti yangu”. Maoni yaliyotumwa kwa barua pepe yako huja hapa yenyewe.
me-let-go = Iondoe kwenye akaunti yangu
me-following = Ninayofuatilia
me-unfollow = Acha kuyafuatilia
keep-title = Weka risiti hii kwenye akaunti yako
keep-lede = Utaipata chini ya “Maoni yangu”, bila msimbo. Hakuna mwingine anayeona kuwa ni yako.
keep-button = Iweke kwenye akaunti yangu
keep-link = Iweke kwenye akaunti yangu
follow-title = Fuatilia mashauriano haya
follow-lede = Tutakuandikia mara moja, majibu yatakapochapishwa.
follow-button = Yafuatilie
follow-link = Nijulishe yatakapojibiwa
by-account-hint = Tunatuma kiungo kwa anwani hii. Huhitaji nenosiri.

account-title = Akaunti yako
account-ways = Njia za kuingia
account-link-works = Kiungo kinachotumwa kwa barua pepe yako pia hukuingiza wakati wote.
account-passkeys-count = { $count ->
    [0] bado hakuna
    [one] mmoja
   *[other] { $count }
}
account-codes-count = { $count ->
    [0] haukubaki hata mmoja
    [one] umebaki mmoja
   *[other] imebaki { $count }
}
account-sessions = Mahali ulipoingia
account-sessions-hint = Funga kila kipindi usichokijua. Hatuhifadhi ni kwenye kifaa gani.
account-session = Tangu { $began }, mara ya mwisho { $seen }
account-this = Hiki
account-end = Kifunge
account-password = Badilisha nenosiri lako
account-old = Nenosiri lako la sasa
account-new = Nenosiri jipya
account-change = Libadilishe

passkeys-title = Funguo za kuingia
passkeys-lede = Unaingia kwa simu yako, kompyuta yako au ufunguo wa usalama. Hakuna cha kukumbuka, na hakuna anayeweza kukisia.
passkeys-none = Bado huna ufunguo wa kuingia
passkeys-since = tangu { $day }
passkeys-remove = Uondoe
passkeys-name = Jina lake
passkeys-name-hint = Ili uutambue: simu yangu, ufunguo wa mfukoni
passkeys-add = Ongeza ufunguo wa kuingia
passkeys-failed = Haikufaulu. Jaribu tena, au tumia njia nyingine.
passkeys-noscript = Funguo za kuingia zinahitaji JavaScript, ambayo imezimwa au haikupakiwa. Unaweza kutumia misimbo ya karatasi badala yake.

paper-codes-title = Misimbo ya karatasi
paper-codes-lede = Orodha ya misimbo kumi. Kila mmoja hukuingiza mara moja, baada ya nenosiri lako. Inafaa kwa asiye na ufunguo wa kuingia, au akiupoteza.
paper-codes-replaces = Orodha mpya inachukua nafasi ya uliyo nayo.
paper-codes-make = Tengeneza orodha mpya
paper-codes-made = Misimbo yako
paper-codes-once = Unaiona sasa tu
paper-codes-once-text = Chapisha ukurasa huu au andika misimbo. Itunze pamoja na karatasi zako, si karibu na kompyuta.
paper-codes-done = Ninayo

delete-title = Futa akaunti yako
delete-lede = Akaunti yako, unachotunza humo na unachofuatilia vinafutwa. Ulichosema kinabaki, na kila msimbo wa risiti unaendelea kufanya kazi.
delete-button = Futa akaunti yangu

second-title = Jambo moja zaidi
second-lede = Zaidi ya nenosiri, akaunti yako inaomba kitu ulicho nacho.
second-passkey = Tumia ufunguo wa kuingia
second-code = Msimbo kutoka orodha yako
second-code-hint = Herufi na tarakimu kumi na mbili. Kisha ukate kwa kalamu: unatumika mara moja.
second-code-button = Tumia msimbo huu
second-set-up = Shirika lako linauhitaji, na bado hujaandaa. Inachukua dakika moja.
second-set-up-passkey = Ongeza ufunguo wa kuingia
second-set-up-codes = Pata misimbo ya karatasi

sign-in-lost = Sijui nenosiri langu
sign-in-passkey = Ingia kwa ufunguo wa kuingia
sign-in-with = Ingia kwa { $name }

held-title = Hiki ndicho ulichoandika
held-lede = Ulihitaji kwanza kuonyesha wewe ni nani. Hakuna kilichopotea, na hakuna kilichotumwa bado.
held-send = Kitume sasa
held-let-go = Sikihitaji tena
session-ends = Kipindi chako kinaisha baada ya dakika { $minutes }. Unachoandika hakipotei: kitume, kisha uingie utakapoombwa.
session-keep = Endelea kubaki ndani

openid-connect = Iunganishe
openid-disconnect = Itenganishe
openid-leaving = Unapelekwa kwenye huduma nyingine
openid-go-on = Endelea kwenye { $name }
openid-failed = Hujaingia
openid-unreachable = Huduma nyingine haijibu inavyopaswa. Jaribu baadaye, au tumia njia nyingine.
openid-ended = Ilichukua muda mrefu mno, au ulirudi nyuma. Hakuna kilichobadilika. Anza tena.
openid-unknown = Hakuna akaunti hapa iliyounganishwa nayo. Ingia kwanza kwa njia nyingine, kisha iunganishe kwenye akaunti yako.

organisation-second = Nani anahitaji kithibitisho cha pili
organisation-second-hint = Ufunguo wa kuingia, au msimbo wa karatasi, zaidi ya nenosiri. Asiye nacho anaombwa akiandae.
organisation-second-save = Hifadhi

error-passkey-refused = Ufunguo wa kuingia haukuweza kukaguliwa. Jaribu tena, au tumia njia nyingine.
error-wrong-code = Msimbo huu haupo kwenye orodha yako, au uliutumia tayari. Angalia kila herufi mara nyingine.
error-wait = Umejaribu mara nyingi mno. Subiri robo saa kisha ujaribu tena.
error-connected-elsewhere = Imeunganishwa na akaunti nyingine hapa.
error-has-roles = Wewe ni mwanachama au uliwahi kuwa. Akaunti kama hiyo inabaki, kwa sababu kumbukumbu ya vitendo inaitaja.

deed-added-a-passkey = aliongeza ufunguo wa kuingia
deed-removed-a-passkey = aliondoa ufunguo wa kuingia
deed-made-codes-on-paper = alitengeneza misimbo ya karatasi
deed-used-a-code-on-paper = alitumia msimbo wa karatasi
deed-connected-another-account = aliunganisha akaunti nyingine
deed-disconnected-another-account = alitenganisha akaunti nyingine
deed-said-who-needs-a-second-factor = alisema nani anahitaji kithibitisho cha pili:

letter-changed-subject = Akaunti yako imebadilika
letter-changed = Mtu aliyeingia kwa akaunti yako { $deed }.
letter-changed-was-it-you = Kama si wewe, ingia kwa barua pepe, funga vipindi usivyovijua na ubadilishe nenosiri lako:
letter-reported-subject = Majibu yametoka: { $title }
letter-reported = Ulitaka kujua “{ $title }” yatakapojibiwa. Ripoti inasema kilichosikika na kilichoamuliwa:
letter-reported-unfollow = Ili kufuatilia mengine, au kutofuatilia chochote:
