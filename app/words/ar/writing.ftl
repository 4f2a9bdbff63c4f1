# Writing a draft
desk-write = كتابة المسودة
desk-about = ما تقوله الاستشارة
write-title = النص الذي تكتبونه
write-lede = لا يرى هذا النص أحد خارج مكتبكم حتى تنشروه نسخةً.
write-behind = نُشرت نسخة أحدث
write-behind-text = بدأ هذا النص قبلها. إذا بدأتم من جديد فستبدؤون بأحدث نسخة، ويضيع ما كُتب هنا.
write-start-again = البدء من جديد بأحدث نسخة
write-empty = لم يُكتب شيء بعد
write-section-faults = { $count ->
    [zero] لا شيء يجب إصلاحه
    [one] أمر واحد يجب إصلاحه
    [two] أمران يجب إصلاحهما
    [few] { $count } أمور يجب إصلاحها
    [many] { $count } أمرًا يجب إصلاحها
   *[other] { $count } أمر يجب إصلاحها
}
write-up = نقل إلى أعلى
write-down = نقل إلى أسفل
write-new-section = عنوان قسم جديد
write-new-section-hint = يأتي في الآخر. يمكنكم نقله.
write-add = إضافة القسم
write-from-file = أخذ النص من ملف وورد
write-mend = ما يجب إصلاحه
write-sound = لم نجد ما يجب إصلاحه
write-publish-heading = نشر هذا النص
write-publish-first = يصبح النسخة التي تبدأ بها الاستشارة. لا يراها الناس إلا بعد فتح الاستشارة.
write-publish-further = يُقترح نسخة جديدة. ترى ما حدث لكل فقرة وتصحح ذلك ثم تنشرها.
write-faults = أصلحوا أولًا ما يجب إصلاحه. وهو مذكور في هذه الصفحة.
write-name = اسم النسخة
write-name-hint = مثلًا: مسودة لإبداء الرأي
write-publish = نشر هذه النسخة
write-published = نُشرت النسخة
write-published-first = ستُفتح الاستشارة بها. يمكنكم مواصلة الكتابة والنشر من جديد حتى ذلك الحين.
write-to-opening = المتابعة إلى الفتح
write-section-title = كتابة: { $title }
write-heading = كتابة قسم
write-source = نص القسم
write-yours = نصكم
write-theirs = نصهم
write-compared = من نصهم إلى نصكم
write-save = حفظ ومعاينة
write-preview = كما سيراه الناس
write-remove-open = حذف هذا القسم
write-remove-what = يُحذف من النص الذي تكتبونه. وتحتفظ به النسخ المنشورة.
write-remove = حذف
write-meanwhile = حفظ شخص آخر هذا القسم في هذه الأثناء
write-meanwhile-text = لم يضع شيء: النصان هنا. لإبقاء نصكم احفظوه من جديد. لإبقاء نصهم ارجعوا. ولجمعهما غيّروا نصكم أولًا.
write-removed = حذف شخص آخر هذا القسم في هذه الأثناء. نصكم هنا؛ احفظوه من جديد لإعادته.
write-no-name = أعطوا النسخة اسمًا لا يزيد على 120 حرفًا.
write-no-title = أعطوا القسم عنوانًا لا يزيد على 120 حرفًا.
write-long-section = هذا القسم طويل جدًا. اجعلوه قسمين.
write-many-sections = الأقسام كثيرة جدًا. اجمعوا بعضها.
write-nothing = اكتبوا شيئًا قبل النشر.
write-other-upload = رُفع ملف آخر في هذه الأثناء. انظروا إليه قبل استعماله.
mark-title = كيف تُنسّقون النص
mark-paragraph = السطر الفارغ يبدأ فقرة جديدة. يعلّق الناس على كل فقرة.
mark-heading = عنوان
mark-subheading = عنوان فرعي
mark-item = بند في قائمة
mark-numbered = بند مرقّم
mark-bold = خط عريض
mark-italic = خط مائل
mark-link = رابط
mark-quote = اقتباس
finding-must = يجب إصلاحه:
finding-may = الأفضل:
finding-picture-without-text = صورة بلا كلمات. قولوا بإيجاز ما تُظهره.
finding-skipped-heading = هذا العنوان يتخطى مستوى. استعملوا علامة # أقل.
finding-vague-link = كلمات الرابط لا تقول إلى أين يقود. سمّوا الصفحة.
finding-wall-of-text = أكثر من 600 كلمة بلا عنوان. أضيفوا عناوين.
finding-empty-section = لا شيء يُقرأ في هذا القسم. اكتبوه أو احذفوه.
finding-table-without-header = الصف الأول من جدول فارغ. قولوا فيه ما هو كل عمود.
finding-picture-as-link = يرى الناس رابطًا مكان هذه الصورة.
finding-long-sentence = اجعلوا هذه الجملة جملتين. فيها أكثر من 30 كلمة.
finding-hard-to-read = هذا القسم صعب القراءة جدًا. ابدؤوا بأصعب جملة فيه.
finding-all-capitals = الكلمات بأحرف كبيرة صعبة القراءة. استعملوا الأحرف الصغيرة.
finding-long-paragraph = اجعلوا هذه الفقرة فقرتين، ليقول الناس أي جزء يقصدون.
deed-made-a-consultation = أنشأ الاستشارة
deed-changed-a-consultation = غيّر ما تقوله الاستشارة
deed-changed-the-working-text = غيّر نص
deed-uploaded-a-text = رفع ملفًا لـ
deed-published-the-working-text = نشر نسخة من
