# ما يوافق عليه الناس. لا يتغيّر نص وافق عليه أحد، بل يأخذ النص الجديد الرقم التالي.
consent-hear-back-1 = رسالة واحدة حين يصدر الرد. نحفظ العنوان بعيدًا عن تعليقك ولا نعرضه على أحد.
consent-hear-back-2 = رسالة واحدة حين يصدر الرد. نحفظ العنوان بعيدًا عن تعليقك ولا نعرضه على أحد. ويمكنك حذفه في أي وقت من صفحة إيصالك.

# ما نحفظه عن تعليق واحد، في صفحة إيصاله
your-data-heading = ما نحفظه عن هذا التعليق
your-data-address = لدينا عنوان بريد إلكتروني لهذا التعليق، لكي نخبرك بالرد مرة واحدة.
your-data-no-address = ليس لدينا عنوان بريد إلكتروني لهذا التعليق.
your-data-withdraw = لا تكتبوا إليّ بعد الآن
your-data-withdraw-what = يُحذف عنوانك فورًا. ويبقى بإمكانك قراءة الرد هنا.
your-data-take-out = خذ نسخة مما نحفظه عن هذا التعليق
your-data-erase = احذف ما قلته
your-data-how-long = ما الذي نحفظه، وإلى متى
your-data-erased-person = في { $day } طلبت حذف كل ما يدل عليك، فحُذف. كلماتك باقية، ولا يمكن لأحد أن يعرف صاحبها.
your-data-erased-words = حُذف هذا التعليق
your-data-erased-words-what = في { $day } طلبت حذف كلماتك وكل ما يدل عليك، فحُذفت. ولا يفتح هذا الرمز شيئًا آخر.

# الحذف
erase-title = احذف ما قلته
erase-lede = يمكنك ذلك في أي وقت. ولا رجوع عنه.
erase-about = هذا ما قلته
erase-scope = ما الذي تريد حذفه؟
erase-person = ما يدل عليّ فقط
erase-person-hint = يُحذف عنوان بريدك الإلكتروني وما وافقت عليه. وتبقى كلماتك، ولا يمكن لأحد أن يعرف صاحبها.
erase-person-and-words = كلماتي أيضًا
erase-person-and-words-hint = وتختفي كلماتك كذلك من كل الصفحات، ومعها الأسباب التي كتبها المشرفون عنها.
erase-stays = ما الذي يبقى
erase-stays-report = التقرير الذي نُشر يبقى كما هو. فيه أرقام، وليست فيه كلماتك.
erase-stays-log = يحتفظ السجل العام بقيده حتى لا يغشّ أحد. ولا يمكن لأحد بعد ذلك أن يعرف عمّ كان.
erase-stays-copies = ما نسخه غيرنا من هذه الصفحات ليس في أيدينا.
erase-button = احذفه الآن
error-no-scope = اختر ما تريد حذفه.
error-already-erased = هذا محذوف من قبل.

# ما الذي نحفظه
privacy-title = ما الذي نحفظه، وإلى متى
privacy-lede = كل ما يحفظه هذا الموقع مكتوب في هذه الصفحة. وما له مدة يُحذف من تلقاء نفسه حين تنتهي.
privacy-not = ما لا نحفظه
privacy-not-what = لا نحفظ اسمك ولا عنوان IP ولا وصف جهازك. ولا تحمّل أي صفحة شيئًا من موقع آخر، ولا يتتبّعك شيء. هناك ملف تعريف واحد (cookie)، وذلك فقط إن اخترت لغة.
privacy-participants = عن المشاركين
privacy-members = عن العاملين هنا
privacy-source = المرجع: { $source }
privacy-rights = ما الذي يمكنك فعله
privacy-rights-receipt = برمز إيصالك ترى ما نحفظه، وتأخذ نسخة منه، وتحذف عنوانك، وتحذف ما قلته. ولا حاجة إلى ذكر السبب.
privacy-rights-find = ابحث عن إيصال
privacy-rights-none = من دون الرمز لا يمكننا أن نجد تعليقك، لأننا لا نعرف من أنت.
privacy-rights-complain = ويمكنك أيضًا أن تشتكي إلى هيئة حماية البيانات في بلدك.

retention-days = { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
retention-years = { $years ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}
retention-stays = يبقى.
retention-since-delivered = يُحذف بعد { $period } من إخبارك بالرد، أو من توقفنا عن المحاولة
retention-since-report-due = يُحذف بعد { $period } من الموعد الذي وُعد فيه بالردود
retention-since-sent = يُحذف بعد { $period } من إرساله
retention-since-ended = يُحذف بعد { $period } من انتهائه
retention-since-happened = يُحذف بعد { $period } من حدوثه

retention-what-was-said = ما تقوله
retention-what-was-said-why = به يُتّخذ القرار، ويمكن لكل أحد أن يتحقق من أنه سُمع. ويمكنك حذفه في أي وقت.
retention-consents = ما وافقت عليه
retention-consents-why = يبيّن بأي كلمات سألناك، ومتى وافقت أو غيّرت رأيك. وليس فيه عنوان.
retention-addresses-of-participants = عنوان بريدك الإلكتروني، إن تركته
retention-addresses-of-participants-why = نحتاج إليه مرة واحدة لنخبرك بالرد. ويمكنك حذفه في أي وقت.
retention-addresses-that-no-answer-came-to = عنوان بريدك الإلكتروني، إن لم يُنشر أي رد
retention-addresses-that-no-answer-came-to-why = من حقك أن يصلك الرد وإن تأخر. وبعد هذه المدة لا ننتظره.
retention-what-mail-servers-said = ما قاله خادم البريد حين لم تصل رسالتنا
retention-what-mail-servers-said-why = يساعد على معرفة السبب. وقد يكون فيه عنوانك.
retention-transparency-log = السجل العام
retention-transparency-log-why = يبيّن أنه لم يُحذف شيء ولم يُغيَّر. فيه بصمات، وليست فيه كلمات.
retention-accounts = الحسابات
retention-accounts-why = من يشارك لا يحتاج إلى حساب، ويستطيع أن يحذف حسابه. حساب العضو يبقى، لكي يُعرف من فعل ماذا.
retention-audit-trail = ما فعله الأعضاء
retention-audit-trail-why = يبيّن من استعمل صلاحياته، ولماذا. ولا يمكن تغييره، فلا يستطيع أحد أن يخفي ما فعل.
retention-mail-to-members = رسائل إلى الأعضاء
retention-mail-to-members-why = تبيّن أن دعوة أو رابطًا قد أُرسل. أما نصها فيُحذف عند إرسالها.
retention-invitations = الدعوات
retention-invitations-why = نحتاج إليها حتى تُقبل أو تنتهي مدتها.
retention-sessions = جلسات الدخول
retention-sessions-why = تنتهي بعد ساعتين من دون طلب، وبعد اثنتي عشرة ساعة على أي حال.
retention-links-to-sign-in = روابط الدخول
retention-links-to-sign-in-why = يعمل الرابط 15 دقيقة، ومرة واحدة.
retention-links-to-confirm-a-comment = روابط تأكيد التعليق
retention-links-to-confirm-a-comment-why = يمكن استعمال الرابط خلال أسبوع، مرة واحدة.
retention-challenges-of-passkeys = النصف الأول من الدخول
retention-challenges-of-passkeys-why = ما يُطلب من مفتاح المرور أن يوقّعه، أو أين أراد المرء أن يتابع. يُستعمل خلال عشر دقائق، مرة واحدة.
retention-forms-that-wait = ما كتبه عضو حين لزمه أن يدخل من جديد
retention-forms-that-wait-why = ينتظر ساعة لكي يُرسل، ولا يراه أحد آخر.
retention-requests-for-links = كم مرة طُلب رابط
retention-requests-for-links-why = حتى لا يملأ أحد صندوق بريد غيره.
retention-failed-sign-ins = محاولات الدخول الفاشلة
retention-failed-sign-ins-why = تجعل تخمين كلمة المرور بطيئًا.
