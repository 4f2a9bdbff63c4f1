# The receipt to take along
copy-keep = Write the code down, or print this page: only the card is printed. This page stays here, so you can also bookmark it.
copy-save = Save the receipt as a text
copy-by-mail = Send me the receipt by e-mail
copy-address = Where to send it
copy-by-mail-hint = You get one e-mail with your code. We do not keep the address.
copy-hear-back = Also tell me the answer, and keep the address for that
copy-send = Send the receipt
copy-sent = The receipt is on its way
copy-sent-what = It can take some minutes to arrive. Look among the spam, too.
copy-sent-at = Sent
copy-contact = { $who } asks in this consultation, and answers for it. If you do not know how to go on, our help page says more.
copy-help = Help
letter-receipt-subject = Your receipt: { $title }
letter-receipt = Here is the receipt for your comment on “{ $title }”. Keep the code: with it you can see at any time what became of your comment.
letter-receipt-ignore = If you did not ask for this, you can ignore it. We have not kept your address because of this mail.
