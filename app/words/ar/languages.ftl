# اللغة التي كُتب بها تعليق، وقراءته بلغة أخرى
language-sw = السواحيلية

said-language-title = لغة تعليقك
said-language-lede = تحتاج إليها البرامج التي تقرأ بصوت مسموع أو تترجم.
said-language-label = لغة التعليق
said-language-none = غير مذكورة
said-language-save = احفظ
said-language-is = كُتب بـ: { $language }
said-language-change = غيّر اللغة
error-no-such-language = اختر لغة من القائمة.
deed-set-the-language = حدّد لغة تعليق

translation-title = ترجمة آلية
translation-mark = ترجمة آلية من { $service }، وقد تكون خاطئة
translation-link = ترجم
translation-ask = ترجمه
translation-ask-what = تصل هذه الكلمات وحدها إلى { $service }، فتُترجم آليًا. أما القرارات فتُتخذ بناءً على الأصل.
translation-original = ما قيل
translation-failed = تعذّرت الترجمة
translation-failed-what = الخدمة لا تجيب، أو لا تعرف هذه اللغة. حاول من جديد لاحقًا.
