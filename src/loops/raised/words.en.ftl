themes = Raised themes
themes-lead = Some things cannot be settled here. Several people’s words can go together to the wider space, where they are owed an answer. It comes back to each of them.
raised-to = Raised to { $space }
new-theme = Raise a theme
none-up = Nothing has been raised yet.
not-yet-raised = Not raised yet
from-below = Raised to us
none-below = Nothing has been raised to us yet.
answer-by = { $name }, by { $day }
make-lead = Choose what was said, and say in a sentence or two what it comes to. Everybody whose words they are is asked first. { $space } sees nobody’s name unless they agree; but whoever is in both spaces may know the words.
which = Which of these?
choose-some = Choose at least one.
words-in = { $lang ->
    [cy] The theme in Welsh
   *[en] The theme in English
}
words-hint = A sentence or two, in the group’s own words.
words-empty = Say what it comes to.
make = Ask those who said it
theme = A theme for { $space }
made-by = Put together on { $day } by { $name }
what-became = What became of it
raised-on = Raised on { $day }.
whose-words = Whose words are in it
consent = { $consent ->
    [asked] Asked
    [said] Has said
    [name] May go, with the name
    [nameless] May go, without a name
   *[no] Stays here
}
ask-mine = May your words go to { $space }?
choose-mine = { $consent ->
    [name] Yes, with my name
    [nameless] Yes, without my name
   *[no] No, they stay here
}
choose-theirs = { $consent ->
    [name] They said yes, with their name
    [nameless] They said yes, without their name
   *[no] They said no
}
consent-missing = Choose whether your words may go.
say-so = Say so
write-down = Write down what they said
write-down-lead = Only if they told you, on paper or by telephone.
raise-title = Raise it
raise-lead = { $count ->
    [0] Nobody has agreed yet, so it cannot go.
    [one] One person’s words can go. Whoever has not said yet is left out.
   *[other] The words of { $count } people can go. Whoever has not said yet is left out.
}
raise = Raise it now
nobody-agreed = Nobody has agreed yet that their words go.
just-said = Thank you. You can change it until it is raised.
just-raised = It is raised. The answer comes back to everybody whose words are in it.
