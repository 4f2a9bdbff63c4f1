# Leaving at once
leave-what = Kutoka haraka
leave-now = Ondoka kwenye ukurasa huu sasa
leave-shift = au bonyeza Shift mara tatu
leave-twice-more = Bonyeza Shift mara 2 zaidi ili kuondoka.
leave-once-more = Bonyeza Shift mara moja zaidi ili kuondoka.
leave-ended = Muda wa kuondoka kwa Shift umeisha. Anza tena.
leave-gone = Inapakia

help-traces = Mtu anaweza kuangalia simu au kompyuta yangu
help-traces-answer = Kurasa za mashauriano zina kiungo “Ondoka kwenye ukurasa huu sasa” chini. Kinafungua tovuti nyingine mara moja. Kwa kibodi unaweza pia kubonyeza Shift mara tatu. Kurasa ulizofungua awali zinabaki kwenye historia ya kivinjari chako: ifute baadaye, au tumia dirisha la faragha. Bila JavaScript, kitufe cha Rudi kinakurudisha kwenye ukurasa uliouacha. Msimbo wako wa risiti ni ufunguo: aliye nao anaweza kusoma ulichosema, kwa hiyo utunze mahali unapoangalia wewe tu. Hatuhifadhi anwani ya kifaa chako.
