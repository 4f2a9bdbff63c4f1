# Ways to say something about the draft: on words, as other wording, in answer, in support.
error-not-in-paragraph = These words do not stand in the paragraph. Copy them from the text above.
error-same-wording = Nothing is changed yet. Change the words, or send a comment instead.
error-nothing-to-answer = The comment that you answer is not there any more. Your words are kept: you can send them as a comment on the whole draft.
draft-quote = Comment on some of its words
draft-suggest = Suggest other wording
draft-on-section = Comment on this section as a whole
comment-section-label = Your comment on the section “{ $title }”
paragraph-back = Back to the draft
quote-heading = Comment on words of paragraph { $number }
quote-label = The words that you mean
quote-hint = Copy them from the paragraph. Leave this empty to speak about all of it.
quote-body = What do you want to say about them?
quote-marked = Comment on the marked words
quote-chosen = Your comment is about these words:
quote-drop = No, about the whole paragraph
suggest-heading = Suggest other wording for paragraph { $number }
suggest-how = Change the words as you would write them. We show what you changed beside what was there.
suggest-label = How paragraph { $number } should read
suggest-why = Why?
suggest-why-hint = A sentence helps those who decide.
suggest-send = Send my suggestion
contribution-title = { $what }: { $title }
contribution-back = Back to what was said
contribution-open = Answer or support
contribution-reply-heading = Answer this
contribution-reply-label = Your answer
contribution-reply-send = Send my answer
said-suggestion = Suggestion { $id }
support-give = I support this
support-given = You support this.
support-take-back = I do not support it any more
support-hint = Counts once from this device. It is not a vote: reasons count, not how many press.
desk-suggestions = Suggestions
suggestions-heading = Suggestions of other wording
suggestions-none = Nobody has suggested other wording yet
suggestions-progress = { $answered } of { $all } answered
suggestion-title = Answer suggestion { $id }
suggestion-answer = The answer to this suggestion
suggestion-unanswered = Not answered yet
suggestion-outcome = What becomes of it?
suggestion-accepted = Accepted
suggestion-partly-accepted = Partly accepted
suggestion-declined = Not accepted
suggestion-reasons = Reasons
suggestion-reasons-hint = Whoever suggested it reads them when the report is published. If only a part is accepted, say which.
suggestion-save = Keep this answer
error-suggestion-no-outcome = Choose what becomes of it.
error-suggestion-no-reasons = Give your reasons: whoever suggested it reads them.
deed-answered-a-suggestion = Answered a suggestion
contribution-replies = { $count ->
    [one] one answer
   *[other] { $count } answers
}
support-count = { $count ->
    [one] one person supports this
   *[other] { $count } people support this
}
