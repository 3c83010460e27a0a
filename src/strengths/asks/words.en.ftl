asks = What is needed here
asks-lead = Whoever reads it may think of an offer that fits. Both sides are then asked.
none-asked = Nothing is asked for yet
none-asked-lead = Ask for yourself, with or without your name, or for this space: “We need somebody who…”
new-ask = Ask for somebody who…
to-strengths = What people here bring
nothing-open = Nothing is open just now.
met-title = Met already
yours = yours
typed-by = typed by { $name }
it-helped = It helped
of-the-space = For this space, written by { $name }
just-asked = Asked. When somebody thinks of an offer that fits, you are asked.
just-away = It is taken back.

ask-label = What is needed?
ask-hint = A whole sentence, as others are to read it: “We need somebody who can read small print.”
ask-empty = Say what is needed.
which-lang = Which language is this in?
who-asks = Who asks?
who-asks-hint = Without a name, nobody learns that it is you before you said yes.
who-missing = Choose who asks.
ask-as = { $who ->
    [name] I do, with my name
    [perspective] I do, seen only by what I speak from
    [nameless] I do, without a name
   *[space] This whole space does
}
ask-send = Ask

one-ask = Something that is needed
is-met = Met
fit-title = Do you know of an offer that may fit?
fit-lead = Both sides are asked. Whoever gave no name stays nameless until both said yes.
fit-label = Which offer?
asked-before = Some offers were thought of before, and are not listed again.
nothing-offered = There is no other offer here just now.
introduce = Introduce them
offer-missing = Choose an offer.
yours-title = This is yours
spaces-title = This is for the whole space
call-met = It is met, nobody is needed any more
take-back = Take it back
just-introduced = Both sides are asked now.
just-met = It stands among what is met.
