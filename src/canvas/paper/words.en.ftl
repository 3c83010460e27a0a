find = Type in a sheet of paper
reference = The reference on the sheet
reference-hint = At the top right, for example TEG4K7-12. The number alone is enough.
reference-wrong = Write the reference as it stands on the sheet, for example TEG4K7-12.
reference-unknown = There is no such sheet here that you can add to. Please look at the number again.
type-in = Type in the sheet { $reference }
type-in-lead = Each box on the sheet has a small name, such as C2. Type what stands in it; each line becomes a card. What lies on the canvas already is left out by itself, so you can type in the whole sheet.
print-blank = Print a blank sheet
whose = Whose words are they?
mine = My own
nameless = Somebody who gives no name
whose-wrong = Choose somebody who is in this space.
which-lang = Which language is it in?
there = { $count ->
    [one] One card lies here already
   *[other] { $count } cards lie here already
}
boxes = Above and below the cards
stands-there = Stands there already:
go-on = Go on
nothing-typed = Type in what stands on the sheet.
too-much = One sheet can bring { $most } cards at most. Type it in in two parts.
check = Is this right?
read-back = Read it back
read-back-lead = Read this to { $name } before you keep it.
somebody = whoever wrote it
new-cards = { $count ->
    [one] One new card
   *[other] { $count } new cards
}
left-out = On the canvas already, so left out
all-there = All of it is on the canvas already. There is nothing to keep.
keep = Put it on the canvas
change = Change something
kept = { $count ->
    [0] The sheet is typed in.
    [one] One card was put on the canvas.
   *[other] { $count } cards were put on the canvas.
}
