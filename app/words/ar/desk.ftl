# المكتب
desk-title = مكتبك
desk-empty = لا توجد استشارة في مكتبك
desk-moderation = الإشراف
desk-themes = الموضوعات
desk-answers = الردود
desk-report = التقرير
desk-report-due = موعد التقرير { $day } ({ $left })
desk-to-moderate = { $count ->
    [0] لا شيء ينتظر الإشراف
    [one] تعليق واحد ينتظر الإشراف
    [two] تعليقان ينتظران الإشراف
    [few] { $count } تعليقات تنتظر الإشراف
    [many] { $count } تعليقًا ينتظر الإشراف
   *[other] { $count } تعليق ينتظر الإشراف
}
desk-to-code = { $count ->
    [0] احتُسبت كل التعليقات ضمن الموضوعات
    [one] تعليق واحد لم يُحتسب بعد ضمن الموضوعات
    [two] تعليقان لم يُحتسبا بعد ضمن الموضوعات
    [few] { $count } تعليقات لم تُحتسب بعد ضمن الموضوعات
    [many] { $count } تعليقًا لم يُحتسب بعد ضمن الموضوعات
   *[other] { $count } تعليق لم يُحتسب بعد ضمن الموضوعات
}

# الإشراف
moderation-title = الإشراف
moderation-heading = الإشراف
moderation-empty = لا شيء ينتظر قرارًا
moderation-done = { $count ->
    [zero] لم يُحفظ أي قرار
    [one] حُفظ قرار واحد
    [two] حُفظ قراران
    [few] حُفظت { $count } قرارات
    [many] حُفظ { $count } قرارًا
   *[other] حُفظ { $count } قرار
}
moderation-see-decided = شاهد ما تقرّر
moderation-how = كيف يعمل هذا
moderation-grounds = أنواع المخالفات في السياسة
moderation-about = عن الفقرة: «{ $text }»
moderation-decide = القرار في التعليق { $id }
moderation-publish = نشر
moderation-hide = إخفاء
moderation-leave = ترك لوقت لاحق
moderation-ground = نوع المخالفة
moderation-choose-ground = اختر نوع المخالفة
moderation-reasons = بيان الأسباب
moderation-publish-rest = انشر كل ما ليست عليه علامة
moderation-save = احفظ علاماتي فقط
moderation-refused = التعليق { $id }: { $why }
decided-title = القرارات
decided-heading = ما تقرّر
decided-none = لم يتقرّر شيء بعد
decided-again = انظر فيه من جديد
decision-title = نظرة ثانية
error-no-ground = اختر نوع المخالفة المناسب.
error-no-reasons = اذكر السبب لصاحب التعليق في جملة.
error-not-a-moderator = لا يقرّر هنا إلا مشرف من منظمة مجتمع مدني.
error-decided-before = الاعتراض يقرّر فيه شخص آخر.
error-taken-back = سحبه صاحبه.

# الموضوعات
themes-title = الموضوعات
themes-heading = الموضوعات
themes-all-coded = احتُسب كل تعليق منشور
themes-none = لا تعليقات هنا
themes-pick = اختر التعليق { $id }
themes-picked-none = لم تختر شيئًا
themes-picked-some = عدد ما اخترته: {"{n}"}
themes-pick-all = اختر كل ما في هذه الصفحة
themes-count-under = احتسب ما اخترته ضمن
themes-code = احتسب
themes-make-one = أنشئ موضوعًا أولًا.
themes-remove = أخرج ما اخترته من هذا الموضوع
themes-set-aside-summary = عدم الاحتساب ضمن أي موضوع
themes-reason = السبب
themes-reason-hint = يقرأ صاحب التعليق هذا.
themes-set-aside = ضع ما اخترته جانبًا
themes-set-aside-tag = وُضع جانبًا:
themes-list = عرض
themes-uncoded = لم يُحتسب بعد
themes-all = الكل
themes-aside = وُضع جانبًا
themes-new = موضوع جديد
themes-new-title = العنوان
themes-new-hint = بكلمات من قالوه
themes-new-description = ما قاله الناس
themes-new-button = أنشئ الموضوع
error-nothing-picked = اختر تعليقًا واحدًا على الأقل.
error-no-theme = اختر موضوعًا واحدًا على الأقل.
error-no-reason = اذكر السبب. يقرؤه صاحب التعليق.
error-theme-title = أعطِ الموضوع عنوانًا ليس لموضوع آخر، من 200 حرف على الأكثر.

# الردود
answers-title = الردود
answers-heading = الردود على الموضوعات
answers-comments = { $count ->
    [0] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
answers-none = بلا رد
answers-no-themes = لا توجد موضوعات بعد
answers-progress = الموضوعات التي جاء الرد عليها: { $answered } من { $total }
answer-title = الرد: { $theme }
answer-outcome = الرد
answer-reasons = الأسباب
answer-reasons-hint = يقرؤها كل من قال هذا. ويمكنك استخدام Markdown.
answer-changed-legend = الفقرات التي تغيّرت بسببه
answer-changed-hint = من قالوا هذا يرون التغيير بجانب أسبابك.
answer-see-change = شاهد التغيير
answer-no-changes = لا توجد نسخة أحدث من النص بعد، ولذلك لا يمكن ربط أي فقرة.
answer-save = احفظ الرد
answer-what-people-said = { $count ->
    [zero] لا تعليقات
    [one] التعليق
    [two] التعليقان
    [few] التعليقات، وعددها { $count }
    [many] التعليقات، وعددها { $count }
   *[other] التعليقات، وعددها { $count }
}
outcome-accepted-hint = يُنفَّذ كما قال الناس.
outcome-partly-accepted-hint = يُنفَّذ جزء منه، والأسباب تبيّن أي جزء.
outcome-not-accepted-hint = لا يُنفَّذ، والأسباب تبيّن لماذا.
outcome-already-in-place-hint = نُفِّذ من قبل، والأسباب تبيّن أين.
outcome-out-of-scope-hint = لا يستطيع هذا القرار تغييره، والأسباب تبيّن من يستطيع.
error-no-outcome = اختر ردًّا.
error-no-disposition-reasons = اذكر الأسباب. فهي ما يقرؤه الناس.
error-report-published = نُشر التقرير. ولا تتغيّر الردود التي فيه.

# التقرير
desk-report-title = التقرير
desk-report-heading = تقرير النتائج
desk-report-summary = الملخص
desk-report-summary-hint = ما سُمع، وما تقرّر، وما سيُنفَّذ، ومن ينفّذه ومتى. ويمكنك استخدام Markdown.
desk-report-save = احفظ الملخص
desk-report-gaps = ما زال ناقصًا
desk-report-ready = لا ينقص شيء
desk-report-refused = لا يمكن نشره بعد
desk-report-publish = انشر التقرير
desk-report-publish-what = يُنشر التقرير على الموقع، ويصل إلى كل من ترك عنوانًا الرد الخاص به. ولا يمكن الرجوع عن هذا.
desk-report-published = نُشر التقرير
delivery-sent = ردود أُرسلت
delivery-waiting = ردود في الطريق
delivery-undeliverable = ردود تعذّر إيصالها
gap-still-open = ما زالت الاستشارة مفتوحة.
gap-still-open-link = شاهد متى تُغلق
gap-no-summary = الملخص فارغ.
gap-no-summary-link = اكتبه
gap-no-disposition = الموضوع «{ $theme }» ليس عليه رد.
gap-no-disposition-link = اكتب الرد
gap-waiting = { $count ->
    [zero] لا تعليق ينتظر مشرفًا من { $moderators }.
    [one] تعليق واحد ينتظر مشرفًا من { $moderators }.
    [two] تعليقان ينتظران مشرفًا من { $moderators }.
    [few] { $count } تعليقات تنتظر مشرفًا من { $moderators }.
    [many] { $count } تعليقًا ينتظر مشرفًا من { $moderators }.
   *[other] { $count } تعليق ينتظر مشرفًا من { $moderators }.
}
gap-waiting-theirs = هم وحدهم يقررون فيها. اطلب ذلك منهم.
gap-waiting-link = انتقل إلى قائمة الانتظار
gap-uncoded = { $count ->
    [zero] كل التعليقات ضمن موضوعات أو وُضعت جانبًا.
    [one] تعليق واحد ليس ضمن أي موضوع ولم يوضع جانبًا.
    [two] تعليقان ليسا ضمن أي موضوع ولم يوضعا جانبًا.
    [few] { $count } تعليقات ليست ضمن أي موضوع ولم توضع جانبًا.
    [many] { $count } تعليقًا ليس ضمن أي موضوع ولم يوضع جانبًا.
   *[other] { $count } تعليق ليس ضمن أي موضوع ولم يوضع جانبًا.
}
gap-uncoded-link = احتسبها ضمن الموضوعات
gap-which = أيّها
gap-more = وعدد آخر: { $count }.
