dialogues = Dialogues
dialogues-lead = A dialogue is a conversation around a few questions. It says what can change and what cannot, and by which day you hear back.
open-dialogue = Open a dialogue
no-dialogues = No dialogue yet
no-dialogues-lead = Open one when there is something to find out together. Everybody can take part: by writing, in a round, by saying what they think of one thing at a time, or on paper.
open-tag = Open
over-tag = Over
open-until = You can take part until { $day }.
was-open-until = People took part until { $day }.
answers-by = Everything said is answered by { $day }.
open-lead = Ask a few questions that people can answer from their own lives. You can change all of the words here, and leave out what you do not need.
ask-again = Start from the questions of an earlier dialogue
title-in = { $lang ->
    [cy] What it is about, in Welsh
   *[en] What it is about, in English
}
title-hint = { $lang ->
    [cy] For example: Seibiant sy’n gweithio i ni
   *[en] For example: Breaks that work for us
}
title-empty = Say what it is about.
questions = The questions
questions-hint = Three or fewer are best. A question that you leave empty is not asked.
question-in = { $lang ->
    [cy] Question { $number } in Welsh
   *[en] Question { $number } in English
}
more-questions = More questions
question-empty = Write one question at least.
starter = { $which ->
    [first] What matters most to you about this?
    [second] What gets in the way?
   *[third] What could we do about it together?
}
what-can = What can change, and what cannot
can-in = { $lang ->
    [cy] What can change, in Welsh
   *[en] What can change, in English
}
cannot-in = { $lang ->
    [cy] What cannot change, in Welsh
   *[en] What cannot change, in English
}
can-empty = Say what can change. If nothing can, do not ask.
cannot-empty = Say what cannot change.
when = When
until = Until which day can people take part?
until-hint = For example 2026-03-31. Three weeks is a fair time to give.
until-wrong = Choose a day from today on, within about a year.
answer-by = By which day will everything said be answered?
answer-by-hint = It is a promise to everybody who speaks.
answer-by-wrong = Choose a day that is not before the last day to take part, within about a year.
who-answers = Who owes the answers?
who-answers-hint = Somebody who can do something about it.
open-it = Open the dialogue
just-opened = The dialogue is open. Tell people, and print slips for those who write on paper.
just-round = The round is over. What was said in it stands here.
can = What can change
cannot = What cannot
round-now = A round is going on now.
to-round = Go to the round
write = Write something
said-so-far = { $count ->
    [0] Nothing said yet
    [one] 1 thing said
   *[other] { $count } things said
}
other-ways = Other ways to take part
way-statements = One at a time
way-statements-lead = { $count ->
    [0] You have answered them all.
    [one] Say whether you agree with what others said. 1 is left for you.
   *[other] Say whether you agree with what others said. { $count } are left for you.
}
way-round = A round in the room
way-round-lead = Everybody once before anybody twice.
way-slips = Paper slips
way-slips-lead = Print them, write, and somebody types them in.
way-sheet = A sheet to tick
way-sheet-lead = Agree or disagree on paper.
way-type-in = Type in paper
way-type-in-lead = For somebody else, as they wrote it.
what-comes = What comes of it
see-map = Where we agree
see-map-lead = First what we share, then what divides us.
themes = Themes
themes-short = Put together what belongs together.
same = Nearly the same
same-short = Join two that say nearly the same thing.
heard = Who was heard
heard-short = And who is missing.
said-last = What was said last
see-all = See what became of it
all-said = { $count ->
    [one] See the 1 thing said
   *[other] See all { $count } things said
}
opened-by = Opened on { $day } by { $name }
statements = One at a time
you-said = { $choice ->
    [agree] You agreed.
    [disagree] You disagreed.
   *[pass] You passed.
}
so-far = { $choice ->
    [agree] So far you agree.
    [disagree] So far you disagree.
   *[pass] So far you passed.
}
change-it = Change it
yours = You said this yourself.
what-do-you-think = What do you think of this?
choice = { $choice ->
    [agree] Agree
    [disagree] Disagree
   *[pass] Pass
}
choice-missing = Choose one of the three.
left = { $count ->
    [0] This is one you have answered.
    [one] This is the last one for now.
   *[other] { $count } left, with this one. Stop whenever you like.
}
nothing-said = Nothing has been said yet
nothing-said-lead = What people say under the questions comes here, one thing at a time.
say-something = Say something
all-answered = You have answered them all
all-answered-lead = When more is said, it comes here.
over-not-kept = This dialogue was open until { $day }. Your answer was not kept.
over-now = This dialogue is over.
which-next = Which one comes next?
which-next-rule = Chance decides, but it is not blind. What few people have answered comes more often. What was said from a side that has been heard less comes up to three times as often. How many agree makes no difference, and nobody can reply: you just say what you think.
who-sees-votes = Nobody sees what you choose. It is counted together with what others choose. In a group of fewer than twenty there is a table without names, and whoever knows you well may guess.
same-lead = Two people may have said nearly the same thing. If they agree, the two are answered as one from then on. Both keep their own words, and each of the two still gets their own answer.
same-pair = Two that may say the same
words-gone = The words of this one are not shown any more.
same-agreed = Agreed: they are answered as one.
same-asked = { $name } thinks these say nearly the same.
same-waits = Waiting for { $names }.
same-waits-any = Waiting for one more person to say yes.
same-yes = Yes, nearly the same
same-no = No, not the same
same-part = Part them again
same-new = Two that say nearly the same
same-first = This one says it for both
same-first-hint = Choose the one that says it more plainly.
same-second = This one says nearly the same
same-ask = Ask whether they agree
choose-two = Choose two that are not the same one.
heard-lead = Who is here, and who has spoken in this dialogue, by what people speak from. Whoever is missing should be asked.
missing = Missing so far
nobody-here = { $who }: nobody is in this space.
nobody-heard = { $who }: nobody has been heard here yet.
heard-caption = Heard in this dialogue
from-where = Speaks from
are-here = Are here
have-spoken = Have spoken
things-said = Things said
turns = Turns in rounds
quiet = { $count ->
    [0] Every member has said something under their name.
    [one] One member has not said anything under their name yet.
   *[other] { $count } members have not said anything under their name yet.
}
heard-how = Somebody who speaks from more than one place is counted in each. What was said without a name counts only where at least three people speak from the same place. What people chose one at a time is not counted here.
invite = Ask somebody in
round-lead = One question, and everybody in the room has the word once before anybody has it twice. Somebody types what each person says and reads it back.
which-question = Which question?
choose-question = Choose a question.
who-is-here = Who is in the room?
who-is-here-hint = Tick everybody, you too.
two-at-least = A round needs two people at least.
guests = How many more, who give no name?
guests-hint = They have the word like everybody else. What they say is kept without a name.
guests-wrong = Write a number up to { $most }, or leave it empty.
how-long = How long does each person have?
minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
choose-minutes = Choose how long.
begin-round = Begin the round
guest = Guest { $number }
a-guest = Somebody who gives no name
big-screen = Show it on the wall
round-over = The round is over.
round-is-theirs = Those in the room hold this round together, and whoever began it.
has-the-word = { $name } has the word
until-time = Until { $time }
time-is-over = The time is over
what-they-said = What they say
what-they-said-hint = In their own words. A sentence or two is enough.
which-lang = In which language?
i-read-it-back = I read it back to { $name }, and that is what they said
read-it-back = Read it back first.
keep-it = Keep it
they-pass = They pass
who-is-next = Who is next?
everybody-spoke = Everybody has had the word. Round again, or end here.
give-the-word = { $name } has the word
somebody-else = Somebody else first
end-round = End the round
in-the-room = In the room
has-left = has left
speaks-now = has the word now
had-the-word = { $count ->
    [0] has not had the word yet
    [one] had the word once
   *[other] had the word { $count } times
}
leaves = Note that { $name } has left
is-back = { $name } is back
comes-late = Somebody comes late
comes-late-hint = They have the word before anybody has it twice.
add-them = Add them
next-is = Next: { $name }
themes-lead = Tick what belongs together and put it under a theme, or drag it there. People make themes here, never a machine.
theme-is-empty = Nothing is in it yet.
make-proposal = Make a proposal of it
raise-theme = Take it to the wider space
theme-by = Made by { $name }
loose = In no theme
none-loose = Everything is in a theme.
more-loose = { $count ->
    [one] And 1 more, which comes as these find their place.
   *[other] And { $count } more, which come as these find their place.
}
no-theme = In no theme
put-into = Put what is ticked into
put-them = Put it there
tick-some = Tick at least one.
choose-theme = Choose a theme.
new-theme = A new theme
theme-in = { $lang ->
    [cy] A few words for it, in Welsh
   *[en] A few words for it, in English
}
theme-empty = Give the theme a name.
theme-there = There is a theme of this name already.
make-theme = Make the theme
theme-away = Take this theme away
usual-print = Usual print
large-print = Large print
slips-lead = Write what you want to say, in your own words. Tick the question it belongs to. Somebody types it in and reads it back to you. You hear what became of it by { $day }.
slip-name = Name, or leave it empty
sheet-lead = Others said this. Tick what you think of each; leave out what you like. Hand it in by { $day }.
number = No.
somebody-said = Somebody said
sheet-name = Name, so that you count once, or leave it empty
type-in-slip = Type in a slip with something to say
type-in-lead = Type in a sheet as it was ticked.
type-in-send = Keep this sheet
whose = Whose sheet is it?
whose-hint = What a member has answered themselves stays as it is.
whose-nobody = Somebody who gives no name
whose-missing = Choose whose sheet it is.
tick-one = Tick at least one answer.
sheets = Sheets without a name
sheets-lead = Each of these counts as one person. Whoever typed one in, or holds a key, can take it out again.
sheet-by = Typed in by { $name }
sheet-by-nobody = Typed in by somebody who has left
take-sheet-out = Take it out
sheet-is-out = The sheet is taken out.
who-typed-sheets = Who typed them in
told-sheet = { $name } typed in your sheet for the dialogue “{ $title }”. If you put none in, answer there yourself: what you say counts.
sheet-kept = The sheet is kept. Here is room for the next one.
people-took-part = { $count ->
    [0] Nobody has answered one at a time yet.
    [one] One person has answered so far.
   *[other] { $count } people have answered so far.
}
too-few = Too few to show yet
too-few-lead = { $count ->
    [0] Once three people have said what they think, you can see here where they agree.
    [one] With two more people, you can see here where they agree.
   *[other] With one more person, you can see here where they agree.
}
map-later = This is a large conversation: the map is being worked out. Look again in a minute.
what-we-share = What we agree on
nothing-shared = There is nothing yet that nearly everybody agrees on.
make-proposal-of-it = Make a proposal of what we agree on
what-divides = What divides us
tally = { $agrees } agree, { $disagrees } disagree, { $passes } pass
grid-shared = Where at least three of every four who answered say the same. Whoever passes has answered too.
grid-title = Who agrees with what
grid-lead = Each column is one person. Nobody is named unless they said so. In a small group whoever knows you well may still guess, and whoever looks before and after you answer can see what changed.
grid-caption = What each person said
cell = { $cell ->
    [agree] agrees
    [disagree] disagrees
    [pass] passes
   *[none] has not answered
}
grid-key = ✓ agrees · ✗ disagrees · – passes
name-me = Show my name in the table
unname-me = Take my name out of the table
shared-agree = { $some } of { $of } agree, and more than half in every group
shared-disagree = { $some } of { $of } disagree, and more than half in every group
on-sheets = { $count ->
    [0] { "" }
    [one] One of them on a sheet of paper without a name.
   *[other] { $count } of them on sheets of paper without a name.
}
no-groups = People do not fall into groups that can be told apart and shown.
groups-lead = { $count ->
    [one] People who answered alike are in one group.
   *[other] People who answered alike are in one group. There are { $count }. Each is marked by what it says more than the others do. A group is not better or worse for its size.
}
group-name = Group { $letter }
group-size = { $count ->
    [one] 1 person
   *[other] { $count } people
}
nothing-marks = Nothing marks this group off from the others.
agrees-with = Agrees:
disagrees-with = Disagrees:
small-groups = { $count ->
    [one] One more group has fewer than five people. It is not shown, so that it gives nobody away.
   *[other] { $count } more groups have fewer than five people. They are not shown, so that they give nobody away.
}
the-map = The map
map-lead = Each mark is one person; those who answered alike stand close together. Nobody can see which one is yours but you.
map-apart = { $count ->
    [one] The small dot is somebody who has answered few so far.
   *[other] The small dots are { $count } people who have answered few so far.
}
map-picture = A map of everybody who answered. The lists above and the table below say the same in words and numbers.
you = You
shares-caption = What each group said, in a hundred people
percents = { $agree } agree, { $disagree } disagree, { $pass } pass
too-few-here = fewer than five answered
how-mapped = How is this worked out?
how-mapped-lead = As Polis does it (Small and others, 2021): a sum over who agreed with what, which anybody can do again. It reads no words and it knows no names. Who answered fewer than seven has a place on the map but no group. First stands what more than half of every group say, the strongest first: the “group aware” consensus of Polis.
export = All the answers as files, to count again
export-lead = These are the votes as files, in the form that Polis gives its conversations. Nobody is named in them.
export-file = { $file ->
    [comments] what was said
    [summary] what it is about
    [votes] who said what to which, by number
   *[participants] one line for each person, by number
}
export-how = Numbers of people are in no order, and whoever said something has another number there than when they agree or disagree. Of times only the day is left. The command “plethu opinion FOLDER” makes the map of these files again.
same-notice = { $name } thinks that something you said says nearly the same as something else. Say whether you agree.
told-opened = A dialogue is open until the end of { $day }: “{ $title }” Say what you think, in whatever way suits you.
