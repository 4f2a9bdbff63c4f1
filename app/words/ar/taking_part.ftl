# من يشارك: يُسمّى في المكتب قبل فتح الاستشارة وبعده
desk-people = من يشارك
desk-is-draft = لم تُفتح بعد. لا تراها إلا منظمتك.
people-title = من يشارك
people-heading = من يشارك
people-moderating = من يشرف
people-moderating-hint = يقرؤون كل تعليق أولًا ويقررون ما يُنشر. أنت لا تقرر ذلك.
people-facilitating = من يساعد الناس على المشاركة
people-facilitating-hint = يجلسون مع الناس، ويوزّعون رموز الدعوة.
people-no-organisations = لا توجد هنا منظمات مجتمع مدني بعد. ينشئها مدير في صفحة «المنظمات».
people-reason = لماذا لم تعد منظمة تشرف
people-reason-hint = فقط إن أزلت منظمة. يقرأ الجميع هذا.
people-verification = كيف يُظهر الناس من هم
people-verification-hint = اختر طريقة أو أكثر. كل طريقة تطلبها تُبعد بعض الناس.
people-verification-open = يمكنك إضافة طرق. وما دامت مفتوحة فلا تُزال أي طريقة.
people-save = احفظ
people-no-moderator = إن لم يشرف أحد
people-why = لماذا لا تشرف أي منظمة مجتمع مدني
people-why-hint = يقرأ الجميع هذا. وما دام لا يشرف أحد فلا يُنشر تعليق ولا يصدر تقرير.
people-record = سجّل السبب
people-opening = الفتح
people-missing = ما زال ينقص
people-ready = لا ينقص شيء
people-not-ready = لا يمكن فتحها بعد. انظر ما ينقص.
people-open = افتح الاستشارة
people-open-what = يراها الجميع بعد ذلك ويستطيعون التعليق. ولا يمكن الرجوع عن هذا.
people-officials-open = يفتحها مسؤول في منظمتك.
people-opens = تُفتح في { $day }. وحتى ذلك الوقت لا تراها إلا منظمتك.
verification-none = لا يُطلب شيء
verification-none-hint = يستطيع أي شخص أن يعلّق. وهذا أفضل لمن لديه سبب للحذر.
verification-email = بعنوان بريد إلكتروني
verification-email-hint = نرسل رابطًا. ويُحفظ العنوان بعيدًا عما يقولونه.
verification-invitation-code = برمز دعوة
verification-invitation-code-hint = يوزّع المجتمع المدني بطاقات. والبطاقة لا تقول من استخدمها.
verification-openid = بحساب في مكان آخر
verification-openid-hint = يسجّلون الدخول في خدمة يعرفونها.

missing-undecided = ما لم يُحسم بعد
missing-settled = ما حُسم ولا يتغيّر
missing-decision-maker = من يقرر
missing-decision-date = يوم القرار
missing-report-date = اليوم الذي تأتي الردود قبل نهايته
missing-close-date = يوم الإغلاق
missing-channels = الطرق التي يشارك بها الناس
missing-languages = اللغات التي يكتب بها الناس
missing-plain-language = ملخص بلغة بسيطة
missing-draft = مسودة فيها فقرة واحدة على الأقل
missing-moderator = منظمة مجتمع مدني تشرف، أو سبب عدم وجودها
missing-time-left = موعد إغلاق لم يأتِ بعد: الموعد الحالي مضى

error-no-reason-for-everybody = اذكر السبب في جملة. يقرؤه الجميع.
error-long-reason = هذا أطول من اللازم. اكتب 2000 حرف على الأكثر.
error-nobody-could-decide = لن يبقى من يقرر في التعليقات. سمِّ أولًا منظمة أخرى فيها مشرفون.
error-no-verification = اختر طريقة واحدة على الأقل.
error-narrowed = الاستشارة مفتوحة. يمكن إضافة طرق، ولا تُزال أي طريقة.

deed-named-who-takes-part = حدّد من يشارك في
deed-recorded-why-nobody-moderates = سجّل سبب عدم وجود إشراف في
deed-opened-a-consultation = فتح الاستشارة
deed-set-the-verification = حدّد كيف يُظهر الناس من هم في
deed-made-invitation-codes = أنشأ رموز دعوة لـ
deed-withdrew-invitation-codes = سحب رموز دعوة من

# في الصفحة العامة
consultation-facilitators = من يساعدك على المشاركة
consultation-former-moderator = لم تعد { $who } تشرف منذ { $day }، والسبب:
consultation-no-moderators-because = تقول الجهة الحكومية السبب:

# رموز الدعوة
desk-codes = رموز الدعوة
codes-title = رموز الدعوة
codes-heading = رموز الدعوة
codes-what = كل رمز يتيح لشخص واحد إرسال تعليق واحد. يعمل حتى تُغلق الاستشارة. ولا يقول من استخدمه.
codes-how-many = العدد
codes-how-many-hint = من 1 إلى 500
codes-note = ملاحظة لكم
codes-note-hint = مثلًا: مجموعة الثلاثاء. لا تكتبوا أسماء أشخاص.
codes-make = أنشئ الرموز
codes-made = { $count ->
    [zero] لا رموز
    [one] رمز واحد
    [two] رمزان
    [few] { $count } رموز
    [many] { $count } رمزًا
   *[other] { $count } رمز
}
codes-once = اطبعها أو اكتبها الآن
codes-once-what = هذه هي المرة الوحيدة التي تظهر فيها. نحن لا نحفظها بصورة يستطيع أحد قراءتها.
codes-back = انتهيت: العودة إلى كل الرموز
codes-batches = ما أُنشئ
codes-none = لا رموز بعد
codes-batch = { $count ->
    [zero] لا رموز، { $day }.
    [one] رمز واحد، { $day }.
    [two] رمزان، { $day }.
    [few] { $count } رموز، { $day }.
    [many] { $count } رمزًا، { $day }.
   *[other] { $count } رمز، { $day }.
}
codes-used = استُخدم منها { $count } على الأقل.
codes-used-few = استُخدم منها أقل من عشرة.
codes-used-why = نعدّ بالعشرات، حتى لا يرى أحد من استخدم بطاقة أو متى.
codes-withdraw = اسحب ما لم يُستخدم
codes-withdrawn = سُحبت
card-what = بهذا الرمز تستطيع أن تقول رأيك. يعمل مرة واحدة. ولا يقول من أنت.
card-where = صوّر الرسم، أو اكتب الرمز في

invited-title = أنت مدعو لتقول رأيك
invited-what = نُبقي رمزك جاهزًا ساعتين. اقرأ المسودة واكتب وأرسل. الرمز لا يقول من أنت.
invited-go-on = انتقل إلى المسودة
invited-not-good = لا يمكن استخدام هذا الرمز
invited-not-good-what = فيه خطأ في الكتابة، أو لم يعد صالحًا. انظر إلى كل حرف مرة أخرى، أو اطلب رمزًا آخر ممن أعطاك إياه.
comment-code = الرمز الذي على بطاقتك
comment-code-hint = تسعة أحرف وأرقام، مثل 7K3-M9Q-XP2. إن صوّرت بطاقتك فاترك هذا فارغًا.
comment-code-or-mail = إن لم تكن لديك بطاقة فاترك هذا فارغًا أيضًا: يمكنك أن تؤكد بالبريد الإلكتروني بعد الإرسال.
error-no-code = اكتب الرمز الذي على بطاقتك.
error-mistyped-code = في الرمز حرف أو رقم خطأ. عددها تسعة. انظر إلى كل واحد مرة أخرى.
error-code-not-good = لا يمكن استخدام هذا الرمز هنا، أو لم يعد صالحًا. اطلب رمزًا آخر ممن أعطاك إياه.

# التأكيد بالبريد الإلكتروني
state-unconfirmed = غير مؤكَّد
error-unconfirmed = لم يؤكده صاحبه بعد.
error-too-many-mails = أرسلنا عدة رسائل إلى هذا العنوان خلال ساعة. انظر في البريد غير المرغوب، أو حاول بعد ساعة.
confirm-heading = بقيت خطوة واحدة: أكّد تعليقك
confirm-why = تعليقك عندنا ونحفظه. يقرؤه مشرف حين تؤكده بالبريد الإلكتروني.
confirm-sent = أرسلنا إليك رابطًا
confirm-by-provider = أكّد عن طريق { $name }
confirm-by-provider-why = وصلنا تعليقك ونحفظه. يقرؤه مشرف حين تؤكّده. نعرف فقط أن لك حسابًا هناك، ولا نخزّن شيئًا عمّن تكون.
confirm-sent-what = افتحه خلال سبعة أيام واضغط الزر. انظر في البريد غير المرغوب أيضًا. الرابط الأخير وحده يعمل.
confirm-email-hint = يُحفظ العنوان بعيدًا عن تعليقك ولا يراه أحد. ونكتب إليه مرة أخرى حين يصدر الرد.
confirm-again-hint = اتركه فارغًا لنرسله إلى العنوان نفسه.
confirm-send = أرسلوا إليّ الرابط
confirm-send-again = أرسلوه مرة أخرى
receipt-confirm = أكّده ليقرأه مشرف
step-unconfirmed = ينتظر أن تؤكده.
ring-unconfirmed = قيل، وينتظر أن تؤكده
next-now = الآن
next-confirm = تؤكد تعليقك بالبريد الإلكتروني.
confirmation-title = أكّد تعليقك
confirmation-lede = أنت كتبت هذا. اضغط الزر فيقرؤه مشرف.
confirmation-button = أكّد تعليقي
confirmation-not-mine = إن لم تكتب هذا فأغلق الصفحة. لا يحدث شيء عندئذ.
confirmation-done = تم التأكيد
confirmation-done-heading = تأكّد تعليقك
confirmation-done-next = يقرؤه مشرف بعد ذلك. ويخبرك رمز الإيصال بما يصير إليه.
confirmation-ended = استُخدم، أو مضى عليه أكثر من سبعة أيام، أو أُرسل رابط أحدث. صفحة إيصالك ترسل رابطًا آخر.
letter-confirmation-subject = أكّد تعليقك: { $title }
letter-confirmation = أرسلت تعليقًا على «{ $title }».
letter-confirmation-link = افتح هذا الرابط لتأكيده، حتى { $day }:
letter-confirmation-ignore = إن لم ترسل شيئًا فلا تفعل شيئًا: لا يُقرأ التعليق عندئذ.

report-by-verification = كيف أظهر الناس من هم
report-verification = الطريقة

# ما يحتاجه من يشارك
consultation-needs-code = تحتاج رمزًا من بطاقة تعطيك إياها منظمة مجتمع مدني. لا حساب ولا اسم.
consultation-needs-email = تؤكد تعليقك بالبريد الإلكتروني. لا حساب ولا اسم.
consultation-needs-either = تحتاج رمزًا من بطاقة، أو تؤكد تعليقك بالبريد الإلكتروني. لا حساب ولا اسم.
consultation-needs-account = تسجّل الدخول في خدمة تعرفها.

# حين لا يمكن إنشاء رموز
error-no-codes-here = لا تطلب هذه الاستشارة رموز دعوة. تستطيع الجهة الحكومية أن تطلبها.
error-how-many = اكتب عددًا من 1 إلى 500.
error-long-note = هذه الملاحظة أطول من اللازم. اكتب 200 حرف على الأكثر.
