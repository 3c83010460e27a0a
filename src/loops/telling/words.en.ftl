letters = Letters to hand over
letters-lead = These people asked to be told by letter. Print the letters, then say when you have handed them over or posted them: printing alone does not count.
no-letters = No letters wait
no-letters-lead = When somebody who asked for letters gets an answer, the letter to print is here.
print-all = Print them all
print-large = Print them in large type
print-one = Print this letter
answers-in-letter = { $count ->
    [one] One answer.
   *[other] { $count } answers.
}
notice-board = For the notice board ({ $language })
handed-over = I have handed it over or posted it
put-up = I have put it up
just-told = Noted. Thank you for telling them.

dear = Dear { $name },
dear-everybody = To everybody who said one of these
letter-lead = { $count ->
    [one] You said something, and here is what happened because of it.
   *[other] You said { $count } things, and here is what happened because of them.
}
board-lead = You gave no name, so this goes to all of you. Here is what happened because of what you said.
you-said = You said on { $day }:
one-said = Somebody said:
does-not-answer = This does not answer me
because = because:
how-to-reply = If it does not answer you, tick the box, write what is missing, and give this sheet to anybody in the group or send it back. Somebody will type it in for you, and a new answer is then owed to you.
how-to-reply-board = If this does not answer you, tell anybody in the group. They can write it down for you.
or-read-it = You can also read all this with your code at

read-out = To be read out
read-out-lead = These people asked to be told at a meeting. Read each one aloud, in the language it is in.
nothing-to-read-out = Nothing waits to be read out
nothing-to-read-out-lead = When somebody who asked to be told at a meeting gets an answer, it is here to be read aloud.
for-person = { $name } said:
was-read-out = These were read out
just-read-out = Noted. Thank you for reading it out.

waiting-letters = { $count ->
    [one] One piece of news waits to go out by letter
   *[other] { $count } pieces of news wait to go out by letter
}
waiting-read-outs = { $count ->
    [one] One piece of news waits to be read out at a meeting
   *[other] { $count } pieces of news wait to be read out at a meeting
}

mail = How email is doing
mail-lead = Email goes out by itself, and is tried again when it is not taken.
mail-not-set-up = Email is not set up here. Everything works without it: news is on people’s own pages, in letters and read out.
mail-waiting = Waiting to be sent
mail-tried = Of these, tried in vain so far
mail-sent = Sent in the last seven days
mail-given-up = Given up in the last seven days
mail-letters = An answer that could not go by email waits among the letters of its space.

news = News for you
no-news = There is no news for you yet
no-news-lead = When your words become part of a proposal, or something you took part in is decided or changed, you are told here and in the way you chose.
news-new = New
news-see = See what it is about
notices-in-letter = { $count ->
    [one] One other piece of news.
   *[other] { $count } other pieces of news.
}
notices-heading = There is news for you
notices-as-well = There is other news for you
notice-email-subject = There is news for you
notice-email-body =
    Hello { $name },

    There is news about something you took part in. You can read it here:
    { $link }
