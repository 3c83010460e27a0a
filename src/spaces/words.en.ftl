level = { $level ->
    [individual] Individual
    [strategic] Strategic
   *[group] Group
}
level-hint = { $level ->
    [individual] One person and those who support them
    [strategic] How an organisation or an area works
   *[group] A group and the service they shape together
}
closed = Closed
nav-conversation = Conversation
nav-dialogues = Dialogues
nav-meetings = Meetings
nav-canvas = Canvas
nav-decisions = Decisions
nav-actions = Actions
nav-people = People
nav-check-ins = How are we doing?
nav-agreement = Agreement
nav-matters = What matters
nav-outcomes = Outcomes
nav-promises = Promises

own-name = What matters to { $name }
own-purpose = To say what matters to you before anybody proposes anything, and to see whether life gets better by your own measure.
own-can = Everything here is yours: what is said, who reads it, and who is in this space.
own-cannot = What others decide. You can take something from here to them, and they owe you an answer.
own-space-of = Whose space this is
people-out = Take { $name } out of this space

perspective = { $perspective ->
    [uses] I use the service
    [cares] I care for somebody, unpaid
    [works] I work here
    [partner] I come from another group or organisation
   *[commissions] I commission or pay for services
}
perspective-short = { $perspective ->
    [uses] uses the service
    [cares] cares unpaid
    [works] works here
    [partner] partner
   *[commissions] commissions
}
people-from = { $from ->
    [uses] People who use the service
    [cares] People who care unpaid
    [works] People who work here
    [partner] Partners
    [commissions] People who commission
   *[unsaid] Somebody who did not say
}
side = { $side ->
    [lived] holds the key of lived experience
   *[organisation] holds the key of the organisation
}

set-up = Welcome to your new Plethu
set-up-lead = Nobody is here yet. Tell us what to call you and open the first space. It takes a few minutes and you can change all of it later.
new-space = Open a space
new-space-lead = A space is where people plan, decide and act together. Say what it is for before you ask anybody in.
tried-before = Has something like it been tried before?
tried-before-hint = Look at what did not work, in your spaces and in those above and below them.
tried-before-look = Look for it
your-name = What should we call you?
name-taken = There is already a { $name } here. Add something that tells you apart, such as a surname.
unsaid-and-more = Choose what you speak from, or “Prefer not to say”, and not both.
your-name-empty = Tell us what to call you, in up to 80 letters.
level-label = At which level?
level-empty = Choose a level.
name = Name of the space
name-empty = Give the space a name.
purpose = What is it for?
purpose-hint = One or two plain sentences.
purpose-empty = Say what the space is for.
can = What can change because of it?
can-empty = Say what can change. People ask this first.
cannot = What can it not change, and why?
cannot-empty = Say what it cannot change. If there is nothing, say so.
answer-days = How many days may an answer take?
answer-days-hint = Everybody who says something is owed an answer within this time.
answer-days-wrong = Write a number of days from 1 to 90.
answerer = Who owes the answers?
answerer-hint = Their name stands beside every answer that is owed. A question can name somebody else.
side-label = Which of the two keys do you hold?
side-hint = Some things take two keys: one held by somebody with lived experience, one by the organisation. Choose yours now and give the other one away soon.
side-lived = Lived experience: I use the service, or care for somebody who does
side-organisation = The organisation: I work here or commission it
side-empty = Choose which key you hold.
wider = Does it sit in a wider space?
wider-none = No
in-english = In English
in-welsh = In Welsh
one-is-enough = One language is enough to start. Those who read the other one will see this one until somebody writes theirs.
open-space = Open the space
describe = About this space
save = Save
too-long = Keep it to { $most } letters.

join-by-code = Join with a code
join-code-label = The code of your group
join-code-hint = Six letters and numbers, on the wall, on the sheet or in the message you had.
join-code-unknown = We do not know that code. Please check it with whoever gave it to you.
join-go = Go on
join-what-for = What this is for
join-can = What can change
join-cannot = What cannot change, and why
join-closed = This space is closed. What was said in it can still be read by those who took part.
join-name-hint = First name is fine. Others in the space see it.
role = What do you do here?
role-hint = In your own words, for example “runs the centre”. You may leave it empty.
perspectives = What do you speak from?
perspectives-hint = Choose all that are true.
unsaid = Prefer not to say
hears-label = How would you like to hear what became of what you say?
hears = { $channel ->
    [email] By email (you can add the address later)
    [letter] By letter
    [meeting] Read out at a meeting
   *[page] On my page here
}
lang-label = Which language should we write to them in?
join = Join
join-no-email = You need no email address and no password. We give you a code that brings you back.
here-before = I have been here before

invite = Ask people in
invite-lead = Say this code, send this link, or let people point their phone at the square.
invite-link = Link
invite-screen = Show it on the big screen
invite-sheet = Print it for the wall
invite-on-paper = Somebody would rather join on paper
invite-tried-before = Before you begin: look at what did not work elsewhere
invite-change = Has the code got about?
invite-change-lead = A new code stops the old one from letting people in. Those who are in stay in.
invite-change-do = Make a new code
screen-code = Or type this code:
sheet-code = Point your phone at the square, or go to the address beside it. The code is
sheet-paper = No phone? Fill this in and hand it over. Somebody types it in for you and reads it back.
sheet-name = What to call me
sheet-speak = I speak from
sheet-say = What I want to say
sheet-hear = How I want to hear back

people = People
just-out = They are out, and read nothing here any more.
people-count = { $count ->
    [one] One person is here.
   *[other] { $count } people are here.
}
people-voices-none = not said
people-add = Add somebody on paper
typed-in-by = Joined on paper, typed in by { $name }.
people-invite = Ask people in
people-bring = What people here bring
people-need = What is needed here
people-mine = Change my place here
people-describe = Change what is said about this space
people-more = Lost code, or something wrong
people-about = about { $name }
people-code = They lost their code
people-remove = Ask to remove them
owes-answers = owes the answers
speaks-from = Speaks from
add-member = Add somebody on paper
add-member-lead = For somebody who is with you and would rather not use a screen. Read it back to them before you save.
add-name = What should we call them?
add-perspectives = What do they speak from?
add-hears = How would they like to hear what becomes of what they say?
add-do = Add them
added = { $name } is in
added-lead = This is their code. Write it on their sheet now: it brings them back on any phone or computer and we show it only once.
added-say = Type in what they said
added-another = Add somebody else
my-place = My place here
key-first = You hold a key. Hand it on before you change what you speak from.
leave = Leave this space
leave-lead = What you said stays, and you will still hear what became of it.
answerer-stays = You owe the answers here. Ask a key holder to name somebody else first.
last-key-stays = You hold the only key of this space. Give the other key to somebody before you go, or nobody could ever give one again.
side-key-stays = Nobody else holds your key. Hand it on before you go, or go all the same: the others can then give it to somebody.
hand-on-first = Ask for the key to be given to somebody else
leave-anyway = Leave all the same

owed-late = { $count ->
    [one] One answer is late. { $who } owes it.
   *[other] { $count } answers are late. { $who } owes them.
}
owed-in-time = { $count ->
    [one] One answer is owed by { $who }.
   *[other] { $count } answers are owed by { $who }.
}
people-questions = Change what the what-matters conversation asks
