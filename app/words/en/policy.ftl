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
statement-by-people = A person read these words and decided. No machine decides here.
statement-answer = Here you can change your words, without an account:
statement-appeal = You do not agree? Somebody else will look at it again. You can ask for that until { $day }, without an account:

# The letter about an appeal
appeal-letter-subject = Your appeal in “{ $title }”
appeal-letter-upheld = { $who } looked again at what was decided about your words in “{ $title }”. The decision stands.
appeal-letter-overturned = { $who } looked again at what was decided about your words in “{ $title }”. You were right: they are published now, as you sent them.

# What each ground means
ground-personal-data-of-others-what = It tells something about another person that is theirs to tell: a telephone number, an address, an illness.
ground-threat-what = It says that somebody will be harmed.
ground-hate-what = It attacks people for what they are: where they come from, what they believe, whom they love.
ground-insult-what = It insults a person.
ground-spam-what = It advertises something, or is not meant for people to read.
ground-off-topic-what = It has nothing to do with the draft.
ground-unlawful-what = The law forbids saying it.

# What happens
consequence-hide = It is not published. Where it is enough, only words are taken out, or its author is asked.
consequence-redact = Those words are taken out. The rest is published.
consequence-return = Its author is asked to change it.

# The published policy
policy-title = How comments are moderated
policy-before = { $who } reads every comment before it is published.
policy-after = Comments are published at once. { $who } reads them afterwards.
policy-nobody = No civil society organisation moderates here. So comments are published at once, and nobody can take them away. The reason that was given:
policy-grounds = What is not published
policy-grounds-lede = Only this. To disagree, to be angry or to write with mistakes is no reason.
policy-rights = What you can count on
policy-rights-reasons = You are told what was decided about your words, on which ground and why.
policy-rights-appeal = For six months you can ask that somebody else looks again. You need no account.
policy-rights-body = The public body cannot take anything away on its own.
policy-rights-log = Every decision stands in a log that nobody can change.
policy-log = See the log
policy-changed = Changes
policy-changed-by = { $who } changed it on { $day }:
policy-link = How comments are moderated

# The policy on the desk
desk-policy = Policy
desk-appeals = Appeals
policy-desk-title = Moderation policy
policy-desk-lede = Everybody can read this before they speak. Moderators decide on these grounds and no others, and may always do less.
policy-desk-timing = When are comments read?
timing-before-publication = Before they are published
timing-before-publication-hint = Safer where people may be attacked. Somebody has to read every day.
timing-after-publication = After they are published
timing-after-publication-hint = Quicker. What hurts somebody stands there until it is read.
policy-desk-applies = Applies here
policy-desk-consequence = The most that happens
policy-desk-explanation = What it means here
policy-desk-reason = Why does it change?
policy-desk-reason-hint = People have spoken under the policy before. Everybody reads this.
policy-desk-save = Publish the policy
policy-desk-saved = The policy is published
policy-desk-saved-what = Everybody can read it. What was decided before stays decided.
error-policy-no-ground = Choose one ground at least.
error-policy-too-long = Say it in 500 characters or fewer.
error-policy-no-reason = Say why it changes: people have spoken under the policy before.

# The decision on the receipt
step-decided-publish = { $who } read it and published it.
step-decided-hide = { $who } read it and did not publish it.
step-decided-redact = { $who } read it and published it without some words.
step-decided-return = { $who } read it and asks you something. It is published when you have answered.
step-decided-how = How it was decided
step-answer = Answer: change your words
step-appeal = You do not agree? Ask that somebody else looks again
step-appeal-until = You can ask until { $day }. You need no account.
step-appealed = You asked for another look on { $day }. Somebody else will decide.
step-appeal-upheld = { $who } looked again on { $day }. The decision stands.
step-appeal-overturned = { $who } looked again on { $day }. You were right: it is published.
receipt-others-read = What others read
ring-returned = read; you are asked something

# Asking for another look
appeal-title = Ask for another look
appeal-lede = Somebody who did not decide before reads your words again.
appeal-decision = What was decided
appeal-words = Why do you not agree?
appeal-words-hint = Only moderators read this. Say it in your own language.
appeal-button = Ask for another look
appeal-until = You can ask until { $day }, once for each decision.
error-nothing-to-appeal = There is no decision that you could appeal.
error-appeal-too-late = The six months to ask are over.
error-appealed = You have asked for another look already.
error-appeal-no-words = Say in a few words why you do not agree.
error-appeal-too-long = This is too long. Say it in 5,000 characters or fewer.

# Appeals on the desk
appeals-title = Appeals
appeals-lede = Somebody does not accept what was decided. Who decided first does not decide again.
appeals-none = No appeal waits
appeals-since = waits since { $day }
appeals-decide = Look at the appeal for comment { $id }
appeal-desk-title = An appeal
appeal-author-says = What its author says
appeal-outcome = What do you decide?
appeal-upheld = The decision stands
appeal-upheld-hint = It stays as it is.
appeal-overturned = Its author is right
appeal-overturned-hint = It is published in its author’s own words.
appeal-reasons = Your reasons
appeal-reasons-hint = Its author reads this.
appeal-desk-save = Decide the appeal
error-no-appeal-outcome = Choose what you decide.

# Where words were taken out
said-redacted = A moderator took words out
answer-question-heading = A moderator asks you something
answer-question-what = Change your words below and send them. They are read again, and published.
