# Accounts: one's own comments in one place, and the ways in
me-title = تعليقاتي
me-lede = ما قلته، وما الذي حدث له.
me-nothing = لا تعليقات هنا بعد
me-nothing-text = افتح إيصالًا واختر «احفظه في حسابي». التعليقات التي أُرسلت مع بريدك الإلكتروني تظهر هنا وحدها.
me-let-go = أخرجه من حسابي
me-following = ما أتابعه
me-unfollow = أوقف المتابعة
keep-title = احفظ هذا الإيصال في حسابك
keep-lede = تجده تحت «تعليقاتي» من دون الرمز. لا يرى أحد غيرك أنه لك.
keep-button = احفظه في حسابي
keep-link = احفظه في حسابي
follow-title = تابع هذه الاستشارة
follow-lede = نكتب إليك مرة واحدة، حين تُنشر الردود.
follow-button = تابعها
follow-link = أخبروني حين يُنشر الرد
by-account-hint = نرسل رابطًا إلى هذا العنوان. لا تحتاج إلى كلمة مرور.

account-title = حسابك
account-ways = طرق الدخول
account-link-works = ورابط إلى بريدك الإلكتروني يُدخلك دائمًا أيضًا.
account-passkeys-count = { $count ->
    [0] لا يوجد بعد
    [one] واحد
    [two] اثنان
    [few] { $count }
    [many] { $count }
   *[other] { $count }
}
account-codes-count = { $count ->
    [0] لم يبق شيء
    [one] بقي واحد
    [two] بقي اثنان
    [few] بقيت { $count }
    [many] بقي { $count }
   *[other] بقي { $count }
}
account-sessions = أين أنت مسجّل الدخول
account-sessions-hint = أنهِ كل دخول لا تعرفه. نحن لا نخزّن من أي جهاز هو.
account-session = منذ { $began }، آخر استعمال { $seen }
account-this = هذا
account-end = أنهِه
account-password = غيّر كلمة المرور
account-old = كلمة مرورك الآن
account-new = كلمة المرور الجديدة
account-change = غيّرها

passkeys-title = مفاتيح المرور
passkeys-lede = تدخل بهاتفك أو حاسوبك أو بمفتاح أمان. لا شيء تحفظه، ولا يستطيع أحد أن يخمّنه.
passkeys-none = ليس لديك مفتاح مرور بعد
passkeys-since = منذ { $day }
passkeys-remove = احذفه
passkeys-name = اسم له
passkeys-name-hint = لكي تعرفه لاحقًا: هاتفي، المفتاح في حلقتي
passkeys-add = أضف مفتاح مرور
passkeys-failed = لم ينجح ذلك. حاول مرة أخرى، أو اختر طريقًا آخر.
passkeys-noscript = مفاتيح المرور تحتاج إلى JavaScript، وهو مغلق أو لم يُحمَّل. يمكنك أن تستعمل رموزًا على ورق بدلًا منها.

paper-codes-title = رموز على ورق
paper-codes-lede = قائمة من عشرة رموز. كل رمز يُدخلك مرة واحدة، بعد كلمة المرور. مفيدة لمن ليس لديه مفتاح مرور أو فقده.
paper-codes-replaces = القائمة الجديدة تحل محل التي لديك.
paper-codes-make = أنشئ قائمة جديدة
paper-codes-made = رموزك
paper-codes-once = تراها الآن فقط
paper-codes-once-text = اطبع هذه الصفحة أو اكتب الرموز. احفظها حيث تحفظ أوراقك، لا بجانب الحاسوب.
paper-codes-done = صارت عندي

delete-title = احذف حسابك
delete-lede = يُحذف حسابك وما تحفظه فيه وما تتابعه. ما قلته يبقى، وكل رمز إيصال يظل يعمل.
delete-button = احذف حسابي

second-title = شيء واحد بعد
second-lede = يطلب حسابك شيئًا تملكه، إلى جانب كلمة المرور.
second-passkey = استعمل مفتاح مرور
second-code = رمز من قائمتك
second-code-hint = اثنا عشر حرفًا ورقمًا. اشطبه بعد ذلك: يعمل مرة واحدة.
second-code-button = استعمل هذا الرمز
second-set-up = تطلبه منظمتك، ولم تُعدّه بعد. يستغرق ذلك دقيقة.
second-set-up-passkey = أضف مفتاح مرور
second-set-up-codes = احصل على رموز على ورق

sign-in-lost = لا أعرف كلمة المرور
sign-in-passkey = ادخل بمفتاح مرور
sign-in-with = ادخل عن طريق { $name }

held-title = هذا ما كتبته
held-lede = كان عليك أن تبيّن من أنت أولًا. لم يضع شيء، ولم يُرسل شيء بعد.
held-send = أرسله الآن
held-let-go = لم أعد أحتاج إليه
session-ends = تنتهي جلستك بعد { $minutes } دقائق. ما تكتبه لا يضيع: أرسله، وادخل حين يُطلب منك ذلك.
session-keep = ابقَ داخلًا

openid-connect = اربطه
openid-disconnect = افصله
openid-leaving = ننقلك إلى الخدمة الأخرى
openid-go-on = تابع إلى { $name }
openid-failed = لم تسجّل الدخول
openid-unreachable = الخدمة الأخرى لا تجيب كما يجب. حاول لاحقًا، أو اختر طريقًا آخر.
openid-ended = طال الأمر، أو رجعت. لم يتغير شيء. ابدأ من جديد.
openid-unknown = لا حساب هنا مربوط به. ادخل بطريق آخر أولًا، ثم اربطه في حسابك.

organisation-second = من يحتاج إلى عامل ثانٍ
organisation-second-hint = مفتاح مرور، أو رمز على ورق، إلى جانب كلمة المرور. من ليس لديه يُطلب منه أن يُعدّه.
organisation-second-save = احفظ

error-passkey-refused = لم يمكن التحقق من مفتاح المرور. حاول مرة أخرى، أو اختر طريقًا آخر.
error-wrong-code = هذا الرمز ليس في قائمتك، أو استعملته من قبل. انظر إلى كل حرف مرة أخرى.
error-wait = محاولات كثيرة. انتظر ربع ساعة ثم حاول مرة أخرى.
error-connected-elsewhere = إنه مربوط بحساب آخر هنا.
error-has-roles = أنت عضو أو كنت عضوًا. مثل هذا الحساب يبقى، لأن سجل الأعمال يذكره.

deed-added-a-passkey = أضاف مفتاح مرور
deed-removed-a-passkey = حذف مفتاح مرور
deed-made-codes-on-paper = أنشأ رموزًا على ورق
deed-used-a-code-on-paper = استعمل رمزًا على ورق
deed-connected-another-account = ربط حسابًا آخر
deed-disconnected-another-account = فصل حسابًا آخر
deed-said-who-needs-a-second-factor = حدّد من يحتاج إلى عامل ثانٍ:

letter-changed-subject = تغيّر حسابك
letter-changed = شخص دخل باسمك فعل هذا: { $deed }.
letter-changed-was-it-you = إن لم تكن أنت، فادخل عن طريق البريد، وأنهِ كل دخول لا تعرفه، وغيّر كلمة المرور:
letter-reported-subject = الردود موجودة: { $title }
letter-reported = أردت أن تعرف حين يُنشر الرد على «{ $title }». يقول التقرير ما سُمع وما تقرر:
letter-reported-unfollow = لتتابع غيرها، أو لا شيء:
