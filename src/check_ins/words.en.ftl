check-ins = How are we doing?
lead = A check-in: how are we living the five values here? Answer five plain questions when you wish, see where answers differ, and talk about it. Nothing is added up to a score.
nobody-yet = Nobody has answered yet
nobody-yet-lead = There are five questions. Leave out any you like. Nobody sees who answered what.
answer-do = Answer the five questions
answer-again = Change my answers
answered-before = You have answered in this round. You can change your answers until { $day }.
not-answered = You have not answered in this round yet. It goes on until { $day }.
just-answered = Thank you. Your answers count without your name. You can change them until { $day }.
just-taken-out = Your answers in this round are taken out.
just-trying = Made. You will see here next time whether it was kept.

reply = { $reply ->
    [not_yet] Not at all yet
    [little] A little
    [partly] Partly
    [mostly] Mostly
    [very] Yes, very much
   *[unsaid] I don’t know, or would rather not say
}
reply-short = { $reply ->
    [not_yet] Not at all yet
    [little] A little
    [partly] Partly
    [mostly] Mostly
    [very] Yes, very much
   *[unsaid] Don’t know or not said
}

answer-title = Five questions
answer-lead = Answer for yourself. Leave out any question you like, and come back whenever you wish.
answer-who-sees = Your name is not kept with your answers. Remarks are read by everybody here, without a name.
who-sees-more = Who can see what
remark = A short remark
answer-send = Send my answers
answer-one = Answer one question at least, or write a remark.
words-changed = Somebody has just put a question in other words. Read the questions again, then send.
take-out-lead = You can also take out all that you answered in this round.
take-out = Take out my answers

round-from = The round that began on { $day }
round-runs = It goes on until { $day }, and answers may still change.
order = The question on which people differ most comes first.
too-few = Fewer than three people have answered this. We show answers from three people on.
counted = How people answered: { $question }
people = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
who = { $who ->
    [uses] Use the service
    [cares] Care for somebody, unpaid
    [works] Work here
    [partner] Come from another group
    [commissions] Commission or pay for services
    [not_said] Did not say
    [lived] Lived experience
    [paid] Paid to be here
    [other] From another group, or did not say
    [else] All the others
   *[everybody] Everybody together
}
remarks = What people remarked
before = How it was before
middle-means = The middle answer of everybody together: half of the people gave this answer or one further along. The line goes up when it moves towards “Yes, very much”.
round = Round
answered-by = People
middle = Middle answer
rounds = All rounds
more = More

practices = Small things we try
practices-none = Nothing yet. Talk about what you see here, and choose one small thing to try until next time.
practice-do = Choose one small thing to try
practice-title = One small thing we try until next time
practice-lead = Small is good: something that you can see happen before the next round.
practice-what = What do we try?
practice-what-hint = For example: whoever has not spoken yet is asked first.
practice-who = Who sees to it?
myself = { $name } (me)
practice-when = By when?
practice-when-hint = The next round begins on { $day }.
practice-make = Try it
practice-of = { $name }, by { $day }. From the round that began on { $round }.
practice-state = { $state ->
    [kept] Kept
    [not_kept] Not kept
    [late] Late
   *[open] We are trying it
}
what-learned = Write down what we learned

who-sees = Who can see what
who-sees-name = Your name is not kept with your answers. What you speak from is, as it was when you answered.
who-sees-three = We show a group of people only when three or more of them have answered. Smaller groups are put together: people with lived experience, and people who are paid to be here.
who-sees-left-over = If one or two people would still be left over, we join them to another group. So nobody can find out their answers by taking one number from another.
who-sees-once = Each person counts once. Whoever works here or commissions counts there, even if they also care for somebody or use the service.
who-sees-limits = Some things we cannot hide. If all in a group answer the same, you know what each of them said. If numbers change while a round goes on, somebody may guess whose answer is new. People may know you by how you write. And whoever runs the machine and holds the whole database could work out who answered what, for about half a year.

questions-title = What is asked, and how often
questions-lead = These are the questions in this space. Answers stay with the words that people read when they answered.
reword = Put it in other words
reword-lead = A good question is short and asks one thing. What people answered before stays with the words they read.
put-by = { $name } put it like this { $day }.
earlier-words = Earlier words
question-in = { $lang ->
    [cy] The question in Welsh
   *[en] The question in English
}
example-in = { $lang ->
    [cy] An example in Welsh
   *[en] An example in English
}
question-empty = Write the question in one language at least.
example-empty = Write an example in one language at least.
save = Save
rhythm-title = How often do we look?
rhythm-hint = In each round, everybody’s answers count once. Rounds follow the calendar.
rhythm = { $rhythm ->
    [month] Every month
    [quarter] Every three months
    [half] Every six months
   *[none] Whenever somebody wishes
}
rhythm-now = { $rhythm ->
    [month] A round begins every month.
    [quarter] A round begins every three months.
    [half] A round begins every six months.
   *[none] We look whenever somebody wishes. Answers are put together for each quarter of the year.
}
rhythm-change = Change how often
rhythm-missing = Choose how often.
keys-change = People who hold a key can change this.

on-paper = Print the questions
large-print = Large print
usual-print = Usual print
sheet-lead = Tick one box for each question, and leave out any you like. Somebody will type this in, and sees what you ticked. No name is kept with it.
sheet-speak = What do you speak from?
sheet-name = Your name, if you have a place here (so that you count once)
sheet-did-not-work = Is there something that did not work? What was tried, what happened, what did we learn?
speaks-from = { $perspective ->
    [uses] I use the service
    [cares] I care for somebody, unpaid
    [works] I work here
    [partner] I come from another group or organisation
   *[commissions] I commission or pay for services
}
type-in = Type in a sheet
type-in-lead = It counts in the round that goes on now. If the sheet has a member’s name on it, what that person has answered already in this round stays as it is; with their code they can change it themselves.
whose = Whose sheet is it?
whose-hint = The name is used once, so that the person counts once. It is not kept with the answers.
whose-nobody = There is no name on it
whose-missing = Say whose sheet it is, or that there is no name on it.
speak-hint = Only for a sheet without a name. Leave it empty if nothing is ticked.
type-one = Type in at least one answer or remark.
type-in-send = Keep this sheet
type-in-kept = Kept. You can type in the next sheet.
did-not-work = What did not work
journal-label = A line for you alone
journal-hint = Nobody else ever reads it. It is sealed with a key of your own.
journal-mine = Your own lines
