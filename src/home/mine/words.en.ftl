my-data = Everything about me
my-data-lead = All that this place knows of you, and who may read it.
as-file = As one file
print-it = Print this
erase-link = Erase me
name = Name
hears-by = How you hear back
way = { $channel ->
    [page] On your page here
    [email] By email
    [letter] By letter
   *[meeting] Read out at a meeting
}
email = Email
spaces = The spaces you are in
since = since { $day }
about-me = What you said about yourself
kind = { $kind ->
    [entry] What matters
    [strength] Strength
    [offer] Offer
    [ask] Ask
   *[journal] For you alone
}
typed-by = typed by { $name }
shown-as = { $how ->
    [name] { $who }
    [perspective] { $who } (without your name)
   *[nameless] { $who } (nameless)
}
shown-to-nobody = only you
nothing = Nothing.
outcomes = Your outcomes
counted = counted, without your name
introductions = Whom you were to be introduced to
said-to-it = { $said ->
    [yes] you said yes
   *[no] not this time
}
helped = { $helped ->
    [yes] it helped
    [no] it did not help
   *[not_yet] not yet
}
said = What you said to others
without-name = without your name
decisions = Decisions you took part in
voted = { $by ->
    [paper] voted on paper on { $day }
   *[screen] voted on a screen on { $day }
}
news = Other news you were told
actions = What you said you would do
cards = Your cards
not-here = Not here: when you last came in, and passkeys and programs, which stand under your details. Check-ins are answered without a name, so nobody can say which are yours. Questions, reasons, proposals, counts and what did not work, which you wrote for a group, stand on its pages.
erase-title = Erase me
erase-lead = This cannot be brought back, by anybody.
erase-about-me = What you said about yourself is gone: what matters, your strengths, your outcomes. It was sealed with a key of your own, and that key is destroyed: nobody can read it in old copies either.
erase-space = Your own space is closed, and the promises in it are gone.
erase-ways-in = Your code, passkeys and programs open nothing any more. Your name and address are gone.
erase-owed = Answers that you owe are owed by somebody else in the space.
erase-group = What you wrote as a group’s own stays with it, without your name: questions, reasons, proposals, promises, counts, what did not work.
what-of-said = What of the things you said to others?
leave = They stay, without a name
leave-hint = The group goes on with them. Nobody can tell any more that they were yours.
take = They go with me
take-hint = A note stays that something stood there. Answers to them stay.
said-missing = Choose what is to become of what you said.
sure-legend = Are you sure?
sure = Yes. I know that it cannot be brought back.
sure-missing = Tick that you are sure.
erase-do = Erase me
as-file-first = First keep everything as one file
erased = You are erased
erased-lead = Nothing here knows you any more. Thank you for having been here.
thought = What you think of what others said
choice = { $choice ->
    [agree] Agree:
    [disagree] Disagree:
   *[pass] Pass:
}
meetings = Meetings
met = { $part ->
    [can] You said:
    [item] You brought:
    [paper] Your paper:
    [minute] You wrote down:
   *[there] You were there.
}
can = { $can ->
    [yes] you can
    [maybe] you can if needed
   *[no] you cannot
}
