# Words of the components that pages share.

back = Back

layout-skip = Skip to the content
layout-languages = Language
layout-member = Your desk
layout-sign-out = Sign out
layout-about = Hearback is for saying what you think of a draft before it is decided, and for hearing back what became of it.
layout-consultations = Consultations
layout-mine = My comments
layout-help = Help and accessibility
layout-log = Public record
layout-privacy = What we store
layout-desk = For organisations

# The ring of five. The short words stand after "3 of 5:", the others on their own.
loop-step = { $step } of 5:
loop-short-said = said
loop-short-read = read
loop-short-counted = counted
loop-short-answered = answered
loop-short-done = done
loop-said = Said
loop-read = Read
loop-counted = Counted
loop-answered = Answered
loop-done = Done

loop-step-done = done
loop-step-ahead = still to come

clock-name = The dates we promised
clock-done = Done
clock-next = Next
clock-ahead = Later
clock-overdue = Overdue

error-summary = There is a problem
field-error = Error:
field-optional = (optional)

notice-info = Note:
notice-success = Done:
notice-warning = Important:

contents = Contents
paragraph-number = Paragraph { $number }
paragraph-comment = Comment
paragraph-on = on paragraph { $number }
paragraph-comments = { $count ->
    [0] No comments
    [one] 1 comment
   *[other] { $count } comments
}

bars-unshown = Not shown: small group

differences-inserted = [inserted:
differences-deleted = [deleted:
differences-end = ]

receipt-card-heading = Your receipt
receipt-card-what-for = Keep this code. It opens the page that tells you what became of what you said. You need no account.

what-next = What happens next

pager-name = Pages of this list
pager-previous = Previous page
pager-next = Next page

legend-name = Keys
desk-nav-name = Parts of this desk
desk-nav-waiting = { $count ->
    [0] nothing waiting
    [one] 1 waiting
   *[other] { $count } waiting
}

how-it-works = What becomes of what you say
how-it-works-said = You say what you think, and get a receipt.
how-it-works-read = A person from a civil society organisation reads it.
how-it-works-counted = It is counted under the themes that people raised.
how-it-works-answered = Those who decide answer every theme, with reasons.
how-it-works-done = What was promised is done, and you can check it.
