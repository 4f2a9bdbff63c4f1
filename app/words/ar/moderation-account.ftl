# What everybody may read of the moderators' decisions
moderated-title = ما قرّره المشرفون
moderated-nothing-waits = لا شيء ينتظر القراءة.
moderated-waits = { $count ->
    [zero] لا تعليق ينتظر القراءة منذ { $day }.
    [one] تعليق واحد ينتظر القراءة منذ { $day }.
    [two] تعليقان ينتظران القراءة. أقدمهما منذ { $day }.
    [few] { $count } تعليقات تنتظر القراءة. أقدمها منذ { $day }.
    [many] { $count } تعليقًا ينتظر القراءة. أقدمها منذ { $day }.
   *[other] { $count } تعليق ينتظر القراءة. أقدمها منذ { $day }.
}
moderated-no-decisions = لم يتقرّر شيء بعد.
moderated-decisions = القرارات
moderated-outcome = القرار
moderated-by = من
moderated-number = كم
moderated-flagged = نبّهت إليها قائمة كلمات
moderated-undone = { $count ->
    [zero] لم يُسحب أي قرار خلال دقيقة.
    [one] سُحب قرار واحد خلال دقيقة.
    [two] سُحب قراران خلال دقيقة.
    [few] سُحبت { $count } قرارات خلال دقيقة.
    [many] سُحب { $count } قرارًا خلال دقيقة.
   *[other] سُحب { $count } قرار خلال دقيقة.
}
moderated-publish = نُشر
moderated-hide = لم يُنشر
moderated-redact = نُشر دون بعض الكلمات
moderated-return = أُعيد مع سؤال
moderated-within = كم انتظر الناس القرار
moderated-time = الوقت
within-an-hour = خلال ساعة
within-a-day = خلال يوم
within-three-days = خلال ثلاثة أيام
within-a-week = خلال أسبوع
within-longer = بعد ذلك
moderated-no-appeals = لم يطلب أحد نظرة أخرى.
moderated-appeals-made = طُلبت
moderated-appeals-waiting = لم يُبتّ فيها بعد
moderated-appeals-upheld = بقي القرار
moderated-appeals-overturned = كان صاحبه على حق
moderated-appeals-elsewhere = بتّت فيها منظمة أخرى
moderated-machine = الشيء نفسه للآلات (JSON)
policy-account = ما قرّره المشرفون
