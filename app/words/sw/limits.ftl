# What somebody is told who has to wait, and why.
too-often-title = Tafadhali subiri kidogo
too-often-seconds = { $seconds ->
    [one] Jaribu tena baada ya sekunde moja.
   *[other] Jaribu tena baada ya sekunde { $seconds }.
}
too-often-minutes = { $minutes ->
    [one] Jaribu tena baada ya dakika moja.
   *[other] Jaribu tena baada ya dakika { $minutes }.
}
too-often-why = Mengi yalikuja kutoka muunganisho wako kwa muda mfupi. Labda unautumia pamoja na watu wengi. Hakuna aliyezuiwa, na hatukuhifadhi anwani yako.
too-often-back = Kisha rudi nyuma na ujaribu tena. Ulichoandika kinapaswa kuwa bado kipo.
too-often-kept = Maneno yako yametunzwa hapa
too-often-then = Bado hayajatumwa. Subiri, kisha bonyeza kitufe.
too-often-yours = Ulichoandika
too-often-again = Yatume tena

sign-in-wait = { $minutes ->
    [one] Umejaribu mara nyingi mno. Subiri dakika moja kisha ujaribu tena.
   *[other] Umejaribu mara nyingi mno. Subiri dakika { $minutes } kisha ujaribu tena.
}

# The field that is to stay empty
trap-label = Acha hapa wazi
trap-filled = Futa kilicho kwenye sehemu “Acha hapa wazi”, kisha utume tena. Maneno yako bado yapo hapa. Tunaomba hivi kwa sababu programu za kompyuta huijaza.
