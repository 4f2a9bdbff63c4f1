# What everybody may read of the moderators' decisions
moderated-title = Wasimamizi waliamua nini
moderated-nothing-waits = Hakuna kinachosubiri kusomwa.
moderated-waits = { $count ->
    [one] Oni moja linasubiri kusomwa, tangu { $day }.
   *[other] Maoni { $count } yanasubiri kusomwa. La zamani zaidi linasubiri tangu { $day }.
}
moderated-no-decisions = Bado hakuna kilichoamuliwa.
moderated-decisions = Maamuzi
moderated-outcome = Uamuzi
moderated-by = Nani
moderated-number = Idadi
moderated-flagged = Yaliyotiwa alama na orodha ya maneno
moderated-undone = { $count ->
    [one] Uamuzi mmoja ulirudishwa ndani ya dakika moja.
   *[other] Maamuzi { $count } yalirudishwa ndani ya dakika moja.
}
moderated-publish = Yalichapishwa
moderated-hide = Hayakuchapishwa
moderated-redact = Yalichapishwa bila baadhi ya maneno
moderated-return = Yalirudishwa na swali
moderated-within = Watu walipata uamuzi baada ya muda gani
moderated-time = Muda
within-an-hour = Ndani ya saa moja
within-a-day = Ndani ya siku moja
within-three-days = Ndani ya siku tatu
within-a-week = Ndani ya wiki moja
within-longer = Baadaye
moderated-no-appeals = Hakuna aliyeomba iangaliwe tena.
moderated-appeals-made = Zilizoombwa
moderated-appeals-waiting = Bado kuamuliwa
moderated-appeals-upheld = Uamuzi unabaki
moderated-appeals-overturned = Mwandishi alikuwa sahihi
moderated-appeals-elsewhere = Ziliamuliwa na shirika lingine
moderated-machine = Hayohayo kwa mashine (JSON)
policy-account = Wasimamizi waliamua nini
