# تعليقات محفوظة لتُرسل معًا
comment-keep = احفظه وتابع القراءة
draft-basket = تعليقاتك المحفوظة التي لم تُرسل بعد
basket-title = تعليقاتك المحفوظة
basket-back = العودة إلى المسودة
basket-lede = لم تُرسل بعد. تنتظر هنا 30 يومًا، لهذا المتصفح وحده. راجعها ثم أرسلها معًا.
basket-kept = { $count ->
    [zero] لم يُحفظ شيء
    [one] حُفظ تعليق واحد، ولم يُرسل بعد
    [two] حُفظ تعليقان، ولم يُرسلا بعد
    [few] حُفظت { $count } تعليقات، ولم تُرسل بعد
    [many] حُفظ { $count } تعليقًا، ولم تُرسل بعد
   *[other] حُفظ { $count } تعليق، ولم تُرسل بعد
}
basket-read-on = تابع القراءة من حيث كنت
basket-empty = ليست لديك هنا تعليقات محفوظة
basket-closed = لم يعد بالإمكان إرسال التعليقات. تعليقاتك ما زالت هنا، فيمكنك أن تنسخها.
basket-change = تغيير
basket-remove = حذف
basket-send = { $count ->
    [zero] أرسل التعليقات
    [one] أرسل هذا التعليق
    [two] أرسل التعليقين
    [few] أرسل { $count } تعليقات
    [many] أرسل { $count } تعليقًا
   *[other] أرسل { $count } تعليق
}
basket-forget = انسها كلها
basket-see-receipts = انظر إيصالات ما أرسلته
basket-left = لم يمكن إرسال بعض التعليقات. انظر لماذا.
basket-change-title = تغيير تعليق محفوظ
basket-change-label = تعليقك، وهو عن: { $place }
basket-save = احفظ
basket-sent-title = { $count ->
    [zero] لم تصلنا تعليقات
    [one] وصلنا تعليقك
    [two] وصلنا تعليقاك
    [few] وصلتنا تعليقاتك، وعددها { $count }
    [many] وصلتنا تعليقاتك، وعددها { $count }
   *[other] وصلتنا تعليقاتك، وعددها { $count }
}
basket-sent-lede = لكل تعليق رمز. احتفظ بالرموز: بالرمز ترى في أي وقت ما الذي صار إليه ذلك التعليق. ويمكنك أن تطبع هذه الصفحة: تُطبع البطاقات وحدها.
basket-sent-more = اعرف الرد، أو صحّحه أو اسحبه: { $place }
retention-comments-that-wait-to-be-sent = تعليقات تحفظها ولم ترسلها بعد
retention-comments-that-wait-to-be-sent-why = تنتظر حتى ترسلها. ولا يعرضها إلا المتصفح الذي كتبتها فيه.
basket-cookie = وإن حفظت تعليقات لترسلها لاحقًا، فهناك ملف تعريف آخر يعيد هذا المتصفح إليها مدة 30 يومًا.
