# Words that every page shares.
site-name = Hearback
site-description = Say what you think of a draft policy, and hear back what became of it.
title-page = { $title } – Hearback
title-error = Error: { $title }
rehearsal = This is a rehearsal: the clock is set to another day.
list-comma = ,{" "}
list-or = {" "}or{" "}

count-comments = { $count ->
    [0] no comments yet
    [one] one comment
   *[other] { $count } comments
}

# Dates
left-today = ends today
left-days = { $days ->
    [one] one day left
   *[other] { $days } days left
}

# Where a consultation stands
stage-draft = Being prepared
stage-open = Open
stage-analysis = Being read
stage-reported = Answered
stage-followed-up = Followed up
stage-concluded = Concluded

clock-opens = Opens
clock-closes = Closes
clock-decision = Decision
clock-report = Report with the answers
clock-extended = The close was moved from { $old } to { $new }. { $reason }
clock-report-published = Published on { $day }
clock-report-overdue = The report is overdue

# Channels
channel-web = Website
channel-sms = Text message
channel-ussd = Phone menu
channel-voice = Voice message
channel-phone = Telephone
channel-paper = Letter or form
channel-in-person = In person
channel-email = E-mail
channel-api = Another service

respondent-individual = People
respondent-organisation = Organisations
respondent-government-agency = Public bodies

language-en = English
language-ar = Arabic
language-pt = Portuguese
language-fr = French
language-es = Spanish
language-de = German

# What was said
said-comment = Comment { $id }
said-reply = Comment { $id }, in answer to { $to }
place-paragraph = Paragraph { $number }
place-section = Section “{ $title }”
place-whole = The whole draft
fact-late = after the close
fact-paraphrase = in other words than the author’s

# What became of it
state-waiting = Waiting
state-published = Published
state-hidden = Hidden
state-taken-back = Taken back
outcome-accepted = Accepted
outcome-partly-accepted = Partly accepted
outcome-not-accepted = Not accepted
outcome-already-in-place = Already in place
outcome-out-of-scope = Out of scope

ground-personal-data-of-others = Personal data of others
ground-threat = Threat
ground-hate = Hate
ground-spam = Spam
ground-off-topic = Off topic
ground-unlawful = Unlawful

# Errors that a form tells
error-empty = Write something first.
error-too-long = This is longer than 60,000 characters. Send it in parts.
error-not-open = This consultation is closed. Your words are still in the box, so that you can copy them.
error-no-such-paragraph = This paragraph is no longer part of the draft. Send your comment on the whole draft.
error-no-such-address = Check the e-mail address. It looks like name@example.org.
error-said-something-else = This form was sent before, with other words. Send it once more.
error-window-closed = The 15 minutes to change it are over. A moderator has it now.

# Pages that cannot be shown
problem-not-found = There is nothing at this address
problem-not-found-what = Check the address. If you typed a receipt code, look at each letter once more.
problem-not-allowed = You have no role that allows this
problem-not-allowed-what = Ask an administrator of your organisation, or sign in with another account.
problem-bad-request = What was sent cannot be read
problem-bad-request-what = Go back and send the form again.
problem-internal = Something went wrong on our side
problem-internal-what = Nothing that you sent before is lost. Wait a minute, go back and try again.

# Help
help-title = Help
help-account = Do I need an account?
help-account-answer = No. You write and send. You get a receipt code, and the code is all you need.
help-safe = Who sees my name?
help-safe-answer = Nobody. We do not ask for your name. If you leave an e-mail address, it is kept apart from what you said, is shown to nobody, and is used once: to tell you what became of it.
help-change = Can I change what I said?
help-change-answer = Yes, for 15 minutes. Open the page of your receipt: there you correct it or take it back.
help-next = What happens to my comment?
help-next-answer = A civil society organisation reads it and publishes it. It is counted under themes. The public body must answer each theme with reasons, and we tell you the answer.
help-receipt = I lost my receipt code
help-receipt-answer = If you left an e-mail address, the answer comes to you. Without one we cannot find your comment for you, because we do not know who you are. You can still read all comments and the report.
help-hidden = Why was a comment hidden?
help-hidden-answer = Only for a ground of the published policy, and only by a civil society organisation, never by the public body alone. The reasons stand on the page of its receipt. For six months you can ask there that somebody else looks again.
help-access = I cannot use these pages
help-access-answer = Every page works without JavaScript, by keyboard, at any size of text. Where a consultation offers other ways, such as a text message, a letter or a visit, they are listed on its page.

# The log
log-title = Transparency log
log-lede = Everything that is received and decided is written down here, in one order, and nothing can be taken out unseen.
log-size = Entries
log-root = Root of the tree
log-what = Each entry is a fingerprint of what was said, mixed with a secret number, so that it proves the words without showing them. All entries together give the root above (RFC 9162). If one were changed or left out, the root would be another.
