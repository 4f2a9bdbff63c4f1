# Comments that are kept, to be sent together
comment-keep = Keep, and go on reading
draft-basket = Your kept comments, not sent yet
basket-title = Your kept comments
basket-back = Back to the draft
basket-lede = They are not sent yet. They wait here for 30 days, for this browser alone. Read them over, and send them together.
basket-kept = { $count ->
    [one] Kept: one comment, not sent yet
   *[other] Kept: { $count } comments, not sent yet
}
basket-read-on = Go on reading where you were
basket-empty = You keep no comments here
basket-closed = Comments cannot be sent any more. Yours are still here, so you can copy them.
basket-change = Change
basket-remove = Remove
basket-send = { $count ->
    [one] Send this comment
   *[other] Send all { $count } comments
}
basket-forget = Forget all of them
basket-see-receipts = See the receipts of what you have sent
basket-left = Some comments could not be sent. See why.
basket-change-title = Change a kept comment
basket-change-label = Your comment. It is about: { $place }
basket-save = Save
basket-sent-title = { $count ->
    [one] We have your comment
   *[other] We have your { $count } comments
}
basket-sent-lede = Each has a code of its own. Keep them: with a code you can see at any time what became of that comment. You can print this page: only the cards are printed.
basket-sent-more = Hear back, correct it or take it back: { $place }
retention-comments-that-wait-to-be-sent = Comments that you keep and have not sent yet
retention-comments-that-wait-to-be-sent-why = They wait until you send them. Only the browser in which you wrote them can show them.
basket-cookie = If you keep comments to send them later, one more cookie leads this browser back to them, for 30 days.
