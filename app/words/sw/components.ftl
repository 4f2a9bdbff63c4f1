# Words of the components that pages share.

back = Rudi

layout-skip = Ruka hadi kwenye maudhui
layout-languages = Lugha
layout-member = Dawati lako
layout-sign-out = Toka
layout-about = Hearback ni ya kusema unachofikiri kuhusu rasimu kabla haijaamuliwa, na kusikia kilichotokana na ulichosema.
layout-consultations = Mashauriano
layout-mine = Maoni yangu
layout-help = Msaada na ufikivu
layout-log = Rekodi ya umma
layout-privacy = Tunachohifadhi
layout-desk = Kwa mashirika

# The ring of five. The short words stand after "3 of 5:", the others on their own.
loop-step = { $step } kati ya 5:
loop-short-said = yamesemwa
loop-short-read = yamesomwa
loop-short-counted = yamehesabiwa
loop-short-answered = yamejibiwa
loop-short-done = yametekelezwa
loop-said = Yamesemwa
loop-read = Yamesomwa
loop-counted = Yamehesabiwa
loop-answered = Yamejibiwa
loop-done = Yametekelezwa

loop-step-done = tayari
loop-step-ahead = bado

clock-name = Tarehe tulizoahidi
clock-done = Tayari
clock-next = Inayofuata
clock-ahead = Baadaye
clock-overdue = Imechelewa

error-summary = Kuna tatizo
field-error = Hitilafu:
field-optional = (si lazima)

notice-info = Zingatia:
notice-success = Tayari:
notice-warning = Muhimu:

contents = Yaliyomo
paragraph-number = Aya { $number }
paragraph-comment = Toa maoni
paragraph-on = kuhusu aya { $number }
paragraph-comments = { $count ->
    [0] Hakuna maoni
    [one] Maoni 1
   *[other] Maoni { $count }
}

bars-unshown = Haionyeshwi: kundi dogo

differences-inserted = [imeongezwa:
differences-deleted = [imefutwa:
differences-end = ]

receipt-card-heading = Risiti yako
receipt-card-what-for = Tunza msimbo huu. Unafungua ukurasa unaokuambia kilichotokana na ulichosema. Huhitaji akaunti.

what-next = Kinachofuata

pager-name = Kurasa za orodha hii
pager-previous = Ukurasa uliotangulia
pager-next = Ukurasa unaofuata

legend-name = Vitufe
desk-nav-name = Sehemu za dawati hili
desk-nav-waiting = { $count ->
    [0] hakuna kinachosubiri
    [one] 1 kinasubiri
   *[other] { $count } vinasubiri
}

how-it-works = Kinachotokana na unachosema
how-it-works-said = Unasema unachofikiri, na unapata risiti.
how-it-works-read = Mtu wa shirika la kiraia anayasoma.
how-it-works-counted = Yanahesabiwa chini ya mada ambazo watu walizitaja.
how-it-works-answered = Wanaoamua wanajibu kila mada, kwa sababu.
how-it-works-done = Kilichoahidiwa kinafanywa, na unaweza kukithibitisha.
