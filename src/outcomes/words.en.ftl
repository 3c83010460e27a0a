outcomes = Outcomes
outcome = Outcome
new-outcome = What would be better?
new-outcome-lead = Say it in your own words, large or small. It is yours: you say how to measure it, and you alone say how it is.
typing-for = You are typing for { $name }. You will read it back before it is kept.
outcome-label = What would a good outcome look like?
outcome-hint = For example: “I sleep through”, “I know by Friday what happens at the weekend”, “I am at the rugby club on a match day”.
outcome-empty = Say what better would be.
which-lang = Which language is this in?
scale-label = What stands at the ends of your scale?
scale-hint = It goes from 0 to 10.
scale = { $scale ->
    [numbers] Only the numbers
    [words] My own words
   *[faces] A sad face and a glad one
}
low-label = The bad end, in your own words
high-label = The good end, in your own words
end-missing = Say what this end of your scale means, or choose only the numbers.
nudge-title = Is that a way there?
nudge = A service is a way there. What would it change? You can say that now, or leave it as it is.
go-on = Go on
how-is-it = How is it now?
story-label = What has been happening?
story-hint = The story first. A sentence will do. If others are to read it, leave out names.
story-for-label = Who may read the story?
story-same = Whoever may read the outcome
story-me = Only me
story-them = Only them
story-wider = The same people, and without my name everybody in { $name } and in the spaces above it
number-label = And the number?
number-hint = By your own scale. Nobody adds it to anybody else’s.
number-missing = Choose a number.
keep-rating = Keep it
not-rated-yet = Not rated yet
last-rated = { $number } of 10, on { $day }
rate-again = Say how it is now
say-outcome = Say what better would be
none-yet = No outcomes yet
none-yet-lead = An outcome is what better would be, in the words of the person it is about. A service is a way there.
only-what-is-shown = You see what was shown to you. There may be more, and that is not for you to see.
just-rated = Kept.
just-readers = Kept. It counts from now on, on every page.
just-away = It is gone.
just-kept-for = Kept. What you do not see here, only { $name } sees.
just-counted = It is counted now, without a name.
just-not-counted = It is not counted any more. It was taken out of every count.
how-it-went = How it went
chart = How it went over time, from 0 to 10. The table beneath says the same.
ratings = Every time it was said how it is
day = Day
how-column = How it was
of-ten = { $number } of { $most }
on-day = How it was on { $day }
change-rating = Who reads it, or take it away
slip = Was it a slip?
slip-lead = Take it away, and say it again. It is then gone from every page and every count, with its story.
rating-away = Take it away
typed-by = typed by { $name }
counted-title = Count it?
counted-lead = In { $name }, and in the spaces above it, people see for how many of them something got better, stayed the same or got worse. Never whose, never which, and never fewer than five people.
is-counted = This one is counted.
count-in = Count it, without my name
count-out = Do not count it any more
who-reads = Who may read it
better-title = How people’s own outcomes moved
better-lead = Everybody measures by a scale of their own. So nothing is added up but which way it went, and only for those who agreed to be counted.
nothing-counted = Nothing is counted yet
nothing-counted-lead = Somebody is counted once they have said what better would be, how it is on two days at least, and that they agree.
moved-caption = So many people had an outcome of their own that moved this way
quarter-column = Quarter
movement = { $movement ->
    [better] Better
    [same] The same
   *[worse] Worse
}
quarter = { $quarter ->
    [q1] January to March { $year }
    [q2] April to June { $year }
    [q3] July to September { $year }
   *[other] October to December { $year }
}
hidden = hidden
rule-title = What is hidden here, and why
rule = What counts is people: somebody with three outcomes is counted once. From one to four people are hidden, so that nobody can be found among them. So is a larger count where the small one could be worked out by taking it away. There are no totals for the same reason.
compared = Each quarter is compared with how it was before, by everybody’s own scale: higher is better, lower is worse. As it was on { $day }.
stories = Stories that people shared
no-stories = Nobody has shared a story here yet.
yours = Yours
taken-back = { $count ->
    [one] One story was taken back by whoever told it.
   *[other] { $count } stories were taken back by those who told them.
}
away = Take this outcome away
away-lead = It is then gone with everything you said about it, for everybody, and is counted nowhere. It cannot be brought back.
ours = What better means to us together
no-ours = This space has not said yet what would be better for all of it.
say-ours = Say what would be better for us
outputs-link = { $count ->
    [0] What was done
    [one] What was done (1)
   *[other] What was done ({ $count })
}
remind-me = Ask me again how it is?
remind-hint = On your page here, and by email if you hear by email. It never says what it is about.
every = { $every ->
    [week] Every week
    [month] Every month
    [quarter] Every three months
   *[never] Never
}
remind-keep = Keep it so
just-reminder = Kept.
reminder-subject = Something waits for you
reminder-body = Hello { $name },

    you asked us to remind you of something. It waits on your page:

    { $address }

    You can change how often on the same page.
