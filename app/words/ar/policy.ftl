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
statement-by-people = قرأ إنسان هذه الكلمات وقرّر. لا تقرّر هنا أي آلة.
statement-answer = هنا يمكنك تغيير كلماتك، بلا حساب:
statement-appeal = ألا توافق؟ سينظر فيه شخص آخر من جديد. يمكنك أن تطلب ذلك حتى { $day }، بلا حساب:

# الرسالة عن اعتراض
appeal-letter-subject = اعتراضك في «{ $title }»
appeal-letter-upheld = نظرت { $who } من جديد في القرار عن كلامك في «{ $title }». بقي القرار.
appeal-letter-overturned = نظرت { $who } من جديد في القرار عن كلامك في «{ $title }». كنت على حق: نُشر الآن كما أرسلته.

# معنى كل سبب
ground-personal-data-of-others-what = يقول عن شخص آخر شيئًا يخصه وحده: رقم هاتف أو عنوانًا أو مرضًا.
ground-threat-what = يقول إن أحدًا سيصيبه أذى.
ground-hate-what = يهاجم الناس لما هم عليه: من أين جاؤوا، وبماذا يؤمنون، ومن يحبون.
ground-insult-what = يهين شخصًا.
ground-spam-what = إعلان عن شيء، أو نص لم يُكتب ليقرأه الناس.
ground-off-topic-what = لا علاقة له بالمسودة.
ground-unlawful-what = القانون يمنع قوله.

# ما يحدث
consequence-hide = لا يُنشر. وإن كان ذلك كافيًا، تُحذف كلمات فقط أو يُسأل صاحبه.
consequence-redact = تُحذف تلك الكلمات. ويُنشر الباقي.
consequence-return = يُطلب من صاحبه أن يغيّره.

# السياسة المنشورة
policy-title = كيف يجري الإشراف على التعليقات
policy-before = تقرأ { $who } كل تعليق قبل نشره.
policy-after = تُنشر التعليقات فورًا. وتقرؤها { $who } بعد ذلك.
policy-nobody = لا تشرف هنا أي منظمة من المجتمع المدني. لذلك تُنشر التعليقات فورًا، ولا يستطيع أحد أن يزيلها. السبب الذي ذُكر:
policy-grounds = ما لا يُنشر
policy-grounds-lede = هذا فقط. أن تخالف الرأي أو تغضب أو تكتب بأخطاء ليس سببًا.
policy-rights = ما يمكنك أن تعتمد عليه
policy-rights-reasons = نخبرك بما تقرّر عن كلامك، ولأي سبب ولماذا.
policy-rights-appeal = خلال ستة أشهر يمكنك أن تطلب أن ينظر فيه شخص آخر. لا تحتاج إلى حساب.
policy-rights-body = لا تستطيع الجهة العامة أن تزيل شيئًا وحدها.
policy-rights-log = كل قرار مكتوب في سجل لا يستطيع أحد تغييره.
policy-log = انظر السجل
policy-changed = التغييرات
policy-changed-by = غيّرتها { $who } في { $day }:
policy-link = كيف يجري الإشراف على التعليقات

# السياسة في المكتب
desk-policy = السياسة
desk-appeals = الاعتراضات
policy-desk-title = سياسة الإشراف
policy-desk-lede = يستطيع الجميع قراءتها قبل أن يتكلموا. يُقرَّر لهذه الأسباب وحدها، ويمكن دائمًا فعل ما هو أخف.
policy-desk-timing = متى تُقرأ التعليقات؟
timing-before-publication = قبل نشرها
timing-before-publication-hint = أكثر أمانًا حيث قد يُهاجَم الناس. يجب أن يقرأ أحد كل يوم.
timing-after-publication = بعد نشرها
timing-after-publication-hint = أسرع. ما يؤذي أحدًا يبقى ظاهرًا إلى أن يُقرأ.
policy-desk-applies = ينطبق هنا
policy-desk-consequence = أقصى ما يحدث
policy-desk-explanation = معناه هنا
policy-desk-reason = لماذا تتغير؟
policy-desk-reason-hint = تكلم الناس في ظل السياسة السابقة. يقرأ الجميع هذا.
policy-desk-save = انشر السياسة
policy-desk-saved = نُشرت السياسة
policy-desk-saved-what = يستطيع الجميع قراءتها. ما تقرّر من قبل يبقى.
error-policy-no-ground = اختر سببًا واحدًا على الأقل.
error-policy-too-long = قل ذلك في 500 حرف أو أقل.
error-policy-no-reason = قل لماذا تتغير: تكلم الناس في ظل السياسة السابقة.

# القرار على صفحة الإيصال
step-decided-publish = قرأته { $who } ونشرته.
step-decided-hide = قرأته { $who } ولم تنشره.
step-decided-redact = قرأته { $who } ونشرته دون بعض الكلمات.
step-decided-return = قرأته { $who } وتسألك شيئًا. يُنشر بعد أن تجيب.
step-decided-how = كيف تقرّر ذلك
step-answer = أجب: غيّر كلماتك
step-appeal = ألا توافق؟ اطلب أن ينظر فيه شخص آخر
step-appeal-until = يمكنك أن تطلب حتى { $day }. لا تحتاج إلى حساب.
step-appealed = طلبت نظرة أخرى في { $day }. سيقرّر شخص آخر.
step-appeal-upheld = نظرت { $who } من جديد في { $day }. بقي القرار.
step-appeal-overturned = نظرت { $who } من جديد في { $day }. كنت على حق: نُشر.
receipt-others-read = ما يقرؤه الآخرون
ring-returned = قُرئ؛ وهناك سؤال لك

# طلب نظرة أخرى
appeal-title = اطلب نظرة أخرى
appeal-lede = يقرأ كلماتك من جديد شخص لم يقرّر من قبل.
appeal-decision = ما تقرّر
appeal-words = لماذا لا توافق؟
appeal-words-hint = لا يقرأ هذا إلا المشرفون. قله بلغتك.
appeal-button = اطلب نظرة أخرى
appeal-until = يمكنك أن تطلب حتى { $day }، مرة واحدة لكل قرار.
error-nothing-to-appeal = لا يوجد قرار يمكنك الاعتراض عليه.
error-appeal-too-late = انتهت الأشهر الستة.
error-appealed = لقد طلبت نظرة أخرى من قبل.
error-appeal-no-words = قل في كلمات قليلة لماذا لا توافق.
error-appeal-too-long = هذا طويل جدًا. قله في 5000 حرف أو أقل.

# الاعتراضات في المكتب
appeals-title = الاعتراضات
appeals-lede = شخص لا يقبل ما تقرّر. من قرّر أولًا لا يقرّر مرة أخرى.
appeals-none = لا اعتراض في الانتظار
appeals-since = ينتظر منذ { $day }
appeals-decide = انظر في الاعتراض على التعليق { $id }
appeal-desk-title = اعتراض
appeal-author-says = ما يقوله صاحبه
appeal-outcome = ماذا تقرّر؟
appeal-upheld = يبقى القرار
appeal-upheld-hint = يبقى كما هو.
appeal-overturned = صاحبه على حق
appeal-overturned-hint = يُنشر بكلمات صاحبه.
appeal-reasons = أسبابك
appeal-reasons-hint = يقرأ صاحبه هذا.
appeal-desk-save = بتّ في الاعتراض
error-no-appeal-outcome = اختر ما تقرّره.

# حيث حُذفت كلمات
said-redacted = حذف المشرف كلمات
answer-question-heading = يسألك المشرف شيئًا
answer-question-what = غيّر كلماتك في الأسفل وأرسلها. ستُقرأ من جديد ثم تُنشر.
