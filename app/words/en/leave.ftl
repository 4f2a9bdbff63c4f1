# Leaving at once
leave-what = Quick way out
leave-now = Leave this page now
leave-shift = or press Shift three times
leave-twice-more = Press Shift 2 more times to leave.
leave-once-more = Press Shift once more to leave.
leave-ended = The time to leave with Shift is over. Start again.
leave-gone = Loading

help-traces = Somebody may look at my phone or computer
help-traces-answer = The pages of a consultation have a link “Leave this page now” at the bottom. It opens another website at once. On a keyboard you can also press Shift three times. Pages that you opened before stay in your browser’s history: delete it afterwards, or use a private window. Without JavaScript, the Back button leads back to the page that you left. Your receipt code is a key: whoever has it can read what you said, so keep it where only you look. We do not store the address of your device.
