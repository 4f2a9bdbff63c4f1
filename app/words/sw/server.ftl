# What the server says where a request does not come as far as a page.

refused-home = Nenda kwenye mashauriano

refused-elsewhere = Fomu hii ilitoka tovuti nyingine
refused-elsewhere-text = Hakuna kilichotumwa. Fomu za kurasa za tovuti hii pekee ndizo zinazokubaliwa. Fungua ukurasa hapa, kisha uitume tena.

refused-too-long = Hii ni ndefu mno
refused-too-long-text = Hakuna kilichotumwa. Rudi nyuma, ambako maneno yako yanapaswa kuwa bado yapo, na uyatume kwa sehemu.

refused-busy = Hii ilichukua muda mrefu mno
refused-busy-text = Tovuti ina shughuli nyingi. Kama ulituma kitu, huenda hakikufika: rudi nyuma na ukitume tena. Kinachokuja mara mbili kinahesabiwa mara moja.

refused-broken = Kuna kitu kimeharibika hapa
refused-broken-text = Kosa ni letu, na limeandikwa. Kama ulituma kitu, huenda hakikufika: rudi nyuma na ukitume tena. Kinachokuja mara mbili kinahesabiwa mara moja.

refused-unreadable = Hii haikuweza kusomwa
refused-unreadable-text = Hakuna kilichotumwa. Rudi nyuma, pakia ukurasa tena, kisha uitume mara moja tena.
