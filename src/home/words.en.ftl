welcome = Plan, decide and act together
welcome-lead = Plethu is where people who use a service, people who care for them and people who work in it shape it together as equals. Whoever says something hears what became of it.
code-label = The code of your group
code-hint = Six letters and numbers, on the wall, on the sheet or in the message you had.
come-in = Go in
have-receipt = I have been here before and have my own code
what-is-it = What is Plethu?
home = What is waiting for you
hello = Hello { $name }
nothing-waits = Nothing is waiting for you just now.
answers-to-you = { $count ->
    [one] There is an answer for you
   *[other] There are { $count } answers for you
}
read-answer = Read the answer
other-news = { $count ->
    [one] There is other news for you
   *[other] There are { $count } other pieces of news for you
}
you-decide = Decisions that are open for you
open-until = Open until the end of { $day }
read-news = See what it is about
you-owe = { $count ->
    [one] You owe an answer
   *[other] You owe { $count } answers
}
answer-it = Answer it
your-spaces = Your spaces
you-owe-more = These are due first. The others stand at the top of each space.
nothing-new = Nothing new since you were here.
since-you-were-here = Since you were here:
new-said = { $count ->
    [one] One new contribution
   *[other] { $count } new contributions
}
new-answered = { $count ->
    [one] One answer
   *[other] { $count } answers
}
new-promised = { $count ->
    [one] One new action
   *[other] { $count } new actions
}
new-planned = { $count ->
    [one] The plan was changed
   *[other] { $count } plans were changed
}
what-i-said = What I said and what became of it
join-another = Join another space
open-another = Open a space
keys-wait = { $count ->
    [one] Something waits for your key
   *[other] { $count } things wait for your key
}
you-do = { $count ->
    [one] You have one thing to do
   *[other] You have { $count } things to do
}
how-it-went = Say how it went
you-are-asked = You are asked
may-it-go = May what you said go to { $space }?
open-own = Open a space of one’s own
how-is-it = You wanted to be asked
say-how-it-is = Say how it is now
to-bring = Answers to bring to somebody
bring-it = Read it, and bring it
introductions-wait = { $count ->
    [one] An introduction waits for you
   *[other] { $count } introductions wait for you
}
yes-or-no = Look at it, and say yes or no
whether-it-helped = Say whether it helped
what-i-bring = What I bring
take-part = Take part: { $title }
when-can-you = When can you meet?
say-when = Say when you can: { $title }
meeting = Meeting: { $title }
