introductions = Introductions
introductions-lead = Somebody thought that two of you may help one another. Nothing happens unless both say yes.
none = No introductions yet
none-lead = When something you offer may fit what somebody needs, or the other way round, you are asked here.
to-mine = What I bring
waiting = Waiting for you
others = The others
needed = What is needed
offered = What is offered
stage-asked = Asked
stage-agreed = Both said yes
stage-no = Not this time

introduction = An introduction
thought-of-by = { $name } thought of it
thought-of = Somebody in this space thought of it
you = You
you-typed = { $name }: you typed it in
for-space = { $who } ({ $space })
not-this-time = Not this time. It is nobody’s fault, and no reason is owed.
would-you = Would you like to be introduced?
write-down = { $name } hears on paper or at a meeting. Ask them, and write down here what they say.
lead = The other side, { $who }, is asked the same. Once both of you said yes, you see how the other likes to hear. A no needs no reason.
lead-nameless = You gave no name. Once both of you said yes, the other side, { $who }, learns your name and how you like to hear, and you learn theirs. Otherwise they learn nothing. A no needs no reason.
note-label = Something to be read once both said yes
note-hint = Such as a telephone number, or a day that suits. Nobody else reads it.
say-yes = Yes, introduce us
say-no = Not this time
answer-missing = Choose one of the two.
wait = You said yes. The other side has not said yet.
agreed-title = Both of you said yes
likes-to-hear = { $name } likes to hear { $how }.
hears-by = { $channel ->
    [email] by email
    [letter] by letter
    [meeting] at a meeting
   *[page] here, on a screen
}
told-by-you = What you said of it
told-by = What { $name } says of it
a-while = It has been a while
write-down-helped = Ask { $name }, and write down what they say.
did-it-help-lead = Only the two of you read this. Others see that it helped, without names, and nothing else.
did-it-help = Did it help?
helped = { $helped ->
    [yes] It helped
    [no] It did not help
   *[not_yet] Not yet
}
helped-words = Something about it, for the other to read
helped-missing = Choose whether it helped.
tell = Say so
just-said = Thank you for saying.
just-told = Thank you. The other of you can read it here.
