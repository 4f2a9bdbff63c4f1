# The log as it is signed
log-signed-size = Signed entries
log-signed-at = Signed on
log-key = Fingerprint of the key
log-not-signed = Nothing is signed yet. That happens within a minute after something comes in.
log-heads = All signatures, the newest first
log-heads-size = Entries
log-heads-at = When
log-heads-root = Root
log-check = Check it yourself
log-check-what = The whole log can be read by programs. Keep a signature from here, and nobody can change what came before it without you noticing.
log-check-head = The newest signature
log-check-entries = All entries
log-check-key = The key

# The proof for one comment
proof-link = Proof that it is in the public log
proof-title = Proof that what you said is in the log
proof-found = We checked it just now. Your words are entry { $entry } in the log, and the log was signed with it on { $when }.
proof-found-erased = We checked it just now. Your words are erased. Entry { $entry } stays in the log, and the log was signed with it on { $when }.
proof-promised = Your words are entry { $entry }. We promise, with a signature, that the log is signed with it by { $when }. Come back in a minute.
proof-wrong-words = Something is wrong: these words do not fit their entry in the log. Save the file below and tell somebody whom you trust.
proof-wrong-signature = Something is wrong: a signature of the log does not fit. Save the file below and tell somebody whom you trust.
proof-wrong-log = Something is wrong: the entry does not lead to the log that was signed. Save the file below and tell somebody whom you trust.
proof-browser-right = Your browser has checked it, too. It fits.
proof-browser-wrong = Your browser has checked it, too. It does not fit. Save the file below and tell somebody whom you trust.
proof-shows = What this proves
proof-shows-what = Nobody can change your words or take them out without this proof showing it. Not even we can.
proof-shows-not = What it does not prove
proof-shows-not-what = It does not prove who said it, or that the answer is right. And this page comes from us. If you do not want to trust us, save the file and let somebody else check it.
proof-save = Save the proof
proof-save-what = Your words are in the file. Give it only to people who may read them.
proof-how = To check it without us, use the program Hearback on any computer. Get the key from somebody who kept it.
proof-numbers = The numbers
proof-entry = Entry
proof-entry-at = Written on
proof-leaf = Fingerprint of the entry
proof-receipt-text = In the public log this is entry { $entry }. Its fingerprint is { $leaf }. We promise that the log is signed with it by { $when }. Signature of the promise: { $signature }
