# كلمات المكوّنات المشتركة بين الصفحات

back = رجوع

layout-skip = انتقل إلى المحتوى
layout-languages = اللغة
layout-member = مكتبك
layout-sign-out = تسجيل الخروج
layout-about = في هيرباك تقول رأيك في مسودّة قبل أن يُتّخذ القرار بشأنها، ثم تعرف ما آل إليه ما قلته.
layout-consultations = الاستشارات
layout-mine = تعليقاتي
layout-help = المساعدة وإمكانية الوصول
layout-log = السجل العام
layout-privacy = ما الذي نحفظه
layout-desk = للمنظمات

loop-step = { $step } من 5:
loop-short-said = قيل
loop-short-read = قُرئ
loop-short-counted = احتُسب
loop-short-answered = جاء الرد عليه
loop-short-done = أُنجز
loop-said = قيل
loop-read = قُرئ
loop-counted = احتُسب
loop-answered = جاء الرد عليه
loop-done = أُنجز

loop-step-done = تمّ
loop-step-ahead = لم يحن بعد

clock-name = المواعيد التي وعدنا بها
clock-done = تمّ
clock-next = الموعد التالي
clock-ahead = لاحقًا
clock-overdue = فات موعده

error-summary = هناك مشكلة
field-error = خطأ:
field-optional = (اختياري)

notice-info = ملاحظة:
notice-success = تمّ:
notice-warning = مهمّ:

contents = المحتويات
paragraph-number = الفقرة { $number }
paragraph-comment = علّق
paragraph-on = على الفقرة { $number }
paragraph-comments = { $count ->
    [0] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}

bars-unshown = لا يُعرض: مجموعة صغيرة

differences-inserted = [أُضيف:
differences-deleted = [حُذف:
differences-end = ]

receipt-card-heading = إيصالك
receipt-card-what-for = احتفظ بهذا الرمز، فهو يفتح الصفحة التي تخبرك بما آل إليه ما قلته. ولا تحتاج إلى حساب.

what-next = ماذا سيحدث بعد ذلك

pager-name = صفحات هذه القائمة
pager-previous = الصفحة السابقة
pager-next = الصفحة التالية

legend-name = المفاتيح
desk-nav-name = أقسام هذا المكتب
desk-nav-waiting = { $count ->
    [0] لا شيء في الانتظار
    [one] عنصر واحد في الانتظار
    [two] عنصران في الانتظار
    [few] { $count } عناصر في الانتظار
    [many] { $count } عنصرًا في الانتظار
   *[other] { $count } عنصر في الانتظار
}

how-it-works = ما الذي يحدث لما تقوله
how-it-works-said = تقول رأيك وتحصل على إيصال.
how-it-works-read = يقرؤه شخص من إحدى منظمات المجتمع المدني.
how-it-works-counted = يُحتسب ضمن الموضوعات التي أثارها الناس.
how-it-works-answered = يردّ أصحاب القرار على كل موضوع مع بيان الأسباب.
how-it-works-done = يُنفَّذ ما وُعد به، ويمكنك التحقق من ذلك.
