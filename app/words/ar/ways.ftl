# Ways to say something about the draft: on words, as other wording, in answer, in support.
error-not-in-paragraph = هذه الكلمات ليست في الفقرة. انسخها من النص أعلاه.
error-same-wording = لم يتغير شيء بعد. غيّر الكلمات، أو أرسل تعليقًا بدلًا من ذلك.
error-nothing-to-answer = التعليق الذي ترد عليه لم يعد موجودًا. كلماتك محفوظة: يمكنك إرسالها تعليقًا على المسودة كلها.
draft-quote = علّق على بعض كلماتها
draft-suggest = اقترح صياغة أخرى
draft-on-section = علّق على هذا القسم كله
comment-section-label = تعليقك على قسم «{ $title }»
paragraph-back = العودة إلى المسودة
quote-heading = علّق على كلمات من الفقرة { $number }
quote-label = الكلمات التي تقصدها
quote-hint = انسخها من الفقرة. اترك هذا فارغًا لتتحدث عنها كلها.
quote-body = ماذا تريد أن تقول عنها؟
quote-marked = علّق على الكلمات المحددة
quote-chosen = تعليقك على هذه الكلمات:
quote-drop = لا، على الفقرة كلها
suggest-heading = اقترح صياغة أخرى للفقرة { $number }
suggest-how = غيّر الكلمات كما كنت ستكتبها. سنعرض ما غيّرته بجانب ما كان.
suggest-label = كيف ينبغي أن تكون الفقرة { $number }
suggest-why = لماذا؟
suggest-why-hint = جملة واحدة تساعد من يقررون.
suggest-send = أرسل اقتراحي
contribution-title = { $what }: { $title }
contribution-back = العودة إلى ما قيل
contribution-open = الرد أو التأييد
contribution-reply-heading = رُدّ على هذا
contribution-reply-label = ردّك
contribution-reply-send = أرسل ردّي
said-suggestion = الاقتراح { $id }
support-give = أؤيد هذا
support-given = أنت تؤيد هذا.
support-take-back = لم أعد أؤيده
support-hint = يُحسب مرة واحدة من هذا الجهاز. ليس تصويتًا: المهم الأسباب لا عدد الضغطات.
desk-suggestions = الاقتراحات
suggestions-heading = اقتراحات صياغة أخرى
suggestions-none = لم يقترح أحد صياغة أخرى بعد
suggestions-progress = أُجيب عن { $answered } من { $all }
suggestion-title = أجب عن الاقتراح { $id }
suggestion-answer = الجواب عن هذا الاقتراح
suggestion-unanswered = لم يُجب عنه بعد
suggestion-outcome = ما مصيره؟
suggestion-accepted = مقبول
suggestion-partly-accepted = مقبول جزئيًا
suggestion-declined = غير مقبول
suggestion-reasons = الأسباب
suggestion-reasons-hint = يقرؤها من اقترح عند نشر التقرير. إذا قُبل جزء فقط فاذكر أيّ جزء.
suggestion-save = احفظ هذا الجواب
error-suggestion-no-outcome = اختر مصيره.
error-suggestion-no-reasons = اذكر أسبابك: سيقرؤها من اقترحه.
deed-answered-a-suggestion = أجاب عن اقتراح
contribution-replies = { $count ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردّان
    [few] { $count } ردود
    [many] { $count } ردًا
   *[other] { $count } رد
}
support-count = { $count ->
    [zero] لا يؤيده أحد
    [one] يؤيده شخص واحد
    [two] يؤيده شخصان
    [few] يؤيده { $count } أشخاص
    [many] يؤيده { $count } شخصًا
   *[other] يؤيده { $count } شخص
}
