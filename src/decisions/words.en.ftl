decisions = Decisions
decisions-lead = What this group settles together, and everything it has settled so far. Nothing is taken off this list.
none-yet = Nothing has been decided here yet
none-yet-lead = A decision is a question that you settle together, by a rule you choose beforehand. Everybody can see what was decided and why.
begin = Begin a decision
list-open = Open now
list-preparing = Being prepared
list-closed = Decided or closed
list-aside = Set aside
made-on = begun on { $day }
open-until = Open until the end of { $day }
closed-on = { $what ->
    [decided] decided on { $day }
   *[undecided] closed on { $day } without a decision
}
was-set-aside = This decision was set aside
look-for = Look for a decision
look = Look
nothing-found = Nothing was found for “{ $q }”.

new-title = Begin a decision
new-lead = Say what is to be settled. Everything can still be changed until it opens.
grows-from = What it grows from ({ $count })
authors-hear = Each of them hears that their words became part of it.
question-label = { $lang ->
    [cy] The question, in Welsh
   *[en] The question, in English
}
question-hint = For example: Which three days should the house be open? One language is enough.
words-label = { $lang ->
    [cy] What is proposed, or what people need to know, in Welsh
   *[en] What is proposed, or what people need to know, in English
}
words-hint = In plain words. If you choose “Go along or object” below, this is what is adopted, word for word.
rule-label = How do you decide?
rule-label-hint = Choose the one that fits the question.
rule = { $rule ->
    [consent] Go along or object (consent)
    [majority] More than half
    [approval] Say yes to any you like
    [score] Give each one points
    [dots] Share out dots
    [runoff] Put them in order: one is chosen
    [schulze] Each option against each other
    [stv] Put them in order: several are chosen
    [shares] Share money: everybody has an equal share
   *[greedy] Share money: the most wanted first
}
rule-hint = { $rule ->
    [consent] One proposal. Everybody says whether they can live with it. An objection with a reason changes it, until nobody objects.
    [majority] Each person chooses one. It is decided if more than half choose the same.
    [approval] Each person ticks as many as they like. Those with the most ticks are chosen.
    [score] Each person gives each option some points. The highest sums are chosen.
    [dots] Each person has a number of dots to share out. Those with the most dots are chosen.
    [runoff] Each person puts the options in order. The weakest goes out and its votes move on, until one has more than half.
    [schulze] Each person puts the options in order. An option that more people like better than any other one is chosen.
    [stv] Each person puts the options in order. For filling several places so that each large enough group gets one.
    [shares] Each person ticks what they would pay for. Money is spent so that each group of people gets its fair part.
   *[greedy] Each person ticks what they would pay for. What most want is paid for first, as long as there is money.
}
rule-why = { $rule ->
    [consent] Decided by consent: it is adopted when nobody has a standing reason against it.
    [majority] Decided by more than half of those who chose.
    [approval] Decided by how many people said yes to each option.
    [score] Decided by adding up the points that people gave.
    [dots] Decided by adding up the dots that people gave.
    [runoff] Decided by putting options in order: the weakest went out, round by round, and its votes moved to the next on each paper.
    [schulze] Decided by holding each option against each other: which of the two do more people like better?
    [stv] Decided by putting options in order, so that each large enough group gets a place. Scottish rules.
    [shares] Everybody had an equal share of the money. An option was paid for when those who wanted it could pay for it together.
   *[greedy] What most people wanted was paid for first, as long as there was money.
}
go-on = Continue
question-empty = Write the question in one language at least
words-empty = Write it in one language at least
words-same = Change the words, or go back
rule-empty = Choose how you decide
change-question = Change the question

options-title = What is there to choose from?
options-lead = Write one on each line. If “nothing” or “leave it as it is” is a choice, write it too.
options-lead-money = Write what money could be spent on, what each would cost, and who would do it.
option-number = Option { $number }
option-label = { $lang ->
    [cy] In Welsh
   *[en] In English
}
option-cost = What it costs
option-carried = Who would do it
options-more = Add more lines
option-twice = This option is there twice
option-empty = Write what the option is
options-many = There can be { $most } at most
options-few = Write at least two options
cost-wrong = Write what it costs, such as 350 or 1,200.50
change-options = Change the options
options = Options
option = Option
carried-by = { $name } would do it

terms-title = Who takes part, and until when?
terms-lead = All of this is fixed once it opens. Nobody can change it then.
terms-heading = How it is decided
terms-open = This is still open.
change-terms = Change how it is decided
until-label = Last day
until-hint = People can take part until the end of that day. For example 2026-03-17.
until-empty = Write the last day
until-past = The last day is over already
until-far = The last day is more than a year away
money-label = How much money is there?
money-hint = For example £5,720
money-wrong = Write how much money there is, such as 5,720
places-label = How many are chosen?
places-wrong = Write a number from 1 to { $most }
points-label = Most points for one option
dots-label = Dots for each person
points-wrong = Write a number from 1 to { $most }
who-label = Who takes part?
who-hint = Tick none if everybody in this space takes part. Whoever joins after it opened does not.
everybody = Everybody who is in this space when it opens
only-who = Only whoever: { $who }
quorum-label = How many people must take part?
quorum-hint = With fewer, nothing is decided. Leave it empty if any number will do.
quorum-too-many = Only { $voters } people take part. Write that many or fewer
quorum-wrong = Write a whole number, or leave it empty
quorum = { $count ->
    [0] Any number
    [one] One person at least
   *[other] { $count } people at least
}
lived-label = How many of them must speak from lived experience?
lived-share = { $share ->
    [third] At least a third
    [half] At least half
    [two_thirds] At least two thirds
   *[none] Any number
}
secrecy-label = Are votes secret?
secrecy-missing = Choose whether the vote is secret or open
choice-strange = Choose from what is there
secrecy = { $way ->
    [secret] Secret
   *[open] Open, with names
}
secrecy-hint = { $way ->
    [secret] Nobody can see who voted for what. Once it is counted, not even this program can tell.
   *[open] When it is over, everybody in the space sees who gave which reason.
}

check-title = Check before it opens
check-lead = Read this together. Once it is open, none of it can be changed.
check-fixed = This is what was fixed before it opened.
whose-draft = { $maker } is preparing this. They change it and open it, or somebody who holds a key does; tell them what should be different.
what-is-asked = What is asked
who-acts = Who will act on it
who-acts-lead = Before it opens, somebody says that they will act on whatever is decided. They say so themselves.
said-to = (said so to { $name })
nobody-acts = Nobody any more
commit-me = I will act on what is decided
commit-back = I did not say that, or I cannot do it
commit-other = Somebody else said so to me
commit-other-hint = Only if they told you themselves.
commit-whose = Who said so?
commit-note = Note it
open-lead = From then on people can take part, and everybody who may is told.
open-do = Open it
not-ready = It cannot open yet: see what is still missing
still-missing = Before it can open
missing = { $what ->
    [options] Write at least two options.
    [money] Say how much money there is.
    [terms] Say who takes part, and until when.
    [dear] One option costs more than all the money there is. Change what it costs, or leave it out.
    [places] Choose fewer places than there are options.
    [secret] A secret vote needs three people at least who may take part. Choose an open one, or ask more people.
    [quorum] Ask for fewer people to take part: there are not as many as that.
    [committed] Somebody says themselves that they will act on what is decided.
    [soon] Give people two days at least. Somebody who holds a key can open it for less, as for a vote in a meeting.
   *[until] Choose a last day that is not over.
}

decision-title = Decision { $reference }
your-vote = Your vote
vote = Vote
vote-title = Vote
vote-again = Change my vote
vote-send = Send my vote
voted-before = You have voted. This is your vote as it stands; you can change it until the last day is over.
you-voted = You have voted. You can change your vote until the last day is over.
you-voted-paper = You have voted on paper.
paper-not-mine = I put no paper in
reason-label = Why?
reason-label-paper = Why? (if you like)
reason-hint-secret = Your reason is shown when it is over, without your name and apart from your vote. Write nothing that tells who you are.
reason-hint-open = Your reason is shown when it is over, with your name.
secret-means = This vote is secret. That you voted is noted; what you voted is kept apart and cannot be joined to you once it is counted. Then all the ballots are listed without names, so that anybody can count again.
open-means = This vote is open. When it is over, everybody here can see who gave which reason, and all the ballots are listed without names, so that anybody can count again.
how-one = Choose one.
how-some = Choose as many as you like.
how-budget = There is { $money } in all. Tick everything you would spend it on; it may come to more.
how-points = Give each one from 0 to { $most } points. Empty counts as 0.
how-dots = You have { $most } dots. Share them out as you like.
how-ranks = Write 1 beside the one you like best, 2 beside the next, and so on. Leave out those you do not want. There are { $options } to choose from.
ballot-strange = This ballot does not belong to this decision. Load the page again
ballot-empty-one = Choose one
ballot-empty = Choose at least one
ballot-empty-numbers = Write a number beside at least one
ballot-empty-ranks = Write 1 beside the one you like best
ballot-one-only = Choose one only
ballot-out-of-range = Write whole numbers from 0 to { $most }
ballot-places = Write 1, 2, 3 and so on, up to { $most } at most
ballot-dots = You gave { $given } dots, and there are { $most }
ballot-same-place = You wrote { $place } beside two options: each number once
not-taken = This vote was not taken
refused-not-open = This decision is not open for votes.
refused-over = Voting ended on { $day }.
refused-not-for = This decision is for others: for those who were here when it opened, and who speak from where the group decided.
refused-paper = You have voted on paper: { $by } noted it, { $when }. Nobody votes twice.
refused-screen = You have voted on a screen, { $when }. Nobody votes twice.
refused-screen-them = { $name } has voted on a screen already, { $at }. Nobody votes twice.
to-decision = Back to the decision

register-title = Who has voted
register-lead = One list for paper and screen. When somebody puts their paper into the box, tick them here: then they cannot vote on a screen. Papers are typed in later, without a name.
register-lead-over = One list for paper and screen: who took part, and how. What anybody voted stands nowhere in it.
register-lead-open = One list for paper and screen, so that nobody votes twice.
have-voted = { $voted ->
    [one] { $voted } of { $entitled } people has taken part.
   *[other] { $voted } of { $entitled } people have taken part.
}
of-them-on-paper = On paper, noted by somebody else: { $count }.
papers-wait = Papers still to be typed in: { $count }.
papers-too-many = { $count ->
    [one] There is one paper more than people who put one in.
   *[other] There are { $count } papers more than people who put one in.
}
papers-too-many-next = Somebody who was ticked says that they put in none. Which paper is the wrong one nobody can tell. So somebody who holds a key has all the papers typed in again from the box. If there is still one too many when the count is due, nothing is decided, and the group can vote again.
papers-anew = Type all the papers in again
just-anew = The papers are taken out. Type in each one from the box again.
did-not = Did not take part
not-yet = Not yet
voted-how = { $by ->
    [paper] On paper, { $day }
   *[screen] On a screen, { $day }
}
noted-by = { $said }, noted by { $name }
tick = Paper is in the box
untick = That was a mistake
untick-mine = I put no paper in
tick-stays = As many papers are typed in as there are ticks, so this tick stays.
typists-do-not-tick = You have typed in papers of this vote. So that two people stand for each paper, somebody else ticks.
tickers-do-not-type = You have ticked others in this vote. So that two people stand for each paper, somebody else types them in.
just-ticked = Ticked. Put the paper into the box.
just-unticked = The tick is taken out.
type-in = Type in papers
type-in-lead-secret = Take a paper out of the box and type in what is on it. No name belongs to it.
type-in-lead-open = Type in what is on somebody’s paper, with their name.
papers-left = Papers ticked and not yet typed in: { $count }.
to-register = Who has voted
too-many-papers = All the papers that were ticked are typed in. If there is one more, somebody was not ticked: look at the list of who has voted.
whose-label = Whose paper is it?
whose-empty = Say whose it is
paper-left-over = If a paper is left in the box all the same, type it in too. Then there is one more than people who put one in, and nothing is decided.
type-in-send = Keep this paper
type-in-kept = Kept. You can type in the next paper.
sheet-title = Ballot
sheet-until = Until the end of { $day }.
sheet-secret = Write no name on it. Put it into the box and have yourself ticked.
sheet-open = Give it to anybody in the group, who types it in for you.
sheet-name = Your name
sheet-because = Because (needed unless you go along):
large-print = In large type
usual-print = In usual type
on-paper = Print it on paper

close-title = When is it counted?
close-lead = Everybody has voted. The result is counted and cannot be changed.
close-without-papers = Voting is over. If you count now, papers that are not typed in do not count.
close-do = Count the votes
close-not-yet = It is counted when { $day } is over, or once everybody has voted.
close-waits = It is counted once the papers are in order, at the latest a week after the last day.
not-all-voted = Not everybody has voted, and it is open until the end of { $day }. Still to vote: { $missing }.
over-waits = Voting is over. The result is counted once all papers are typed in. Still to be typed in: { $count }.

what-was-decided = What was decided
what-was-not-decided = Nothing was decided
adopted = The proposal is adopted: nobody stands in its way.
not-adopted = The proposal is not adopted: there were objections, or nobody went along.
nothing-chosen = No option was chosen.
chosen = Chosen: { $names }.
spent = That is { $spent } of { $money }.
short-of-people = Too few people took part. Missing: { $missing }.
short-of-lived = Too few of those who took part speak from lived experience.
short-of-papers = There were more papers in the box than people who put one in: { $too_many } too many. Vote again.
who-does-what = Who will do what, by when
no-actions = Nobody has written down yet what they will do.
action-title = Write down what somebody will do
action-what = What?
action-who = Who?
action-when = By when?
action-make = Keep it
how-it-went = How the count went
the-numbers = The numbers
unit-votes = Votes
unit-supporters = People who want it
unit-points = Points
unit-dots = Dots
unit-beats = How many others it beats
round-number = Round { $number }
chosen-column = Chosen
yes = Yes
no = No
reasons = Reasons that people gave
reason-for = For: { $options }
who-took-part = Who took part
took-part-from = { $who }: { $people }
took-part-few = Not shown, as it would say too much about a few: { $who }
took-part-none = Where they speak from is not shown: it would say too much about a few.
what-was-fixed = What was fixed before it opened
seed-label = If two are equal
seed-means = This number was drawn before anybody voted. It puts equal options in an order that nobody could choose.
grew-from = What it grew from
what-happened = What happened
more = More
export = { $form ->
    [pb] All ballots as a Pabulib file (.pb), to count again
    [blt] All ballots as a .blt file, to count again
    [toi] All ballots as a PrefLib file (.toi), to count again
   *[csv] All ballots as a table (.csv)
}
event = { $what ->
    [prepared] { $name } began it
    [opened] { $name } opened it
    [moved] { $name } moved on to “{ $more }”
    [changed] { $name } changed the words (wording { $more })
    [uncommitted] { $name } says that they did not promise to act on it, or cannot
    [contested] { $name } says that they put in no paper, although somebody noted it
    [typed] { $name } typed in papers
    [anew] { $name } had all the papers typed in again
    [aside] { $name } set it aside: { $more }
   *[closed] { $name } closed it, and it was counted
}
event-itself = { $what ->
    [uncommitted] Somebody says that they did not promise to act on it, or cannot
    [contested] Somebody says that they put in no paper, although it was noted
    [typed] Papers were typed in
    [anew] All the papers were typed in again
    [aside] It was set aside by both keys: { $more }
    [closed] The last day was over, and it was counted
    [changed] The words were changed (wording { $more })
    [moved] It moved on to “{ $more }”
    [opened] It was opened
   *[prepared] It was begun
}
just-opened = It is open. Everybody who takes part is told.
just-voted = Thank you. Your vote is kept.
just-said = Thank you. It is kept.
just-changed = The words are changed. Everybody is asked again whether they go along.
just-closed = It is closed. Here is the result.
just-not-adopted = It cannot be adopted yet: see why below.
just-answered = The answer is on its way to each of them.
just-action = It is written down.
line-consent = Went along: { $consents }. Stood aside: { $asides }. Objected: { $objections }.
line-majority = Votes: { $valid }. More than half is { $needed }.
line-majority-won = “{ $option }” has { $votes }: more than half.
line-majority-tied = These have equally many: { $options }. No lot can make a majority, so nothing is chosen.
line-majority-none = No option has more than half.
line-approval = Ballots counted: { $votes }. Each could say yes to any number of options.
line-score = Ballots counted: { $votes }. Their points were added up.
line-dots = Ballots counted: { $votes }. Their dots were added up.
line-round = Round { $round }: more than half is { $needed }.
line-excluded = “{ $option }” has the fewest, or as few as any other ({ $votes }), and goes out. Each of those papers moves to the next option on it.
line-elected = “{ $option }” is chosen, with { $votes }.
line-stv-start = Papers that count: { $valid }. Places to fill: { $places }. Enough for a place: { $quota } votes.
line-stv-first = Each paper goes to the option liked best on it.
line-stv-surplus = “{ $option }” has { $surplus } more than it needs. That part of each of its papers moves to the next option on it.
line-stv-excluded = “{ $option }” has the fewest, or as few as any other, and goes out. Each of its papers moves to the next option on it.
line-stv-filled = As many are left as there are places: { $options }.
line-schulze = Ballots counted: { $ballots }. Each option was held against each other.
line-against = “{ $one }” against “{ $other }”: { $more } like the first better, { $fewer } the second.
line-shares = Voters: { $voters }. Each had { $each } to spend together with others.
line-raised = Some money was left, so each share was raised to { $each } and it was counted again.
line-free = “{ $option }” costs nothing and is wanted by { $supporters }.
line-paid = “{ $option }” costs { $cost }. Those who want it: { $supporters }. They pay { $each } each, or what they have left. Left over: { $left }.
line-filled = With what nobody’s share could pay for alone, “{ $option }” is paid for, wanted by { $supporters }. Left over: { $left }.
line-greedy = There was { $money }. What most people wanted came first.
line-filled-greedy = “{ $option }” is wanted by { $supporters } and is paid for. Left over: { $left }.
line-shares-too-dear = “{ $option }” is wanted by { $supporters }. What those have left of their shares is too little for it, and in the end so is all that is left.
line-too-dear = “{ $option }” is wanted by { $supporters }, and costs more than was left.
line-tie = These were equal: { $options }. The number drawn beforehand ({ $seed }) puts “{ $chosen }” first, so it goes first here.
line-tie-out = These were equal: { $options }. The number drawn beforehand ({ $seed }) puts “{ $chosen }” last of them, so it goes out.
line-tie-earlier = These were equal: { $all }. In round { $stage } “{ $option }” had more, so it goes first.
line-tie-earlier-out = These were equal: { $all }. In round { $stage } “{ $option }” had fewer, so it goes out.
line-nobody-wants = Nobody wants these, so no money goes to them: { $options }.

the-proposal = The proposal (wording { $version })
phase = { $phase ->
    [clarify] Questions
    [react] What do you think?
   *[object] Can you go along?
}
phase-lead = { $phase ->
    [clarify] Ask what is not clear. Nobody argues yet.
    [react] Say what you think of it. Everybody listens.
   *[object] Say whether you can go along. It need not be what you like best: it is enough that you can live with it.
}
stance = { $kind ->
    [consent] I can go along with it
    [aside] I stand aside
   *[objection] I object
}
stance-hint = { $kind ->
    [consent] It is good enough for now and safe enough to try.
    [aside] I do not agree, and I do not stand in its way. My reason is kept.
   *[objection] It would do harm, and I say how. Then it is changed.
}
stance-short = { $kind ->
    [consent] Goes along
    [aside] Stands aside
   *[objection] Objects
}
stance-label = Can you go along with it?
stance-empty = Choose one
because-label = Because
because-hint = Needed if you stand aside or object.
your-words = In your own words
say-title = { $kind ->
    [question] Ask a question
    [reply] Answer this question
    [reaction] Say what you think
   *[stance] Can you go along?
}
voice-empty = { $kind ->
    [question] Write your question
    [reply] Write the answer
    [reaction] Write what you think
    [aside] Say why you stand aside
   *[objection] Say what harm it would do
}
whose-voice = Whose words are these?
whose-voice-hint = Choose somebody if you type it in for them.
for-me = Mine
say-send = Keep it
say-again = Say something else
you-said = You said:
facilitate = For whoever leads the round
move-on-to = { $phase ->
    [react] Go on to “What do you think?”
    [object] Go on to “Can you go along?”
   *[clarify] Go on to questions
}
back-to = { $phase ->
    [react] Go back to “What do you think?”
    [object] Go back to “Can you go along?”
   *[clarify] Go back to questions
}
room-title = Everybody in the room
room-lead = Go round. Each says whether they can go along; somebody taps it in.
not-said-yet = Not said yet
amend-title = Change the words
amend-lead = Change the proposal so that it does no harm. The earlier words are kept, and everybody is asked again.
amend-why = What did you change, and why?
amend-send = Keep the new words
in-the-way = What stands in the way
adopt = Adopt it
not-adopted-yet = It cannot be adopted yet.
hindered-objections = Objections that stand: { $count }.
hindered-unheard = Objected before and have not said yet whether the new words are better: { $count }.
hindered-early = Not everybody has said yet what they think. It is adopted when its last day is over, or sooner by somebody who holds a key.
hindered-nobody = Nobody has gone along with these words yet.
objections = Objections
objection-stands = stands
objection-withdrawn = taken back on { $day }
objection-asked = has not said yet whether the new words are better
objection-met = met by wording { $version }
dissent = Those who stand aside
typed-by = typed in by { $name }
questions = Questions and answers
reactions = What people think
earlier-words = Earlier words
changed-because = Wording { $version }: { $because }

answer-title = Answer those it grew from
answer-lead = What they said became part of this decision. Tell each of them what was decided, and why.

aside-title = Set this decision aside
aside-lead = A decision cannot be quietly undone. It takes both keys and a reason that everybody reads. Everybody who voted is told, and it stays on the record.
aside-reason = Why should it be set aside?
aside-reason-hint = Everybody reads this reason.
aside-reason-empty = Say why
aside-ask = Ask for it

told-proposed = What you said became part of a proposal: “{ $question }” You can read it, and say what you think before it is decided.
told-opened = A decision is open until the end of { $day }: “{ $question }”
told-closed = It is over, and this is what came of it: “{ $question }”
told-aside = The decision “{ $question }” was set aside, because: { $reason }
told-changed = The words of “{ $question }” were changed. Say whether you can go along with them as they are now.
told-typed = { $name } typed in your paper for “{ $question }”. If you put none in, say so under “Who has voted”.
told-spoken-for = { $name } noted what you say to “{ $question }”: { $stance }. If that is not so, say it yourself.
told-ticked = { $name } noted that your paper for “{ $question }” is in the box. If that is not so, say so under “Who has voted”.
told-contested = { $name } says that they put in no paper for “{ $question }”, although they were ticked. The papers have to be typed in again: see who has voted.
told-committed = { $name } wrote down that you will act on what is decided about “{ $question }”. If that is not so, say so on its page.
early-takes-key = Before the last day is over, somebody who holds a key counts it.
refused-own-words = { $name } has said it themselves on a screen. Nobody else can say it for them.
