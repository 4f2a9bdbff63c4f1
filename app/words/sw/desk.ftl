# The desk
desk-title = Dawati lako
desk-empty = Hakuna mashauriano kwenye dawati lako
desk-moderation = Uhakiki
desk-themes = Mada
desk-answers = Majibu
desk-report = Ripoti
desk-report-due = Ripoti inatakiwa { $day } ({ $left })
desk-to-moderate = { $count ->
    [0] Hakuna cha kuhakiki
    [one] Maoni 1 ya kuhakiki
   *[other] Maoni { $count } ya kuhakiki
}
desk-to-code = { $count ->
    [0] Yote yamehesabiwa chini ya mada
    [one] Maoni 1 ya kuhesabu chini ya mada
   *[other] Maoni { $count } ya kuhesabu chini ya mada
}

# Moderation
moderation-title = Uhakiki
moderation-heading = Uhakiki
moderation-empty = Hakuna kinachosubiri uamuzi
moderation-done = { $count ->
    [one] Uamuzi mmoja umehifadhiwa
   *[other] Maamuzi { $count } yamehifadhiwa
}
moderation-see-decided = Ona kilichoamuliwa
moderation-how = Jinsi inavyofanya kazi
moderation-grounds = Misingi ya kanuni
moderation-about = Kuhusu: “{ $text }”
moderation-decide = Amua kuhusu maoni { $id }
moderation-publish = Chapisha
moderation-hide = Ficha
moderation-leave = Acha kwa baadaye
moderation-ground = Msingi
moderation-choose-ground = Chagua msingi
moderation-reasons = Maelezo ya sababu
moderation-publish-rest = Chapisha yote yasiyo na alama
moderation-save = Hifadhi alama zangu tu
moderation-refused = Maoni { $id }: { $why }
decided-title = Maamuzi
decided-heading = Kilichoamuliwa
decided-none = Bado hakuna kilichoamuliwa
decided-again = Yaangalie tena
decision-title = Kuangalia mara ya pili
error-no-ground = Chagua msingi unaofaa.
error-no-reasons = Mwambie mwandishi kwa nini, kwa sentensi moja.
error-not-a-moderator = Mhakiki wa shirika la kiraia pekee ndiye anayeamua.
error-decided-before = Mtu mwingine anaamua kuhusu rufaa.
error-taken-back = Mwandishi wake aliyaondoa.

# Themes
themes-title = Mada
themes-heading = Mada
themes-all-coded = Maoni yote yaliyochapishwa yamehesabiwa
themes-none = Hakuna maoni hapa
themes-pick = Chagua maoni { $id }
themes-picked-none = Hakuna kilichochaguliwa
themes-picked-some = Yaliyochaguliwa: {"{n}"}
themes-pick-all = Chagua yote kwenye ukurasa huu
themes-count-under = Hesabu yaliyochaguliwa chini ya
themes-code = Yahesabu
themes-make-one = Tengeneza mada kwanza.
themes-remove = Ondoa yaliyochaguliwa kwenye mada hii
themes-set-aside-summary = Kutohesabu chini ya mada yoyote
themes-reason = Sababu
themes-reason-hint = Mwandishi wake anasoma hii.
themes-set-aside = Weka kando yaliyochaguliwa
themes-set-aside-tag = Yamewekwa kando:
themes-list = Onyesha
themes-uncoded = Bado hayajahesabiwa
themes-all = Yote
themes-aside = Yamewekwa kando
themes-new = Mada mpya
themes-new-title = Kichwa
themes-new-hint = Kwa maneno ya waliosema
themes-new-description = Watu walichosema
themes-new-button = Tengeneza mada
error-nothing-picked = Chagua angalau maoni 1.
error-no-theme = Chagua angalau mada moja.
error-no-reason = Sema kwa nini. Mwandishi wake anasoma.
error-theme-title = Ipe mada kichwa ambacho mada nyingine haina, kisichozidi herufi 200.

# Answers
answers-title = Majibu
answers-heading = Majibu kwa mada
answers-comments = { $count ->
    [0] Hakuna maoni
    [one] Maoni 1
   *[other] Maoni { $count }
}
answers-none = Haijajibiwa
answers-no-themes = Bado hakuna mada
answers-progress = Mada { $answered } kati ya { $total } zimejibiwa
answer-title = Jibu: { $theme }
answer-outcome = Jibu
answer-reasons = Sababu
answer-reasons-hint = Wote waliosema hivi wanazisoma. Markdown inafanya kazi.
answer-changed-legend = Aya zilizobadilika kwa sababu hiyo
answer-changed-hint = Waliosema wanaona badiliko kando ya sababu zako.
answer-see-change = Ona badiliko
answer-no-changes = Bado hakuna toleo jipya la maandishi, hivyo hakuna aya inayoweza kuunganishwa.
answer-save = Hifadhi jibu
answer-what-people-said = { $count ->
    [one] Maoni
   *[other] Maoni yote { $count }
}
outcome-accepted-hint = Inafanywa kama watu walivyosema.
outcome-partly-accepted-hint = Sehemu yake inafanywa; sababu zinasema ni ipi.
outcome-not-accepted-hint = Haifanywi; sababu zinasema kwa nini.
outcome-already-in-place-hint = Inafanyika tayari; sababu zinasema wapi.
outcome-out-of-scope-hint = Uamuzi huu hauwezi kulibadilisha; sababu zinasema nani anaweza.
error-no-outcome = Chagua jibu.
error-no-disposition-reasons = Toa sababu. Ndizo watu wanazosoma.
error-report-published = Ripoti imechapishwa. Majibu yake yanabaki.

# The report
desk-report-title = Ripoti
desk-report-heading = Ripoti ya matokeo
desk-report-summary = Muhtasari
desk-report-summary-hint = Kilichosikika, kilichoamuliwa, kitakachofanywa, na nani na lini. Markdown inafanya kazi.
desk-report-save = Hifadhi muhtasari
desk-report-gaps = Kinachokosekana bado
desk-report-ready = Hakuna kinachokosekana
desk-report-refused = Haiwezi kuchapishwa bado
desk-report-publish = Chapisha ripoti
desk-report-publish-what = Ripoti inawekwa mtandaoni, na kila aliyeacha anwani anapata jibu lake mwenyewe. Hakuna kurudi nyuma.
desk-report-published = Ripoti imechapishwa
delivery-sent = Majibu yaliyotumwa
delivery-waiting = Majibu yaliyo njiani
delivery-undeliverable = Hayakuweza kufikishwa
gap-still-open = Mashauriano bado yako wazi.
gap-still-open-link = Ona yatafungwa lini
gap-no-summary = Muhtasari uko wazi.
gap-no-summary-link = Uandike
gap-no-disposition = Mada “{ $theme }” haina jibu.
gap-no-disposition-link = Ijibu
gap-waiting = { $count ->
    [one] Maoni 1 yanasubiri mhakiki wa { $moderators }.
   *[other] Maoni { $count } yanasubiri mhakiki wa { $moderators }.
}
gap-waiting-link = Nenda kwenye foleni
gap-waiting-theirs = Wao tu ndio wanaoweza kuamua. Waombe.
gap-uncoded = { $count ->
    [one] Maoni 1 hayapo chini ya mada yoyote wala hayajawekwa kando.
   *[other] Maoni { $count } hayapo chini ya mada yoyote wala hayajawekwa kando.
}
gap-uncoded-link = Yahesabu chini ya mada
gap-which = Yapi
gap-more = Na mengine { $count }.
