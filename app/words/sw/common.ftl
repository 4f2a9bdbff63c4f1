# Words that every page shares.
site-name = Hearback
site-description = Sema unachofikiri kuhusu rasimu ya sera, na usikie kilichotokana na ulichosema.
title-page = { $title } – Hearback
title-error = Hitilafu: { $title }
rehearsal = Hili ni zoezi: saa imewekwa siku nyingine.
list-comma = ,{" "}
list-or = {" "}au{" "}

count-comments = { $count ->
    [0] bado hakuna maoni
    [one] maoni 1
   *[other] maoni { $count }
}

# Dates
left-today = yanaisha leo
left-days = { $days ->
    [one] imebaki siku moja
   *[other] zimebaki siku { $days }
}

# Where a consultation stands
stage-draft = Yanaandaliwa
stage-open = Yako wazi
stage-analysis = Yanasomwa
stage-reported = Yamejibiwa
stage-followed-up = Yamefuatiliwa
stage-concluded = Yamekamilika

clock-opens = Kufunguliwa
clock-closes = Kufungwa
clock-decision = Uamuzi
clock-report = Ripoti yenye majibu
clock-extended = Siku ya kufunga ilisogezwa kutoka { $old } hadi { $new }. { $reason }
clock-report-published = Ilichapishwa { $day }
clock-report-overdue = Ripoti imechelewa

# Channels
channel-web = Tovuti
channel-sms = Ujumbe mfupi wa simu
channel-ussd = Menyu ya simu
channel-voice = Ujumbe wa sauti
channel-phone = Simu
channel-paper = Barua au fomu
channel-in-person = Ana kwa ana
channel-email = Barua pepe
channel-api = Huduma nyingine

respondent-individual = Watu
respondent-organisation = Mashirika
respondent-government-agency = Taasisi za umma

language-en = Kiingereza
language-ar = Kiarabu
language-pt = Kireno
language-fr = Kifaransa
language-es = Kihispania
language-de = Kijerumani

# What was said
said-comment = Maoni { $id }
said-reply = Maoni { $id }, kujibu { $to }
place-paragraph = Aya { $number }
place-section = Sehemu “{ $title }”
place-whole = Rasimu nzima
fact-late = baada ya kufungwa
fact-paraphrase = kwa maneno mengine kuliko ya mwandishi

# What became of it
state-waiting = Yanasubiri
state-published = Yamechapishwa
state-hidden = Yamefichwa
state-taken-back = Yameondolewa na mwandishi
outcome-accepted = Imekubaliwa
outcome-partly-accepted = Imekubaliwa kwa sehemu
outcome-not-accepted = Haikukubaliwa
outcome-already-in-place = Tayari inafanyika
outcome-out-of-scope = Nje ya uamuzi huu

ground-personal-data-of-others = Taarifa binafsi za watu wengine
ground-threat = Tishio
ground-hate = Chuki
ground-spam = Matangazo au ujumbe usiotakiwa
ground-off-topic = Nje ya mada
ground-unlawful = Kinyume cha sheria

# Errors that a form tells
error-empty = Andika kitu kwanza.
error-too-long = Haya yanazidi herufi 60,000. Yatume kwa sehemu.
error-not-open = Mashauriano haya yamefungwa. Maneno yako bado yako kwenye kisanduku, ili uweze kuyanakili.
error-no-such-paragraph = Aya hii haipo tena kwenye rasimu. Tuma maoni yako kuhusu rasimu nzima.
error-no-such-address = Kagua barua pepe. Inafanana na jina@example.org.
error-said-something-else = Fomu hii ilitumwa tayari, kwa maneno mengine. Itume mara moja tena.
error-window-closed = Dakika 15 za kuyabadilisha zimeisha. Sasa yako kwa mhakiki.

# Pages that cannot be shown
problem-not-found = Hakuna kitu kwenye anwani hii
problem-not-found-what = Kagua anwani. Kama uliandika msimbo wa risiti, angalia kila herufi mara nyingine.
problem-not-allowed = Huna jukumu linaloruhusu hili
problem-not-allowed-what = Muulize msimamizi wa shirika lako, au ingia kwa akaunti nyingine.
problem-bad-request = Kilichotumwa hakisomeki
problem-bad-request-what = Rudi nyuma na utume fomu tena.
problem-internal = Kuna kitu kimeharibika upande wetu
problem-internal-what = Hakuna ulichotuma awali kilichopotea. Subiri dakika moja, rudi nyuma na ujaribu tena.

# Help
help-title = Msaada
help-account = Je, ninahitaji akaunti?
help-account-answer = Hapana. Unaandika na kutuma. Unapata msimbo wa risiti, na msimbo huo unatosha.
help-safe = Nani anaona jina langu?
help-safe-answer = Hakuna. Hatuombi jina lako. Ukiacha barua pepe, inatunzwa mbali na ulichosema, haionyeshwi kwa mtu yeyote, na inatumika mara moja: kukuambia kilichotokana na maoni yako.
help-change = Je, ninaweza kubadilisha nilichosema?
help-change-answer = Ndiyo, kwa dakika 15. Fungua ukurasa wa risiti yako: hapo unaweza kuyasahihisha au kuyaondoa.
help-next = Nini kinatokea kwa maoni yangu?
help-next-answer = Shirika la kiraia linayasoma na kuyachapisha. Yanahesabiwa chini ya mada. Taasisi ya umma lazima ijibu kila mada kwa sababu, nasi tunakuambia jibu.
help-receipt = Nimepoteza msimbo wangu wa risiti
help-receipt-answer = Kama uliacha barua pepe, jibu litakufikia. Bila hiyo hatuwezi kupata maoni yako, kwa sababu hatujui wewe ni nani. Bado unaweza kusoma maoni yote na ripoti.
help-hidden = Kwa nini maoni yalifichwa?
help-hidden-answer = Kwa msingi wa kanuni zilizochapishwa tu, na na shirika la kiraia tu, kamwe si taasisi ya umma peke yake. Sababu ziko kwenye ukurasa wa risiti yake. Kwa miezi sita unaweza kuomba hapo mtu mwingine aangalie tena.
help-access = Siwezi kutumia kurasa hizi
help-access-answer = Kila ukurasa unafanya kazi bila JavaScript, kwa kibodi, na kwa ukubwa wowote wa maandishi. Mashauriano yakitoa njia nyingine, kama ujumbe wa simu, barua au kutembelewa, zimeorodheshwa kwenye ukurasa wake.

# The log
log-title = Kumbukumbu ya uwazi
log-lede = Kila kinachopokelewa na kuamuliwa kinaandikwa hapa, kwa mpangilio mmoja, na hakuna kinachoweza kuondolewa kwa siri.
log-size = Maingizo
log-root = Mzizi wa mti
log-what = Kila ingizo ni alama ya kilichosemwa, iliyochanganywa na namba ya siri: inathibitisha maneno bila kuyaonyesha. Maingizo yote pamoja yanatoa mzizi ulio hapo juu (RFC 9162). Kama moja lingebadilishwa au kuachwa, mzizi ungekuwa mwingine.
