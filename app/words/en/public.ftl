# The first page
home-title = Consultations
home-heading = Say what you think, and hear back
home-lede = Public bodies ask here what you think of their plans. You need no account. Everybody gets an answer.
home-open = Open: you can say something now
home-analysis = Closed: being read and answered
home-answered = Answered
home-nothing-open = No consultation is open just now
home-closes = closes on { $day }
home-report-due = answers promised by { $day }
home-reported = answered on { $day }
home-receipt-heading = What became of what I said?
home-receipt-label = Your receipt code
home-receipt-hint = Twelve letters and digits, such as 7K3M-9QXP-2RAB
home-receipt-button = Look it up

# One consultation
consultation-read-and-comment = Read the draft and comment
consultation-comment-whole = Comment on the whole
consultation-read-draft = Read the draft
consultation-read-report = Read the answers
consultation-no-account = No account, no name. One box to write in.
consultation-undecided = What is still undecided
consultation-settled = What is settled
consultation-who-decides = Who decides, and when
consultation-decides = { $who } decides on { $day }.
consultation-moderators = Who reads the comments first
consultation-moderators-say = These civil society organisations moderate. The public body cannot hide a comment.
consultation-no-moderators = No civil society organisation moderates this consultation.
consultation-dates = The dates we promised
consultation-overdue = The answers were promised by { $day }. They have not been published.
consultation-who-took-part = Who took part
consultation-read-comments = Read what people said
consultation-see-changes = See what changed in the text
facts-people = People
facts-published = Comments
facts-channels = Ways to take part
facts-languages = Languages
level-inform = The public body informs you. Your comments are read.
level-consult = The public body listens, and tells you how your comments changed the decision.
level-involve = The public body works with you so that your concerns show in the plans.
level-collaborate = The public body looks for solutions together with you.
level-empower = What people decide here is carried out.

# The draft
draft-title = Draft: { $title }
draft-back = Back to the consultation
draft-open-until = Open until { $day } ({ $left })
draft-closed = This consultation is closed for comments
draft-how = Choose “Comment” beside a paragraph, write, and send. No account needed.
draft-see-changes = What changed in the new version
draft-read-comments = { $count ->
    [one] Read the comment on it
   *[other] Read the { $count } comments on it
}
draft-section-comments = { $count ->
    [one] One comment on this section
   *[other] { $count } comments on this section
}
draft-your-words = Your words are kept here
comment-paragraph-label = Your comment on paragraph { $number }
comment-whole-label = Your comment on the whole draft
comment-send = Send my comment
contribute-title = Comment on { $title }
contribute-heading = Comment on the whole draft
contribute-how = Write in any language. Open until { $day }.
contribute-or-paragraph = Or comment on one paragraph of the draft

# What was said
contributions-title = Comments on { $title }
contributions-heading = What people said
contributions-all = show all
contributions-search = Search in the comments
contributions-search-button = Search
contributions-none = No comments here

# Changes
changes-title = Changes in { $title }
changes-heading = What changed in the text
changes-between = From “{ $old }” of { $oldday } to “{ $new }” of { $newday }.
changes-summary = { $edited } edited, { $moved } moved, { $added } added, { $removed } removed.
changes-none = Nothing changed
changes-heading-line = Heading
changes-place-new = Paragraph { $new }
changes-place-old = Paragraph { $old } of the draft
changes-place-both = Paragraph { $old } of the draft, now { $new }
change-same = Unchanged
change-edited = Edited
change-moved = Moved
change-moved-and-edited = Moved and edited
change-added = Added
change-removed = Removed

# After sending
received-title = We have your comment
received-heading = Thank you. We have your comment.
received-lede = Keep this code. With it you can see at any time what became of your comment.
received-what-you-said = What you said
received-follow = See what becomes of it
received-read-on = Read on in the draft
next-soon = In the next days
next-read = A moderator reads it and publishes it.
next-read-by = { $who } reads it and publishes it.
next-after = After { $day }
next-counted = { $who } counts it with others that say the same.
next-by = By { $day }
next-answered = { $who } answers it, with reasons. We tell you.
hear-back-heading = Shall we tell you the answer?
hear-back-label = Your e-mail address
hear-back-button = Tell me by e-mail
hear-back-kept = We will write to you
hear-back-once = You get one e-mail, when the answer to your comment is published.
change-summary = Correct it or take it back
change-until = You can do this until { $time }.
change-label = Your comment
change-button = Save the correction
take-back-what = If you take it back, your words are deleted.
take-back-button = Take my comment back

# The receipt
receipt-title = What became of my comment
receipt-heading = What became of what you said
receipt-code = Receipt { $code }
receipt-find-title = Look up a receipt
receipt-unknown = There is no comment with this code. Look at each letter once more.
receipt-length = A receipt code has twelve letters and digits.
receipt-symbol = A receipt code has only letters and digits.
receipt-check = One of the letters or digits is mistyped. Look at each once more.
receipt-taken-back = You took this comment back. Your words are deleted.
receipt-change = Correct it or take it back, until { $time }
receipt-hear-back = Hear back by e-mail
receipt-what-became = Step by step
ring-said = said, and waiting to be read
ring-read = read and published
ring-hidden = read, and not published; the reasons are below
ring-set-aside = read and set aside; the reason is below
ring-counted = { $count ->
    [one] counted under one theme
   *[other] counted under { $count } themes
}
ring-answered = answered; what was promised is still to be done
ring-done = answered and done
step-said = We received it. It is entry { $entry } of the transparency log.
step-said-log = What is the log?
step-waiting = A moderator will read it.
step-published = It is published.
step-published-by = { $who } read it and published it.
step-hidden-by = { $who } read it and did not publish it.
step-hidden-ground = Ground
step-hidden-reasons = Reasons
step-counted = It was counted under:
step-counted-ahead = { $who } will count it with others that say the same.
step-set-aside = It was read and counted under no theme, because:
step-answered-ahead = { $who } will answer it, with reasons.
step-report = Read the whole report
step-done = Nothing that was promised is outstanding.
step-done-ahead = When what was promised is in the text, it shows here.
answer-changed = What changed in the text

# The report
report-title = Answers: { $title }
report-heading = What was heard, and what was decided
report-lede = { $who } published this report on { $day }.
report-not-yet = The answers are promised by { $day }.
report-not-yet-heading = The report is not published yet
report-not-yet-why = It cannot be published before every comment has an answer.
report-summary = In short
report-took-part = { $contributions } comments by { $participants } participants were published.
report-by-channel = How the comments came in
report-by-respondent = Who sent the comments
report-channel = Way
report-respondent = Who
report-small-groups = Groups of fewer than ten are not shown, and sometimes one more, so that nobody can be picked out.
report-themes = The themes and their answers
report-theme = Theme
report-themes-sentence = { $count ->
    [one] One theme was raised: “{ $largest }”.
   *[other] { $count } themes were raised; most comments are about “{ $largest }”.
}
report-no-themes = No themes were raised.
report-answer = Answer

# Signing in
sign-in-title = Sign in
sign-in-lede = For moderators, analysts and officials. To comment you need no account.
sign-in-email = E-mail address
sign-in-password = Password
sign-in-button = Sign in
sign-in-wrong = The e-mail address or the password is not right.
