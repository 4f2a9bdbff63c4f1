# الرسالة الوحيدة التي تصل صاحبها عند صدور التقرير

mail-subject = ما آل إليه ما قلته: { $title }
mail-greeting = مرحبًا،
mail-opening =
    شاركت في استشارة «{ $title }» وتركت عنوانك لتعرف النتيجة. صدر التقرير الآن. هذا ما آل إليه ما قلته.

mail-said = ما قلته:
mail-hidden = لم يُنشر، ولذلك ليس جزءًا من التقرير. هذا قرار { $organisation }، للسبب الآتي:
mail-theme = احتُسب ضمن الموضوع: { $title }
mail-decided = الرد: { $outcome }
mail-accepted = قُبل
mail-partly-accepted = قُبل جزئيًا
mail-not-accepted = لم يُقبل
mail-already-in-place = معمول به بالفعل
mail-out-of-scope = خارج نطاق هذا القرار
mail-reasons = الأسباب:
mail-changed = ما تغيّر في النص:
mail-paragraph = الفقرة { $number } نصّها الآن: «{ $text }»
mail-heading = عنوان نصّه الآن: «{ $text }»
mail-more-changes = { $count ->
    [zero] - ولا شيء غيرها
    [one] - وفقرة أخرى
    [two] - وفقرتان أخريان
    [few] - و{ $count } فقرات أخرى
    [many] - و{ $count } فقرة أخرى
   *[other] - و{ $count } فقرة أخرى
}
mail-set-aside = قُرئ، ولم يُدرج تحت أي موضوع، للسبب الآتي:
mail-receipt = كل ما يتعلق به، مع إيصالك:

mail-report = التقرير كاملًا:
mail-why =
    وصلتك هذه الرسالة لأنك تركت عنوانك بشأن «{ $title }». إنها الرسالة الوحيدة: نكتب إليك في هذا الأمر مرة واحدة، ولا نستخدم عنوانك لأي غرض آخر.
mail-withdraw = لحذف عنوانك الآن، أو لأخذ نسخة مما قلته أو حذفه:

# ما يُرسل إلى الأعضاء
letter-invitation-subject = دعوة من { $organisation }
letter-invitation =
    يدعوك { $inviter } إلى { $organisation } على Hearback بصفة: { $role }.
letter-invitation-link = افتح هذا الرابط للقبول، حتى { $day }:
letter-invitation-ignore =
    إن كنت لا تعرف ما هذا فلا تفعل شيئًا، ولن يحدث شيء. ولا تمرّر الرابط إلى غيرك.
letter-link-subject = رابط الدخول
letter-link = افتح هذا الرابط خلال 15 دقيقة لتسجيل الدخول. وهو يعمل مرة واحدة:
letter-link-ignore =
    إن لم تطلبه فلا تفعل شيئًا: لا يدخل أحد بدون هذه الرسالة.
