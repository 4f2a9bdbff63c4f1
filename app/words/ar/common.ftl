# كلمات مشتركة بين كل الصفحات.
site-name = هيرباك
site-description = قل رأيك في مسودّة سياسة عامة، ثم اعرف ما آل إليه ما قلته.
title-page = { $title } – هيرباك
title-error = خطأ: { $title }
rehearsal = هذه تجربة: الساعة مضبوطة على يوم آخر.
list-comma = ،{" "}
list-or = {" "}أو{" "}

count-comments = { $count ->
    [0] لا تعليقات بعد
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}

# التواريخ
left-today = اليوم آخر يوم
left-days = { $days ->
    [zero] بقي أقل من يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
}

# أين وصلت الاستشارة
stage-draft = قيد الإعداد
stage-open = مفتوحة
stage-analysis = قيد القراءة
stage-reported = صدر الرد عليها
stage-followed-up = تمت متابعتها
stage-concluded = منتهية

clock-opens = الافتتاح
clock-closes = الإغلاق
clock-decision = القرار
clock-report = التقرير مع الردود
clock-extended = نُقل موعد الإغلاق من { $old } إلى { $new }. { $reason }
clock-report-published = نُشر في { $day }
clock-report-overdue = فات موعد التقرير

# طرق المشاركة
channel-web = الموقع
channel-sms = رسالة نصية
channel-ussd = قائمة على الهاتف
channel-voice = رسالة صوتية
channel-phone = مكالمة هاتفية
channel-paper = رسالة أو نموذج على الورق
channel-in-person = حضور شخصي
channel-email = البريد الإلكتروني
channel-api = خدمة أخرى

respondent-individual = أفراد
respondent-organisation = منظمات
respondent-government-agency = جهات حكومية

language-en = الإنجليزية
language-ar = العربية
language-pt = البرتغالية
language-fr = الفرنسية
language-es = الإسبانية
language-de = الألمانية

# ما قيل
said-comment = التعليق { $id }
said-reply = التعليق { $id }، تعقيبًا على { $to }
place-paragraph = الفقرة { $number }
place-section = القسم «{ $title }»
place-whole = المسودّة كلها
fact-late = بعد الإغلاق
fact-paraphrase = بغير كلمات صاحبه

# ما آل إليه
state-waiting = في الانتظار
state-published = منشور
state-hidden = مخفي
state-taken-back = سحبه صاحبه
outcome-accepted = قُبل
outcome-partly-accepted = قُبل جزئيًا
outcome-not-accepted = لم يُقبل
outcome-already-in-place = معمول به بالفعل
outcome-out-of-scope = خارج نطاق هذا القرار

ground-personal-data-of-others = بيانات شخصية تخص آخرين
ground-threat = تهديد
ground-hate = كراهية
ground-spam = رسائل مزعجة
ground-off-topic = لا صلة له بالاستشارة
ground-unlawful = مخالف للقانون

# أخطاء يخبر بها النموذج
error-empty = اكتب شيئًا أولًا.
error-too-long = هذا أطول من 60,000 حرف. أرسله على أجزاء.
error-not-open = هذه الاستشارة مغلقة. كلماتك ما زالت في المربع، ويمكنك نسخها.
error-no-such-paragraph = لم تعد هذه الفقرة جزءًا من المسودّة. أرسل تعليقك على المسودّة كلها.
error-no-such-address = تحقّق من عنوان البريد الإلكتروني. شكله مثل name@example.org.
error-said-something-else = أُرسل هذا النموذج من قبل بكلمات أخرى. أرسله مرة أخرى.
error-window-closed = انتهت مدة التعديل، وهي 15 دقيقة. التعليق الآن لدى أحد المشرفين.

# صفحات لا يمكن عرضها
problem-not-found = لا يوجد شيء في هذا العنوان
problem-not-found-what = تحقّق من العنوان. إن كنت كتبت رمز إيصال فراجع كل حرف فيه مرة أخرى.
problem-not-allowed = ليس لك دور يسمح بهذا
problem-not-allowed-what = اسأل مدير الحسابات في منظمتك، أو سجّل الدخول بحساب آخر.
problem-bad-request = تعذّرت قراءة ما أُرسل
problem-bad-request-what = عُد إلى الصفحة السابقة وأرسل النموذج من جديد.
problem-internal = حدث خلل لدينا
problem-internal-what = لم يضع شيء مما أرسلته من قبل. انتظر دقيقة، ثم عُد وحاول من جديد.

# المساعدة
help-title = المساعدة
help-account = هل أحتاج إلى حساب؟
help-account-answer = لا. تكتب وترسل. ثم تحصل على رمز الإيصال، وهو كل ما تحتاج إليه.
help-safe = من يرى اسمي؟
help-safe-answer = لا أحد. نحن لا نسأل عن اسمك. إن تركت عنوان بريد إلكتروني فإننا نحفظه بعيدًا عمّا قلته، ولا نعرضه على أحد. ونستخدمه مرة واحدة: لنخبرك بما آل إليه ما قلته.
help-change = هل يمكنني تغيير ما قلته؟
help-change-answer = نعم، خلال 15 دقيقة. افتح صفحة إيصالك: هناك تصحّحه أو تسحبه.
help-next = ماذا يحدث لتعليقي؟
help-next-answer = تقرؤه منظمة مجتمع مدني وتنشره. ثم يُحتسب ضمن الموضوعات. وعلى الجهة الحكومية أن ترد على كل موضوع مع بيان الأسباب، ونحن نخبرك بالرد.
help-receipt = أضعت رمز الإيصال
help-receipt-answer = إن كنت تركت عنوان بريد إلكتروني فسيصلك الرد. وإن لم تتركه فلا يمكننا أن نجد تعليقك، لأننا لا نعرف من أنت. ويمكنك دائمًا قراءة كل التعليقات والتقرير.
help-hidden = لماذا أُخفي تعليق؟
help-hidden-answer = لا يُخفى تعليق إلا لمخالفة مذكورة في السياسة المنشورة. ولا تُخفيه إلا منظمة مجتمع مدني، ولا تُخفيه الجهة الحكومية وحدها أبدًا. والأسباب مكتوبة في صفحة إيصاله. وخلال ستة أشهر يمكنك أن تطلب هناك أن ينظر فيه شخص آخر.
help-access = لا أستطيع استخدام هذه الصفحات
help-access-answer = تعمل كل صفحة من دون JavaScript، وبلوحة المفاتيح، وبأي حجم للنص. وإن كانت للاستشارة طرق أخرى، مثل رسالة نصية أو رسالة ورقية أو زيارة، فستجدها في صفحتها.

# السجل
log-title = سجل الشفافية
log-lede = كل ما يصلنا وكل ما يُقرَّر مكتوب هنا بترتيب واحد. ولا يمكن حذف شيء منه في الخفاء.
log-size = عدد القيود
log-root = جذر الشجرة
log-what = كل قيد بصمة لما قيل، ممزوجة برقم سرّي، فهي تُثبت الكلمات ولا تُظهرها. ومن كل القيود معًا ينتج الجذر المكتوب أعلاه (RFC 9162). ولو تغيّر قيد واحد أو حُذف لاختلف الجذر.
