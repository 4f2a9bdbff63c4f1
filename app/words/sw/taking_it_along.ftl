# Faili ya kupakua
file-size-kilobytes = { $number } kB
file-size-megabytes = { $number } MB

# Mashauriano ya kuchukua
take-along = Chukua uende nayo
take-along-booklet = Kijitabu cha kuchapisha
take-along-text = Yote kama maandishi tu
take-along-summary = Kwa maneno rahisi
take-along-how = Jinsi ya kujibu
take-along-until = Unaweza kujibu hadi { $day }.

# Kama maandishi
pack-asks = { $who } inauliza watu wanafikiri nini.
pack-version = Haya ni maandishi “{ $name }” ya { $day }.
pack-on-the-web = Kwenye mtandao
pack-number = Kila aya ina namba ndani ya mabano. Taja namba ya aya unayoizungumzia.
pack-left-out = Rasimu ni ndefu mno kwa maandishi haya. Sehemu hizi hazipo hapa, au si nzima. Zisome kwenye
pack-left-out-more = { $count ->
    [one] na sehemu moja zaidi
   *[other] na sehemu { $count } zaidi
}

# Kama kijitabu
booklet-title = Kijitabu: { $title }
booklet-print = Ili kuchapisha ukurasa huu, bonyeza Ctrl na P, au chagua “Chapisha” kwenye menyu ya kivinjari. Kwa kijitabu kidogo, chagua kurasa mbili kwenye karatasi moja.
booklet-helpers = Mashirika haya yanasaidia watu kushiriki. Waulize kama watatuma kwa niaba yako unachoandika kwenye karatasi.
booklet-sheet = Karatasi ya kuandikia
booklet-sheet-how = Andika namba ya aya ndani ya kisanduku, na unachofikiri kwenye mistari. Ukizungumzia rasimu yote, acha kisanduku kitupu.
booklet-paragraph = Namba ya aya
