meetings = Meetings
meetings-lead = When we meet, what we talk about, and what comes of it. Anybody may call a meeting and bring something to it.
no-meetings = No meetings yet
no-meetings-lead = Offer a few times, and people say which they can. The agenda is made together.
call-meeting = Call a meeting
to-come = To come
been = Over
choosing-tag = Time to be chosen
off-tag = Called off
say-when-again = Look at what the others said
say-when = Say when you can
feed-link = Meetings in your own calendar
call-lead = Everybody in this space is told, each in the way they chose: on their page, by email, by letter or read out.
title-in = { $lang ->
    [cy] What is it about, in Welsh
   *[en] What is it about, in English
}
title-empty = Say what it is about.
when = When
when-hint = Give one time, and that is when it is. Give several, and people say which they can. Two weeks’ notice is fair; think of those who need to find somebody to look after a person while they are out.
day = Day { $number }
time = Time { $number }
more-times = More times to choose from, if you like
day-hint = For example 2026-03-31.
time-hint = For example 14:00.
day-empty = Give a day and a time.
day-wrong = Write a day such as 2026-03-31.
time-wrong = Write a time such as 14:00.
day-past = Choose a time to come, within about a year.
how-long = How long does it last?
lasts = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
choose-length = Choose how long.
where-it-is = Where
place = Where is it?
place-hint = The address, the room, how to get in, the nearest bus. Leave out names of people.
place-empty = Say where it is.
how = How to join from home
how-hint = A telephone number or a link.
before = Before it
paper-days = How many days before are papers there?
paper-days-hint = A paper that comes later is shown as late.
paper-days-wrong = Write a number up to { $most }.
pre-when = Is there a pre-meet?
pre-hint = Some of us meet a little before, to get ready together.
begins-before = { $minutes ->
    [0] There is none
    [one] 1 minute before
   *[other] { $minutes } minutes before
}
choose-pre = Choose when the pre-meet begins.
pre-words = For whom is it, and where?
pre-words-hint = For example: for whoever uses the service or cares, in the garden room, with tea.
call-it = Call the meeting
move-it = Move the meeting
move-lead = Everybody is told. What people said about the old time stays with that time.
new-day = Day
new-time = Time
move-send = Move it
call-off = Call the meeting off
off-lead = Everybody is told, with the reason.
why-off = Why?
why-off-hint = A sentence is enough.
why-off-empty = Say why it is called off.
told-asked = { $name } asks when you can meet: { $title }.
told-slip = { $name } typed in your slip for the meeting: { $title }. If you put none in, say there yourself when you can.
told-set = There is a meeting: { $title }. { $when }. { $place }
told-moved = The meeting has changed: { $title }. Now: { $when }. { $place }
told-off = The meeting is called off: { $title }, { $when }. { $why }
told-off-untimed = The meeting is called off: { $title }. { $why }
just-called = The meeting is called, and everybody is told. Bring what you want to talk about.
just-called-asked = Everybody is asked which times they can. Say which you can yourself.
just-chosen = The time is chosen, and everybody is told.
just-moved = The meeting is moved, and everybody is told.
just-off = The meeting is called off, and everybody is told.
is-off = This meeting is called off.
until-time = until { $time }
no-time-yet = The time is still to be chosen.
pre-meet = Pre-meet
papers = Papers
papers-by = Papers are here by { $day }.
papers-due-later = { $days ->
    [0] Papers are here by the day of the meeting.
    [one] Papers are here 1 day before.
   *[other] Papers are here { $days } days before.
}
you-said = You have said which times you can.
see-times = See the times
you-can = { $can ->
    [yes] You can come.
    [maybe] You can come if needed.
   *[no] You cannot come.
}
change-it = Change it
say-can = Say whether you can come
counted = Can: { $yes }. If needed: { $maybe }. Cannot: { $no }.
into-calendar = Put it into your calendar
to-agenda = Bring something, or change the order
to-papers = Put a paper here
to-minutes = Write what was said, and make something of it
more = More
there-short = { $count ->
    [0] Nobody is noted yet.
    [one] One person is noted.
   *[other] { $count } people are noted.
}
sheet = Invitation on paper
sheet-short = With the agenda, and a slip to hand back.
type-in = Type in a slip
type-in-short = For somebody else, as they wrote it.
called-by = Called { $day } by { $name }
times = When can you?
can-you-come = Can you come?
can = { $can ->
    [yes] I can
    [maybe] If needed
   *[no] I cannot
}
can-missing = Say it for one time at least.
say-it = Say so
just-said = It is kept. You can change it until the meeting.
who-can = Who can when
best-times = { $count ->
    [one] Most people can at:
   *[other] Most people can at any of these:
}
who-can-caption = What people said about each time
name = Name
cell = { $can ->
    [yes] can
    [maybe] if needed
    [no] cannot
   *[none] not said
}
together = Together
not-said-yet = { $count ->
    [0] Everybody has said something.
    [one] One member has not said anything yet.
   *[other] { $count } members have not said anything yet.
}
choose-heading = Choose the time
choose-lead = Everybody is told. Before you choose, look at who could not come, and whether it is the same people every time.
which-time = Which time?
how-many-can = Can: { $yes }. If needed: { $maybe }.
choose-it = Choose this time
choose-time = Choose a time.
agenda = Agenda
agenda-empty = Nothing is on it yet.
words-gone = Whoever brought this took their words away.
brought-by = Brought by { $name }
brought-by-nobody = Brought by somebody who is not named
typed-by = (typed in by { $name })
what-it-is-about = What it is about
up = Move up
down = Move down
take-out = Take out
bring-something = Bring something
item-label = What would you like to talk about?
item-hint = In your own words. A sentence is enough. It comes last; anybody may move it.
item-empty = Say what you would like to talk about.
which-lang = In which language?
about = The number of a contribution or a dialogue it is about
about-hint = The last part of its reference, for example 12.
about-wrong = There is no contribution or dialogue with this number here.
bring-it = Put it on the agenda
papers-due = Papers are here by { $day }. Later ones are shown as late.
papers-were-due = Papers were to be here by { $day }. What comes now is shown as late.
no-papers = There are no papers yet.
late-by = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
put-paper = Put a paper here
paper-title = What is it called?
paper-title-empty = Give the paper a name.
paper-words = The text
paper-hint = Short and plain, so that everybody can read it before the meeting.
paper-empty = Write the text, or paste it here.
put-it = Put it here
print-it = Print this
there = Who was there
not-noted = not noted
place-of = { $place ->
    [room] In the room
    [home] From home
   *[no] Not there
}
missing = Missing
nobody-here = { $who }: nobody is in this space.
nobody-came = { $who }: nobody was there.
there-caption = Who is in the space, and who was at the meeting
from-where = Speaks from
are-in-space = Are here
were-there = Were there
there-how = Somebody who speaks from more than one place is counted in each.
nobody-noted = Nobody is noted yet.
note-who = Note who is there
note-it = Keep it
just-noted = It is kept.
guests = Guests
guests-lead = Guests are counted without a name.
guest-line = { $from } ({ $place })
guest-from = What does the guest speak from?
guest-from-missing = Choose what the guest speaks from.
guest-place = Where is the guest?
add-guest = Add a guest
minutes = Minutes
minutes-empty = Nothing is written yet.
written-by = Written by { $name }
see-contribution = What became of it
see-action = Who does it
make-of-it = Make something of it
write-point = Write a point
point-label = One thing that was said or agreed
point-hint = Short, in the words that were used. One thing at a time, so that each can become something.
point-empty = Write one thing.
write-it = Write it down
just-contribution = It is a contribution now, and is owed an answer.
just-action = It is an action now.
as-contribution = As somebody’s contribution
as-contribution-lead = It is owed an answer, by a date, and whoever said it hears what became of it.
whose = Who said it?
whose-nobody = Somebody who gives no name
whose-missing = Choose who it is.
read-back = Read back
read-back-hint = Not needed for what you said yourself.
i-read-it-back = I read it back, and that is what they said
read-it-back = Read it back first.
keep-contribution = Keep it as a contribution
as-action = As an action
owner = Who does it?
due = By which day?
keep-action = Make it an action
usual-print = Usual print
large-print = Large print
sheet-times = The time is still to be chosen. Say below which you can.
slip = To hand back
slip-lead = Somebody types this in for you.
slip-name = Name
slip-talk = I would like to talk about
slip-need = I need (a lift, somebody to be with the person I care for, larger print, a quiet corner)
type-in-lead = Type in a slip as it was filled in. What somebody has said themselves stays as it is. Where it says what somebody needs, tell whoever called the meeting.
whose-slip = Whose slip is it?
type-in-send = Keep this slip
slip-empty = Tick something, or write what they would like to talk about.
slip-kept = The slip is kept. Here is room for the next one.
my-feed = Meetings in your own calendar
feed-lead = Your calendar can look up the meetings of your spaces by itself, by an address that only you know.
feed-once = This address is shown only now. If you lose it, make a new one.
feed-how = In your calendar, look for “Add calendar” and “From a link”, and put it in there.
feed-since = You made your address { $day }.
feed-make = Make an address
feed-new = Make a new address, and end the old one
feed-end = End this address
feed-who-sees = Whoever has the address sees when and where your meetings are, and what they are about. It names nobody who comes. When you leave a space, its meetings are no longer in it.
ics-name = Meetings (Plethu)
ics-how = From home: { $how }
ics-pre = Pre-meet at { $time }. { $words }
ics-off = Called off: { $why }
