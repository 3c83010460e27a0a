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
level-empty = Choose which questions it asks.
