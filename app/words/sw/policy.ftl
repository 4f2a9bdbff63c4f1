# Sera ya usimamizi inasema nini
ground-insult = Tusi
state-returned = Yamerudishwa na swali
deed-took-words-out-of-comments = aliondoa maneno kwenye maoni
deed-sent-comments-back-with-a-question = alirudisha maoni na swali
deed-decided-an-appeal = aliamua rufaa
deed-changed-the-moderation-policy = alibadilisha sera ya usimamizi

# Kwa nini uamuzi hauwezi kuchukuliwa
error-not-in-policy = Sera ya mashauriano haya hairuhusu hilo kwa sababu hii. Chagua sababu nyingine, au hatua nyepesi zaidi.
error-no-words-to-redact = Nakili maneno yatakayoondolewa.
error-not-in-text = Maneno haya hayamo kwenye maoni. Yanakili kutoka humo.
error-cannot-ask = Mwandishi hawezi kujibu swali hapa. Chagua hatua nyingine.
error-same-organisation = Shirika lingine linaamua rufaa hii.
error-changed-meanwhile = Mwandishi amebadilisha maneno sasa hivi. Yasome tena.
error-decided-after-report = Ripoti imetolewa. Yaliyofichwa yanaweza kuchapishwa kwa rufaa tu.

# Barua yenye maelezo ya sababu
statement-subject = Kuhusu uliyosema katika “{ $title }”
statement-hide = { $who } walisoma uliyosema katika “{ $title }”. Hayakuchapishwa.
statement-redact = { $who } walisoma uliyosema katika “{ $title }”. Yamechapishwa, lakini baadhi ya maneno yameondolewa.
statement-return = { $who } walisoma uliyosema katika “{ $title }”, na wanakuuliza jambo kabla ya kuyachapisha.
statement-ground = Kanuni:
statement-facts = Sababu:
statement-flagged = Orodha ya maneno iliyatia alama. Mtu aliyasoma na kuamua.
statement-by-people = Mtu aliyasoma na kuamua. Hakuna mashine iliyosaidia.
statement-answer = Hapa unaweza kubadilisha maneno yako, bila akaunti:
statement-appeal = Hukubaliani? Mtu mwingine ataangalia tena. Unaweza kuomba hivyo hadi { $day }, bila akaunti:

# Barua kuhusu rufaa
appeal-letter-subject = Rufaa yako katika “{ $title }”
appeal-letter-upheld = { $who } waliangalia tena uamuzi kuhusu maneno yako katika “{ $title }”. Uamuzi unabaki.
appeal-letter-overturned = { $who } waliangalia tena uamuzi kuhusu maneno yako katika “{ $title }”. Ulikuwa sahihi: sasa yamechapishwa, kama ulivyoyatuma.
