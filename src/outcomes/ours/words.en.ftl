ask-ours = What would be better for us?
ask-ours-lead = An outcome of the whole group, in its own words and by its own scale from 0 to 10.
words-in = { $lang ->
    [cy] What would be better, in Welsh
   *[en] What would be better, in English
}
words-empty = Say what better would be.
propose = Put it to the group
ours = What better means to us
proposed = Put to the group on { $day } by { $name }
nobody-yet = Nobody has agreed to it yet.
agreed-by = Agreed by { $names }.
i-agree = I agree: this is what better means to us
not-any-more = I do not agree any more
ratings = Every time the group said how it is
written-by = written down by { $name }
story-hint = As you told it to each other. The story first.
number-hint = The number that the group agrees on, by its own scale.
outputs = What was done
output-away = It was a slip: take it away
outputs-lead = These are counts of what was done. They say nothing of whether anything got better: that is for outcomes.
no-outputs = Nothing has been counted yet.
how-many = How many?
many-wrong = Write a whole number.
of-what = Of what?
of-what-hint = For example: afternoons in the garden room, leaflets, people at the open day.
keep = Keep it
