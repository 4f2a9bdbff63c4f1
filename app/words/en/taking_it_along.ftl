# A file that a link downloads
file-size-kilobytes = { $number } kB
file-size-megabytes = { $number } MB

# A consultation to take along
take-along = Take it with you
take-along-booklet = A booklet to print
take-along-text = All of it as plain text
take-along-summary = In plain words
take-along-how = How to answer
take-along-until = You can answer until { $day }.

# As a text
pack-asks = { $who } asks what people think.
pack-version = The text is “{ $name }” of { $day }.
pack-on-the-web = On the web
pack-number = Each paragraph has a number in brackets. Say the number of the paragraph that you mean.
pack-left-out = The draft is too long for this text. These parts are not here, or not whole. Read them at
pack-left-out-more = { $count ->
    [one] and one more part
   *[other] and { $count } more parts
}

# As a booklet
booklet-title = Booklet: { $title }
booklet-print = To print this page, press Ctrl and P, or choose “Print” in the menu of your browser. For a small booklet, choose two pages on one sheet.
booklet-helpers = These organisations help people to take part. Ask them whether they send for you what you write on the sheet.
booklet-sheet = To write on
booklet-sheet-how = Write the number of the paragraph in the box, and what you think on the lines. If you mean the whole draft, leave the box empty.
booklet-paragraph = Paragraph number
