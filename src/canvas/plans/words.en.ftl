canvases = Canvases
what-for = A canvas is an action plan: five things that matter, a question about each, and cards with what you will do. Fill one in together, or alone first.
none-yet = No canvas here yet
none-yet-lead = Make one and fill it in together at your next meeting, on a screen or on paper.
make = Make a canvas
teams = The team’s
mine = My own drafts
others = Drafts that others show
private-tag = Only you can see it
shown-tag = Everybody here can read it
changed = Last changed { $when }
lay-beside = Lay it beside the team’s
gone = somebody who has gone

kind = Who fills it in?
kind-empty = Choose who fills it in.
kind-team = All of us together
kind-team-hint = Everybody in this space can read it and add to it.
kind-alone = I do, alone, to think it through
kind-alone-hint = Only you see it. You can lay it beside the team’s later and bring over what you like.
name-in-english = What is it called, in English?
name-in-welsh = What is it called, in Welsh?
name-empty = Give it a name.
level = { $level ->
    [individual] One person and those around them
    [strategic] An organisation or an area
   *[group] A group and its service
}
level-hint = { $level ->
    [individual] How I do my job with this person
    [strategic] How our organisation works
   *[group] How our service works
}
level-label = Which questions should it ask?
level-label-hint = You can change the questions later, in both languages.
same-as = The same questions as “{ $name }”
level-empty = Choose which questions it asks.

more = Print, history and more
draft = Your draft and the team’s
add-to-it = Add to it, or change what it asks
bring = Put what people said on it
type-in = Type in a sheet of paper
type-in-sheet = Type in a sheet by its reference
template = Change what it asks
print = Print it
print-a3 = The whole board on A3
print-a4 = On A4, a page for each row
print-blank = A blank sheet to fill in by hand
look-back = Look back
history = What changed, and when
take-away = Take it away
as-table = As a table for a spreadsheet (CSV)
as-text = As text (Markdown)
as-json = For other programs (JSON)

beside = A draft beside the team’s canvas
is-private = Only you can see your draft.
is-shown = Everybody in this space can read your draft. Only you can change it.
show-it = Let everybody here read it
keep-private = Keep it to myself again
with-which = Beside which canvas?
lay-it-there = Lay it beside this one
my-draft = My draft
draft-of = The draft of { $name }
the-teams = The team’s
nothing-here = Nothing here yet.
there-too = on the team’s too
bring-hint = What you choose is copied to the team’s canvas under your name. Your draft stays as it is.
bring-over = Bring over what I chose
choose-cards = Choose at least one card that is not there yet.
brought = { $count ->
    [one] One card lies on the team’s canvas now.
   *[other] { $count } cards lie on the team’s canvas now.
}
go-to-teams = Go to the team’s canvas
no-team = The team has no canvas yet
no-team-lead = Make one for all of you, then lay your draft beside it.

template-lead = The names and questions are yours to change, in both languages. One language is enough: whoever reads the other one sees this one.
canvas-name = What the canvas is called
rows = Rows
columns = Columns
boxes = Boxes above and below the cards
name-en = Name in English
name-cy = Name in Welsh
question-en = Question in English
question-cy = Question in Welsh
new-row = One more row
new-column = One more column
new-box-above = One more box above
new-box-below = One more box below
box-has-words = Something is written in this box. Empty it first.
boxes-wrong = There is room for { $most } boxes above and { $most } below.
take-out = Take this out
cards-stay = { $count ->
    [one] Its card stays and is shown at the end.
   *[other] Its { $count } cards stay and are shown at the end.
}
bring-back = Bring back what was taken out
bring-back-hint = The cards that lay there lie there again.
rows-wrong = A canvas has from 1 to { $most } rows.
columns-wrong = A canvas has from 1 to { $most } columns.
dots = How many dots does each person have?
dots-hint = People put dots on cards to choose what comes first.
dots-wrong = Write a number from 0 to { $most }.
save-template = Save
template-saved = The canvas asks this now.
