# Accounts: one's own comments in one place, and the ways in
me-title = My comments
me-lede = What you said, and what became of it.
me-nothing = No comments here yet
me-nothing-text = Open a receipt and choose “Keep it in my account”. Comments that were sent with your e-mail address come here by themselves.
me-let-go = Take it out of my account
me-following = What I follow
me-unfollow = Follow it no more
keep-title = Keep this receipt in your account
keep-lede = You find it under “My comments”, without the code. Nobody else sees that it is yours.
keep-button = Keep it in my account
keep-link = Keep it in my account
follow-title = Follow this consultation
follow-lede = We write to you once, when the answers are published.
follow-button = Follow it
follow-link = Tell me when it is answered
by-account-hint = We send a link to this address. You need no password.

account-title = Your account
account-ways = Ways in
account-link-works = A link to your e-mail address always lets you in, too.
account-passkeys-count = { $count ->
    [0] none yet
    [one] one
   *[other] { $count }
}
account-codes-count = { $count ->
    [0] none left
    [one] one left
   *[other] { $count } left
}
account-sessions = Where you are signed in
account-sessions-hint = End each that you do not know. We do not store from which device it is.
account-session = Since { $began }, last used { $seen }
account-this = This one
account-end = End it
account-password = Change your password
account-old = Your password now
account-new = The new password
account-change = Change it

passkeys-title = Passkeys
passkeys-lede = You sign in with your telephone, computer or security key. There is nothing to remember, and nobody can guess it.
passkeys-none = You have no passkey yet
passkeys-since = since { $day }
passkeys-remove = Remove it
passkeys-name = A name for it
passkeys-name-hint = So that you know it again: my telephone, the key on my ring
passkeys-add = Add a passkey
passkeys-failed = That did not work. Try again, or take another way.
passkeys-noscript = Passkeys need JavaScript, which is off or did not load. You can use codes on paper instead.

paper-codes-title = Codes on paper
paper-codes-lede = A list of ten codes. Each lets you in once, after your password. Good for who has no passkey, or loses it.
paper-codes-replaces = A new list takes the place of the one that you have.
paper-codes-make = Make a new list
paper-codes-made = Your codes
paper-codes-once = You see them only now
paper-codes-once-text = Print this page or write the codes down. Keep them where you keep your papers, not beside the computer.
paper-codes-done = I have them

delete-title = Delete your account
delete-lede = Your account, what you keep in it and what you follow are deleted. What you said stays, and each receipt code goes on working.
delete-button = Delete my account

second-title = One thing more
second-lede = Your account asks for something that you have, beside your password.
second-passkey = Use a passkey
second-code = A code from your list
second-code-hint = Twelve letters and digits. Cross it out then: it works once.
second-code-button = Use this code
second-set-up = Your organisation asks for it, and you have not set it up yet. It takes a minute.
second-set-up-passkey = Add a passkey
second-set-up-codes = Get codes on paper

sign-in-lost = I do not know my password
sign-in-passkey = Sign in with a passkey
sign-in-with = Sign in with { $name }

held-title = This is what you typed
held-lede = You had to show who you are first. Nothing is lost, and nothing was sent yet.
held-send = Send it now
held-let-go = I do not need it any more
session-ends = Your session ends in { $minutes } minutes. What you type is not lost: send it, and sign in when you are asked.
session-keep = Stay signed in

openid-connect = Connect it
openid-disconnect = Disconnect it
openid-leaving = You are taken to the other service
openid-go-on = Go on to { $name }
openid-failed = You are not signed in
openid-unreachable = The other service does not answer as it should. Try again later, or take another way.
openid-ended = This took too long, or you turned back. Nothing has changed. Start again.
openid-unknown = No account here is connected to it. Sign in another way first, then connect it in your account.

organisation-second = Who needs a second factor
organisation-second-hint = A passkey, or a code on paper, beside the password. Who has none is asked to set one up.
organisation-second-save = Save

error-passkey-refused = The passkey could not be checked. Try again, or take another way.
error-wrong-code = This code is not on your list, or you used it before. Look at each letter once more.
error-wait = Too many tries. Wait a quarter of an hour and try again.
error-connected-elsewhere = It is connected to another account here.
error-has-roles = You are or were a member. Such an account stays, because the audit trail names it.

deed-added-a-passkey = added a passkey
deed-removed-a-passkey = removed a passkey
deed-made-codes-on-paper = made codes on paper
deed-used-a-code-on-paper = used a code on paper
deed-connected-another-account = connected another account
deed-disconnected-another-account = disconnected another account
deed-said-who-needs-a-second-factor = said who needs a second factor:

letter-changed-subject = Your account has changed
letter-changed = Somebody who is signed in as you did this: { $deed }.
letter-changed-was-it-you = If it was not you, sign in by e-mail, end the sessions that you do not know and change your password:
letter-reported-subject = The answers are there: { $title }
letter-reported = You wanted to know when “{ $title }” is answered. The report says what was heard and what was decided:
letter-reported-unfollow = To follow other things, or nothing:
