# Maoni yaliyohifadhiwa ili yatumwe pamoja
comment-keep = Hifadhi, uendelee kusoma
draft-basket = Maoni yako yaliyohifadhiwa, bado hayajatumwa
basket-title = Maoni yako yaliyohifadhiwa
basket-back = Rudi kwenye rasimu
basket-lede = Bado hayajatumwa. Yanasubiri hapa kwa siku 30, kwa kivinjari hiki tu. Yakague, kisha uyatume pamoja.
basket-kept = { $count ->
    [one] Yamehifadhiwa: maoni moja, bado hayajatumwa
   *[other] Yamehifadhiwa: maoni { $count }, bado hayajatumwa
}
basket-read-on = Endelea kusoma ulipokuwa
basket-empty = Huna maoni yaliyohifadhiwa hapa
basket-closed = Maoni hayawezi kutumwa tena. Yako bado yapo hapa, kwa hiyo unaweza kuyanakili.
basket-change = Badilisha
basket-remove = Ondoa
basket-send = { $count ->
    [one] Tuma maoni haya
   *[other] Tuma maoni yote { $count }
}
basket-forget = Yasahau yote
basket-see-receipts = Ona risiti za uliyotuma
basket-left = Baadhi ya maoni hayakuweza kutumwa. Ona kwa nini.
basket-change-title = Badilisha maoni yaliyohifadhiwa
basket-change-label = Maoni yako. Yanahusu: { $place }
basket-save = Hifadhi
basket-sent-title = { $count ->
    [one] Tumepata maoni yako
   *[other] Tumepata maoni yako { $count }
}
basket-sent-lede = Kila moja lina msimbo wake. Tunza misimbo: kwa msimbo unaweza kuona wakati wowote maoni hayo yamefikia wapi. Unaweza kuchapisha ukurasa huu: kadi pekee ndizo zinazochapishwa.
basket-sent-more = Pata jibu, yasahihishe au uyaondoe: { $place }
retention-comments-that-wait-to-be-sent = Maoni unayohifadhi na hujatuma bado
retention-comments-that-wait-to-be-sent-why = Yanasubiri uyatume. Ni kivinjari ulichoyaandikia tu kinachoweza kuyaonyesha.
basket-cookie = Ukihifadhi maoni ili kuyatuma baadaye, kuki moja zaidi inakirudisha kivinjari hiki kwenye maoni hayo, kwa siku 30.
