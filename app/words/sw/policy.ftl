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
statement-by-people = Mtu aliyasoma maneno haya na kuamua. Hapa hakuna mashine inayoamua.
statement-answer = Hapa unaweza kubadilisha maneno yako, bila akaunti:
statement-appeal = Hukubaliani? Mtu mwingine ataangalia tena. Unaweza kuomba hivyo hadi { $day }, bila akaunti:

# Barua kuhusu rufaa
appeal-letter-subject = Rufaa yako katika “{ $title }”
appeal-letter-upheld = { $who } waliangalia tena uamuzi kuhusu maneno yako katika “{ $title }”. Uamuzi unabaki.
appeal-letter-overturned = { $who } waliangalia tena uamuzi kuhusu maneno yako katika “{ $title }”. Ulikuwa sahihi: sasa yamechapishwa, kama ulivyoyatuma.

# Kila sababu ina maana gani
ground-personal-data-of-others-what = Yanasema kuhusu mtu mwingine jambo lililo lake: namba ya simu, anwani, ugonjwa.
ground-threat-what = Yanasema mtu atadhurika.
ground-hate-what = Yanashambulia watu kwa vile walivyo: wanatoka wapi, wanaamini nini, wanampenda nani.
ground-insult-what = Yanamtukana mtu.
ground-spam-what = Ni tangazo la biashara, au hayakuandikwa ili yasomwe na watu.
ground-off-topic-what = Hayahusiani na rasimu.
ground-unlawful-what = Sheria inakataza kuyasema.

# Nini hufanyika
consequence-hide = Hayachapishwi. Ikitosha, maneno tu huondolewa, au mwandishi huulizwa.
consequence-redact = Maneno hayo huondolewa. Mengine huchapishwa.
consequence-return = Mwandishi huombwa ayabadilishe.

# Sera iliyochapishwa
policy-title = Jinsi maoni yanavyosimamiwa
policy-before = { $who } husoma kila maoni kabla hayajachapishwa.
policy-after = Maoni huchapishwa mara moja. { $who } huyasoma baadaye.
policy-nobody = Hapa hakuna shirika la kiraia linalosimamia. Kwa hiyo maoni huchapishwa mara moja, na hakuna anayeweza kuyaondoa. Sababu iliyotolewa:
policy-grounds = Yasiyochapishwa
policy-grounds-lede = Haya tu. Kutokubaliana, kukasirika au kuandika kwa makosa si sababu.
policy-rights = Unachoweza kutegemea
policy-rights-reasons = Unaambiwa kilichoamuliwa kuhusu maneno yako, kwa kanuni ipi na kwa nini.
policy-rights-appeal = Kwa miezi sita unaweza kuomba mtu mwingine aangalie tena. Huhitaji akaunti.
policy-rights-body = Taasisi ya umma haiwezi kuondoa chochote peke yake.
policy-rights-log = Kila uamuzi uko katika kumbukumbu ambayo hakuna anayeweza kuibadilisha.
policy-log = Tazama kumbukumbu
policy-changed = Mabadiliko
policy-changed-by = { $who } waliibadilisha tarehe { $day }:
policy-link = Jinsi maoni yanavyosimamiwa

# Sera kwenye dawati
desk-policy = Sera
desk-appeals = Rufaa
policy-desk-title = Sera ya usimamizi
policy-desk-lede = Kila mtu anaweza kuisoma kabla ya kusema. Maamuzi hufanywa kwa sababu hizi tu, na daima inawezekana kufanya kidogo zaidi.
policy-desk-timing = Maoni husomwa lini?
timing-before-publication = Kabla ya kuchapishwa
timing-before-publication-hint = Salama zaidi mahali ambapo watu wanaweza kushambuliwa. Lazima mtu asome kila siku.
timing-after-publication = Baada ya kuchapishwa
timing-after-publication-hint = Haraka zaidi. Kinachomuumiza mtu hubaki hadi kisomwe.
policy-desk-applies = Inatumika hapa
policy-desk-consequence = Kikubwa kinachoweza kufanyika
policy-desk-explanation = Ina maana gani hapa
policy-desk-reason = Kwa nini inabadilika?
policy-desk-reason-hint = Watu walisema chini ya sera ya awali. Kila mtu husoma hii.
policy-desk-save = Chapisha sera
policy-desk-saved = Sera imechapishwa
policy-desk-saved-what = Kila mtu anaweza kuisoma. Yaliyoamuliwa kabla yanabaki.
error-policy-no-ground = Chagua angalau sababu moja.
error-policy-too-long = Sema kwa herufi 500 au chache zaidi.
error-policy-no-reason = Sema kwa nini inabadilika: watu walisema chini ya sera ya awali.

# Uamuzi kwenye risiti
step-decided-publish = { $who } waliyasoma na kuyachapisha.
step-decided-hide = { $who } waliyasoma na hawakuyachapisha.
step-decided-redact = { $who } waliyasoma na kuyachapisha bila baadhi ya maneno.
step-decided-return = { $who } waliyasoma na wanakuuliza jambo. Yatachapishwa ukishajibu.
step-decided-how = Jinsi ilivyoamuliwa
step-answer = Jibu: badilisha maneno yako
step-appeal = Hukubaliani? Omba mtu mwingine aangalie tena
step-appeal-until = Unaweza kuomba hadi { $day }. Huhitaji akaunti.
step-appealed = Uliomba iangaliwe tena tarehe { $day }. Mtu mwingine ataamua.
step-appeal-upheld = { $who } waliangalia tena tarehe { $day }. Uamuzi unabaki.
step-appeal-overturned = { $who } waliangalia tena tarehe { $day }. Ulikuwa sahihi: yamechapishwa.
receipt-others-read = Wanachosoma wengine
ring-returned = yamesomwa; unaulizwa jambo

# Kuomba iangaliwe tena
appeal-title = Omba iangaliwe tena
appeal-lede = Mtu ambaye hakuamua kwanza husoma maneno yako tena.
appeal-decision = Kilichoamuliwa
appeal-words = Kwa nini hukubaliani?
appeal-words-hint = Wasimamizi tu husoma hii. Sema kwa lugha yako mwenyewe.
appeal-button = Omba iangaliwe tena
appeal-until = Unaweza kuomba hadi { $day }, mara moja kwa kila uamuzi.
error-nothing-to-appeal = Hakuna uamuzi unaoweza kuukatia rufaa.
error-appeal-too-late = Miezi sita ya kuomba imekwisha.
error-appealed = Umekwisha kuomba iangaliwe tena.
error-appeal-no-words = Sema kwa maneno machache kwa nini hukubaliani.
error-appeal-too-long = Hii ni ndefu mno. Sema kwa herufi 5,000 au chache zaidi.

# Rufaa kwenye dawati
appeals-title = Rufaa
appeals-lede = Mtu hakubali kilichoamuliwa. Aliyeamua kwanza haamui tena.
appeals-none = Hakuna rufaa inayosubiri
appeals-since = inasubiri tangu { $day }
appeals-decide = Angalia rufaa ya maoni { $id }
appeal-desk-title = Rufaa moja
appeal-author-says = Mwandishi anasema nini
appeal-outcome = Unaamua nini?
appeal-upheld = Uamuzi unabaki
appeal-upheld-hint = Yanabaki kama yalivyo.
appeal-overturned = Mwandishi yuko sahihi
appeal-overturned-hint = Yanachapishwa kwa maneno ya mwandishi mwenyewe.
appeal-reasons = Sababu zako
appeal-reasons-hint = Mwandishi husoma hii.
appeal-desk-save = Amua rufaa
error-no-appeal-outcome = Chagua unachoamua.

# Mahali maneno yalipoondolewa
said-redacted = Msimamizi aliondoa maneno
answer-question-heading = Msimamizi anakuuliza jambo
answer-question-what = Badilisha maneno yako hapa chini na uyatume. Yatasomwa tena, kisha kuchapishwa.
