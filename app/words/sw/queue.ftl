# Foleni ya wahakiki, skrini moja kwa wakati
queue-how = Soma ukurasa kutoka juu hadi chini. Tia alama kwa yasiyoweza kuchapishwa jinsi yalivyo. Kisha chapisha yaliyobaki kwa kubonyeza mara moja. Unaweza kutengua hilo kwa dakika moja.
queue-progress = Umeamua { $decided } katika saa 12 zilizopita. { $waiting } yanasubiri.
queue-flagged-waiting = { $count ->
    [one] Maoni { $count } yana tahadhari. Yanasubiri tangu { $day }.
   *[other] Maoni { $count } yana tahadhari. Ya zamani zaidi yanasubiri tangu { $day }.
}
queue-others-waiting = { $count ->
    [one] Maoni { $count } hayana tahadhari. Yanasubiri tangu { $day }.
   *[other] Maoni { $count } hayana tahadhari. Ya zamani zaidi yanasubiri tangu { $day }.
}
queue-with-colleagues = Wenzako wamefungua baadhi. Huonyeshwi hayo hapa.
queue-open = { $count ->
    [one] { $count } yamefunguliwa
   *[other] { $count } yamefunguliwa
}
queue-all-open = Yote yanayosubiri yamefunguliwa na wenzako. Rudi baada ya dakika kumi.
queue-flag = Yana tahadhari
queue-flagged = Orodha ilipata maneno haya. Orodha haiamui chochote: wewe ndiye unayeamua.
flag-telephone-number = Nambari ya simu
flag-email-address = Barua pepe
flag-id-number = Nambari ya mtu, kadi au akaunti
flag-web-address = Anwani ya tovuti
flag-insult = Tusi au tishio
queue-left-before = Uliyaacha kwa baadaye
queue-alike = { $count ->
    [one] Na mengine { $count } yanayofanana. Uamuzi wako ni kwa yote mawili.
   *[other] Na mengine { $count } yanayofanana. Uamuzi wako ni kwa yote.
}

# Uamuzi kuhusu maoni mamoja
queue-redact = Ondoa maneno
queue-return = Muulize mwandishi
queue-reasons-summary = Msingi na sababu
queue-reasons-hint = Mwandishi wake anasoma haya. Sema ni kanuni gani iliyovunjwa, na vipi; au uliza swali lako.
queue-suggested = Tumeweka sentensi ya kuanzia hapo. Isome, ibadilishe, kisha tuma tena.
queue-words = Maneno ya kuondoa
queue-words-hint = Yanakili kutoka kwenye maandishi, mstari mmoja kwa kila moja. Mengine yanabaki yalivyo.
queue-take = Ondoa nilichochagua
decision-save = Hifadhi uamuzi wangu

# Vitufe
queue-single-keys = Vitufe vya herufi moja vinafanya kazi
queue-key-j = inayofuata
queue-key-k = iliyotangulia
queue-key-p = chapisha, na uendelee
queue-key-h = ficha
queue-key-r = ondoa yaliyochaguliwa, la sivyo yenye tahadhari
queue-key-q = muulize mwandishi
queue-key-l = acha kwa baadaye, na uendelee
queue-key-u = tengua ulichochapisha sasa hivi
queue-key-digits = msingi, pamoja na sentensi ya kuanzia
queue-key-escape = kutoka kwenye kisanduku hadi kwenye maoni
queue-key-enter = hifadhi alama zangu tu
queue-key-control-enter = chapisha yote yasiyo na alama

# Kilichotokea
queue-left = { $count ->
    [one] Maoni { $count } yameachwa kwa baadaye. Yanakuja baada ya mengine yote.
   *[other] Maoni { $count } yameachwa kwa baadaye. Yanakuja baada ya mengine yote.
}
queue-passed-over = { $count ->
    [one] Maoni { $count } hayakuchapishwa: yalibadilika, au mtu aliyaamua, baada ya wewe kuyasoma.
   *[other] Maoni { $count } hayakuchapishwa: yalibadilika, au mtu aliyaamua, baada ya wewe kuyasoma.
}
queue-gone = Baadhi hayapo tena hapa
queue-undo = Tengua
queue-undo-hint = Unaweza kutengua ulichochapisha sasa hivi kwa sekunde { $seconds }.
queue-undone = { $count ->
    [one] Imetenguliwa: maoni { $count } yanakusubiri tena
   *[other] Imetenguliwa: maoni { $count } yanakusubiri tena
}
error-undo-too-late = Dakika imekwisha. Angalia kilichoamuliwa, na uamue upya inapohitajika.
error-undo-reported = Ripoti imetolewa. Haiwezi kutenguliwa tena.
error-undo-nothing = Hakuna kilichobaki cha kutengua.
error-decided-meanwhile = Mwenzako ameamua sasa hivi kuhusu maoni haya.
deed-took-back-publishing = alitengua uchapishaji

# Sentensi za kuanzia maelezo ya sababu
because-personal-data-of-others = Yanataja jambo la mtu ambalo wengine wanaweza kulitumia kumpata au kumdhuru.
because-threat = Yanamtishia mtu.
because-hate = Yanashambulia watu kwa sababu ya jinsi walivyo.
because-insult = Yanamtukana mtu. Hoja inaweza kutolewa bila hilo.
because-spam = Yanatangaza biashara na hayasemi lolote kuhusu rasimu.
because-off-topic = Hayahusu rasimu hii.
because-unlawful = Sheria haituruhusu kuchapisha haya.

# Maswali ya kuanzia kwa mwandishi
asked-personal-data-of-others = Je, unaweza kusema hivyo hivyo bila kumtaja mhusika?
asked-threat = Je, unaweza kusema kinachopaswa kubadilika, bila tishio?
asked-hate = Je, unaweza kusema kinachopaswa kubadilika, bila kushambulia kundi la watu?
asked-insult = Je, unaweza kusema hivyo hivyo bila tusi?
asked-spam = Ni nini kibadilike kwenye rasimu? Tafadhali tuambie.
asked-off-topic = Haya yanahusu sehemu gani ya rasimu, na ni nini kibadilike hapo?
asked-unlawful = Je, unaweza kusema hivyo hivyo bila sehemu ambayo sheria hairuhusu?
