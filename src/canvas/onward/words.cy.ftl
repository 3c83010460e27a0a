bring = Rhoi’r hyn a ddywedodd pobl ar y cynfas
bring-lead = Dewiswch beth ddylai fod ar y cynfas fel cardiau. Yn gyntaf daw’r hyn y cytunodd y nifer mwyaf o bobl ag ef. Mae’r hyn sydd ar y cynfas eisoes wedi’i adael allan.
tick-ten = Ticio’r deg y cytunodd y nifer mwyaf o bobl â nhw
which = Pa rai?
which-row = Ym mha res?
which-column = Ym mha golofn?
bring-do = Eu rhoi ar y cynfas
choose-some = Dewiswch o leiaf un.
choose-place = Dewiswch res a cholofn.
nothing-to-bring = Dim byd i’w roi ar y cynfas
nothing-to-bring-lead = Does neb wedi dweud dim eto, neu mae’r cyfan ar y cynfas yn barod.
nameless = Rhywun na roddodd enw
agreed = { $who }. Yn cytuno: { $agrees }. Yn anghytuno: { $disagrees }.

the-card = Mae’r cerdyn yn dweud
make-action = Ei droi’n gam gweithredu
check = Ydy hyn yn iawn?
what = Beth fydd yn cael ei wneud?
what-short = Beth
who = Pwy fydd yn ei wneud?
who-short = Pwy
when = Erbyn pryd?
when-short = Erbyn pryd
myself = { $name } (fi)
in-days = { $days ->
    [7] Ymhen wythnos
    [30] Ymhen mis
    [90] Ymhen tri mis
    [zero] Heddiw
    [one] Ymhen diwrnod
    [two] Ymhen deuddydd
    [few] Ymhen { $days } diwrnod
    [many] Ymhen { $days } diwrnod
   *[other] Ymhen { $days } diwrnod
}
other-day = Neu ddiwrnod arall
other-day-hint = Er enghraifft 2026-06-30.
go-on = Ymlaen
make-it = Creu’r cam gweithredu
change-it = Newid rhywbeth
everybody-sees-action = Bydd pawb yma’n ei weld, gyda’r enw a’r diwrnod.
action-made = Daeth y cerdyn hwn yn gam gweithredu { $reference }.
became-actions = { $count ->
    [zero] Ni ddaeth y cerdyn hwn yn gam gweithredu.
    [one] Daeth y cerdyn hwn yn gam gweithredu:
    [two] Daeth y cerdyn hwn yn ddau gam gweithredu:
    [few] Daeth y cerdyn hwn yn { $count } cham gweithredu:
    [many] Daeth y cerdyn hwn yn { $count } cham gweithredu:
   *[other] Daeth y cerdyn hwn yn { $count } cam gweithredu:
}
action-number = Cam gweithredu { $code }-{ $number }
another = Creu cam gweithredu arall o’r cerdyn hwn
back-to-card = Yn ôl at y cerdyn

want-answer = Rydw i am gael ateb i hyn
answer-promise = { $answerer } sydd i roi ateb i chi erbyn { $by }: beth ddigwyddodd o’i herwydd, a pham.
answer-seen = Gall pawb yn y gofod hwn ddarllen eich cerdyn yn y sgwrs, a’r ateb.
ask-answer = Gofyn am ateb
asked-already = Gofynnwyd am ateb yn barod.
see-answer = Gweld beth ddaeth ohono
not-mine = Dim ond y sawl a ysgrifennodd y cerdyn all ofyn am ateb iddo. Gallwch ddweud yr un peth yn eich geiriau eich hun yn y sgwrs.
whoever-owes = Pwy bynnag sy’n gyfrifol am yr atebion yma
card-empty = Does dim geiriau ar y cerdyn hwn eto.
card-too-long = Mae’r cerdyn hwn yn rhy hir i gael un ateb. Cadwch at { $most } o lythrennau neu lai.
