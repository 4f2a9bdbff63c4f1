# Barua ambazo watu wengi hutuma, zilezile au karibu sawa, na anwani ni ya nani.
letters-heading = Barua zilizotumwa na watu wengi
letters-title = Barua zilizotumwa na watu wengi: { $title }
letters-lede = Watu wengine hutuma barua ileile, au karibu ileile. Kila mtu anahesabiwa. Yale ambayo barua inasema yanahesabiwa kama hoja moja.
letters-kept = Hakuna barua inayotupwa kwa sababu wengine waliituma pia. Hakuna anayepoteza sauti yake kwa kutumia maneno yaliyoandikwa na wengine.
letters-people = { $count ->
    [one] mtu mmoja
   *[other] watu { $count }
}
letters-texts = { $count ->
    [one] andiko moja
   *[other] maandiko { $count } tofauti
}
letters-how-counted = Barua inahesabiwa kama andiko moja, hata ikitumwa na watu wangapi.
letters-none = Hadi sasa, hakuna aliyetuma barua ambayo mwingine pia aliituma.
letters-all = Barua zote
letters-all-comments = Maoni yote
letters-see = Ona barua zilizotumwa na watu wengi
letters-one-of = Mmoja wa watu { $people } waliotuma barua hii
letters-one-of-changed = Mmoja wa watu { $people } waliotuma barua hii, { $changed } kati yao kwa maneno yao wenyewe
letters-fact-disowned = Ilitumwa kwa anwani ya barua pepe ya mtu mwingine
letters-letter = Barua { $id }
letters-letter-title = Barua { $id }: { $title }
letters-as-most = Barua, kama wengi walivyoituma
letters-numbers = Wangapi waliituma
letters-sent-by = Watu walioituma
letters-unchanged = Bila kubadilisha
letters-changed = Kwa maneno yao wenyewe
letters-comments = Maoni, kwa kuwa wengine hutuma mara mbili
letters-arguments = Hoja
letters-confirmed = Walithibitisha kwa barua pepe kuwa ni wao
letters-disowned = Zilitumwa kwa anwani ya barua pepe ya mtu mwingine
letters-when = Zilipofika
letters-day = Siku
letters-number = Idadi
letters-bursts = Nyingi kwa wakati mmoja
letters-bursts-hint = Tunaonyesha haya ili uamue mwenyewe. Watu wanaotoka mkutanoni pamoja pia huandika wakati mmoja. Wote wanahesabiwa.
letters-in-a-minute = { $number } ndani ya dakika moja: { $when } ({ $channel })
letters-in-a-second = { $number } katika sekunde ileile: { $when } ({ $channel })
letters-own-words = Kwa maneno yao wenyewe
letters-own-words-hint = Kilichopigiwa mstari chini kiliongezwa. Kilichokatwa kwa mstari kiliondolewa.
letters-times-sent = Watu walioituma hivi: { $people }
letters-read = Soma barua hii
desk-letters = Barua
desk-letters-heading = Barua zilizotumwa na watu wengi
desk-letters-lede = Unaweza kuwauliza watu walio nyuma ya barua kama ni wao. Kila aliyeacha anwani anapata barua pepe moja, na kamwe si ya pili.
desk-letters-waiting = Zinasubiri
desk-letters-asked = Waliulizwa kwa barua pepe
desk-letters-no-address = Bila anwani
desk-letters-can-ask = Bado hawajaulizwa
desk-letters-ask = Uliza nani alituma barua { $id }
desk-letters-was-asked = Barua pepe ziko njiani
not-me-title = Je, ni wewe?
not-me-lede = Mtu fulani alituma maoni haya kwenye mashauriano na akatoa anwani yako ya barua pepe.
not-me-sent = Yalitumwa { $day }
not-me-if-not = Kama si wewe, tunafuta anwani yako hapa na hatutakuandikia tena kuhusu hili. Maoni yanabaki. Kila mtu anaweza kuona kuwa yalitumwa kwa anwani ya mtu mwingine.
not-me-no = Si mimi
not-me-yes = Ndiyo, ni mimi
not-me-done-no = Asante. Anwani yako imefutwa hapa.
not-me-done-no-what = Hatutakuandikia tena kuhusu maoni haya. Wanaosimamia maoni wanaweza kuona kuwa anwani yako ilitumiwa bila wewe.
not-me-done-yes = Asante. Umethibitisha maoni yako.
not-me-done-yes-what = Jina lako na anwani yako vinabaki siri. Maoni yako yanahesabiwa kuwa yamethibitishwa.
not-me-ended = Kiungo hiki kilishatumika, au ni cha zamani mno.
letter-not-me = Kama hukutuma maoni haya, tuambie hapa:
letter-authorship-subject = Je, ni wewe? { $title }
letter-authorship = Mtu fulani alituma maoni kuhusu “{ $title }” na akatoa anwani hii ya barua pepe. Watu wengi walituma andiko lilelile, kwa hiyo tunamuuliza kila mmoja mara moja.
letter-authorship-link = Tuambie kabla ya { $day } kama ni wewe. Utaona maoni kwanza:
letter-authorship-ignore = Usipofanya chochote, hakuna kinachobadilika. Hatutauliza tena.
deed-asked-who-sent-a-letter = aliuliza nani alituma barua
