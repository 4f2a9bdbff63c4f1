# What somebody is told who has to wait, and why.
too-often-title = Please wait a moment
too-often-seconds = { $seconds ->
    [one] Try again in one second.
   *[other] Try again in { $seconds } seconds.
}
too-often-minutes = { $minutes ->
    [one] Try again in one minute.
   *[other] Try again in { $minutes } minutes.
}
too-often-why = A lot came from your connection in a short time. Perhaps you share it with many people. Nobody is blocked, and we have not stored your address.
too-often-back = Then go back and try again. What you typed should still be there.
too-often-kept = Your words are kept here
too-often-then = They have not been sent yet. Wait, then press the button.
too-often-yours = What you wrote
too-often-again = Send it again

sign-in-wait = { $minutes ->
    [one] Too many tries. Wait one minute and try again.
   *[other] Too many tries. Wait { $minutes } minutes and try again.
}

# The field that is to stay empty
trap-label = Leave this empty
trap-filled = Empty the field “Leave this empty”, and send again. Your words are still here. We ask this because programs fill it in.
