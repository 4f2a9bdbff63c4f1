# The desk
desk-title = Your desk
desk-empty = No consultation is on your desk
desk-moderation = Moderation
desk-themes = Themes
desk-answers = Answers
desk-report = Report
desk-report-due = Report due on { $day } ({ $left })
desk-to-moderate = { $count ->
    [0] Nothing to moderate
    [one] One to moderate
   *[other] { $count } to moderate
}
desk-to-code = { $count ->
    [0] All counted under themes
    [one] One to count under themes
   *[other] { $count } to count under themes
}

# Moderation
moderation-title = Moderation
moderation-heading = Moderation
moderation-empty = Nothing waits for a decision
moderation-done = { $count ->
    [one] One decision is stored
   *[other] { $count } decisions are stored
}
moderation-see-decided = See what was decided
moderation-how = How it works
moderation-grounds = Grounds of the policy
moderation-about = About: “{ $text }”
moderation-decide = Decide on comment { $id }
moderation-publish = Publish
moderation-hide = Hide
moderation-leave = Leave for later
moderation-ground = Ground
moderation-choose-ground = Choose a ground
moderation-reasons = Statement of reasons
moderation-publish-rest = Publish all that are not marked
moderation-save = Save only my marks
moderation-refused = Comment { $id }: { $why }
decided-title = Decisions
decided-heading = What was decided
decided-none = Nothing has been decided yet
decided-again = Look at it again
decision-title = A second look
error-no-ground = Choose the ground that applies.
error-no-reasons = Tell its author why, in a sentence.
error-not-a-moderator = Only a moderator of a civil society organisation decides.
error-decided-before = Somebody else decides on an appeal.
error-taken-back = Its author took it back.

# Themes
themes-title = Themes
themes-heading = Themes
themes-all-coded = Every published comment is counted
themes-none = No comments here
themes-pick = Choose comment { $id }
themes-picked-none = Nothing chosen
themes-picked-some = {"{n}"} chosen
themes-pick-all = Choose all on this page
themes-count-under = Count the chosen ones under
themes-code = Count them
themes-make-one = Make a theme first.
themes-remove = Take the chosen ones out of this theme
themes-set-aside-summary = Count under no theme
themes-reason = Reason
themes-reason-hint = Its author reads this.
themes-set-aside = Set the chosen ones aside
themes-set-aside-tag = Set aside:
themes-list = Show
themes-uncoded = Not counted yet
themes-all = All
themes-aside = Set aside
themes-new = New theme
themes-new-title = Title
themes-new-hint = In the words of those who said it
themes-new-description = What people said
themes-new-button = Make the theme
error-nothing-picked = Choose at least one comment.
error-no-theme = Choose at least one theme.
error-no-reason = Say why. Its author reads it.
error-theme-title = Give the theme a title that no other theme has, of at most 200 characters.

# Answers
answers-title = Answers
answers-heading = Answers to the themes
answers-comments = { $count ->
    [0] No comments
    [one] One comment
   *[other] { $count } comments
}
answers-none = Not answered
answers-no-themes = There are no themes yet
answers-progress = { $answered } of { $total } themes answered
answer-title = Answer: { $theme }
answer-outcome = The answer
answer-reasons = Reasons
answer-reasons-hint = Everybody who said this reads them. Markdown works.
answer-changed-legend = Paragraphs that changed because of it
answer-changed-hint = Those who said it see the change beside your reasons.
answer-see-change = See the change
answer-no-changes = There is no newer version of the text yet, so no paragraphs can be linked.
answer-save = Save the answer
answer-what-people-said = { $count ->
    [one] The comment
   *[other] The { $count } comments
}
outcome-accepted-hint = It is done as people said.
outcome-partly-accepted-hint = A part of it is done; the reasons say which.
outcome-not-accepted-hint = It is not done; the reasons say why.
outcome-already-in-place-hint = It is done already; the reasons say where.
outcome-out-of-scope-hint = This decision cannot change it; the reasons say who can.
error-no-outcome = Choose an answer.
error-no-disposition-reasons = Give the reasons. They are what people read.
error-report-published = The report is published. Its answers stand.

# The report
desk-report-title = Report
desk-report-heading = Outcome report
desk-report-summary = Summary
desk-report-summary-hint = What was heard, what was decided, what will be done, by whom and when. Markdown works.
desk-report-save = Save the summary
desk-report-gaps = What is still missing
desk-report-ready = Nothing is missing
desk-report-refused = It cannot be published yet
desk-report-publish = Publish the report
desk-report-publish-what = The report goes online, and everybody who left an address gets their own answer. This cannot be undone.
desk-report-published = The report is published
delivery-sent = Answers sent
delivery-waiting = Answers on their way
delivery-undeliverable = Could not be delivered
gap-still-open = The consultation is still open.
gap-still-open-link = See when it closes
gap-no-summary = The summary is blank.
gap-no-summary-link = Write it
gap-no-disposition = The theme “{ $theme }” has no answer.
gap-no-disposition-link = Answer it
gap-waiting = { $count ->
    [one] One comment waits for a moderator of { $moderators }.
   *[other] { $count } comments wait for a moderator of { $moderators }.
}
gap-waiting-link = Go to the queue
gap-waiting-theirs = Only they can decide. Ask them.
gap-uncoded = { $count ->
    [one] One comment is under no theme and not set aside.
   *[other] { $count } comments are under no theme and not set aside.
}
gap-uncoded-link = Count under themes
gap-which = Which ones
gap-more = And { $count } more.
