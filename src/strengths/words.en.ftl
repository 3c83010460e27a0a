mine = What I bring
mine-lead = What you are good at, what you know, what you have lived through, an idea, somebody you know. You say it yourself, and only you say who reads it.
none-mine = Nothing here yet
none-mine-lead = Everybody brings something. It needs no certificate: knowing who has a big saucepan counts.
say-one = Say what I bring
bring = { $bring ->
    [skill] Something I can do
    [knowledge] Something I know
    [experience] Something I have lived through
    [idea] An idea
   *[contact] Somebody I know
}
typed-by = typed by { $name }
who-reads = Who may read it
offer-it = Offer it to a space
my-offers = What I offer
take-back = Take it back
my-asks = What I could do with
shown-to-you = Shown to you by others
introductions = Introductions
just-kept = Kept. It counts from now on, on every page.
just-away = It is gone, from every page and from the search.
only-you = Only you
you-and = Read by you, { $names }
reader-how = { $name } ({ $how })
how-short = { $how ->
    [name] with your name
    [perspective] by what you speak from
   *[nameless] without a name
}
how = { $how ->
    [name] With my name
    [perspective] Only what I speak from, such as “cares for somebody”
   *[nameless] Without a name
}
somebody = Somebody
somebody-who = Somebody: { $who }

say-lead = One thing at a time. Nobody reads it until you say who may.
words-label = What do you bring?
words-hint = For example: “I can sit with somebody who is sad”, “I know every bus in the valley”, “I have filled in that form twice”. Any language is fine.
words-empty = Say what it is, in your own words.
bring-label = What kind of thing is it?
no-kind = No need to say
which-lang = Which language is this in?
keep = Keep it
keep-and-readers = Keep it, and say who reads it
change-words = Change the words

readers-lead = Nobody reads it unless you choose so here. You can change that at any time: what you take back is gone at once, from the search too.
readers-spaces = In your spaces
readers-people = Particular people
readers-which = Which people?
readers-which-hint = They always see your name.
everybody-there = Everybody there reads it
not-there = Not shown there
away-title = Take it away
away-lead = It is then gone for everybody, with whatever you offered from it, and cannot be brought back.
away = Take it away

offer-title = Offer it to a space
offer-nowhere = You are in no group yet that you could offer it to.
offer-lead = Say what you could do for somebody in that space. You are introduced to nobody unless both of you say yes.
offer-label = I can…
offer-hint = In a sentence. It may differ from what is written above.
offer-where = Which space?
as-whom = As whom?
as-whom-hint = Without a name, nobody learns that it is you before both of you said yes.
offer-send = Offer it
offer-empty = Say what you can do.
space-missing = Choose a space.
how-missing = Choose with or without a name.

here = What people here bring
here-lead = Seen before any problem. People say it themselves, and choose what to show here.
type-in-own = Type in what they say
asks-link = What is needed here
sheet-link = A sheet to fill in
type-in-link = Type in a sheet
look-label = Look for something
look-hint = A word, such as “bus” or “forms”.
look = Look
none-here = Nothing is shown here yet
none-here-lead = Whoever likes says what they bring, and shows it to this space.
none-found = Nothing here has “{ $q }” in it.
found = What has “{ $q }” in it.
look-at-all = Look at all of it
offers-here = Offered to this space
group = { $kind ->
    [skill] What people can do
    [knowledge] What people know
    [experience] What people have lived through
    [idea] Ideas
   *[contact] People they know
}
group-none = In their own words
yours = yours
taken-back = { $count ->
    [one] Something that could be read here was taken back.
   *[other] { $count } things that could be read here were taken back.
}
just-offered = Offered. If somebody needs it, both of you are asked.
just-typed = Kept. It is theirs now.

sheet-title = What I bring, and what I could do with
sheet-plain = Plain
sheet-large = Large type
sheet-lead = Write what you like and leave out the rest. Somebody types it in for you and reads it back. It is yours, and you can take it back.
sheet-name = What to call me
sheet-bring = What I bring
sheet-can = You may ask me for this: I can…
sheet-need = I could do with somebody who…
sheet-as-whom = As whom may others here see it?
sheet-nobody = Not at all yet: only I see it
sheet-foot = Without a name, nobody learns who you are before you said yes to it.

type-in-title = Type in what somebody brings
typing-for = You are typing for { $name }. You will read it back before it is kept, and they say who may read it.
type-in-lead = For somebody who filled in the sheet, or who is with you now. You read it back before it is kept, and it is theirs.
whose-sheet = Whose sheet is it?
whose-missing = Choose whose it is.
bring-first = What they bring
bring-second = Something else they bring
bring-third = And something else
nothing-typed = Write something first.
needs-readers = An offer and an ask are for others to read: choose with or without a name.
read-back-first = Go on, and read it back
