come-back = Come back with your code
come-back-lead = You were given a code when you joined: twelve letters and numbers. Capital or small letters, with or without the dashes, it is all the same.
code-label = Your code
code-hint = For example K7M2-QF4X-9TBN
come-in = Come in
no-code = I have lost my code
no-code-help = If you gave us an email address, we can send you a link. If not, ask anybody who holds a key in your space: they can make you a new code.
email-instead = Send me a link by email
code-length = Your code has 12 letters and numbers. Please check it.
code-symbol = There is something in the code that our codes never have. Please check it.
code-check = One letter or number in the code is not right, or two have changed places. Please check it.
code-unknown = We do not know that code. Please check it, or ask for a new one.

no-email-here = No email can be sent from here.
no-email-next = Ask anybody who holds a key in your space: they can make you a new code.
email-link = Come in by email
email-link-lead = We send you a link. It works once, for an hour.
email-label = Email address
email-send = Send the link
email-sent = If we know that address, a link is on its way to it.
email-sent-next = Look in your email. If nothing comes in ten minutes, look in the spam folder, or come back with your code.
email-open = Come in
email-open-lead = One more tap and you are in.
email-link-old = That link has been used or is too old. We can send a new one.
email-wrong = Write an email address like name@example.org
email-needed = To hear by email, give us an email address. You can also choose another way.
email-subject = Your link to Plethu
email-body =
    Hello,

    This link brings you in. It works once, for an hour:

    { $link }

    If you did not ask for it, you need do nothing.

my-details = My details
name-label = What should we call you?
name-wrong = Tell us what to call you, in up to 80 letters.
name-taken = There is already a { $name } here. Add something that tells you apart, such as a surname.
lang-label = Which language should we write to you in?
hears-label = How would you like to hear what became of what you said?
hears-hint = You can always read it here too, with your code.
hears = { $channel ->
    [email] By email
    [letter] By letter, printed and handed or posted to me
    [meeting] Read out at a meeting
   *[page] On my page here; I will look
}
email-optional = Email address, if you like
email-why = Only for what you ask to hear by email, and to come back by a link. Nobody else sees it.
save = Save
wrote-to = We have sent a link to { $address }. Open it to show that the address is yours.
new-code = A new code
new-code-lead = If you have lost your code, or somebody else has seen it, make a new one. The old one stops working, and other devices, programs and passkeys are shut out.
make-code = Make a new code
go = Sign out
tokens-link = Let a program read or write for me

your-code = Your code
your-code-lead = This code brings you back, on any phone, tablet or computer. Write it down, take a picture or print it. Whoever has it can come in as you.
your-code-once = We show it only now: we do not keep it ourselves. You can always make a new one.
receipt-where = To come back, point a phone at the square or open
print-card = Print this card
go-on = I have it, go on

tokens = Programs that come in for me
tokens-lead = A program can read here for you, or read and write, with a token. It can open what you can open and nothing else. Take it back whenever you like.
tokens-mine = Tokens you have made
token-may = { $may ->
    [read] May read
   *[write] May read, and write in my name
}
token-made-on = Made { $day }.
token-revoke = Take it back
token-new = Make a token
token-name = What is it for?
token-name-hint = For example “the group’s spreadsheet”
token-name-wrong = Say what it is for, in up to 80 letters.
token-may-label = What may the program do?
token-may-wrong = Choose what the program may do.
token-enough = You have { $most } tokens. Take one back first.
token-make = Make the token
token-made = Your new token
token-once = Copy it into the program now. We show it only this once, because we do not keep it.
token-keep = Whoever has it can do here in your name what you chose. Never put it in a message or on a page.
token-api = What a program can ask for (OpenAPI)

passkeys-link = My passkeys
passkeys = My passkeys
passkeys-lead = With a passkey, your own phone, computer or security key lets you in by your finger, your face or its PIN. There is no code to type. Your code goes on working: keep it in a safe place.
passkeys-mine = Passkeys you have added
passkey-made-on = Added { $day }.
passkey-used-on = Last used { $day }.
passkey-remove = Remove it
passkey-remove-lead = A passkey that you remove opens nothing any more, and you are signed out everywhere but here.
passkey-new = Add a passkey
passkey-name = What should we call it?
passkey-name-hint = For example “my phone”
passkey-name-wrong = Give it a name, in up to 80 letters.
passkey-make = Add the passkey
passkey-enough = You have { $most } passkeys. Remove one first.
passkey-come-in = Come in with a passkey
passkey-not-here = This browser cannot use a passkey here. Come back with your code, or by a link that we send by email.
passkey-no-site = This site has no secure address (https), so passkeys do not work here. Come back with your code, or by a link that we send by email.
passkey-failed = That did not work, or was stopped. Try again, or use your code.
passkey-late = That took too long. Try again.
passkey-wrong = We could not use what your device sent. Try again, or use your code.
passkey-unknown = We do not know that passkey. It may have been removed. Use your code, or a link that we send by email.
my-data-link = Everything about me, as a page and a file; and erasing it
