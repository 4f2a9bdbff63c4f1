# The one mail that somebody gets when the report is out.

mail-subject = What became of what you said: { $title }
mail-greeting = Hello,
mail-opening =
    You took part in the consultation “{ $title }” and left your address to hear back. The report is out. This is what became of what you said.

mail-said = You said:
mail-hidden = It was not published, and so it is not part of the report. { $organisation } decided that, for this reason:
mail-theme = It was counted under: { $title }
mail-decided = The answer: { $outcome }
mail-accepted = accepted
mail-partly-accepted = partly accepted
mail-not-accepted = not accepted
mail-already-in-place = already in place
mail-out-of-scope = not a part of this decision
mail-reasons = The reasons:
mail-changed = What changed in the text:
mail-paragraph = Paragraph { $number } now reads: “{ $text }”
mail-heading = A heading now reads: “{ $text }”
mail-more-changes = { $count ->
    [one] - and one paragraph more
   *[other] - and { $count } paragraphs more
}
mail-set-aside = It was read, and no theme answers it, for this reason:
mail-receipt = Everything about it, with your receipt:

mail-report = The whole report:
mail-why =
    You get this mail because you left your address for “{ $title }”. It is the only one: we write to you about it this once, and your address is used for nothing else.
mail-withdraw = To have your address deleted at once, or to take out or erase what you said:

# What members are sent
letter-invitation-subject = { $organisation } invites you
letter-invitation =
    { $inviter } invites you to { $organisation } on Hearback, as: { $role }.
letter-invitation-link = Open this link to accept, until { $day }:
letter-invitation-ignore =
    If you do not know what this is about, do nothing: nothing happens then. Do not pass the link on.
letter-link-subject = Your link to sign in
letter-link = Open this link within 15 minutes to sign in. It works once:
letter-link-ignore =
    If you did not ask for it, do nothing: nobody gets in without this mail.
