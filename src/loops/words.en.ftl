conversation = Conversation
say-something = Say something
say-here = Say something
raised-themes = Raised themes
ask-question = Ask a question
questions = Key questions
all-questions = Everything said
said-under = { $count ->
    [one] one contribution
   *[other] { $count } contributions
}
what-was-said = What was said
nothing-said = Nothing has been said yet
nothing-said-lead = Whatever you say here is owed an answer, by a date, from somebody with a name.
somebody = somebody
nameless-who = Somebody: { $who }
came-down-from = This answer came from { $space }
only-you-know = Only you and the program know that it is you
nameless = Somebody who gave no name
typed-by = typed by { $name }
hidden = These words were hidden. Two people, one from each side, agreed to it.
state = { $state ->
    [waiting] Answer owed
    [answered] Answered
    [reopened] Did not answer them: owed again
   *[settled] Answered them
}
late = Late
was-taken-back = Whoever said this took it back.
take-back = Take back what I said
take-back-lead = The words are then gone from every page, for everybody, and nobody owes an answer to them any more. That something stood here stays.
just-taken-back = It is taken back.
votes = { $agrees } agreed, { $disagrees } disagreed, { $passes } passed
older = Older
see-all = See it and what became of it

say-label = In your own words
say-hint = As long or as short as you like. Any language is fine.
say-empty = Say something first.
too-many-at-once = Answer at most { $most } at once.
say-too-long = Keep it to { $most } letters.
say-strange = There are hidden characters in this text. Please type it again or paste it as plain text.
say-lang = Which language is this in?
under-which = Under which question?
no-question = Something else
whose-words = Whose words are these?
mine = Mine
somebody-nameless = Somebody who gives no name
how-came = How did they reach you?
came-by = { $how ->
    [paper] On paper or by telephone
    [meeting] Said in a meeting
    [canvas] On the canvas
    [import] Brought in from elsewhere
    [raised] Taken here from elsewhere
   *[screen] On a screen
}
say-promise = { $days ->
    [one] You are owed an answer within a day.
   *[other] You are owed an answer within { $days } days.
}
send = Send
typing-for-others = I am typing in what somebody else said

read-back = Read it back
read-back-lead = Please read this aloud to { $name }. Is it what they said?
read-back-yes = Yes, keep it
read-back-change = Change it

contribution = Contribution { $number }
reference = Reference
said-by = Said by
said-on = Said on
how = How
owed-by = Answer owed by
owed-until = Answer owed
just-said = Thank you. { $name } owes you an answer by { $until }.
just-said-for = Kept. { $name } owes { $whom } an answer by { $until }.
just-answered = { $count ->
    [one] One contribution is answered. Whoever said it hears of it.
   *[other] { $count } contributions are answered. Everybody who said them hears of it.
}
just-reopened = We have heard you. A new answer is owed by { $until }.
just-settled = Thank you for telling us.
answer-heading = The answer
second-answer-heading = The second answer
kind = { $kind ->
    [done] We have done it
    [will_do] We will do it
    [part] We will do part of it
    [nothing] We did nothing
   *[cannot] We cannot do it
}
why = Why
answered-on = { $name }, { $day }
told = { $channel ->
    [email] By email
    [letter] By letter
    [board] On the notice board
    [meeting] Read out at a meeting
   *[page] On their page
}
told-on = { $channel }: { $day }
told-waiting = { $channel }: not yet
told-heading = Told back
not-answered-yet = There is no answer yet.
not-answered-because = This did not answer them, because:
does-it = Does this answer you?
yes-it-does = Yes, this answers me
no-it-does-not = No, this does not answer me
what-is-missing = What is missing?
reopen-hint = You can say this once. A new answer is then owed.
reopen-empty = Say what is missing, so that the next answer is better.
send-back = Send it back
give-this-answer = Answer this

owed = Answers owed
owed-lead = Everybody here sees this list. The most overdue stand first.
owed-more = These { $most } are due first. When they are answered, the others come up here.
nothing-owed = Nothing is owed
nothing-owed-lead = Every contribution here has had its answer.
choose-to-answer = Choose the ones that one answer will do for.
answer-chosen = Answer these
give-answer = { $count ->
    [one] Answer a contribution
   *[other] Answer { $count } contributions at once
}
it-goes-to = This answer goes to
kind-label = What happened?
kind-empty = Choose what happened.
answer-label = What happened, in plain words
answer-empty = Say what happened.
reason-label = And why
reason-hint = “We did nothing” is a fair answer. Silence about why is not.
reason-empty = Say why. An answer without a why feels like a closed door.
in-english = In English
in-welsh = In Welsh
asked-in-this = Somebody you are answering wrote in this language.
answer-send = Send the answer

what-i-said = What I said
to-my-home = What waits for you, and your spaces
what-i-said-lead = Everything you said, and what became of each.
nothing-said-by-me = You have not said anything in a group yet. What you say in a space of your own stands on your page.
print-this = You can print this page.

new-question = Ask a key question
new-question-lead = One question, short enough to remember on the way home.
question-in = { $lang ->
    [cy] The question in Welsh
   *[en] The question in English
}
question-empty = Write the question.
question-answerer = Who owes the answers under it?
question-send = Ask it

email-subject = There is an answer for you
email-body =
    Hello { $name },

    You said something, and there is an answer for you now. You can read it here:

    { $link }

    If you are asked for a code, it is the one you were given when you joined.

promised = { $name } will do this by { $day }.
promise-heading = Who will do it, and by when?
promise-lead = A promise has a name and a day. It becomes an action that everybody can see.
promise-who = Who will do it?
promise-who-hint = Ask them first: the answer says their name and the day.
promise-who-empty = Choose who will do it.
promise-nobody = Nobody: no promise
promise-when = By when?
promise-when-empty = Choose the day by which it will be done.
promise-when-past = That day is over. Choose today or a day after it.
said-on-paper = Did they say that this does not answer them?
said-on-paper-lead = If they told you on paper, by telephone or face to face, write it down here for them. Everybody sees that you typed it.
what-they-miss = What do they say is missing?
reopen-hint-for-them = In their words. It can be said once; a new answer is then owed.
send-back-for-them = Send it back for them
ask-to-hide = Ask to hide these words
