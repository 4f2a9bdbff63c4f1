# The moderators' queue, a screen at a time
queue-how = Read down the page. Mark what cannot be published as it is. Then publish the rest with one press. You can undo that for a minute.
queue-progress = You decided { $decided } in the last 12 hours. { $waiting } wait.
queue-flagged-waiting = { $count ->
    [one] One is flagged. It has waited since { $day }.
   *[other] { $count } are flagged. The oldest has waited since { $day }.
}
queue-others-waiting = { $count ->
    [one] One has no flag. It has waited since { $day }.
   *[other] { $count } have no flag. The oldest has waited since { $day }.
}
queue-with-colleagues = Colleagues have some open. You are not shown those.
queue-open = { $count ->
    [one] 1 open
   *[other] { $count } open
}
queue-all-open = All that wait are open with colleagues. Come back in ten minutes.
queue-flag = Flagged
queue-flagged = A list found these words. It decides nothing: you do.
flag-telephone-number = Telephone number
flag-email-address = E-mail address
flag-id-number = Number of a person, card or account
flag-web-address = Web address
flag-insult = Insult or threat
queue-left-before = You left this for later
queue-alike = { $count ->
    [one] And one more like it. Your decision is for both.
   *[other] And { $count } more like it. Your decision is for all of them.
}

# What is decided about one
queue-redact = Take words out
queue-return = Ask its author
queue-reasons-summary = Ground and reasons
queue-reasons-hint = Its author reads this. Say what rule it broke, and how; or ask your question.
queue-suggested = We put a sentence there to start from. Read it, change it, and send it again.
queue-words = Words to take out
queue-words-hint = Copy them from the text, one line for each. The rest stays as it is.
queue-take = Take out what I selected
decision-save = Save my decision

# The keys
queue-single-keys = Single keys work
queue-key-j = next
queue-key-k = back
queue-key-p = publish, and go on
queue-key-h = hide
queue-key-r = take out what is selected, or else what is flagged
queue-key-q = ask its author
queue-key-l = leave for later, and go on
queue-key-u = undo what you just published
queue-key-digits = ground, with a sentence to start from
queue-key-escape = from a field back to the comment
queue-key-enter = save only my marks
queue-key-control-enter = publish all that are not marked

# What came of it
queue-left = { $count ->
    [one] One is left for later. It comes after everything else.
   *[other] { $count } are left for later. They come after everything else.
}
queue-passed-over = { $count ->
    [one] One was not published: it changed, or somebody decided on it, after you read it.
   *[other] { $count } were not published: they changed, or somebody decided on them, after you read them.
}
queue-gone = Some are no longer here
queue-undo = Undo
queue-undo-hint = You can undo what you just published for { $seconds } seconds.
queue-undone = { $count ->
    [one] Undone: one waits for you again
   *[other] Undone: { $count } wait for you again
}
error-undo-too-late = The minute is over. Look at what was decided, and decide anew where you need to.
error-undo-reported = The report is out. It cannot be undone any more.
error-undo-nothing = Nothing of it can be undone any more.
error-decided-meanwhile = A colleague has just decided on it.
deed-took-back-publishing = took back publishing

# Sentences to start a statement of reasons from
because-personal-data-of-others = It tells something about a person that others could use to find or harm them.
because-threat = It threatens somebody.
because-hate = It attacks people because of who they are.
because-insult = It insults somebody. The point can be made without that.
because-spam = It advertises something and says nothing about the draft.
because-off-topic = It is not about this draft.
because-unlawful = The law does not allow us to publish this.

# Questions to its author to start from
asked-personal-data-of-others = Can you say the same without telling who it is about?
asked-threat = Can you say what should change, without the threat?
asked-hate = Can you say what should change, without attacking a group of people?
asked-insult = Can you say the same without the insult?
asked-spam = What should change in the draft? Please tell us.
asked-off-topic = Which part of the draft is this about, and what should change there?
asked-unlawful = Can you say the same without the part that the law does not allow?
