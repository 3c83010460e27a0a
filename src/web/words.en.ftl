# The frame
tagline = Weaving change together
skip = Skip to the main part
main-menu = Parts of this space
you-are-here = Where you are
back = Back
signed-in-as = You are here as
come-in = Come in
level-name = Level:
can-change = What this space can change:
cannot-change = What it cannot:
answers-owed = Answers owed here
overdue = Overdue
show-all = Show all ({ $count })
more-about = More about Plethu
accessibility = Accessibility
privacy = Privacy
about = What Plethu is
free-software = Plethu is free software, made to be shared.
done = Done
page-of = Page { $page } of { $pages }
earlier = Earlier
later = Later
pages = Pages

# Forms
problem-prefix = To put right:
problems-title = There is something to put right
problem-hidden = Put right:
optional = (you can leave this empty)
characters-left = You can write { $most } letters or fewer.
choose = Choose…
draft-kept = We brought back what you had started to write. It was kept only in this browser.
draft-drop = Start afresh
copy = Copy
copied = Copied
print = Print this sheet
choice-missing = Please choose one of these.
text-empty = Please write something here.
text-too-long = Please make this shorter: at most { $most } letters. That is { $over } too many.
text-strange = There are hidden characters in this text that we cannot keep. Please type it again here.

# Pages that cannot be shown
what-next = What you can do
go-to-front = Go to the front page
not-found = We cannot find this page
not-found-next = If you typed the address, check that it is right. If a link brought you here, what it led to may have been moved, or may be for members only.
not-allowed = This page is not open to you
not-allowed-next = It may be for people who hold the keys of the space, or for one person only. If you think it should be open to you, ask somebody in your space.
too-late = This has gone on, or is over
too-late-next = Nothing was changed. Go back and load the page again: it shows how things stand now, and what can still be done.
too-many = That was tried too often
too-many-next = To keep people’s codes safe we stop after a number of tries. Wait a minute, then try again. If a code does not work, ask the person who gave it to you for a new one.
unreadable = We could not read what was sent
unreadable-next = Go back and try again. What you wrote may still be in the form.
too-large = That is more than we can take at once
too-large-next = Go back, and send it in smaller parts.
from-elsewhere = This came from another website
from-elsewhere-next = For your safety we only accept what is sent from our own pages. Open the page here and send it again.
too-slow = This is taking too long
too-slow-next = Nothing was lost that we had said was kept. Wait a little, then try again.
broken = Something broke on our side
broken-next = It is not your fault. Nothing was lost that we had said was kept. Go back and try again; if it happens again, tell the people who run this site.

# What a program is told
token-first = A token is needed
token-first-next = Send a personal token with each request: Authorization: Bearer plethu_… You make one on your page, under “My details”.
not-found-program = There is nothing here
not-found-program-next = Check the address. What is not open to the owner of the token looks as if it were not there.
not-allowed-program = That is not allowed
not-allowed-program-next = The token may only read, the space is closed, or its owner may not do this.
too-many-program-next = Wait a minute, then go on more slowly.

# Printed sheets and the big screen
about-sheet = About this sheet
sheet-reference = Reference
sheet-open = This page is at
big-join = Join in on your phone

# The five values
value-strengths = Value everyone and build on their strengths
value-networks = Develop networks across silos
value-matters = Do what matters to the people involved
value-trust = Build trust and share power
value-change = Enable people to make change happen
way-out = Leave now
more = More
