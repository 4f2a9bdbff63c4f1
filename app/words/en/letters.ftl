# Letters that many people send, the same or nearly the same, and whether an address belongs to who sent something.
letters-heading = Letters that many people sent
letters-title = Letters that many people sent: { $title }
letters-lede = Some people send the same letter, or nearly the same. Every person counts. What the letter says counts as one argument.
letters-kept = No letter is thrown away because others sent it too. Nobody loses their voice by using words that others wrote.
letters-people = { $count ->
    [one] one person
   *[other] { $count } people
}
letters-texts = { $count ->
    [one] one text
   *[other] { $count } different texts
}
letters-how-counted = A letter counts as one text, however many people sent it.
letters-none = So far, nobody has sent a letter that somebody else sent too.
letters-all = All letters
letters-all-comments = All comments
letters-see = See the letters that many people sent
letters-one-of = One of { $people } people who sent this letter
letters-one-of-changed = One of { $people } people who sent this letter, { $changed } of them with words of their own
letters-fact-disowned = Sent with somebody else’s e-mail address
letters-letter = Letter { $id }
letters-letter-title = Letter { $id }: { $title }
letters-as-most = The letter, as most people sent it
letters-numbers = How many sent it
letters-sent-by = People who sent it
letters-unchanged = Without a change
letters-changed = With words of their own
letters-comments = Comments, because some people send it twice
letters-arguments = Arguments
letters-confirmed = Confirmed by e-mail that it was them
letters-disowned = Sent with somebody else’s e-mail address
letters-when = When they came
letters-day = Day
letters-number = Number
letters-bursts = Many at once
letters-bursts-hint = We show this so that you can judge for yourself. People who leave a meeting together also write at the same time. All of them count.
letters-in-a-minute = { $number } within one minute: { $when } ({ $channel })
letters-in-a-second = { $number } within the same second: { $when } ({ $channel })
letters-own-words = With words of their own
letters-own-words-hint = What is underlined was added. What is struck through was left out.
letters-times-sent = People who sent it like this: { $people }
letters-read = Read this letter
desk-letters = Letters
desk-letters-heading = Letters that many people sent
desk-letters-lede = You can ask the people behind a letter whether it was them. Everybody who gave an address gets one e-mail, and never a second one.
desk-letters-waiting = Waiting
desk-letters-asked = Asked by e-mail
desk-letters-no-address = Without an address
desk-letters-can-ask = Not asked yet
desk-letters-ask = Ask who sent letter { $id }
desk-letters-was-asked = The e-mails are on their way
not-me-title = Was this you?
not-me-lede = Somebody sent this comment to a consultation and gave your e-mail address.
not-me-sent = Sent on { $day }
not-me-if-not = If it was not you, we delete your address here and do not write to you about it any more. The comment stays. Everybody can see that it was sent with somebody else’s address.
not-me-no = This was not me
not-me-yes = Yes, it was me
not-me-done-no = Thank you. Your address is deleted here.
not-me-done-no-what = We do not write to you about this comment any more. Whoever moderates the consultation can see that your address was used without you.
not-me-done-yes = Thank you. You have confirmed your comment.
not-me-done-yes-what = Your name and your address stay hidden. Your comment counts as confirmed.
not-me-ended = This link was used before, or it is too old.
letter-not-me = If you did not send this comment, tell us here:
letter-authorship-subject = Was this you? { $title }
letter-authorship = Somebody sent a comment on “{ $title }” and gave this e-mail address. Many people sent the same text, so we ask each of them once.
letter-authorship-link = Tell us by { $day } whether it was you. You see the comment first:
letter-authorship-ignore = If you do nothing, nothing changes. We do not ask again.
deed-asked-who-sent-a-letter = asked who sent a letter
