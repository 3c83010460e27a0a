history = What changed, and when
history-lead = Nothing is lost here. You can look at how the canvas was on any day, and go back to it.
named = Named versions
named-by = { $name }, { $when }
name-now = Give the canvas as it is now a name
name-now-hint = For example “After the March meeting”.
name-empty = Write a name for it.
keep-name = Keep it under this name
by-day = Day by day
nothing-yet = Nothing has been changed yet.
as-it-was = As it was at the end of this day
as-it-was-at = As it was on { $when }
only-to-read = You can read it here. Nothing is changed by looking.
go-back = Go back to this
go-back-hint = The canvas as it is now is kept under a name first, so you can return to it.
gone-back = The canvas is as it was. How it was before has a name in the list below.
before-going-back = Before going back to { $when }
elsewhere = Cards from rows that are gone
program = Plethu
gone = Somebody who has gone
added = { $count ->
    [one] { $name } added a card.
   *[other] { $name } added { $count } cards.
}
changed = { $count ->
    [one] { $name } changed the words of a card.
   *[other] { $name } changed the words of { $count } cards.
}
moved = { $count ->
    [one] { $name } moved a card.
   *[other] { $name } moved { $count } cards.
}
removed = { $count ->
    [one] { $name } took a card away.
   *[other] { $name } took { $count } cards away.
}
filled = { $name } filled in boxes around the cards.
