# The log as it is signed
log-signed-size = Maingizo yaliyotiwa saini
log-signed-at = Ilitiwa saini
log-key = Alama ya ufunguo
log-not-signed = Bado hakuna kilichotiwa saini. Hufanyika ndani ya dakika moja baada ya kitu kufika.
log-heads = Saini zote, mpya kwanza
log-heads-size = Idadi ya maingizo
log-heads-at = Lini
log-heads-root = Mzizi
log-check = Hakikisha mwenyewe
log-check-what = Programu zinaweza kusoma kumbukumbu yote. Tunza saini kutoka hapa, na hakuna atakayeweza kubadilisha kilichotangulia bila wewe kuona.
log-check-head = Saini mpya kabisa
log-check-entries = Maingizo yote
log-check-key = Ufunguo

# The proof for one comment
proof-link = Uthibitisho kwamba imo katika kumbukumbu ya umma
proof-title = Uthibitisho kwamba uliyosema yamo katika kumbukumbu
proof-found = Tumehakikisha sasa hivi. Maneno yako ni ingizo { $entry } katika kumbukumbu, na kumbukumbu ilitiwa saini nayo { $when }.
proof-found-erased = Tumehakikisha sasa hivi. Maneno yako yamefutwa. Ingizo { $entry } linabaki katika kumbukumbu, na kumbukumbu ilitiwa saini nalo { $when }.
proof-promised = Maneno yako ni ingizo { $entry }. Tunaahidi, kwa saini, kwamba kumbukumbu itatiwa saini nalo kabla ya { $when }. Rudi baada ya dakika moja.
proof-wrong-words = Kuna kosa: maneno haya hayalingani na ingizo lake katika kumbukumbu. Hifadhi faili iliyo hapa chini na umwambie mtu unayemwamini.
proof-wrong-signature = Kuna kosa: saini moja ya kumbukumbu si sahihi. Hifadhi faili iliyo hapa chini na umwambie mtu unayemwamini.
proof-wrong-log = Kuna kosa: ingizo halifiki kwenye kumbukumbu iliyotiwa saini. Hifadhi faili iliyo hapa chini na umwambie mtu unayemwamini.
proof-browser-right = Kivinjari chako kimehakikisha pia. Vyote vinalingana.
proof-browser-wrong = Kivinjari chako kimehakikisha pia. Havilingani. Hifadhi faili iliyo hapa chini na umwambie mtu unayemwamini.
proof-shows = Hii inathibitisha nini
proof-shows-what = Hakuna anayeweza kubadilisha au kuondoa maneno yako bila uthibitisho huu kuonyesha. Hata sisi hatuwezi.
proof-shows-not = Haithibitishi nini
proof-shows-not-what = Haithibitishi nani alisema, wala kwamba jibu ni sahihi. Na ukurasa huu unatoka kwetu. Kama hutaki kututegemea, hifadhi faili na umwombe mtu mwingine aihakikishe.
proof-save = Hifadhi uthibitisho
proof-save-what = Maneno yako yamo katika faili. Wape tu watu wanaoruhusiwa kuyasoma.
proof-how = Ili kuhakikisha bila sisi, tumia programu ya Hearback kwenye kompyuta yoyote. Pata ufunguo kutoka kwa mtu aliyeutunza.
proof-numbers = Namba
proof-entry = Ingizo
proof-entry-at = Liliandikwa
proof-leaf = Alama ya ingizo
proof-receipt-text = Katika kumbukumbu ya umma hili ni ingizo { $entry }. Alama yake ni { $leaf }. Tunaahidi kwamba kumbukumbu itatiwa saini nalo kabla ya { $when }. Saini ya ahadi: { $signature }
