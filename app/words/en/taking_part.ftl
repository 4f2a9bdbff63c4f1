# Who takes part: named on the desk, before a consultation opens and after
desk-people = Who takes part
desk-is-draft = Not open yet. Only your organisation sees it.
people-title = Who takes part
people-heading = Who takes part
people-moderating = Who moderates
people-moderating-hint = They read every comment first and decide what is published. You cannot.
people-facilitating = Who helps people to take part
people-facilitating-hint = They sit down with people, and hand out invitation codes.
people-no-organisations = There are no civil society organisations here yet. An administrator makes them under “Organisations”.
people-reason = Why an organisation no longer moderates
people-reason-hint = Only if you take one away. Everybody reads it.
people-verification = How people show who they are
people-verification-hint = Choose one or more. Each that you ask for keeps some people away.
people-verification-open = You can add ways. While it is open, none can be taken away.
people-save = Save
people-no-moderator = If nobody moderates
people-why = Why no civil society organisation moderates
people-why-hint = Everybody reads it. Until somebody moderates, no comment can be published and no report can come out.
people-record = Record the reason
people-opening = Opening
people-missing = This is still missing
people-ready = Nothing is missing
people-not-ready = It cannot be opened yet. See what is missing.
people-open = Open the consultation
people-open-what = Everybody sees it then, and can comment. It cannot be taken back.
people-officials-open = An official of your organisation opens it.
people-opens = It opens on { $day }. Until then only your organisation sees it.
verification-none = Not at all
verification-none-hint = Anybody can comment. Best for those who have reason to be careful.
verification-email = With an e-mail address
verification-email-hint = We send a link. The address is kept apart from what they say.
verification-invitation-code = With an invitation code
verification-invitation-code-hint = Civil society hands out cards. A card does not say who used it.
verification-openid = With an account elsewhere
verification-openid-hint = They sign in at a service that they know.

missing-undecided = What is still undecided
missing-settled = What is settled and cannot change
missing-decision-maker = Who decides
missing-decision-date = The day of the decision
missing-report-date = The day by which the answers come
missing-close-date = The day on which it closes
missing-channels = The ways in which people can take part
missing-languages = The languages in which people can write
missing-plain-language = A summary in plain language
missing-draft = A draft with at least one paragraph
missing-moderator = A civil society organisation that moderates, or a reason why there is none
missing-time-left = A close that is still to come: the one it has is past

error-no-reason-for-everybody = Say why, in a sentence. Everybody reads it.
error-long-reason = This is too long. Use 2,000 characters at most.
error-nobody-could-decide = Nobody could decide on comments then. First name another organisation that has moderators.
error-no-verification = Choose one way at least.
error-narrowed = The consultation is open. Ways can be added, none can be taken away.

deed-named-who-takes-part = named who takes part in
deed-recorded-why-nobody-moderates = recorded why nobody moderates
deed-opened-a-consultation = opened the consultation
deed-set-the-verification = set how people show who they are in
deed-made-invitation-codes = made invitation codes for
deed-withdrew-invitation-codes = withdrew invitation codes of

# On the public page
consultation-facilitators = Who helps you to take part
consultation-former-moderator = { $who } does not moderate any more since { $day }, because:
consultation-no-moderators-because = The public body says why:

# Invitation codes
desk-codes = Invitation codes
codes-title = Invitation codes
codes-heading = Invitation codes
codes-what = Each code lets one person send one comment. It works until the consultation closes. It does not say who used it.
codes-how-many = How many
codes-how-many-hint = 1 to 500
codes-note = Note to yourselves
codes-note-hint = For example: Tuesday group. Write no names of people.
codes-make = Make the codes
codes-made = { $count ->
    [one] One code
   *[other] { $count } codes
}
codes-once = Print or write them down now
codes-once-what = This is the only time that they are shown. We do not keep them in a form that anybody can read.
codes-back = Done: back to all batches
codes-batches = What was made
codes-none = No codes yet
codes-batch = { $count ->
    [one] One code of { $day }.
   *[other] { $count } codes of { $day }.
}
codes-used = At least { $count } were used.
codes-used-few = Fewer than ten were used.
codes-used-why = We count in tens, so that nobody can see who used a card, or when.
codes-withdraw = Withdraw the unused ones
codes-withdrawn = Withdrawn
card-what = With this code you can say what you think. It works once. It does not say who you are.
card-where = Scan the picture, or type the code at

invited-title = You are invited to say what you think
invited-what = We keep your code ready for two hours. You read the draft, write, and send. The code does not say who you are.
invited-go-on = Go on to the draft
invited-not-good = This code cannot be used
invited-not-good-what = It is mistyped, or it cannot be used any more. Look at each letter once more, or ask whoever gave it to you for another.
comment-code = The code on your card
comment-code-hint = Nine letters and digits, such as 7K3-M9Q-XP2. If you scanned your card, leave this blank.
comment-code-or-mail = If you have no card, leave this blank too: you can confirm by e-mail after you sent it.
error-no-code = Type the code from your card.
error-mistyped-code = One letter or digit of the code is mistyped. It has nine. Look at each once more.
error-code-not-good = This code cannot be used here, or not any more. Ask whoever gave it to you for another.

# Confirming by e-mail
state-unconfirmed = Not confirmed
error-unconfirmed = Its author has not confirmed it yet.
error-too-many-mails = We sent several mails to this address within the hour. Look among unwanted mail, or try again in an hour.
confirm-heading = One step more: confirm your comment
confirm-why = We have it, and keep it. A moderator reads it as soon as you confirm it by e-mail.
confirm-sent = We sent you a link
confirm-by-provider = Confirm with { $name }
confirm-by-provider-why = We have it, and keep it. A moderator reads it as soon as you confirm it. We learn that you are somebody there, and store nothing of who.
confirm-sent-what = Open it within seven days and press the button. Look among unwanted mail too. Only the newest link works.
confirm-email-hint = The address is kept apart from your comment and shown to nobody. We write there again when the answer is out.
confirm-again-hint = Leave it blank to send it to the same address.
confirm-send = Send me the link
confirm-send-again = Send it again
receipt-confirm = Confirm it, so that a moderator reads it
step-unconfirmed = It waits for you to confirm it.
ring-unconfirmed = said, and waiting for you to confirm it
next-now = Now
next-confirm = You confirm your comment by e-mail.
confirmation-title = Confirm your comment
confirmation-lede = You wrote this. Press the button, and a moderator reads it.
confirmation-button = Confirm my comment
confirmation-not-mine = If you did not write this, close the page. Nothing happens then.
confirmation-done = Confirmed
confirmation-done-heading = Your comment is confirmed
confirmation-done-next = A moderator reads it next. Your receipt code tells you what becomes of it.
confirmation-ended = It was used, is older than seven days, or a newer one was sent. The page of your receipt sends another.
letter-confirmation-subject = Confirm your comment: { $title }
letter-confirmation = You sent a comment on “{ $title }”.
letter-confirmation-link = Open this link to confirm it, until { $day }:
letter-confirmation-ignore = If you sent nothing, do nothing: the comment is not read then.

report-by-verification = How people showed who they are
report-verification = How

# What somebody needs to take part
consultation-needs-code = You need a code from a card. A civil society organisation gives it to you. No account, no name.
consultation-needs-email = You confirm your comment by e-mail. No account, no name.
consultation-needs-either = You need a code from a card, or you confirm your comment by e-mail. No account, no name.
consultation-needs-account = You sign in at a service that you know.

# Where codes cannot be made
error-no-codes-here = This consultation asks for no invitation codes. Its public body can say that it does.
error-how-many = Write a number from 1 to 500.
error-long-note = This note is too long. Use 200 characters at most.
