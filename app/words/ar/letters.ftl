# رسائل يرسلها كثيرون بالكلمات نفسها أو ما يقاربها، ولمن يعود العنوان.
letters-heading = رسائل أرسلها عدة أشخاص
letters-title = رسائل أرسلها عدة أشخاص: { $title }
letters-lede = يرسل بعض الناس الرسالة نفسها، أو ما يقاربها. كل شخص يُحسب. وما تقوله الرسالة يُحسب حجةً واحدة.
letters-kept = لا تُستبعد أي رسالة لأن آخرين أرسلوها أيضًا. لا يفقد أحد صوته لأنه استعمل كلمات كتبها غيره.
letters-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
letters-texts = { $count ->
    [zero] لا نصوص
    [one] نص واحد
    [two] نصان مختلفان
    [few] { $count } نصوص مختلفة
    [many] { $count } نصًا مختلفًا
   *[other] { $count } نص مختلف
}
letters-how-counted = تُحسب الرسالة نصًا واحدًا، مهما كان عدد من أرسلوها.
letters-none = لم يرسل أحد حتى الآن رسالة أرسلها غيره أيضًا.
letters-all = كل الرسائل
letters-all-comments = كل التعليقات
letters-see = اطّلع على الرسائل التي أرسلها عدة أشخاص
letters-one-of = من الرسائل المكررة: عدد من أرسلوا هذه الرسالة { $people }
letters-one-of-changed = من الرسائل المكررة: عدد من أرسلوا هذه الرسالة { $people }، منهم بكلماتهم الخاصة { $changed }
letters-fact-disowned = أُرسل بعنوان بريد إلكتروني لشخص آخر
letters-letter = الرسالة { $id }
letters-letter-title = الرسالة { $id }: { $title }
letters-as-most = الرسالة كما أرسلها معظمهم
letters-numbers = كم شخصًا أرسلها
letters-sent-by = عدد من أرسلوها
letters-unchanged = دون تغيير
letters-changed = بكلماتهم الخاصة
letters-comments = التعليقات، لأن بعضهم يرسلها مرتين
letters-arguments = الحجج
letters-confirmed = أكّدوا بالبريد الإلكتروني أنهم أصحابها
letters-disowned = أُرسلت بعنوان بريد إلكتروني لشخص آخر
letters-when = متى وصلت
letters-day = اليوم
letters-number = العدد
letters-bursts = كثير منها في وقت واحد
letters-bursts-hint = نعرض هذا لتحكم بنفسك. فمن يخرجون معًا من اجتماع يكتبون أيضًا في الوقت نفسه. كلهم يُحسبون.
letters-in-a-minute = { $number } خلال دقيقة واحدة: { $when } ({ $channel })
letters-in-a-second = { $number } في الثانية نفسها: { $when } ({ $channel })
letters-own-words = بكلماتهم الخاصة
letters-own-words-hint = ما تحته خط أُضيف، وما فوقه خط حُذف.
letters-times-sent = عدد من أرسلوها هكذا: { $people }
letters-read = اقرأ هذه الرسالة
desk-letters = الرسائل
desk-letters-heading = رسائل أرسلها عدة أشخاص
desk-letters-lede = يمكنك أن تسأل من أرسلوا رسالةً هل هم أصحابها. يصل إلى كل من ترك عنوانًا بريد واحد، ولا يصله ثانٍ أبدًا.
desk-letters-waiting = في الانتظار
desk-letters-asked = سُئلوا بالبريد الإلكتروني
desk-letters-no-address = بلا عنوان
desk-letters-can-ask = لم يُسألوا بعد
desk-letters-ask = اسأل من أرسل الرسالة { $id }
desk-letters-was-asked = الرسائل الإلكترونية في الطريق
not-me-title = هل كان هذا منك؟
not-me-lede = أرسل شخص ما هذا التعليق إلى استشارة وذكر عنوان بريدك الإلكتروني.
not-me-sent = أُرسل في { $day }
not-me-if-not = إن لم يكن منك، نحذف عنوانك هنا ولا نكتب إليك عنه بعد الآن. يبقى التعليق، ويرى الجميع أنه أُرسل بعنوان شخص آخر.
not-me-no = لم يكن هذا مني
not-me-yes = نعم، كان هذا مني
not-me-done-no = شكرًا لك. حُذف عنوانك هنا.
not-me-done-no-what = لن نكتب إليك عن هذا التعليق بعد الآن. ومن يشرف على الاستشارة يرى أن عنوانك استُعمل دون علمك.
not-me-done-yes = شكرًا لك. لقد أكّدت تعليقك.
not-me-done-yes-what = يبقى اسمك وعنوانك مخفيين. ويُحسب تعليقك مؤكدًا.
not-me-ended = استُعمل هذا الرابط من قبل، أو أنه قديم جدًا.
letter-not-me = إن لم ترسل هذا التعليق، فأخبرنا هنا:
letter-authorship-subject = هل كان هذا منك؟ { $title }
letter-authorship = أرسل شخص ما تعليقًا على «{ $title }» وذكر عنوان البريد هذا. أرسل كثيرون النص نفسه، ولذلك نسأل كل واحد منهم مرة واحدة.
letter-authorship-link = أخبرنا قبل { $day } هل كان منك. سترى التعليق أولًا:
letter-authorship-ignore = إن لم تفعل شيئًا، فلن يتغير شيء. لن نسأل مرة أخرى.
deed-asked-who-sent-a-letter = سأل من أرسل رسالة
