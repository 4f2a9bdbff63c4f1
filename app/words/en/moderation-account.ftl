# What everybody may read of the moderators' decisions
moderated-title = What moderators decided
moderated-nothing-waits = Nothing waits to be read.
moderated-waits = { $count ->
    [one] One comment waits to be read. It has waited since { $day }.
   *[other] { $count } comments wait to be read. The oldest has waited since { $day }.
}
moderated-no-decisions = Nothing was decided yet.
moderated-decisions = Decisions
moderated-outcome = Decision
moderated-by = Who
moderated-number = How many
moderated-flagged = Marked by a word list
moderated-undone = { $count ->
    [one] One decision was taken back within a minute.
   *[other] { $count } decisions were taken back within a minute.
}
moderated-publish = Published
moderated-hide = Not published
moderated-redact = Published without some words
moderated-return = Sent back with a question
moderated-within = How soon people had a decision
moderated-time = Time
within-an-hour = Within an hour
within-a-day = Within a day
within-three-days = Within three days
within-a-week = Within a week
within-longer = Later
moderated-no-appeals = Nobody has asked for another look.
moderated-appeals-made = Asked for
moderated-appeals-waiting = Still to be decided
moderated-appeals-upheld = The decision stands
moderated-appeals-overturned = The author was right
moderated-appeals-elsewhere = Decided by another organisation
moderated-machine = The same for machines (JSON)
policy-account = What moderators decided
