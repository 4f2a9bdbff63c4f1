# ما قد يخبر به الناس عن أنفسهم بعد أن يقولوا رأيهم
received-about-you-why = تساعدنا بضعة أسئلة على أن نعرف من سُمع صوته هنا ومن لم يُسمع. لست مضطرًا إلى الإجابة عن أي منها.
received-about-you = أخبرنا عن نفسك
your-data-about-you = أخبرتنا بشيء عن نفسك. يمكنك أن تحذفه.
about-title = عنك
about-lede = نريد أن نعرف هل سُمع صوت الجميع. إجاباتك تساعدنا على أن نرى من لم يُسمع.
about-how-many = { $count ->
    [zero] ليست هناك أسئلة.
    [one] هناك سؤال واحد. يمكنك أن تتخطاه.
    [two] هناك سؤالان. يمكنك أن تتخطى أيًّا منهما.
    [few] هناك { $count } أسئلة. يمكنك أن تتخطى أيًّا منها.
    [many] هناك { $count } سؤالًا. يمكنك أن تتخطى أيًّا منها.
   *[other] هناك { $count } سؤال. يمكنك أن تتخطى أيًّا منها.
}
about-apart = نحفظ إجاباتك بعيدًا عن تعليقك. ولا يراها أحد ممن يقرؤون تعليقك.
about-no-difference = لا فرق بالنسبة إلى تعليقك إن أجبت أو لم تجب.
about-start = ابدأ
about-go-on = تابع من حيث وصلت
about-no-thanks = لا، شكرًا
about-place-of = السؤال { $at } من { $of }
about-continue = متابعة
about-prefer-not = أفضّل ألا أقول
about-check = راجع إجاباتك
about-not-provided = لم تُذكر
about-change = تغيير
about-keep = احفظوا إجاباتي
about-forget = انسوا إجاباتي
about-thanks = شكرًا لك
about-kept = وصلتنا إجاباتك
about-kept-what = تُعدّ مع إجابات الآخرين. ولا نعرضها على أحد، ونحذفها بعد سنة من اليوم الموعود للرد على كل التعليقات.
about-withdraw = احذفوا إجاباتي
about-withdraw-what = تُحذف فورًا. ويبقى تعليقك.
about-told-before = أخبرتنا عن نفسك من قبل مع تعليق آخر في هذه الاستشارة. لا نسأل أحدًا مرتين.
about-not-asked = ليس هنا ما تجيب عنه.
consent-about-you-1 = حين تضغط «احفظوا إجاباتي» توافق على أن نحفظها لنعدّ من سُمع صوته ومن لم يُسمع. نحفظها بعيدًا عن تعليقك ولا نعرضها على أحد. ولا ننشر إلا أرقامًا عن كثيرين معًا. ويمكنك أن تحذف إجاباتك في أي وقت من صفحة إيصالك.

about-age = كم عمرك؟
about-age-why = قلّما يُسمع صوت الأطفال وكبار السن. بهذا نعرف هل سُمعوا هنا.
about-age-under-18 = أقل من 18
about-age-18-to-24 = من 18 إلى 24
about-age-25-to-39 = من 25 إلى 39
about-age-40-to-59 = من 40 إلى 59
about-age-60-to-74 = من 60 إلى 74
about-age-75-or-older = 75 أو أكثر
about-gender = ما جنسك؟
about-gender-why = بهذا نعرف هل سُمع صوت النساء والرجال وغيرهم على السواء.
about-gender-woman = امرأة
about-gender-man = رجل
about-gender-another = غير ذلك
about-difficulties = ما الذي يصعب عليك؟
about-difficulties-why = قد تستبعد الخطط أناسًا من غير قصد. بهذا نعرف هل سُمع صوت من قد تستبعدهم.
about-difficulties-intro = تسأل الأسئلة التالية عن صعوبات قد تواجهها في القيام بأنشطة معينة بسبب مشكلة صحية.
about-difficulty-seeing = هل تواجه صعوبة في الرؤية حتى عند ارتداء النظارات؟
about-difficulty-hearing = هل تواجه صعوبة في السمع حتى عند استخدام سماعة أذن؟
about-difficulty-walking = هل تواجه صعوبة في المشي أو صعود الدرج؟
about-difficulty-remembering = هل تواجه صعوبة في التذكر أو التركيز؟
about-difficulty-self-care = هل تواجه صعوبة في العناية بنفسك، مثل الاستحمام أو ارتداء الملابس؟
about-difficulty-communicating = عند استخدام لغتك المعتادة، هل تواجه صعوبة في التواصل، مثل أن تفهم الآخرين أو أن يفهموك؟
about-difficulties-no-difficulty = لا، لا توجد صعوبة
about-difficulties-some-difficulty = نعم، بعض الصعوبة
about-difficulties-a-lot-of-difficulty = نعم، صعوبة كبيرة
about-difficulties-cannot-do-at-all = لا أستطيع ذلك إطلاقًا
about-groups = هل تنتمي إلى إحدى هذه الفئات؟
about-groups-why = كثيرًا ما تُنسى هذه الفئات حين تُتخذ القرارات. اختر كل ما ينطبق عليك.
about-groups-indigenous = شعب أصلي
about-groups-minority = أقلية
about-groups-migrant = من جاؤوا من بلد آخر
about-groups-refugee = من اضطروا إلى الفرار
about-groups-little-money = من لديهم مال قليل
about-groups-seldom-online = من قلّما يستعملون الإنترنت
about-place = أين تسكن؟
about-place-why = قلّما يُسمع صوت من يسكنون بعيدًا عن مقر البلدية. بهذا نعرف هل سُمعوا هنا.
about-place-urban = في مدينة أو بلدة
about-place-rural = في قرية أو في الريف
about-place-remote = في مكان يصعب الوصول إليه
about-place-informal-settlement = في حي عشوائي
about-language = ما اللغة التي تتكلمها في البيت؟
about-language-why = بهذا نعرف بأي لغات علينا أن نسأل ونجيب.
about-language-en = الإنجليزية
about-language-fr = الفرنسية
about-language-es = الإسبانية
about-language-ar = العربية
about-language-sw = السواحيلية
about-language-another = لغة أخرى

# المكتب: ما يُسأل عنه الناس
desk-about-you = أسئلة عن الناس
about-desk-title = ما يُسأل عنه الناس عن أنفسهم
about-desk-lede = بعد أن يرسل الناس تعليقهم يمكنهم أن يجيبوا عن هذه الأسئلة. ولا يلزمهم ذلك. نحفظ الإجابات بعيدًا عما قالوه، ولا يراها أحد هنا.
about-desk-frozen = لم يعد بالإمكان تغيير الأسئلة
about-desk-on = اسأل عن هذا
about-desk-reason = لماذا تسأل عنه
about-desk-reason-hint = بلغة الاستشارة. إن تركته فارغًا قرأ الناس: { $reason }
about-desk-list = الإجابات باللغة: { $language }
about-desk-list-hint = إجابة واحدة في كل سطر.
about-desk-other-languages = الإجابات بلغات أخرى
about-desk-save = احفظ الأسئلة
error-about-frozen = الاستشارة مفتوحة. تبقى الأسئلة كما هي حتى يُسأل الجميع الأسئلة نفسها.
error-about-short-list = اكتب إجابتين أو أكثر بلغة الاستشارة، كل واحدة في سطر.
error-about-long-list = اكتب 20 إجابة أو أقل.
error-about-long-answer = اجعل كل إجابة في 100 حرف أو أقل.
error-about-twice = في القائمة إجابة مكررة. اكتب كل واحدة مرة.
error-about-uneven = اكتب في كل لغة عدد الأسطر الذي في لغة الاستشارة، أو لا تكتب شيئًا.
error-about-long-reason = اجعل السبب في 500 حرف أو أقل.
error-about-not-asked = ليس هنا ما تجيب عنه.
error-about-nothing-told = لم تجب عن شيء بعد. أجب عن سؤال، أو ارجع إلى تعليقك.
deed-set-what-people-are-asked-about-themselves = حدّد ما يُسأل عنه الناس عن أنفسهم في

# ما نحفظه، وإلى متى
retention-what-people-tell-about-themselves = ما تخبرنا به عن نفسك
retention-what-people-tell-about-themselves-why = يبيّن من سُمع صوته ومن لم يُسمع. نحفظه بعيدًا عن تعليقك. ويمكنك أن تحذفه في أي وقت.
retention-answers-that-wait = ما تخبرنا به عن نفسك قبل أن تسمح لنا بحفظه
retention-answers-that-wait-why = ينتظر حتى تراجعه، أو حتى تتابع بعد استراحة.
