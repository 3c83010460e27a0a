actions = Camau gweithredu
action = Cam gweithredu { $reference }
state = { $state ->
    [kept] Cadwyd
    [not_kept] Ni chadwyd
    [late] Hwyr
   *[open] I’w wneud
}
late = Hwyr
open = I’w gwneud
kept = Cadwyd
not-kept = Ni chadwyd
settled = Wedi’u cadw, a heb eu cadw
none = Dim camau gweithredu eto
none-lead = Cam gweithredu yw rhywun yn gwneud rhywbeth erbyn diwrnod penodol. Mae camau bach yn iawn.
new-action = Creu cam gweithredu
to-print = Argraffu ar gyfer y wal
share = Mae { $theirs } o’r { $all ->
    [zero] { $all } cam yma
    [one] { $all } cam yma
    [two] { $all } gam yma
    [few] { $all } cham yma
    [many] { $all } cham yma
   *[other] { $all } cam yma
} yn nwylo pobl nad ydynt yn staff: maent yn defnyddio’r gwasanaeth, yn gofalu am rywun neu’n dod o grŵp arall.
share-none = Does neb ond staff yn gyfrifol am gam yma eto.

what = Beth fydd yn cael ei wneud?
what-hint = Bach a chlir: rhywbeth y gallwch ei weld yn digwydd.
what-short = Beth
what-empty = Dywedwch beth fydd yn cael ei wneud.
who = Pwy fydd yn gofalu amdano?
who-hint = Un person, sydd wedi cytuno. Gall eraill helpu.
who-short = Pwy
who-me = { $name } (fi)
who-wrong = Dewiswch rywun sydd yn y gofod hwn.
when = Erbyn pryd?
when-short = Erbyn pryd
when-empty = Dewiswch ddiwrnod, neu ysgrifennwch un arall.
when-unreadable = Ysgrifennwch y diwrnod fel hyn: 2026-05-31
when-past = Mae’r diwrnod hwnnw wedi mynd heibio. Dewiswch heddiw neu ddiwrnod wedyn.
when-far = Mae hynny dros ddeng mlynedd i ffwrdd. Edrychwch ar y flwyddyn eto.
in-days = { $days ->
    [7] Ymhen wythnos
    [30] Ymhen mis
    [90] Ymhen tri mis
    [zero] Ymhen { $days } diwrnod
    [one] Ymhen { $days } diwrnod
    [two] Ymhen { $days } ddiwrnod
    [few] Ymhen { $days } diwrnod
    [many] Ymhen { $days } diwrnod
   *[other] Ymhen { $days } diwrnod
}
other-day = Neu ddiwrnod arall
other-day-hint = Er enghraifft 2026-05-31
go-on = Ymlaen
back-to-what = Yn ôl at yr hyn fydd yn cael ei wneud
change = Newid
make = Creu’r cam gweithredu
made-news = Crëwyd y cam. Bydd { $name } yn gofalu amdano erbyn { $day }.

stands = Y sefyllfa
came-from = O ble y daeth
from-answer = Yr ateb i { $reference }
from-card = Cerdyn ar y cynfas { $reference }
made-by = { $name } a greodd y cam hwn { $day }.
said-by = { $name } a ddywedodd { $day } beth ddaeth ohono.
said-for = { $typist } a deipiodd { $day } yr hyn a ddywedodd { $owner } amdano.
say = Dweud beth ddaeth ohono
say-for = Teipio’r hyn a ddywed { $owner } amdano
said-news = Diolch. Gall pawb yma ei weld nawr.
was-it-kept = A gadwyd yr addewid?
outcome = { $outcome ->
    [not_kept] Naddo, ni chadwyd yr addewid
   *[kept] Do, cadwyd yr addewid
}
kept-missing = Dywedwch a gadwyd yr addewid.
why = Pam
kept-why-short = Beth ddaeth ohono
why-label = Beth ddaeth ohono? Os na chadwyd yr addewid: pam?
why-hint = Does neb yn cael y bai. Dim ond os ydyn nhw’n gwybod y gall eraill helpu.
why-missing = Dywedwch pam na chadwyd y cam. Mae ychydig eiriau’n ddigon.
types-for-lead = Lle { $owner } yw dweud hyn. Gallwch chi ei deipio i mewn: bydd eich enw chi wrth ymyl yr enw arall.
one-gone-lead = Mae { $owner } wedi gadael y gofod hwn, felly caiff unrhyw un yma ddweud beth ddaeth ohono.
before-saving = Cyn cadw
read-back = Rydw i wedi darllen hyn yn ôl i { $owner }
read-back-missing = Darllenwch ef yn ôl i { $owner } yn gyntaf, a thiciwch y blwch.
save = Cadw
said-once = Dim ond unwaith y caiff hyn ei ddweud. Os bydd pethau’n newid, crëwch gam arall.
what-learned = Ysgrifennu beth ddysgon ni

large-print = Print bras
usual-print = Print arferol
sheet-why = Pam, neu beth ddaeth ohono:
sheet-new = Camau newydd
