# Who takes part: named on the desk, before a consultation opens and after
desk-people = Nani anashiriki
desk-is-draft = Bado hayajafunguliwa. Shirika lako tu ndilo linayaona.
people-title = Nani anashiriki
people-heading = Nani anashiriki
people-moderating = Nani anahakiki
people-moderating-hint = Wanasoma kila maoni kwanza na kuamua kinachochapishwa. Wewe huwezi.
people-facilitating = Nani anasaidia watu kushiriki
people-facilitating-hint = Wanakaa na watu, na kugawa misimbo ya mwaliko.
people-no-organisations = Bado hakuna mashirika ya kiraia hapa. Msimamizi huyatengeneza chini ya “Mashirika”.
people-reason = Kwa nini shirika halihakiki tena
people-reason-hint = Ukiondoa moja tu. Kila mtu anasoma.
people-verification = Jinsi watu wanavyoonyesha wao ni nani
people-verification-hint = Chagua njia moja au zaidi. Kila unayoomba inawazuia baadhi ya watu.
people-verification-open = Unaweza kuongeza njia. Yakiwa wazi, hakuna inayoweza kuondolewa.
people-save = Hifadhi
people-no-moderator = Kama hakuna anayehakiki
people-why = Kwa nini hakuna shirika la kiraia linalohakiki
people-why-hint = Kila mtu anasoma. Hadi mtu ahakiki, hakuna maoni yanayoweza kuchapishwa na hakuna ripoti inayoweza kutoka.
people-record = Andika sababu
people-opening = Kufungua
people-missing = Hiki bado kinakosekana
people-ready = Hakuna kinachokosekana
people-not-ready = Hayawezi kufunguliwa bado. Ona kinachokosekana.
people-open = Fungua mashauriano
people-open-what = Baada ya hapo kila mtu anayaona, na anaweza kutoa maoni. Hakuna kurudi nyuma.
people-officials-open = Afisa wa shirika lako huyafungua.
people-opens = Yanafunguliwa { $day }. Hadi hapo shirika lako tu ndilo linayaona.
verification-none = Hakuna haja
verification-none-hint = Yeyote anaweza kutoa maoni. Bora kwa wenye sababu ya kuwa waangalifu.
verification-email = Kwa barua pepe
verification-email-hint = Tunatuma kiungo. Anwani inatunzwa mbali na wanachosema.
verification-invitation-code = Kwa msimbo wa mwaliko
verification-invitation-code-hint = Mashirika ya kiraia yanagawa kadi. Kadi haisemi nani aliitumia.
verification-openid = Kwa akaunti ya mahali pengine
verification-openid-hint = Wanaingia kwenye huduma wanayoijua.

missing-undecided = Ambacho bado hakijaamuliwa
missing-settled = Ambacho kimeshaamuliwa na hakiwezi kubadilika
missing-decision-maker = Nani anaamua
missing-decision-date = Siku ya uamuzi
missing-report-date = Siku ambayo majibu yatakuja
missing-close-date = Siku ambayo yatafungwa
missing-channels = Njia ambazo watu wanaweza kushiriki
missing-languages = Lugha ambazo watu wanaweza kuandika
missing-plain-language = Muhtasari kwa lugha rahisi
missing-draft = Rasimu yenye angalau aya moja
missing-moderator = Shirika la kiraia linalohakiki, au sababu ya kutokuwepo
missing-time-left = Siku ya kufunga inayokuja: iliyopo imepita

error-no-reason-for-everybody = Sema kwa nini, kwa sentensi moja. Kila mtu anaisoma.
error-long-reason = Hii ni ndefu mno. Isizidi herufi 2,000.
error-nobody-could-decide = Basi hakuna atakayeweza kuamua kuhusu maoni. Kwanza taja shirika lingine lenye wahakiki.
error-no-verification = Chagua angalau njia moja.
error-narrowed = Mashauriano yako wazi. Njia zinaweza kuongezwa, haziwezi kuondolewa.

deed-named-who-takes-part = alitaja wanaoshiriki katika
deed-recorded-why-nobody-moderates = aliandika kwa nini hakuna anayehakiki
deed-opened-a-consultation = alifungua mashauriano
deed-set-the-verification = aliweka jinsi watu wanavyoonyesha wao ni nani katika
deed-made-invitation-codes = alitengeneza misimbo ya mwaliko kwa
deed-withdrew-invitation-codes = alighairi misimbo ya mwaliko ya

# On the public page
consultation-facilitators = Nani anakusaidia kushiriki
consultation-former-moderator = { $who } haihakiki tena tangu { $day }, kwa sababu:
consultation-no-moderators-because = Taasisi ya umma inasema kwa nini:

# Invitation codes
desk-codes = Misimbo ya mwaliko
codes-title = Misimbo ya mwaliko
codes-heading = Misimbo ya mwaliko
codes-what = Kila msimbo unamruhusu mtu mmoja kutuma maoni mara moja. Unafanya kazi hadi mashauriano yafungwe. Hausemi nani aliutumia.
codes-how-many = Mingapi
codes-how-many-hint = 1 hadi 500
codes-note = Ukumbusho wenu wenyewe
codes-note-hint = Kwa mfano: kundi la Jumanne. Usiandike majina ya watu.
codes-make = Tengeneza misimbo
codes-made = { $count ->
    [one] Msimbo mmoja
   *[other] Misimbo { $count }
}
codes-once = Ichapishe au iandike sasa
codes-once-what = Inaonyeshwa mara hii tu. Hatuitunzi kwa namna ambayo mtu anaweza kuisoma.
codes-back = Tayari: rudi kwenye mafungu yote
codes-batches = Kilichotengenezwa
codes-none = Bado hakuna misimbo
codes-batch = { $count ->
    [one] Msimbo mmoja wa { $day }.
   *[other] Misimbo { $count } ya { $day }.
}
codes-used = Angalau { $count } imetumika.
codes-used-few = Imetumika chini ya kumi.
codes-used-why = Tunahesabu kwa makumi, ili mtu yeyote asijue nani alitumia kadi, wala lini.
codes-withdraw = Ghairi isiyotumika
codes-withdrawn = Imeghairiwa
card-what = Kwa msimbo huu unaweza kusema unachofikiri. Unatumika mara moja. Hausemi wewe ni nani.
card-where = Piga picha alama hii kwa simu, au andika msimbo kwenye

invited-title = Umealikwa kusema unachofikiri
invited-what = Tunatunza msimbo wako kwa saa mbili. Unasoma rasimu, unaandika, unatuma. Msimbo hausemi wewe ni nani.
invited-go-on = Endelea kwenye rasimu
invited-not-good = Msimbo huu hauwezi kutumika
invited-not-good-what = Umekosewa, au hautumiki tena. Angalia kila herufi mara nyingine, au omba mwingine kwa aliyekupa.
comment-code = Msimbo ulio kwenye kadi yako
comment-code-hint = Herufi na tarakimu tisa, kama 7K3-M9Q-XP2. Kama ulipiga picha kadi yako, acha hapa wazi.
comment-code-or-mail = Kama huna kadi, acha hapa wazi pia: unaweza kuthibitisha kwa barua pepe baada ya kutuma.
error-no-code = Andika msimbo ulio kwenye kadi yako.
error-mistyped-code = Herufi au tarakimu moja ya msimbo imekosewa. Ziko tisa. Angalia kila moja mara nyingine.
error-code-not-good = Msimbo huu hauwezi kutumika hapa, au hautumiki tena. Omba mwingine kwa aliyekupa.

# Confirming by e-mail
state-unconfirmed = Hayajathibitishwa
error-unconfirmed = Mwandishi wake bado hajayathibitisha.
error-too-many-mails = Tulituma barua kadhaa kwa anwani hii ndani ya saa moja. Angalia kwenye barua zisizotakiwa, au jaribu tena baada ya saa moja.
confirm-heading = Hatua moja zaidi: thibitisha maoni yako
confirm-why = Tunayo, na tunayatunza. Mhakiki atayasoma mara utakapoyathibitisha kwa barua pepe.
confirm-sent = Tumekutumia kiungo
confirm-by-provider = Thibitisha kwa { $name }
confirm-by-provider-why = Tunayo, na tunayatunza. Mhakiki atayasoma mara utakapoyathibitisha. Tunajua tu kuwa wewe ni mtu huko, na hatuhifadhi ni nani.
confirm-sent-what = Kifungue ndani ya siku saba na ubonyeze kitufe. Angalia pia kwenye barua zisizotakiwa. Kiungo kipya zaidi tu ndicho kinachofanya kazi.
confirm-email-hint = Anwani inatunzwa mbali na maoni yako na haionyeshwi kwa mtu yeyote. Tutaiandikia tena jibu litakapotoka.
confirm-again-hint = Acha wazi ili kukituma kwa anwani ile ile.
confirm-send = Nitumie kiungo
confirm-send-again = Kitume tena
receipt-confirm = Yathibitishe, ili mhakiki ayasome
step-unconfirmed = Yanasubiri uyathibitishe.
ring-unconfirmed = yamesemwa, na yanasubiri uyathibitishe
next-now = Sasa
next-confirm = Unathibitisha maoni yako kwa barua pepe.
confirmation-title = Thibitisha maoni yako
confirmation-lede = Uliandika haya. Bonyeza kitufe, na mhakiki atayasoma.
confirmation-button = Thibitisha maoni yangu
confirmation-not-mine = Kama hukuandika haya, funga ukurasa. Hakuna kitakachotokea.
confirmation-done = Yamethibitishwa
confirmation-done-heading = Maoni yako yamethibitishwa
confirmation-done-next = Sasa mhakiki atayasoma. Msimbo wako wa risiti unakuambia kinachotokana nayo.
confirmation-ended = Kilitumika, kimezidi siku saba, au kipya zaidi kilitumwa. Ukurasa wa risiti yako unatuma kingine.
letter-confirmation-subject = Thibitisha maoni yako: { $title }
letter-confirmation = Ulituma maoni kuhusu “{ $title }”.
letter-confirmation-link = Fungua kiungo hiki ili kuyathibitisha, hadi { $day }:
letter-confirmation-ignore = Kama hukutuma chochote, usifanye chochote: maoni hayo hayatasomwa.

report-by-verification = Jinsi watu walivyoonyesha wao ni nani
report-verification = Vipi

# What somebody needs to take part
consultation-needs-code = Unahitaji msimbo wa kadi. Shirika la kiraia litakupa. Bila akaunti, bila jina.
consultation-needs-email = Unathibitisha maoni yako kwa barua pepe. Bila akaunti, bila jina.
consultation-needs-either = Unahitaji msimbo wa kadi, au unathibitisha maoni yako kwa barua pepe. Bila akaunti, bila jina.
consultation-needs-account = Unaingia kwenye huduma unayoijua.

# Where codes cannot be made
error-no-codes-here = Mashauriano haya hayaombi misimbo ya mwaliko. Taasisi yake ya umma inaweza kusema kuwa yaombe.
error-how-many = Andika namba kuanzia 1 hadi 500.
error-long-note = Ukumbusho huu ni mrefu mno. Usizidi herufi 200.
