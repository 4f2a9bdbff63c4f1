//! Every component on a page like those it is made for, as plain files, to be looked at without a server or a database:
//!
//! ```sh
//! cargo run -p app --features ssr --example gallery -- DIRECTORY
//! ```
//!
//! Put the style sheet beside the pages as `main.css`.

// Views are types, and those of whole pages are deep.
#![recursion_limit = "512"]

use app::components::*;
use app::words::{Locale, Words, use_words};
use domain::loop_stage::LoopStage;
use leptos::prelude::*;

/// A page of the gallery: its file name, and what makes it.
type Page = (&'static str, fn() -> AnyView);

fn main() -> std::io::Result<()> {
    let directory = std::path::PathBuf::from(std::env::args_os().nth(1).unwrap_or_else(|| "gallery".into()));
    std::fs::create_dir_all(&directory)?;
    let pages: [Page; 10] = [
        ("home", home),
        ("consultation", consultation),
        ("draft", draft),
        ("confirmation", confirmation),
        ("receipt", receipt),
        ("queue", queue),
        ("themes", themes),
        ("answers", answers),
        ("report", report),
        ("sign-in", sign_in),
    ];
    for locale in Locale::all().filter(|locale| ["en", "ar"].contains(&locale.tag())) {
        for (name, page) in pages {
            let body = Owner::new().with(|| {
                provide_context(Words(locale));
                page().to_html()
            });
            let (tag, dir) = (locale.tag(), locale.dir());
            let html = format!(
                "<!DOCTYPE html><html lang=\"{tag}\" dir=\"{dir}\"><head><meta charset=\"utf-8\"><title>{name}</title>\
                 <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
                 <link rel=\"stylesheet\" href=\"main.css\"></head><body>{body}</body></html>"
            );
            std::fs::write(directory.join(format!("{name}-{tag}.html")), html)?;
        }
    }
    Ok(())
}

/// The sample's words: English, or Arabic where the page is Arabic.
fn say(english: &'static str, arabic: &'static str) -> String {
    let words = if use_words().0.dir() == "rtl" { arabic } else { english };
    words.to_owned()
}

fn member() -> Option<MemberNav> {
    Some(MemberNav {
        name: "Maryam Haddad, Open Door Saltmere".into(),
        links: vec![Link::new("/desk", say("Desk", "المكتب")).current(true)],
        sign_out: "/sign-out".into(),
    })
}

fn desk_nav(current: usize) -> impl IntoView {
    let links = [("Moderation", 188), ("Themes", 43), ("Answers", 3), ("Report", 0)]
        .into_iter()
        .enumerate()
        .map(|(i, (label, count))| {
            Link { count: (count > 0).then_some(count), ..Link::new("#", label) }.current(i == current)
        })
        .collect();
    view! { <DeskNav links /> }
}

fn title() -> String {
    say("Safe Crossings and Walking Plan", "خطة العبور الآمن والمشي")
}

fn clock() -> Vec<ClockDate> {
    let date =
        |state, label, date: String, note| ClockDate { state, label, date, machine_date: "2026-12-18".into(), note };
    vec![
        date(ClockState::Done, say("Opened", "افتُتحت"), say("2 November 2026", "2 نوفمبر 2026"), None),
        date(
            ClockState::Next,
            say("Closes", "تُغلق"),
            say("18 December 2026", "18 ديسمبر 2026"),
            Some(say("25 days left", "بقي 25 يومًا")),
        ),
        date(ClockState::Ahead, say("We report back", "نعرض النتائج"), say("22 January 2027", "22 يناير 2027"), None),
        date(
            ClockState::Ahead,
            say("The council decides", "يقرّر المجلس"),
            say("1 February 2027", "1 فبراير 2027"),
            None,
        ),
    ]
}

fn home() -> AnyView {
    let entry = |title: String, asks: String, left: String, closes: String, count: String| {
        view! {
            <li>
                <article>
                    <h3>
                        <a href="#">{title}</a>
                    </h3>
                    <p>{asks}</p>
                    <ul class="meta" role="list">
                        <li>
                            <strong>{left}</strong>
                        </li>
                        <li>{closes}</li>
                        <li>{say("City of Saltmere", "مدينة سالتمير")}</li>
                        <li>{count}</li>
                    </ul>
                </article>
            </li>
        }
    };
    view! {
        <Layout path="/">
            <header class="page-head">
                <h1>{say("Say what you think. Hear back what became of it.", "قل رأيك، ثم اعرف ما آل إليه.")}</h1>
                <p class="lede">
                    {say(
                        "Read a draft before it is decided, comment on any part of it, and get an answer. You need no account.",
                        "اقرأ المسودّة قبل أن يُتّخذ القرار، وعلّق على أي جزء منها، واحصل على رد. لا تحتاج إلى حساب.",
                    )}
                </p>
            </header>
            <div class="split">
                <section class="stack">
                    <h2>{say("Open now: you can comment", "مفتوحة الآن: يمكنك التعليق")}</h2>
                    <ul class="consultations" role="list">
                        {entry(
                            title(),
                            say(
                                "Should signals give everybody more time to cross? Where do you need a crossing, a bench, a light?",
                                "هل ينبغي أن تمنح الإشارات الجميع وقتًا أطول للعبور؟ أين تحتاج إلى معبر أو مقعد أو إنارة؟",
                            ),
                            say("25 days left", "بقي 25 يومًا"),
                            say("closes on 18 December 2026", "تُغلق في 18 ديسمبر 2026"),
                            say("212 comments", "212 تعليقًا"),
                        )}
                        {entry(
                            say("Library opening hours", "ساعات عمل المكتبات"),
                            say(
                                "Which evening should the branch libraries stay open?",
                                "في أي مساء ينبغي أن تبقى مكتبات الأحياء مفتوحة؟",
                            ),
                            say("Last day", "اليوم الأخير"),
                            say("closes today at 18:00", "تُغلق اليوم الساعة 18:00"),
                            say("1,036 comments", "1036 تعليقًا"),
                        )}
                    </ul>
                    <h2>{say("Closed: see what was decided", "مغلقة: اطّلع على ما تقرّر")}</h2>
                    <ul class="consultations" role="list">
                        <li>
                            <article>
                                <h3>
                                    <a href="#">{say("Federal Source Code Policy", "سياسة الشيفرة المصدرية الاتحادية")}</a>
                                </h3>
                                <ul class="meta" role="list">
                                    <li>{say("Office of Management and Budget", "مكتب الإدارة والميزانية")}</li>
                                    <li>{say("196 comments", "196 تعليقًا")}</li>
                                </ul>
                                <Ring stage=LoopStage::Answered />
                            </article>
                        </li>
                    </ul>
                </section>
                <aside class="panel stack">
                    <h2>{say("What became of my comment?", "ماذا حلّ بتعليقي؟")}</h2>
                    <form method="post" class="stack">
                        <TextInput
                            id="receipt"
                            label=say("Your receipt code", "رمز إيصالك")
                            hint=say("Twelve letters and digits, such as 7K3M-9QXP-2RAB", "اثنا عشر حرفًا ورقمًا، مثل 7K3M-9QXP-2RAB")
                            short=true
                        />
                        <Button kind=ButtonKind::Secondary>{say("Show me", "أرني")}</Button>
                    </form>
                </aside>
            </div>
            <HowItWorks />
        </Layout>
    }
    .into_any()
}

fn consultation() -> AnyView {
    view! {
        <Layout path="/c/crossing-safely">
            <BackLink href="/" label=say("All consultations", "كل الاستشارات") />
            <header class="page-head">
                <p class="where">
                    {say("City of Saltmere", "مدينة سالتمير")} " " <Tag kind=TagKind::Active>{say("Open", "مفتوحة")}</Tag>
                </p>
                <h1>{title()}</h1>
                <p class="lede">
                    {say(
                        "How Saltmere should make its streets safe and pleasant to cross and to walk along, for people of every age and pace.",
                        "كيف تجعل سالتمير عبور شوارعها والمشي فيها آمنًا ومريحًا للناس من كل الأعمار، مهما كانت سرعة مشيهم.",
                    )}
                </p>
                <ul class="meta" role="list">
                    <li>
                        <strong>{say("25 days left to comment", "بقي 25 يومًا للتعليق")}</strong>
                    </li>
                    <li>{say("we answer by 22 January 2027", "نرد حتى 22 يناير 2027")}</li>
                </ul>
            </header>
            <div class="split">
                <div class="stack loose">
                    <div class="prose">
                        <p>
                            {say(
                                "Some people are hurt when they cross the street. Many of them are old, or children. We want to give people more time to cross. We want more crossings, wider pavements, more benches and more light.",
                                "يُصاب بعض الناس عند عبور الشارع، وكثير منهم كبار في السن أو أطفال. نريد أن نمنح الناس وقتًا أطول للعبور، ونريد معابر أكثر وأرصفة أوسع ومقاعد وإنارة أكثر.",
                            )}
                        </p>
                        <p>{say("Do you agree? What did we forget?", "هل توافق؟ وماذا نسينا؟")}</p>
                    </div>
                    <p class="cluster">
                        <ButtonLink href="#">{say("Read the draft and comment", "اقرأ المسودّة وعلّق عليها")}</ButtonLink>
                    </p>
                    <section class="stack">
                        <h2>{say("What is still undecided", "ما لم يُحسم بعد")}</h2>
                        <ul class="undecided">
                            <li>
                                {say(
                                    "Which walking speed the signals are set for: the draft says 0.9 metres a second",
                                    "سرعة المشي التي تُضبط عليها الإشارات: تقول المسودّة 0.9 متر في الثانية",
                                )}
                            </li>
                            <li>
                                {say(
                                    "The hours in which Bell Street is free of motor traffic",
                                    "الساعات التي يخلو فيها شارع الجرس من السيارات",
                                )}
                            </li>
                        </ul>
                    </section>
                    <section class="stack">
                        <h2>{say("What is settled", "ما حُسم")}</h2>
                        <ul class="settled">
                            <li>
                                {say(
                                    "No home on Quarry Slopes will be removed for a path",
                                    "لن يُزال أي بيت في كواري سلوبس من أجل ممر",
                                )}
                            </li>
                            <li>
                                {say(
                                    "Parking on the pavement is forbidden by national law",
                                    "القانون الوطني يمنع الوقوف على الرصيف",
                                )}
                            </li>
                        </ul>
                    </section>
                    <section class="stack">
                        <h2>{say("Who has taken part so far", "من شارك حتى الآن")}</h2>
                        <dl class="facts">
                            <div>
                                <dt>{say("comments", "تعليقًا")}</dt>
                                <dd>"212"</dd>
                            </div>
                            <div>
                                <dt>{say("people and organisations", "شخصًا ومنظمة")}</dt>
                                <dd>"143"</dd>
                            </div>
                            <div>
                                <dt>{say("by letter, phone or in person", "بالبريد أو الهاتف أو حضورًا")}</dt>
                                <dd>"61"</dd>
                            </div>
                        </dl>
                    </section>
                </div>
                <aside class="stack">
                    <h2>{say("What happens, and when", "ماذا يحدث، ومتى")}</h2>
                    <Clock dates=clock() />
                    <Disclosure quiet=true summary=say("Why the close was moved", "لماذا مُدّد الموعد")>
                        <p>
                            {say(
                                "The Arabic and Portuguese leaflets came twelve days late. Everybody gets two weeks more.",
                                "تأخرت المنشورات بالعربية والبرتغالية اثني عشر يومًا، لذلك يحصل الجميع على أسبوعين إضافيين.",
                            )}
                        </p>
                    </Disclosure>
                </aside>
            </div>
        </Layout>
    }
    .into_any()
}

/// Three paragraphs of the invented city's draft.
fn paragraphs() -> [(String, u64); 4] {
    [
        (
            say(
                "<p>Most signals in Saltmere are set for people who walk at 1.2 metres a second. Half of the people older than seventy walk more slowly than that, and so do many who use a stick, push a pram or carry shopping.</p>",
                "<p>ضُبطت معظم الإشارات في سالتمير لمن يمشي بسرعة 1.2 متر في الثانية. ونصف من تجاوزوا السبعين يمشون أبطأ من ذلك، وكذلك كثير ممن يستعينون بعصا أو يدفعون عربة أطفال أو يحملون مشترياتهم.</p>",
            ),
            14,
        ),
        (
            say(
                "<p>From 2028 every signal will give enough time to cross at <strong>0.9 metres a second</strong>. The green phase is measured from kerb to kerb, without the middle island.</p><ul><li>First: crossings near clinics, schools and care homes</li><li>Then: the bus corridors</li><li>Last: all the others</li></ul>",
                "<p>اعتبارًا من عام 2028 ستمنح كل إشارة وقتًا يكفي للعبور بسرعة <strong>0.9 متر في الثانية</strong>. وتُحسب مدة الضوء الأخضر من الرصيف إلى الرصيف، من دون الجزيرة الوسطى.</p><ul><li>أولًا: المعابر القريبة من العيادات والمدارس ودور الرعاية</li><li>ثم: خطوط الحافلات</li><li>وأخيرًا: سائر المعابر</li></ul>",
            ),
            43,
        ),
        (
            say(
                "<p>Nobody needs to press a button to be counted.</p>",
                "<p>لا يحتاج أحد إلى الضغط على زر كي يُحسب حسابه.</p>",
            ),
            1,
        ),
        (
            say(
                "<p>Where a street is wider than fourteen metres, an island with a handrail and room for a wheelchair stands in its middle. People may cross in two steps there.</p>",
                "<p>حيث يزيد عرض الشارع على أربعة عشر مترًا، تقوم في وسطه جزيرة لها درابزين وتتسع لكرسي متحرك، ويمكن العبور هناك على مرحلتين.</p>",
            ),
            0,
        ),
    ]
}

fn draft() -> AnyView {
    let entry = |depth, label: String| ContentsEntry { href: "#s".into(), label, depth };
    let entries = vec![
        entry(1, say("1. Why a plan for walking", "1. لماذا خطة للمشي")),
        entry(1, say("2. More time to cross", "2. وقت أطول للعبور")),
        entry(2, say("Signals", "الإشارات")),
        entry(2, say("Islands and kerbs", "الجزر والأرصفة")),
        entry(1, say("3. Benches, shade and light", "3. المقاعد والظل والإنارة")),
        entry(1, say("4. Bell Street", "4. شارع الجرس")),
        entry(1, say("5. Quarry Slopes", "5. كواري سلوبس")),
        entry(1, say("6. Money and time", "6. المال والوقت")),
    ];
    let shown = paragraphs()
        .into_iter()
        .enumerate()
        .map(|(i, (html, count))| {
            view! {
                <Paragraph id=format!("g{i}") number=(i + 7).to_string() html count open=i == 1>
                    <p>
                        <a href="#">{say("Read the 43 comments on this paragraph", "اقرأ التعليقات الـ43 على هذه الفقرة")}</a>
                    </p>
                    <form method="post" class="stack">
                        <TextArea
                            id=format!("body-{i}")
                            label=say("Your comment on paragraph 8", "تعليقك على الفقرة 8")
                            hint=say("In any language. It is published under no name.", "بأي لغة. يُنشر من دون اسم.")
                            rows=4
                        />
                        <Button>{say("Send my comment", "أرسل تعليقي")}</Button>
                    </form>
                </Paragraph>
            }
        })
        .collect_view();
    view! {
        <Layout path="/c/crossing-safely/draft" wide=true>
            <BackLink href="#" label=title() />
            <div class="draft">
                <header class="page-head">
                    <h1>{say("The draft", "المسودّة")}</h1>
                    <ul class="meta" role="list">
                        <li>
                            <strong>{say("25 days left to comment", "بقي 25 يومًا للتعليق")}</strong>
                        </li>
                        <li>{say("closes on 18 December 2026", "تُغلق في 18 ديسمبر 2026")}</li>
                        <li>{say("the council decides on 1 February 2027", "يقرّر المجلس في 1 فبراير 2027")}</li>
                    </ul>
                </header>
                <Contents entries />
                <article class="text">
                    <h2 id="s">{say("2. More time to cross", "2. وقت أطول للعبور")}</h2>
                    {shown}
                </article>
            </div>
        </Layout>
    }
    .into_any()
}

fn confirmation() -> AnyView {
    view! {
        <Layout path="/r/7K3M9QXP2RAB">
            <header class="page-head">
                <h1>{say("We have your comment. Thank you.", "وصلنا تعليقك. شكرًا لك.")}</h1>
            </header>
            <Ring stage=LoopStage::Said size=RingSize::Large text=say("said; a person of Open Door Saltmere will read it next", "قيل، وسيقرؤه بعد ذلك شخص من منظمة الباب المفتوح") />
            <ReceiptCard code="7K3M-9QXP-2RAB" address="https://hearback.saltmere.example/r/7K3M9QXP2RAB" consultation=title() />
            <ul class="cards" role="list">
                <InvitationCard consultation=title() code="7K3-M9Q-XP2" place="hearback.saltmere.example/c/crossing-safely" address="https://hearback.saltmere.example/i/7K3M9QXP2" />
            </ul>
            <WhatNext steps=vec![
                NextStep {
                    when: say("Within two days", "خلال يومين"),
                    what: say("A moderator reads your comment and publishes it.", "يقرأ أحد المشرفين تعليقك وينشره."),
                },
                NextStep {
                    when: say("By 22 January 2027", "حتى 22 يناير 2027"),
                    what: say("The city answers every theme that people raised, with reasons.", "ترد المدينة على كل موضوع أثاره الناس، مع بيان الأسباب."),
                },
            ] />
            <section class="panel stack">
                <h2>{say("Shall we write to you when there is an answer?", "هل نكتب إليك حين يأتي الرد؟")}</h2>
                <form method="post" class="stack">
                    <TextInput
                        id="email"
                        kind="email"
                        label=say("E-mail address", "عنوان البريد الإلكتروني")
                        hint=say("We use it for this one answer, and keep it apart from what you said.", "نستعمله لهذا الرد وحده، ونحفظه بمعزل عما قلته.")
                        autocomplete="email"
                        optional=true
                    />
                    <Button kind=ButtonKind::Secondary>{say("Write to me", "اكتبوا إليّ")}</Button>
                </form>
            </section>
            <Disclosure quiet=true summary=say("Correct or take back my comment", "صحّح تعليقي أو اسحبه") count=say("until 14:32", "حتى 14:32")>
                <form method="post" class="stack">
                    <TextArea id="again" label=say("Your comment", "تعليقك") value=say("Please more time at the clinic.", "وقت أطول عند العيادة من فضلكم.") />
                    <div class="cluster">
                        <Button>{say("Save the correction", "احفظ التصحيح")}</Button>
                        <Button kind=ButtonKind::Danger name="action" value="take-back">
                            {say("Take it back", "اسحبه")}
                        </Button>
                    </div>
                </form>
            </Disclosure>
        </Layout>
    }
    .into_any()
}

fn difference() -> impl IntoView {
    let parts = vec![
        (DiffKind::Same, "The green phase is measured from kerb to kerb, ".into()),
        (DiffKind::Deleted, "without".into()),
        (DiffKind::Same, " ".into()),
        (DiffKind::Inserted, "and people may wait on".into()),
        (DiffKind::Same, " the middle island.".into()),
    ];
    view! { <Differences parts lang="en".to_owned() /> }
}

fn receipt() -> AnyView {
    let step = |stage, when: Option<String>, what: AnyView| LoopStep { stage, when, what };
    let answer = view! {
        <article class="answer">
            <h4>{say("Longer green time near clinics", "وقت أخضر أطول قرب العيادات")}</h4>
            <p>
                <Tag kind=TagKind::Done>{say("Accepted", "قُبل")}</Tag>
            </p>
            <div class="prose" dir="auto">
                <p>
                    {say(
                        "Forty-three people asked for it. The signals at the two clinics are changed first, in March 2027.",
                        "طلب ذلك ثلاثة وأربعون شخصًا. ستُغيَّر الإشارات عند العيادتين أولًا، في مارس 2027.",
                    )}
                </p>
            </div>
            <p>
                <a href="#">{say("What changed in paragraph 8", "ما الذي تغيّر في الفقرة 8")}</a>
            </p>
            {difference()}
        </article>
    };
    let steps = vec![
        step(LoopStage::Said, Some(say("14 November 2026, by letter", "14 نوفمبر 2026، بالبريد")), ().into_any()),
        step(
            LoopStage::Read,
            Some(say("15 November 2026", "15 نوفمبر 2026")),
            view! { <p>{say("Published by Open Door Saltmere.", "نشرته منظمة الباب المفتوح في سالتمير.")}</p> }.into_any(),
        ),
        step(
            LoopStage::Counted,
            Some(say("29 December 2026", "29 ديسمبر 2026")),
            view! { <p>{say("Under two themes: longer green time near clinics; benches.", "ضمن موضوعين: وقت أخضر أطول قرب العيادات، والمقاعد.")}</p> }
                .into_any(),
        ),
        step(LoopStage::Answered, Some(say("22 January 2027", "22 يناير 2027")), answer.into_any()),
        step(
            LoopStage::Done,
            Some(say("promised for 31 March 2027", "موعود به في 31 مارس 2027")),
            view! { <p>{say("The city changes the signals.", "تغيّر المدينة الإشارات.")}</p> }.into_any(),
        ),
    ];
    view! {
        <Layout path="/r/7K3M9QXP2RAB">
            <BackLink href="#" label=title() />
            <header class="page-head">
                <p class="where">{say("Receipt 7K3M-9QXP-2RAB", "الإيصال 7K3M-9QXP-2RAB")}</p>
                <h1>{say("What became of what you said", "ما آل إليه ما قلته")}</h1>
            </header>
            <Ring stage=LoopStage::Answered size=RingSize::Large text=say("answered, with one change to the text", "جاء الرد عليه، مع تغيير واحد في النص") />
            <Said
                html="<p>أمشي ببطء بعد العملية. عند العيادة تتحول الإشارة إلى الأحمر وأنا في منتصف الشارع. أرجو وقتًا أطول.</p>"
                who=say("You", "أنت")
                facts=vec![say("14 November 2026", "14 نوفمبر 2026"), say("by letter", "بالبريد")]
                place=Link::new("#", say("on paragraph 8", "على الفقرة 8"))
                lang="ar".to_owned()
            />
            <section class="stack">
                <h2>{say("Step by step", "خطوة بخطوة")}</h2>
                <LoopSteps reached=LoopStage::Answered steps />
            </section>
        </Layout>
    }
    .into_any()
}

const SAID: [(&str, &str, &str, &str); 3] = [
    (
        "Participant 118",
        "<p>The lights at the clinic are too short. I am 68 and I never reach the other side before they change.</p>",
        "en",
        "by text message",
    ),
    (
        "Participant 64",
        "<p>أبي يستعمل كرسيًا متحركًا، والرصيف عند المدرسة أعلى من أن نصعده. نرجو منحدرًا.</p>",
        "ar",
        "by letter",
    ),
    (
        "Cyclists of Saltmere",
        "<p>We support 0.9 m/s. Please see our counts from the bus corridor:</p><table><tr><th>Street</th><th>People an hour</th></tr><tr><td>Bell Street</td><td>1,240</td></tr><tr><td>Quay</td><td>310</td></tr></table>",
        "en",
        "on the web",
    ),
];

fn queue() -> AnyView {
    let items = SAID
        .into_iter()
        .enumerate()
        .map(|(i, (who, html, lang, channel))| {
            view! {
                <li id=format!("q-{i}") aria-current=(i == 0).then_some("true")>
                    <Said html who facts=vec!["20 November 2026".into(), channel.into()] place=Link::new("#", "on paragraph 8") lang=lang.to_owned()>
                        <Choice
                            id=format!("decision-{i}")
                            legend="Decision"
                            inline=true
                            options=vec![
                                ChoiceOption::new("publish", "Publish").chosen(i == 2),
                                ChoiceOption::new("hide", "Hide"),
                                ChoiceOption::new("later", "Later").chosen(i == 1),
                            ]
                        />
                        <Disclosure quiet=true summary="Ground and reasons" open=i == 1>
                            <Select
                                id=format!("ground-{i}")
                                label="Ground"
                                options=vec![ChoiceOption::new("1", "Names a private person"), ChoiceOption::new("2", "Incites to hatred or violence")]
                            />
                            <TextArea id=format!("reasons-{i}") label="Statement of reasons" hint="The author reads this.".to_owned() rows=2 />
                        </Disclosure>
                    </Said>
                </li>
            }
        })
        .collect_view();
    let keys = [("j", "next"), ("k", "previous"), ("p", "publish"), ("h", "hide"), ("?", "all keys")];
    view! {
        <Layout path="/desk/moderation" member=member() wide=true>
            <header class="page-head">
                <p class="where">{title()}</p>
                <h1>"Read and decide"</h1>
            </header>
            {desk_nav(0)}
            <div class="desk">
                <form method="post" class="stack">
                    <Progress done=12 total=200 text="12 of 200 decided; about 40 minutes left" />
                    <ol class="queue" role="list">
                        {items}
                    </ol>
                    <div class="bar-actions cluster">
                        <Button>"Save these decisions"</Button>
                        <Button kind=ButtonKind::Secondary name="rest" value="publish">"Publish all that are undecided here"</Button>
                    </div>
                    <Pager next="#".to_owned() place="1 to 3 of 188".to_owned() />
                </form>
                <aside class="stack">
                    <h2>"Keys"</h2>
                    <Legend keys=keys.map(|(key, what)| (key.to_owned(), what.to_owned())).to_vec() />
                </aside>
            </div>
        </Layout>
    }
    .into_any()
}

fn themes() -> AnyView {
    let items = SAID
        .into_iter()
        .enumerate()
        .map(|(i, (who, html, lang, channel))| {
            let tags = (i == 0).then(|| view! { <Tag>"Longer green time"</Tag> }.into_any());
            view! {
                <li class="pick">
                    <input type="checkbox" id=format!("pick-{i}") name="pick" value=i checked=i == 1 />
                    <label class="visually-hidden" for=format!("pick-{i}")>
                        "Choose this comment of "
                        {who}
                    </label>
                    <Said html who facts=vec![channel.into()] place=Link::new("#", "on paragraph 8") lang=lang.to_owned() tags />
                </li>
            }
        })
        .collect_view();
    let names =
        ["Longer green time", "Benches and shade", "Light on Quarry Slopes", "Bell Street hours", "Kerbs and ramps"];
    let listed = names
        .into_iter()
        .enumerate()
        .map(|(i, name)| {
            view! {
                <li>
                    <a href="#" aria-current=(i == 0).then_some("true")>
                        {name}
                    </a>
                    <span class="number">{[43, 31, 12, 9, 4][i]}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <Layout path="/desk/c/crossing-safely/themes" member=member() wide=true>
            <header class="page-head">
                <p class="where">{title()}</p>
                <h1>"Themes"</h1>
            </header>
            {desk_nav(1)}
            <div class="desk">
                <form method="post" class="stack">
                    <Progress done=157 total=200 text="157 of 200 comments have a theme" />
                    <ol class="queue" role="list">
                        {items}
                    </ol>
                    <div class="bar-actions cluster">
                        <Select
                            id="theme"
                            label="Theme for those chosen"
                            options=names.map(|name| ChoiceOption::new(name, name)).to_vec()
                        />
                        <Button>"Give them this theme"</Button>
                    </div>
                </form>
                <aside class="stack">
                    <h2>"Themes"</h2>
                    <ul class="themes" role="list">
                        {listed}
                    </ul>
                    <Disclosure summary="New theme">
                        <form method="post" class="stack">
                            <TextInput id="name" label="What it is about" />
                            <Button kind=ButtonKind::Secondary>"Add the theme"</Button>
                        </form>
                    </Disclosure>
                </aside>
            </div>
        </Layout>
    }
    .into_any()
}

fn answers() -> AnyView {
    view! {
        <Layout path="/desk/c/crossing-safely/answers" member=member() wide=true>
            <header class="page-head">
                <p class="where">{title()}</p>
                <h1>"Answers"</h1>
            </header>
            {desk_nav(2)}
            <Notice kind=NoticeKind::Warning heading="The report cannot be published yet">
                <ul class="gaps" role="list">
                    <li>"Bell Street hours has no answer. " <a href="#">"Answer it"</a></li>
                    <li>"Two comments have no theme. " <a href="#">"Give them one"</a></li>
                </ul>
            </Notice>
            <section class="stack">
                <h2>"Longer green time near clinics"</h2>
                <ul class="meta" role="list">
                    <li><a href="#">"43 comments"</a></li>
                    <li>"raised by older people and by disabled people"</li>
                </ul>
                <form method="post" class="stack" novalidate>
                    <Choice
                        id="outcome"
                        legend="Your answer"
                        options=vec![
                            ChoiceOption::new("accepted", "Accepted").hint("The text changes as people asked").chosen(true),
                            ChoiceOption::new("partly", "Partly accepted"),
                            ChoiceOption::new("not", "Not accepted"),
                        ]
                    />
                    <TextArea id="reasons" label="Reasons" hint="Write to the people who asked: say \u{201c}you\u{201d} and \u{201c}we\u{201d}.".to_owned() error="Give your reasons: nobody is answered without them".to_owned() />
                    <Choice
                        id="changed"
                        legend="Paragraphs that changed"
                        many=true
                        options=vec![ChoiceOption::new("8", "8: From 2028 every signal will give enough time").chosen(true), ChoiceOption::new("10", "10: Where a street is wider than fourteen metres")]
                    />
                    {difference()}
                    <Button>"Save this answer"</Button>
                </form>
            </section>
            <form method="post" enctype="multipart/form-data" class="stack narrow">
                <FileInput id="file" label="The file" hint="Word (.docx) or plain text, 10 MB at most.".to_owned() accept=".docx,.txt" />
            </form>
            <Empty heading="No other theme waits for an answer">
                <p><a href="#">"Go on to the report"</a></p>
            </Empty>
        </Layout>
    }
    .into_any()
}

fn report() -> AnyView {
    let bar = |label: String, value, note: Option<String>| Bar { note, ..Bar::new(label, value) };
    view! {
        <Layout path="/c/crossing-safely/report">
            <BackLink href="#" label=title() />
            <header class="page-head">
                <p class="where">{say("Outcome report, 22 January 2027", "تقرير النتائج، 22 يناير 2027")}</p>
                <h1>{say("What we heard, and what we decided", "ما سمعناه، وما قرّرناه")}</h1>
                <p class="lede">
                    {say(
                        "You asked for more time to cross, and you will have it: two thirds of what you raised changed the plan.",
                        "طلبتم وقتًا أطول للعبور، وستحصلون عليه: ثلثا ما أثرتموه غيّر الخطة.",
                    )}
                </p>
            </header>
            <Bars
                sentence=say("Three in ten comments did not come over the web.", "ثلاثة من كل عشرة تعليقات لم تأتِ عبر الويب.")
                of=say("How they came", "كيف وصلت")
                counted=say("Comments", "التعليقات")
                rows=vec![
                    bar(say("On the web", "عبر الويب"), Some(143), None),
                    bar(say("By letter", "بالبريد"), Some(38), None),
                    bar(say("By text message", "برسالة نصية"), Some(21), None),
                    bar(say("By phone", "بالهاتف"), None, None),
                    bar(say("In person", "حضورًا"), None, None),
                ]
            />
            <Bars
                sentence=say("Longer green time was the largest theme, and was accepted.", "كان الوقت الأخضر الأطول أكبر موضوع، وقُبل.")
                of=say("Theme", "الموضوع")
                counted=say("Comments", "التعليقات")
                rows=vec![
                    Bar { href: Some("#".into()), ..bar(say("Longer green time", "وقت أخضر أطول"), Some(43), Some(say("accepted", "قُبل"))) },
                    Bar { href: Some("#".into()), ..bar(say("Benches and shade", "المقاعد والظل"), Some(31), Some(say("partly accepted", "قُبل جزئيًا"))) },
                    Bar { href: Some("#".into()), ..bar(say("Bell Street hours", "ساعات شارع الجرس"), Some(12), Some(say("not accepted", "لم يُقبل"))) },
                ]
            />
            <article class="answer">
                <h2>{say("Longer green time near clinics", "وقت أخضر أطول قرب العيادات")}</h2>
                <p>
                    <Tag kind=TagKind::Done>{say("Accepted", "قُبل")}</Tag>
                </p>
                <div class="prose">
                    <p>
                        {say(
                            "Forty-three people asked for it, most of them older than sixty. We change paragraph 8.",
                            "طلب ذلك ثلاثة وأربعون شخصًا، معظمهم فوق الستين. سنغيّر الفقرة 8.",
                        )}
                    </p>
                </div>
                {difference()}
            </article>
            <DataTable id="commitments" caption=say("What will be done, by whom and when", "ما سيُفعل، ومن سيفعله، ومتى")>
                <thead>
                    <tr>
                        <th scope="col">{say("What", "ماذا")}</th>
                        <th scope="col">{say("Who", "من")}</th>
                        <th scope="col">{say("When", "متى")}</th>
                    </tr>
                </thead>
                <tbody>
                    <tr>
                        <td>{say("Signals at both clinics", "الإشارات عند العيادتين")}</td>
                        <td>{say("Streets department", "إدارة الشوارع")}</td>
                        <td>{say("31 March 2027", "31 مارس 2027")}</td>
                    </tr>
                </tbody>
            </DataTable>
        </Layout>
    }
    .into_any()
}

fn sign_in() -> AnyView {
    let wrong = say(
        "Check your e-mail address and password, and try again",
        "تحقّق من عنوان بريدك وكلمة المرور، ثم حاول مرة أخرى",
    );
    view! {
        <Layout path="/sign-in">
            <ErrorSummary errors=vec![FieldError { field: "email".into(), message: wrong.clone() }] />
            <header class="page-head">
                <h1>{say("Sign in to your desk", "سجّل الدخول إلى مكتبك")}</h1>
                <p>{say("For members of organisations. To comment you need no account.", "لأعضاء المنظمات. لا تحتاج إلى حساب كي تعلّق.")}</p>
            </header>
            <form method="post" class="stack narrow" novalidate>
                <TextInput id="email" kind="email" label=say("E-mail address", "عنوان البريد الإلكتروني") value="maryam@opendoor.example" error=wrong autocomplete="username" />
                <TextInput id="password" kind="password" label=say("Password", "كلمة المرور") autocomplete="current-password" />
                <Button>{say("Sign in", "سجّل الدخول")}</Button>
            </form>
        </Layout>
    }
    .into_any()
}
