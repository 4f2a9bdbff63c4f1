# ما تقوله سياسة الإشراف
ground-insult = إهانة
state-returned = أُعيد مع سؤال
deed-took-words-out-of-comments = حذف كلمات من تعليقات
deed-sent-comments-back-with-a-question = أعاد تعليقات مع سؤال
deed-decided-an-appeal = بتّ في اعتراض
deed-changed-the-moderation-policy = غيّر سياسة الإشراف

# لماذا لا يمكن اتخاذ قرار
error-not-in-policy = سياسة هذه الاستشارة لا تسمح بذلك لهذا السبب. اختر سببًا آخر أو خطوة أخف.
error-no-words-to-redact = انسخ الكلمات التي ستُحذف.
error-not-in-text = هذه الكلمات ليست في التعليق. انسخها منه.
error-cannot-ask = لا يستطيع صاحبه أن يجيب عن سؤال هنا. اختر خطوة أخرى.
error-same-organisation = منظمة أخرى تبتّ في هذا الاعتراض.
error-changed-meanwhile = غيّر صاحبه الكلمات الآن. اقرأها من جديد.
error-decided-after-report = صدر التقرير. ما كان مخفيًا لا يُنشر إلا بعد اعتراض.

# الرسالة التي فيها بيان الأسباب
statement-subject = عن كلامك في «{ $title }»
statement-hide = قرأت { $who } كلامك في «{ $title }». لم يُنشر.
statement-redact = قرأت { $who } كلامك في «{ $title }». نُشر، وحُذفت منه بعض الكلمات.
statement-return = قرأت { $who } كلامك في «{ $title }»، وتسألك شيئًا قبل أن يُنشر.
statement-ground = القاعدة:
statement-facts = الأسباب:
statement-flagged = نبّهت قائمة كلمات إليه. قرأه إنسان وقرّر.
statement-by-people = قرأه إنسان وقرّر. لم تساعد أي آلة.
statement-answer = هنا يمكنك تغيير كلماتك، بلا حساب:
statement-appeal = ألا توافق؟ سينظر فيه شخص آخر من جديد. يمكنك أن تطلب ذلك حتى { $day }، بلا حساب:

# الرسالة عن اعتراض
appeal-letter-subject = اعتراضك في «{ $title }»
appeal-letter-upheld = نظرت { $who } من جديد في القرار عن كلامك في «{ $title }». بقي القرار.
appeal-letter-overturned = نظرت { $who } من جديد في القرار عن كلامك في «{ $title }». كنت على حق: نُشر الآن كما أرسلته.
