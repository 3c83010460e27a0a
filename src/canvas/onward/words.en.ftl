bring = Put what people said on the canvas
bring-lead = Choose what should lie on the canvas as cards. What most people agreed with comes first. What lies there already is left out.
tick-ten = Tick the ten that most people agreed with
which = Which ones?
which-row = In which row?
which-column = In which column?
bring-do = Put them on the canvas
choose-some = Choose at least one.
choose-place = Choose a row and a column.
nothing-to-bring = Nothing to put on the canvas
nothing-to-bring-lead = Nobody has said anything yet, or all of it lies on the canvas already.
nameless = Somebody who gave no name
agreed = { $who }. { $agrees } agreed, { $disagrees } did not.

the-card = The card says
make-action = Make it an action
check = Is this right?
what = What will be done?
what-short = What
who = Who does it?
who-short = Who
when = By when?
when-short = By when
myself = { $name } (me)
in-days = { $days ->
    [7] In a week
    [30] In a month
    [90] In three months
    [one] In one day
   *[other] In { $days } days
}
other-day = Or another day
other-day-hint = For example 2026-06-30.
go-on = Go on
make-it = Make the action
change-it = Change something
everybody-sees-action = Everybody here sees it, with the name and the day.
action-made = This card became action { $reference }.
became-actions = { $count ->
    [one] This card became an action:
   *[other] This card became { $count } actions:
}
action-number = Action { $code }-{ $number }
another = Make another action from this card
back-to-card = Back to the card

want-answer = I want an answer to this
answer-promise = { $answerer } then owes you an answer by { $by }: what happened because of it, and why.
answer-seen = Everybody in this space can read your card in the conversation, and the answer.
ask-answer = Ask for an answer
asked-already = An answer was asked for already.
see-answer = See what became of it
not-mine = Only whoever wrote the card can ask for an answer to it. You can say the same in your own words in the conversation.
whoever-owes = Whoever owes the answers here
card-empty = There are no words on this card yet.
card-too-long = This card is too long for one answer. Keep it to { $most } letters.
