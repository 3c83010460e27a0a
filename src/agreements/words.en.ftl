what = { $kind ->
    [hide] Hiding something that was said
    [remove] Removing { $whom }
    [agreement] A new agreement
    [close] Closing the space
    [aside] Setting a decision aside
    [give] Giving { $whom } a key
    [take] Taking the key back from { $whom }
    [offered] A key is offered to you
   *[code] A new receipt code for { $whom }
}

agreement = Our agreement
agreement-proposed = A proposed agreement
agreement-earlier-one = An earlier agreement
counts-from = This has counted since { $day }.
counted-from = Counted from { $day }
proposed-by = { $name } proposed this on { $day }. It does not count yet.
agree = I agree
agree-lead = You agree for yourself. Your name and the day stand here for everybody in the space.
agree-mine = You agreed on { $day }.
agreed-by = Who has agreed
agreed-nobody = Nobody has said so yet.
agreed-on = on { $day }
agreement-change = Propose another text
agreement-earlier = Earlier agreements
agreement-to-keys = Who holds the keys, and what waits for them
agreement-now = Read the one that counts now
none-yet = You have no agreement yet
none-yet-lead = An agreement says how you treat each other and how you share power. Begin with a text of ours, or write your own. It counts once both keys have been turned for it.
starter-use = Begin with our text
own-use = Write our own
waits = Waiting for a key
see-it = Read it and turn a key

propose = Propose an agreement
propose-lead = It counts once a holder of each key has turned it. Until then the agreement you have goes on.
text-in = { $lang ->
    [cy] The agreement in Welsh
   *[en] The agreement in English
}
one-is-enough = One language is enough. Those who read the other one will see this one until somebody writes theirs.
text-empty = Write the agreement in at least one language.
text-same = This is the agreement you have already. Change something in it, or leave it as it is.
propose-why = Why this one?
propose-why-hint = One or two sentences. Everybody in the space can read them.
propose-do = Propose it

keys = The two keys
keys-lead = Some things take two keys: a new agreement, removing somebody, hiding what was said, closing the space, changing who holds a key. One key is held by lived experience, the other by the organisation. Neither can do any of it alone, and everybody in the space sees what was asked, by whom and why.
keys-two-each = It is wise to have two people on each side: if one is ill or loses their code, things go on.
side = { $side ->
    [lived] The key of lived experience
   *[organisation] The key of the organisation
}
held-since = since { $day }, given by { $name }
nobody-holds = Nobody holds this key yet.
give-this = Give this key to somebody
take-this = Take it back
take-this-from = from { $name }
offered-to = Offered to { $whom } by { $name } on { $day }. It counts once they say yes.
offer-mine = You are offered a key
offer-mine-lead = { $side ->
    [lived] { $name } asks you to hold the key of lived experience. You would read what is asked, and turn your key or refuse, each time with your own judgement. Nobody may tell you how.
   *[organisation] { $name } asks you to hold the key of the organisation. You would read what is asked, and turn your key or refuse, each time with your own judgement. Nobody may tell you how.
}
offer-yes = Yes, I will hold it
offer-no = No, thank you
waiting = What waits for a key
waiting-none = Nothing waits for a key.
settled = What was done or refused
settled-none = Nothing has taken two keys here yet.
asked-by = Asked by { $name } on { $day }
turned-by = { $side ->
    [lived] { $name } turned the key of lived experience on { $day }
   *[organisation] { $name } turned the key of the organisation on { $day }
}
still-waits = { $side ->
    [lived] Waits for the key of lived experience
   *[organisation] Waits for the key of the organisation
}
nobody-can-turn = Nobody holds that key who could turn it.
done = Done
refused = Refused
done-on = Done on { $day }
refused-on = { $name } refused on { $day }
refused-why = Why it was refused
turn = Turn my key
turn-lead = Turn it only if you would do this yourself.
refuse = Refuse
refuse-why = Why do you refuse?
refuse-hint = Everybody in the space can read it.
reason-empty = Give a reason.
about-you = This is about you, so somebody else turns the key.
you-turned = Your side has turned its key.
text-proposed = The proposed text
text-now = The text that counts now

give = { $side ->
    [lived] Give the key of lived experience
   *[organisation] Give the key of the organisation
}
give-alone = Nobody holds this key yet, so you may give it. Whoever you ask has to say yes.
give-two = Changing who holds a key takes two keys. Whoever is chosen has to say yes as well.
give-whom = Who should hold it?
give-whom-empty = Choose somebody.
give-whom-taken = This person cannot hold this key now. Choose somebody else.
give-nobody = { $side ->
    [lived] Nobody else here has said that they use the service or care for somebody unpaid. People say so under “My place here”.
   *[organisation] Nobody else here has said that they work here or commission services. People say so under “My place here”.
}
give-do = Offer the key
ask-do = Ask for it
reason = Why?
reason-hint = In a few plain sentences. Everybody in the space can read them, also whoever it is about.

ask-title = { $kind ->
    [remove] Remove { $name } from this space?
    [take] Take the key back from { $name }?
   *[code] A new receipt code for { $name }?
}
ask-lead = { $kind ->
    [remove] This takes two keys. Talk first if you can. Once both are turned, { $name } is out at once, and their own code does not bring them back here. If the code on the wall might, make a new one afterwards on the page for asking people in. What they said stays, they still hear what becomes of it, and what they owed is owed by whoever turned the key of the organisation.
    [take] This takes two keys. { $name } stays in the space.
   *[code] For somebody who lost their code. This takes two keys. The new one is shown once, to whoever turns the second key, who hands it over. The old one stops working and every device is signed out. It opens everything { $name } has here, also what they keep to themselves: so make sure first that it is really { $name } who asks, and that it is they who get it.
}
hindered = { $why ->
    [gone] This person is not in the space any more.
    [key] Whoever holds a key cannot be given a code by others: it would put two keys into one hand. Take the key back first.
   *[elsewhere] This person came to Plethu through another space. Only there can a new code be made, because it opens everything they have.
}

code-for = A new code for { $name }
code-lead = Hand it over or read it out to them now. It brings them back on any phone or computer and we show it only once.
code-said = It stands on the page of the two keys that you made it.
code-then = Once they are in, they can make one that only they know, under their name at the top.
code-on = Go on

starter =
    We are equals here. Experience of living with something and experience of working in it count the same.

    Everybody is heard. We let each other finish, and make room for those who have not spoken yet.

    We use plain words, in English or in Welsh. Anybody may ask what something means.

    What somebody tells us about their own life stays here, unless they say that it may go further.

    We speak for ourselves, and ask before we speak for somebody else.

    We may disagree. We question what is said, never the person who says it.

    We say early what can change, what cannot, and why.

    We do what we promised, by the day we promised. When we cannot, we say so and say why.

    Papers come in good time and in a form that each of us can use.

    Everybody gets the support they need to take part: time, costs, care for those at home, breaks.

    Nobody decides alone. What the group keeps to itself takes two keys.

    When one of us falls short of this, we say so kindly and put it right together.

    We read this again together at least once a year.
close-space = Close this space

keys-passing-title = When nobody can turn a key
keys-passing = A key belongs to its side. When nobody can turn it, because its holder has gone, has lost their code or is the one it is about, two other members of that side agree in its place. If the side has only one other member, that one is enough; and after two weeks, so is any one other member of the space.
keys-passing-week = Somebody who still holds the key has a week to answer before others agree in their place. They can give it up themselves. They can also refuse, unless two members of their own side have to agree.
keys-passing-only = This is only about who holds a key. The other key is turned as always, and nothing else is ever done without both keys. Members who came after it was asked do not count.
voices-said = { $side ->
    [lived] { $name } agreed on { $day }, in place of the key of lived experience
   *[organisation] { $name } agreed on { $day }, in place of the key of the organisation
}
voices-wait = { $left ->
    [one] { $who ->
        [lived] Nobody can turn the key of lived experience, so one more member with lived experience has to agree.
        [organisation] Nobody can turn the key of the organisation, so one more member of the organisation has to agree.
       *[anybody] Nobody on that side can turn its key or agree, so one other member has to agree in its place.
    }
   *[other] { $who ->
        [lived] Nobody can turn the key of lived experience, so { $left } members with lived experience have to agree.
       *[organisation] Nobody can turn the key of the organisation, so { $left } members of the organisation have to agree.
    }
}
voices-from = They can do so from { $day } on: until then whoever holds it can answer.
voices-agree = I agree to this
voices-agree-lead = You speak in place of a key that nobody can turn. Agree only if you would do this yourself.
pass-it-on = Ask for the key to pass from { $name } to somebody else
