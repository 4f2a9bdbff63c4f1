# Matoleo ya maandishi: mezani, kwenye rasimu, na yaliyobadilika kati yake
desk-versions = Matoleo
versions-title = Matoleo ya maandishi
versions-none = Bado hakuna toleo
versions-how = Toleo lililochapishwa linabaki lilivyo. Maoni yanabaki na aya zake.
versions-name = Toleo la { $number }: { $name }
versions-published = Limechapishwa { $day }
versions-proposed = Limependekezwa { $day }, bado si la umma
versions-paragraphs = { $count ->
    [one] aya moja
   *[other] aya { $count }
}
version-title = Toleo la { $number }
version-frozen = Toleo hili limechapishwa. Linabaki lilivyo.
version-see-changes = Yaliyobadilika, kama kila mtu anavyoyaona
version-first = Hili ni toleo la kwanza. Hakuna cha kulilinganisha nalo.
version-publish-heading = Chapisha toleo hili
version-publish-what = Kila mtu atalisoma. Mashauriano yakiwa wazi, watu wanalitolea maoni. Baada ya hapo haliwezi kubadilishwa.
version-name = Jina la toleo
version-name-hint = Kwa mfano “Rasimu ya pili”. Kila mtu atalisoma.
version-publish = Chapisha toleo hili
version-take-back = Ondoa toleo hili
version-take-back-what = Litaondoka pamoja na masahihisho yako. Yaliyochapishwa yanabaki.
version-check = Kila aya imekuwaje
version-check-what = Maoni yanabaki na aya inayoendeleza aya yake. Yanayohitaji kukaguliwa yanatangulia.
version-doubtful = Tafadhali kagua
version-settled = Imeamuliwa na mtu
version-correct = Sahihisha aya ya { $number }
version-continues = Namba ya aya inayoendelezwa
version-continues-hint = Kama ilivyo katika toleo la { $number }
version-continues-button = Inaendeleza aya hii
version-new-button = Ni mpya
error-version-frozen = Toleo hili limechapishwa. Haliwezi kubadilishwa tena.
error-version-proposed-already = Toleo lingine limependekezwa tayari. Lichapishe au liondoe kwanza.
error-version-no-name = Lipe toleo jina, kwa mfano “Rasimu ya pili”.
error-version-long-name = Jina ni refu mno. Tumia herufi 120 au chini ya hapo.
error-version-no-text = Halina maandishi. Andika angalau aya moja.
error-version-no-such-paragraph = Toleo lililotangulia halina aya yenye namba hii. Andika namba nyingine, au chagua “Ni mpya”.
deed-proposed-a-version = alipendekeza toleo la
deed-corrected-a-proposed-version = alisahihisha toleo lililopendekezwa la
deed-published-a-version = alichapisha toleo la
deed-took-back-a-proposed-version = aliondoa toleo lililopendekezwa la

draft-older = Unasoma toleo la zamani
draft-later = Toleo hili lilitoka baada ya kufungwa
draft-commented = Nenda kwenye toleo linalotolewa maoni
place-elsewhere = Aya ya { $number } ya toleo la { $version }
fact-version = kuhusu toleo la { $number }

changes-from-label = Kutoka
changes-to-label = Hadi
changes-compare = Linganisha
changes-inline = Onyesha katika safu moja
changes-beside = Onyesha kando kwa kando
changes-read = Soma toleo la { $number }
changes-as-words = Orodha, majedwali na maneno yaliyosisitizwa yanalinganishwa kama maneno ya kawaida.
changes-unchanged = { $count ->
    [one] Aya moja bila mabadiliko
   *[other] Aya { $count } bila mabadiliko
}
changes-place-several = Kabla: { $old }. Sasa: { $new }
change-merged = Zimeunganishwa
change-split = Imegawanywa
side-before = Kabla
side-now = Sasa
side-not-there = Haikuwepo.
side-gone = Imeondolewa.
