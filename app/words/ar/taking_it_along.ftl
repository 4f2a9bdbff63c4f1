# ملف للتنزيل
file-size-kilobytes = { $number } كيلوبايت
file-size-megabytes = { $number } ميغابايت

# الاستشارة لتأخذها معك
take-along = خذها معك
take-along-booklet = كتيّب للطباعة
take-along-text = كل شيء في نص بسيط
take-along-summary = بكلمات بسيطة
take-along-how = كيف تجيب
take-along-until = يمكنك أن تجيب حتى { $day }.

# نصًا
pack-asks = { $who } تسأل الناس عن رأيهم.
pack-version = هذا هو النص «{ $name }» بتاريخ { $day }.
pack-on-the-web = على الإنترنت
pack-number = لكل فقرة رقم بين قوسين. اذكر رقم الفقرة التي تقصدها.
pack-left-out = المسودّة أطول من أن يتسع لها هذا النص. هذه الأجزاء ليست هنا، أو ليست كاملة. اقرأها في
pack-left-out-more = { $count ->
    [zero] ولا أجزاء أخرى
    [one] وجزء آخر
    [two] وجزآن آخران
    [few] و{ $count } أجزاء أخرى
    [many] و{ $count } جزءًا آخر
   *[other] و{ $count } جزء آخر
}

# كتيّبًا
booklet-title = كتيّب: { $title }
booklet-print = لطباعة هذه الصفحة اضغط Ctrl وP، أو اختر «طباعة» من قائمة المتصفح. وللحصول على كتيّب صغير اختر صفحتين في كل ورقة.
booklet-helpers = تساعد هذه المنظمات الناس على المشاركة. اسألها هل ترسل عنك ما تكتبه على الورقة.
booklet-sheet = ورقة للكتابة
booklet-sheet-how = اكتب رقم الفقرة في المربع، واكتب رأيك على السطور. وإن كنت تقصد المسودّة كلها فاترك المربع فارغًا.
booklet-paragraph = رقم الفقرة
