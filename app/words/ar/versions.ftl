# نُسخ النص: في المكتب وفي المسودّة، وما تغيّر بينها
desk-versions = النُّسخ
versions-title = نُسخ النص
versions-none = لا توجد نسخة بعد
versions-how = النسخة المنشورة تبقى كما هي. وتبقى التعليقات مع فقراتها.
versions-name = النسخة { $number }: { $name }
versions-published = نُشرت في { $day }
versions-proposed = اقتُرحت في { $day }، ولم تُنشر بعد
versions-paragraphs = { $count ->
    [zero] لا فقرات
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $count } فقرات
    [many] { $count } فقرة
   *[other] { $count } فقرة
}
version-title = النسخة { $number }
version-frozen = نُشرت هذه النسخة، وتبقى كما هي.
version-see-changes = ما تغيّر، كما يراه الجميع
version-first = هذه هي النسخة الأولى. لا شيء تُقارن به.
version-publish-heading = انشر هذه النسخة
version-publish-what = يقرؤها الجميع بعد ذلك. وما دامت الاستشارة مفتوحة يعلّق الناس عليها. ولا يمكن تغييرها بعد النشر.
version-name = اسم النسخة
version-name-hint = مثل «المسودّة الثانية». يقرؤه الجميع.
version-publish = انشر هذه النسخة
version-take-back = اسحب هذه النسخة
version-take-back-what = تذهب ومعها تصحيحاتك. أما المنشور فيبقى.
version-check = ما صار إليه كل فقرة
version-check-what = تبقى التعليقات مع الفقرة التي تُكمل فقرتها. وما يحتاج إلى مراجعة يأتي أولًا.
version-doubtful = راجعها من فضلك
version-settled = قُرّرت يدويًا
version-correct = صحّح الفقرة { $number }
version-continues = رقم الفقرة التي تُكملها
version-continues-hint = كما في النسخة { $number }
version-continues-button = تُكمل هذه الفقرة
version-new-button = هي جديدة
error-version-frozen = نُشرت هذه النسخة. لا يمكن تغييرها بعد الآن.
error-version-proposed-already = هناك نسخة أخرى مقترحة. انشرها أو اسحبها أولًا.
error-version-no-name = أعطِ النسخة اسمًا، مثل «المسودّة الثانية».
error-version-long-name = الاسم طويل جدًا. استعمل 120 حرفًا على الأكثر.
error-version-no-text = لا نص فيها. اكتب فقرة واحدة على الأقل.
error-version-no-such-paragraph = لا توجد في النسخة السابقة فقرة بهذا الرقم. اكتب رقمًا آخر أو اختر «هي جديدة».
deed-proposed-a-version = اقترح نسخة من
deed-corrected-a-proposed-version = صحّح نسخة مقترحة من
deed-published-a-version = نشر نسخة من
deed-took-back-a-proposed-version = سحب نسخة مقترحة من

draft-older = أنت تقرأ نسخة أقدم
draft-later = صدرت هذه النسخة بعد الإغلاق
draft-commented = اذهب إلى النسخة التي يعلّق عليها الناس
place-elsewhere = الفقرة { $number } من النسخة { $version }
fact-version = على النسخة { $number }

changes-from-label = من
changes-to-label = إلى
changes-compare = قارن
changes-inline = اعرض في عمود واحد
changes-beside = اعرض جنبًا إلى جنب
changes-read = اقرأ النسخة { $number }
changes-as-words = تُقارن القوائم والجداول والكلمات البارزة ككلمات فقط.
changes-unchanged = { $count ->
    [zero] لا فقرات بلا تغيير
    [one] فقرة واحدة بلا تغيير
    [two] فقرتان بلا تغيير
    [few] { $count } فقرات بلا تغيير
    [many] { $count } فقرة بلا تغيير
   *[other] { $count } فقرة بلا تغيير
}
changes-place-several = من قبل: { $old }. الآن: { $new }
change-merged = دمج
change-split = تقسيم
side-before = من قبل
side-now = الآن
side-not-there = لم تكن موجودة.
side-gone = حُذفت.
