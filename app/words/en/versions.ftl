# Versions of the text: on the desk, in the draft, and the changes between them
desk-versions = Versions
versions-title = Versions of the text
versions-none = There is no version yet
versions-how = A version that is published stays as it is. Comments stay with their paragraphs.
versions-name = Version { $number }: { $name }
versions-published = Published on { $day }
versions-proposed = Proposed on { $day }, not public yet
versions-paragraphs = { $count ->
    [one] one paragraph
   *[other] { $count } paragraphs
}
version-title = Version { $number }
version-frozen = This version is published. It stays as it is.
version-see-changes = What changed, as everybody sees it
version-first = This is the first version. There is nothing to compare it with.
version-publish-heading = Publish this version
version-publish-what = Everybody reads it then. While the consultation is open, people comment on it. It cannot be changed after that.
version-name = Name of the version
version-name-hint = Such as “Second draft”. Everybody reads it.
version-publish = Publish this version
version-take-back = Take this version back
version-take-back-what = It goes, with your corrections. What is published stays.
version-check = What became of each paragraph
version-check-what = Comments stay with the paragraph that continues theirs. What should be checked comes first.
version-doubtful = Please check
version-settled = Decided by hand
version-correct = Correct paragraph { $number }
version-continues = Number of the paragraph that it continues
version-continues-hint = As in version { $number }
version-continues-button = It continues this paragraph
version-new-button = It is new
error-version-frozen = This version is published. It cannot be changed any more.
error-version-proposed-already = Another version is proposed already. Publish it or take it back first.
error-version-no-name = Give the version a name, such as “Second draft”.
error-version-long-name = The name is too long. Use 120 characters at most.
error-version-no-text = There is no text in it. Write at least one paragraph.
error-version-no-such-paragraph = The version before has no paragraph with this number. Type another number, or choose “It is new”.
deed-proposed-a-version = proposed a version of
deed-corrected-a-proposed-version = corrected a proposed version of
deed-published-a-version = published a version of
deed-took-back-a-proposed-version = took back a proposed version of

draft-older = You are reading an older version
draft-later = This version came out after the close
draft-commented = Go to the version that people comment on
place-elsewhere = Paragraph { $number } of version { $version }
fact-version = on version { $number }

changes-from-label = From
changes-to-label = To
changes-compare = Compare
changes-inline = Show in one column
changes-beside = Show side by side
changes-read = Read version { $number }
changes-as-words = Lists, tables and emphasis are compared as plain words.
changes-unchanged = { $count ->
    [one] One paragraph without changes
   *[other] { $count } paragraphs without changes
}
changes-place-several = Before: { $old }. Now: { $new }
change-merged = Merged
change-split = Split
side-before = Before
side-now = Now
side-not-there = It was not there.
side-gone = It is gone.
