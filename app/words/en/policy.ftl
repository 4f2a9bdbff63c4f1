# What a moderation policy says
ground-insult = Insult
state-returned = Sent back with a question
deed-took-words-out-of-comments = took words out of comments
deed-sent-comments-back-with-a-question = sent comments back with a question
deed-decided-an-appeal = decided an appeal
deed-changed-the-moderation-policy = changed the moderation policy

# Why a decision cannot be taken
error-not-in-policy = The policy of this consultation does not allow that on this ground. Choose another ground, or a milder step.
error-no-words-to-redact = Copy the words that are to be taken out.
error-not-in-text = These words do not stand in the comment. Copy them from it.
error-cannot-ask = Its author cannot answer a question here. Choose another step.
error-same-organisation = Another organisation decides this appeal.
error-changed-meanwhile = Its author has just changed the words. Read them again.
error-decided-after-report = The report is out. What was hidden can only be published on appeal.

# The letter with the statement of reasons
statement-subject = About what you said in “{ $title }”
statement-hide = { $who } read what you said in “{ $title }”. It was not published.
statement-redact = { $who } read what you said in “{ $title }”. It was published, with some words taken out.
statement-return = { $who } read what you said in “{ $title }”, and asks you something before it can be published.
statement-ground = The rule:
statement-facts = The reasons:
statement-flagged = A list of words had marked it. A person read it and decided.
statement-by-people = A person read it and decided. No machine helped.
statement-answer = Here you can change your words, without an account:
statement-appeal = You do not agree? Somebody else will look at it again. You can ask for that until { $day }, without an account:

# The letter about an appeal
appeal-letter-subject = Your appeal in “{ $title }”
appeal-letter-upheld = { $who } looked again at what was decided about your words in “{ $title }”. The decision stands.
appeal-letter-overturned = { $who } looked again at what was decided about your words in “{ $title }”. You were right: they are published now, as you sent them.
