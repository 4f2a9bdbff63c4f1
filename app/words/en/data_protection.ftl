# What people agree to. A wording that somebody agreed to is never changed: a new one gets the next number.
consent-hear-back-1 = One e-mail, when the answer is there. The address is kept apart from your comment and shown to nobody.
consent-hear-back-2 = One e-mail, when the answer is there. The address is kept apart from your comment and shown to nobody. You can have it deleted at any time, on the page of your receipt.

# What is held about one comment, on the page of its receipt
your-data-heading = What we hold about this
your-data-address = We hold an e-mail address for this, to tell you the answer once.
your-data-no-address = We hold no e-mail address for this.
your-data-withdraw = Do not write to me any more
your-data-withdraw-what = Your address is deleted at once. You can still read the answer here.
your-data-take-out = Take out what we hold about this
your-data-erase = Erase what I said
your-data-how-long = What we store, and for how long
your-data-erased-person = On { $day } you had everything erased that leads to you. Your words stay. Nobody can tell whose they are.
your-data-erased-words = This is erased
your-data-erased-words-what = On { $day } you had your words erased, and everything that leads to you. This code opens nothing else.

# Erasing
erase-title = Erase what I said
erase-lede = You can do this at any time. It cannot be undone.
erase-about = This is what you said
erase-scope = What shall be erased?
erase-person = Only what leads to me
erase-person-hint = Your e-mail address and what you agreed to are deleted. Your words stay. Nobody can tell whose they are.
erase-person-and-words = My words, too
erase-person-and-words-hint = Besides, your words disappear from all pages, with the reasons that moderators wrote about them.
erase-stays = What stays
erase-stays-report = A report that is already published stays as it is. It holds numbers, not your words.
erase-stays-log = The public record keeps its entry, so that nobody can cheat. Nobody can find out any more what it was about.
erase-stays-copies = What others have copied from these pages is not in our hands.
erase-button = Erase it now
error-no-scope = Choose what shall be erased.
error-already-erased = This is erased already.

# What we store
privacy-title = What we store, and for how long
privacy-lede = Everything that this site keeps is on this page. What has a period goes by itself when it is over.
privacy-not = What we do not store
privacy-not-what = No name, no IP address, no description of your device. No page loads anything from another site, and nothing follows you. There is one cookie, and only if you choose a language.
privacy-participants = About people who take part
privacy-members = About people who work here
privacy-source = Source: { $source }
privacy-rights = What you can do
privacy-rights-receipt = With your receipt code you can see what we hold, take it out, have your address deleted, and erase what you said. You need not say why.
privacy-rights-find = Look up a receipt
privacy-rights-none = Without the code we cannot find your comment for you, because we do not know who you are.
privacy-rights-complain = You can also complain to the data protection authority of your country.

retention-days = { $days ->
    [one] one day
   *[other] { $days } days
}
retention-years = { $years ->
    [one] one year
   *[other] { $years } years
}
retention-stays = It stays.
retention-since-delivered = Removed { $period } after we told you the answer, or gave up trying
retention-since-report-due = Removed { $period } after the day on which the answers were promised
retention-since-sent = Removed { $period } after it was sent
retention-since-ended = Removed { $period } after it ended
retention-since-happened = Removed { $period } after it happened

retention-what-was-said = What you say
retention-what-was-said-why = It is what the decision is made with, and everybody can check that it was heard. You can have it erased at any time.
retention-consents = What you agreed to
retention-consents-why = It shows in which words we asked you, and when you agreed or changed your mind. It holds no address.
retention-addresses-of-participants = Your e-mail address, if you left one
retention-addresses-of-participants-why = We need it once, to tell you the answer. You can have it deleted at any time.
retention-addresses-that-no-answer-came-to = Your e-mail address, if no answer is ever published
retention-addresses-that-no-answer-came-to-why = A late report is still owed to you. After so long we give it up.
retention-what-mail-servers-said = What a mail server said when our mail did not arrive
retention-what-mail-servers-said-why = It helps to find out why. It may repeat your address.
retention-transparency-log = The public record
retention-transparency-log-why = It shows that nothing was left out or changed. It holds fingerprints, and no words.
retention-accounts = Accounts
retention-accounts-why = Who takes part needs none, and can delete theirs at any time. A member’s stays, so that it can be told who did what.
retention-audit-trail = What members did
retention-audit-trail-why = It shows who used their power, and for what. It cannot be changed, and so nobody can hide a deed.
retention-mail-to-members = Mail to members
retention-mail-to-members-why = It shows that an invitation or a link was sent. What it said is erased when it is sent.
retention-invitations = Invitations
retention-invitations-why = They are needed until they are accepted or have run out.
retention-sessions = Sign-ins that last
retention-sessions-why = They end after two hours without a request, and after twelve in any case.
retention-links-to-sign-in = Links to sign in
retention-links-to-sign-in-why = A link can be used for 15 minutes, once.
retention-links-to-confirm-a-comment = Links to confirm a comment
retention-links-to-confirm-a-comment-why = A link can be used for a week, once.
retention-challenges-of-passkeys = The first half of a sign-in
retention-challenges-of-passkeys-why = What a passkey is asked to sign, or where somebody wanted to go on. It can be used for ten minutes, once.
retention-forms-that-wait = What a member typed when they had to sign in again
retention-forms-that-wait-why = It waits for an hour to be sent, and for nobody else.
retention-requests-for-links = How often a link was asked for
retention-requests-for-links-why = It keeps others from filling a mailbox.
retention-failed-sign-ins = Failed sign-ins
retention-failed-sign-ins-why = They make guessing a password slow.
