# الصفحة الأولى
home-title = الاستشارات
home-heading = قل رأيك، واعرف ما آل إليه
home-lede = هنا تسألك الجهات الحكومية عن رأيك في خططها. لا تحتاج إلى حساب. وكل من يشارك يأتيه الرد.
home-open = مفتوحة: يمكنك أن تقول رأيك الآن
home-analysis = مغلقة: قيد القراءة والرد
home-answered = صدر الرد عليها
home-nothing-open = لا توجد استشارة مفتوحة الآن
home-closes = تُغلق في { $day }
home-report-due = موعد الردود الذي وُعد به: { $day }
home-reported = صدر الرد في { $day }
home-receipt-heading = ما الذي آل إليه ما قلته؟
home-receipt-label = رمز الإيصال
home-receipt-hint = اثنا عشر من الحروف والأرقام، مثل 7K3M-9QXP-2RAB
home-receipt-button = ابحث عنه

# استشارة واحدة
consultation-read-and-comment = اقرأ المسودّة وعلّق عليها
consultation-comment-whole = علّق على المسودّة كلها
consultation-read-draft = اقرأ المسودّة
consultation-read-report = اقرأ الردود
consultation-no-account = بلا حساب وبلا اسم. مربع واحد تكتب فيه.
consultation-undecided = ما لم يُقرَّر بعد
consultation-settled = ما تقرّر
consultation-who-decides = من يقرّر، ومتى
consultation-decides = صاحب القرار: { $who }. موعد القرار: { $day }.
consultation-moderators = من يقرأ التعليقات أولًا
consultation-moderators-say = تشرف منظمات المجتمع المدني هذه على التعليقات. ولا تستطيع الجهة الحكومية إخفاء أي تعليق.
consultation-no-moderators = لا تشرف أي منظمة مجتمع مدني على هذه الاستشارة.
consultation-dates = المواعيد التي وعدنا بها
consultation-overdue = كان موعد الردود { $day }. ولم تُنشر حتى الآن.
consultation-who-took-part = من شارك
consultation-read-comments = اقرأ ما قاله الناس
consultation-see-changes = شاهد ما تغيّر في النص
facts-people = المشاركون
facts-published = التعليقات
facts-channels = طرق المشاركة
facts-languages = اللغات
level-inform = الجهة الحكومية تُطلعك على الأمر. وتعليقاتك تُقرأ.
level-consult = الجهة الحكومية تستمع إليك، وتخبرك كيف غيّرت تعليقاتك القرار.
level-involve = الجهة الحكومية تعمل معك لكي يظهر ما يهمّك في الخطط.
level-collaborate = الجهة الحكومية تبحث معك عن الحلول.
level-empower = ما يقرّره الناس هنا يُنفَّذ.

# المسودّة
draft-title = المسودّة: { $title }
draft-back = رجوع إلى الاستشارة
draft-open-until = مفتوحة حتى { $day } ({ $left })
draft-closed = أُغلق باب التعليق في هذه الاستشارة
draft-how = اختر «علّق» بجانب الفقرة، واكتب، ثم أرسل. لا تحتاج إلى حساب.
draft-see-changes = ما تغيّر في النسخة الجديدة
draft-read-comments = { $count ->
    [zero] لا تعليقات عليها
    [one] اقرأ التعليق عليها
    [two] اقرأ التعليقين عليها
    [few] اقرأ { $count } تعليقات عليها
    [many] اقرأ { $count } تعليقًا عليها
   *[other] اقرأ { $count } تعليق عليها
}
draft-section-comments = { $count ->
    [zero] لا تعليقات على هذا القسم
    [one] تعليق واحد على هذا القسم
    [two] تعليقان على هذا القسم
    [few] { $count } تعليقات على هذا القسم
    [many] { $count } تعليقًا على هذا القسم
   *[other] { $count } تعليق على هذا القسم
}
draft-your-words = كلماتك محفوظة هنا
comment-paragraph-label = تعليقك على الفقرة { $number }
comment-whole-label = تعليقك على المسودّة كلها
comment-send = أرسل تعليقي
contribute-title = التعليق على { $title }
contribute-heading = علّق على المسودّة كلها
contribute-how = اكتب بأي لغة. باب التعليق مفتوح حتى { $day }.
contribute-or-paragraph = أو علّق على فقرة واحدة من المسودّة

# ما قيل
contributions-title = التعليقات على { $title }
contributions-heading = ما قاله الناس
contributions-all = عرض الكل
contributions-search = البحث في التعليقات
contributions-search-button = ابحث
contributions-none = لا تعليقات هنا

# التغييرات
changes-title = التغييرات في { $title }
changes-heading = ما تغيّر في النص
changes-between = من «{ $old }» بتاريخ { $oldday } إلى «{ $new }» بتاريخ { $newday }.
changes-summary = التعديل: { $edited }، النقل: { $moved }، الإضافة: { $added }، الحذف: { $removed }.
changes-none = لم يتغيّر شيء
changes-heading-line = عنوان
changes-place-new = الفقرة { $new }
changes-place-old = الفقرة { $old } من المسودّة
changes-place-both = الفقرة { $old } من المسودّة، ورقمها الآن { $new }
change-same = بلا تغيير
change-edited = تعديل
change-moved = نقل
change-moved-and-edited = نقل وتعديل
change-added = إضافة
change-removed = حذف

# بعد الإرسال
received-title = وصلنا تعليقك
received-heading = شكرًا لك. وصلنا تعليقك.
received-lede = احتفظ بهذا الرمز. به تعرف في أي وقت ما آل إليه تعليقك.
received-what-you-said = ما قلته
received-follow = تابع ما يؤول إليه
received-read-on = واصل قراءة المسودّة
next-soon = في الأيام القادمة
next-read = يقرؤه أحد المشرفين وينشره.
next-read-by = الجهة التي تقرؤه وتنشره: { $who }.
next-after = بعد { $day }
next-counted = يُحتسب مع التعليقات التي تقول الشيء نفسه. الجهة التي تتولى ذلك: { $who }.
next-by = في موعد أقصاه { $day }
next-answered = يأتي الرد من { $who } مع بيان الأسباب. ونحن نخبرك به.
hear-back-heading = هل تريد أن نخبرك بالرد؟
hear-back-label = عنوان بريدك الإلكتروني
hear-back-button = أخبروني بالبريد الإلكتروني
hear-back-kept = سنكتب إليك
hear-back-once = تصلك رسالة واحدة حين يُنشر الرد على تعليقك.
change-summary = صحّحه أو اسحبه
change-until = يمكنك ذلك حتى الساعة { $time }.
change-label = تعليقك
change-button = احفظ التصحيح
take-back-what = إن سحبته حُذفت كلماتك.
take-back-button = اسحب تعليقي

# الإيصال
receipt-title = ما آل إليه تعليقي
receipt-heading = ما آل إليه ما قلته
receipt-code = الإيصال { $code }
receipt-find-title = البحث عن إيصال
receipt-unknown = لا يوجد تعليق بهذا الرمز. راجع كل حرف مرة أخرى.
receipt-length = رمز الإيصال اثنا عشر من الحروف والأرقام.
receipt-symbol = ليس في رمز الإيصال إلا حروف وأرقام.
receipt-check = أحد الحروف أو الأرقام مكتوب خطأً. راجعها كلها مرة أخرى.
receipt-taken-back = سحبت هذا التعليق. وحُذفت كلماتك.
receipt-change = صحّحه أو اسحبه حتى الساعة { $time }
receipt-hear-back = اعرف الرد بالبريد الإلكتروني
receipt-what-became = خطوة بخطوة
ring-said = قيل، وينتظر أن يُقرأ
ring-read = قُرئ ونُشر
ring-hidden = قُرئ ولم يُنشر، والأسباب أدناه
ring-set-aside = قُرئ ووُضع جانبًا، والسبب أدناه
ring-counted = { $count ->
    [zero] لم يُحتسب ضمن أي موضوع
    [one] احتُسب ضمن موضوع واحد
    [two] احتُسب ضمن موضوعين
    [few] احتُسب ضمن { $count } موضوعات
    [many] احتُسب ضمن { $count } موضوعًا
   *[other] احتُسب ضمن { $count } موضوع
}
ring-answered = جاء الرد عليه، وما وُعد به لم يُنجز بعد
ring-done = جاء الرد عليه وأُنجز
step-said = وصلنا. وهو القيد { $entry } في سجل الشفافية.
step-said-log = ما هذا السجل؟
step-waiting = سيقرؤه أحد المشرفين.
step-published = نُشر.
step-published-by = الجهة التي قرأته ونشرته: { $who }.
step-hidden-by = الجهة التي قرأته ولم تنشره: { $who }.
step-hidden-ground = نوع المخالفة
step-hidden-reasons = الأسباب
step-counted = احتُسب ضمن:
step-counted-ahead = سيُحتسب مع التعليقات التي تقول الشيء نفسه. الجهة التي تتولى ذلك: { $who }.
step-set-aside = قُرئ ولم يُحتسب ضمن أي موضوع، للسبب الآتي:
step-answered-ahead = سيأتي الرد من { $who } مع بيان الأسباب.
step-report = اقرأ التقرير كاملًا
step-done = لم يبقَ شيء مما وُعد به دون إنجاز.
step-done-ahead = حين يدخل ما وُعد به في النص يظهر هنا.
answer-changed = ما تغيّر في النص

# التقرير
report-title = الردود: { $title }
report-heading = ما سُمع، وما تقرّر
report-lede = نُشر هذا التقرير في { $day }. الجهة التي نشرته: { $who }.
report-not-yet = موعد الردود الذي وُعد به: { $day }.
report-not-yet-heading = لم يُنشر التقرير بعد
report-not-yet-why = لا يمكن نشره قبل أن يكون لكل تعليق رد.
report-summary = باختصار
report-took-part = عدد التعليقات المنشورة: { $contributions }. عدد المشاركين: { $participants }.
report-by-channel = كيف وصلت التعليقات
report-by-respondent = من أرسل التعليقات
report-channel = الطريقة
report-respondent = المرسل
report-small-groups = لا تُعرض المجموعات التي تقل عن عشرة، وأحيانًا لا تُعرض معها مجموعة أخرى، حتى لا يُعرف أحد بعينه.
report-themes = الموضوعات والردود عليها
report-theme = الموضوع
report-themes-sentence = { $count ->
    [zero] لم تُثر أي موضوعات.
    [one] أُثير موضوع واحد: «{ $largest }».
    [two] أُثير موضوعان، ومعظم التعليقات عن «{ $largest }».
    [few] أُثيرت { $count } موضوعات، ومعظم التعليقات عن «{ $largest }».
    [many] أُثير { $count } موضوعًا، ومعظم التعليقات عن «{ $largest }».
   *[other] أُثير { $count } موضوع، ومعظم التعليقات عن «{ $largest }».
}
report-no-themes = لم تُثر أي موضوعات.
report-answer = الرد

# تسجيل الدخول
sign-in-title = تسجيل الدخول
sign-in-lede = للمشرفين والمحللين والمسؤولين. لا تحتاج إلى حساب لكي تعلّق.
sign-in-email = عنوان البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-button = سجّل الدخول
sign-in-wrong = عنوان البريد الإلكتروني أو كلمة المرور غير صحيح.
