open-title = A space of one’s own
open-lead = Somewhere to say what matters, before anybody proposes anything. It belongs to the person it is about, from the first moment.
whose = Whose is it?
whose-mine = Mine
whose-mine-hint = Only you are in it, until you ask somebody in.
whose-with = Somebody’s who is with me now
whose-with-hint = It is theirs. They get a code on a card, and can take you out of it again. You type, and read back what you typed.
their-name = What do they like to be called?
their-name-hint = Only if it is for somebody who is with you now.
name-empty = Write their name, or choose that it is yours.
their-lang = Their language, for letters and cards
which-group = Which group is theirs?
which-group-hint = Something can be taken from here to that group, when its owner wants that. The group sees nothing else.
no-group = None
open-it = Open it
opened-for = { $name }’s own space is open
opened-lead = Give them this card, or read the code to them. It is shown once. With it they come back on any device, and see who else is in their space. Once they are in they can make one that nobody else has seen. If it gets lost, only the two keys of a group they are in can make another.
begin = Begin

what-matters = What matters
lead-owner = This is yours. You say who reads each thing, and can change that at any time. Nothing here is seen by anybody you did not choose.
lead-other = This belongs to { $name }. You see what they show you, and nothing else. There may be more, and that is not for you to see.
go-through = Go through it together
short-link = Only five minutes
print-link = A sheet to carry
nothing-here = Nothing here yet.
nothing-shown = Nothing that is shown to you.
add-here = Say something
strengths-mine = What I bring
strengths-theirs = What { $name } brings
typed-by = typed by { $name }
change-readers = change who reads it
not-rated = Not rated yet
rated = { $number } of 10, on { $day }
promise-kept = Kept
promise-not-kept = Not kept
no-promise-yet = No promise yet. A conversation ends with one at least: somebody does something by a day.
promise = Promise something
to-find-out = What we will find out together
found-out = Found out
i-found-out = I found out
nothing-unknown = Nothing waits to be found out.
add-unknown = We don’t know yet, let’s find out
raised-title = Taken to { $group }
nothing-raised = Nothing from here was taken to { $group }.
raise = Take something to { $group }
waits-until = { $name } owes an answer by { $day }
came-back = What came back:
does-it-answer = Read it whole, and say whether it answers you
taken-back = { $count ->
    [one] Something that could be read here was taken back.
   *[other] { $count } things that could be read here were taken back.
}
just-kept = Kept.
just-kept-go-on = Kept. The next question stands here; leave out what you like.
just-kept-for = Kept. What you do not see here, only { $name } sees.
just-readers = Kept. It counts from now on, on every page.
just-away = It is gone.
just-raised = It is with the group now. The answer comes back to you here, and by the way you chose.

typing-for = You are typing for { $name }. You will read it back before it is kept, and they say who may read it.
which-lang = Which language is this in?
keep-and-on = Keep it and go on
keep = Keep it
skip = Leave this out and go on
nothing-typed = Write something, or leave it out.
unknown-title = What we don’t know yet
unknown-ask = What don’t we know yet, and would like to find out?
unknown-hint = It stays in sight until somebody finds out.
found-label = What did you find out?
found-hint = Plain words. Whoever can read the question can read this.
short-title = Five minutes
short-lead = Three questions. Any of them can be left out.

raise-lead = { $days ->
    [one] There it is owed an answer within a day, and the answer comes back to you. { $group } sees only what you send now.
   *[other] There it is owed an answer within { $days } days, and the answer comes back to you. { $group } sees only what you send now.
}
raise-what = What would you like to take there?
choose-something = Choose something.
go-on = Go on
raise-words = As they are to hear it
raise-words-hint = Change what you like. What you said here stays as it is.
raise-how = As whom?
raise-how-hint = With your name the answer comes the way you chose for everything. Otherwise you say below how. What you speak from is shown only where three people here share it.
raise-as = { $how ->
    [name] With my name
    [perspective] Only what I speak from, such as “cares for somebody”
   *[nameless] Without a name
}
how-missing = Choose with or without your name.
raise-send = Send it

sheet-title = What matters to { $name }
way-plain = Plain
way-large = Large type
way-easy = Easy to read
what-would-be-better = What would be better
sheet-foot = { $name }, { $day }. I carry this so that I need not say it again each time.
sheet-lines = What is to stand on it?
sheet-lines-hint = Whoever holds the sheet can read it. Beneath each thing stands who reads it here.
sheet-put = Put this on the sheet
blank-link = The questions on paper
blank-title = What matters to me
blank-lead = Write as much or as little as you like, and leave out what you like. Somebody types it in with you and reads it back.
blank-scale = How is it now? Put a ring round a number.
blank-ends = What do 0 and 10 mean to you?
blank-name = My name:
blank-day = The day:
blank-reads-all = Everybody in this space
blank-readers = Who may read this?
reads-only-me = Only me
change-questions = Change the questions
change-questions-lead = The questions of the conversation, in your own words. What was said before stays as it is. A question left empty in both languages keeps the words it has.
who-brings = How should the answer reach you, if you send it without your name?
who-brings-hint = With your name it comes the way you chose for everything.
reads-it-here = I read it here, with my code
brings-it = { $name } brings it to me, on paper or by telling me
to-bring = An answer to bring to { $name }
nothing-to-bring = There is nothing to bring.
bring-lead = { $name } asked you to bring this. Read it out or print it, and say then that you have.
brought = I have brought it
just-brought = Thank you.
promises-read = Promises are read by everybody in this space.
way-out-is = “Leave now”, at the top of these pages, opens a calendar and signs you out here; so does pressing Shift three times. You come back with your code. The addresses you were at stay in the history of this browser.
