actions = Actions
action = Action { $reference }
state = { $state ->
    [kept] Kept
    [not_kept] Not kept
    [late] Late
   *[open] To do
}
late = Late
open = To do
kept = Kept
not-kept = Not kept
settled = Kept and not kept
none = No actions yet
none-lead = An action is somebody doing something by a day. Small ones are fine.
new-action = Make an action
to-print = Print for the wall
share = People who are not staff own { $theirs } of { $all ->
    [one] the 1 action here
   *[other] the { $all } actions here
}: they use the service, care for somebody or come from another group.
share-none = Nobody but staff owns an action here yet.

what = What will be done?
what-hint = Small and clear: something you can see happen.
what-short = What
what-empty = Say what will be done.
who = Who will see to it?
who-hint = One person, who has said yes. Others can help.
who-short = Who
who-me = { $name } (me)
who-wrong = Choose somebody who is in this space.
when = By when?
when-short = By when
when-empty = Choose a day, or write another one.
when-unreadable = Write the day like 2026-05-31.
when-past = That day has passed. Choose today or a later day.
when-far = That is more than ten years away. Please check the year.
in-days = { $days ->
    [7] In a week
    [30] In a month
    [90] In three months
    [one] In { $days } day
   *[other] In { $days } days
}
other-day = Or another day
other-day-hint = For example 2026-05-31
go-on = Go on
back-to-what = Back to what will be done
change = Change
make = Make the action
made-news = Made. { $name } sees to it by { $day }.

stands = Where it stands
came-from = Came from
from-answer = The answer to { $reference }
from-card = A card on the canvas { $reference }
made-by = { $name } made this { $day }.
said-by = { $name } said what became of it { $day }.
said-for = { $typist } typed in { $day } what { $owner } said became of it.
say = Say what became of it
say-for = Type in what { $owner } says became of it
said-news = Thank you. Everybody here can see it now.
was-it-kept = Was it kept?
outcome = { $outcome ->
    [not_kept] No, it was not kept
   *[kept] Yes, it was kept
}
kept-missing = Say whether it was kept.
why = Why
kept-why-short = What came of it
why-label = What came of it? If it was not kept: why?
why-hint = Nobody is blamed. Others can only help when they know.
why-missing = Say why it was not kept. A few words are enough.
types-for-lead = This is for { $owner } to say. You can type it in for them: your name will stand beside theirs.
one-gone-lead = { $owner } has left this space, so anybody here can say what became of it.
before-saving = Before you save
read-back = I have read this back to { $owner }
read-back-missing = Read it back to { $owner } first, and tick the box.
save = Save
said-once = This is said once. If things change, make another action.
what-learned = Write down what we learned

large-print = Large print
usual-print = Usual print
sheet-why = Why, or what came of it:
sheet-new = New actions
