meetings = Cyfarfodydd
meetings-lead = Pryd rydym yn cwrdd, am beth rydym yn siarad, a beth a ddaw ohono. Gall unrhyw un alw cyfarfod a dod â rhywbeth iddo.
no-meetings = Dim cyfarfodydd eto
no-meetings-lead = Cynigiwch ychydig o amserau, a bydd pobl yn dweud pa rai sy’n gyfleus. Mae’r agenda’n cael ei llunio gyda’n gilydd.
call-meeting = Galw cyfarfod
to-come = I ddod
been = Ar ben
choosing-tag = Amser i’w ddewis
off-tag = Wedi’i ganslo
say-when-again = Edrych ar yr hyn a ddywedodd y lleill
say-when = Dweud pryd gallwch chi
feed-link = Cyfarfodydd yn eich calendr eich hun
call-lead = Bydd pawb yn y gofod hwn yn cael gwybod, bob un yn y ffordd a ddewisodd: ar ei dudalen, drwy e-bost, drwy lythyr neu ar lafar.
title-in = { $lang ->
    [cy] Am beth y mae, yn Gymraeg
   *[en] Am beth y mae, yn Saesneg
}
title-empty = Dywedwch am beth y mae.
when = Pryd
when-hint = Rhowch un amser, a dyna pryd y bydd. Rhowch sawl un, a bydd pobl yn dweud pa rai sy’n gyfleus. Mae pythefnos o rybudd yn deg; meddyliwch am y rhai sydd angen dod o hyd i rywun i ofalu am berson tra byddant allan.
day = Diwrnod { $number }
time = Amser { $number }
more-times = Rhagor o amserau i ddewis ohonynt, os mynnwch
day-hint = Er enghraifft 2026-03-31.
time-hint = Er enghraifft 14:00.
day-empty = Rhowch ddiwrnod ac amser.
day-wrong = Ysgrifennwch ddiwrnod fel 2026-03-31.
time-wrong = Ysgrifennwch amser fel 14:00.
day-past = Dewiswch amser sydd i ddod, o fewn tua blwyddyn.
how-long = Pa mor hir y mae’n para?
lasts = { $minutes ->
    [zero] 0 munud
    [one] 1 munud
    [two] 2 funud
    [few] 3 munud
    [many] 6 munud
   *[other] { $minutes } munud
}
choose-length = Dewiswch pa mor hir.
where-it-is = Ble
place = Ble mae?
place-hint = Y cyfeiriad, yr ystafell, sut i fynd i mewn, y bws agosaf. Gadewch enwau pobl allan.
place-empty = Dywedwch ble mae.
how = Sut i ymuno o gartref
how-hint = Rhif ffôn neu ddolen.
before = Cyn y cyfarfod
paper-days = Sawl diwrnod ymlaen llaw y bydd y papurau yno?
paper-days-hint = Bydd papur sy’n dod wedyn yn cael ei ddangos yn hwyr.
paper-days-wrong = Ysgrifennwch rif hyd at { $most }.
pre-when = Oes cyfarfod ymlaen llaw?
pre-hint = Bydd rhai ohonom yn cwrdd ychydig ynghynt, i baratoi gyda’n gilydd.
begins-before = { $minutes ->
    [0] Nac oes
    [zero] 0 munud cynt
    [one] 1 munud cynt
    [two] 2 funud cynt
    [few] 3 munud cynt
    [many] 6 munud cynt
   *[other] { $minutes } munud cynt
}
choose-pre = Dewiswch pryd mae’r cyfarfod ymlaen llaw yn dechrau.
pre-words = Ar gyfer pwy y mae, a ble?
pre-words-hint = Er enghraifft: i bawb sy’n defnyddio’r gwasanaeth neu’n gofalu, yn ystafell yr ardd, gyda the.
call-it = Galw’r cyfarfod
move-it = Symud y cyfarfod
move-lead = Bydd pawb yn cael gwybod. Mae’r hyn a ddywedodd pobl am yr hen amser yn aros gyda’r amser hwnnw.
new-day = Diwrnod
new-time = Amser
move-send = Ei symud
call-off = Canslo’r cyfarfod
off-lead = Bydd pawb yn cael gwybod, gyda’r rheswm.
why-off = Pam?
why-off-hint = Mae brawddeg yn ddigon.
why-off-empty = Dywedwch pam mae’n cael ei ganslo.
told-asked = Mae { $name } yn gofyn pryd gallwch chi gwrdd: { $title }.
told-slip = Teipiodd { $name } eich slip ar gyfer y cyfarfod: { $title }. Os na roddoch un i mewn, dywedwch yno eich hun pryd y gallwch.
told-set = Bydd cyfarfod: { $title }. { $when }. { $place }
told-moved = Mae’r cyfarfod wedi newid: { $title }. Nawr: { $when }. { $place }
told-off = Mae’r cyfarfod wedi’i ganslo: { $title }, { $when }. { $why }
told-off-untimed = Mae’r cyfarfod wedi’i ganslo: { $title }. { $why }
just-called = Mae’r cyfarfod wedi’i alw, a bydd pawb yn cael gwybod. Dewch â’r hyn yr hoffech siarad amdano.
just-called-asked = Gofynnir i bawb pa amserau sy’n gyfleus. Dywedwch pa rai sy’n gyfleus i chi.
just-chosen = Mae’r amser wedi’i ddewis, a bydd pawb yn cael gwybod.
just-moved = Mae’r cyfarfod wedi’i symud, a bydd pawb yn cael gwybod.
just-off = Mae’r cyfarfod wedi’i ganslo, a bydd pawb yn cael gwybod.
is-off = Mae’r cyfarfod hwn wedi’i ganslo.
until-time = tan { $time }
no-time-yet = Mae’r amser i’w ddewis eto.
pre-meet = Cyfarfod ymlaen llaw
papers = Papurau
papers-by = Bydd y papurau yma erbyn { $day }.
papers-due-later = { $days ->
    [0] Bydd y papurau yma erbyn diwrnod y cyfarfod.
    [zero] Bydd y papurau yma 0 diwrnod ymlaen llaw.
    [one] Bydd y papurau yma 1 diwrnod ymlaen llaw.
    [two] Bydd y papurau yma 2 ddiwrnod ymlaen llaw.
    [few] Bydd y papurau yma 3 diwrnod ymlaen llaw.
    [many] Bydd y papurau yma 6 diwrnod ymlaen llaw.
   *[other] Bydd y papurau yma { $days } diwrnod ymlaen llaw.
}
you-said = Rydych wedi dweud pa amserau sy’n gyfleus.
see-times = Gweld yr amserau
you-can = { $can ->
    [yes] Gallwch ddod.
    [maybe] Gallwch ddod os oes angen.
   *[no] Ni allwch ddod.
}
change-it = Newid hyn
say-can = Dweud a allwch ddod
counted = Yn gallu: { $yes }. Os oes angen: { $maybe }. Ddim yn gallu: { $no }.
into-calendar = Ei roi yn eich calendr
to-agenda = Dod â rhywbeth, neu newid y drefn
to-papers = Rhoi papur yma
to-minutes = Ysgrifennu beth a ddywedwyd, a gwneud rhywbeth ohono
more = Rhagor
there-short = { $count ->
    [0] Does neb wedi’i nodi eto.
    [zero] Does neb wedi’i nodi eto.
    [one] Mae un person wedi’i nodi.
    [two] Mae dau berson wedi’u nodi.
    [few] Mae tri o bobl wedi’u nodi.
    [many] Mae chwech o bobl wedi’u nodi.
   *[other] Mae { $count } o bobl wedi’u nodi.
}
sheet = Gwahoddiad ar bapur
sheet-short = Gyda’r agenda, a slip i’w roi yn ôl.
type-in = Teipio slip i mewn
type-in-short = Dros rywun arall, fel yr ysgrifennodd.
called-by = Galwyd { $day } gan { $name }
times = Pryd gallwch chi?
can-you-come = Allwch chi ddod?
can = { $can ->
    [yes] Gallaf
    [maybe] Os oes angen
   *[no] Na allaf
}
can-missing = Dywedwch hyn am un amser o leiaf.
say-it = Dweud hynny
just-said = Mae wedi’i gadw. Gallwch ei newid tan y cyfarfod.
who-can = Pwy sy’n gallu, a phryd
best-times = { $count ->
    [zero] Mae’r rhan fwyaf yn gallu ar:
    [one] Mae’r rhan fwyaf yn gallu ar:
    [two] Mae’r rhan fwyaf yn gallu ar un o’r ddau hyn:
    [few] Mae’r rhan fwyaf yn gallu ar un o’r rhain:
    [many] Mae’r rhan fwyaf yn gallu ar un o’r rhain:
   *[other] Mae’r rhan fwyaf yn gallu ar un o’r rhain:
}
who-can-caption = Beth ddywedodd pobl am bob amser
name = Enw
cell = { $can ->
    [yes] gallu
    [maybe] os oes angen
    [no] ddim yn gallu
   *[none] heb ddweud
}
together = Gyda’i gilydd
not-said-yet = { $count ->
    [0] Mae pawb wedi dweud rhywbeth.
    [zero] Mae pawb wedi dweud rhywbeth.
    [one] Mae un aelod heb ddweud dim eto.
    [two] Mae dau aelod heb ddweud dim eto.
    [few] Mae tri aelod heb ddweud dim eto.
    [many] Mae chwe aelod heb ddweud dim eto.
   *[other] Mae { $count } aelod heb ddweud dim eto.
}
choose-heading = Dewis yr amser
choose-lead = Bydd pawb yn cael gwybod. Cyn dewis, edrychwch pwy na allai ddod, ac ai’r un bobl yw hi bob tro.
which-time = Pa amser?
how-many-can = Yn gallu: { $yes }. Os oes angen: { $maybe }.
choose-it = Dewis yr amser hwn
choose-time = Dewiswch amser.
agenda = Agenda
agenda-empty = Nid oes dim arni eto.
words-gone = Aeth pwy bynnag a ddaeth â hyn â’i eiriau i ffwrdd.
brought-by = Daethpwyd ag ef gan { $name }
brought-by-nobody = Daethpwyd ag ef gan rywun nad yw’n cael ei enwi
typed-by = (teipiwyd gan { $name })
what-it-is-about = Am beth y mae
up = Symud i fyny
down = Symud i lawr
take-out = Tynnu allan
bring-something = Dod â rhywbeth
item-label = Am beth hoffech chi siarad?
item-hint = Yn eich geiriau eich hun. Mae brawddeg yn ddigon. Daw yn olaf; gall unrhyw un ei symud.
item-empty = Dywedwch am beth yr hoffech siarad.
which-lang = Ym mha iaith?
about = Rhif y cyfraniad neu’r ddeialog y mae’n ymwneud ag ef
about-hint = Rhan olaf ei gyfeirnod, er enghraifft 12.
about-wrong = Nid oes cyfraniad na deialog â’r rhif hwn yma.
bring-it = Ei roi ar yr agenda
papers-due = Bydd y papurau yma erbyn { $day }. Bydd rhai diweddarach yn cael eu dangos yn hwyr.
papers-were-due = Roedd y papurau i fod yma erbyn { $day }. Bydd yr hyn a ddaw nawr yn cael ei ddangos yn hwyr.
no-papers = Nid oes papurau eto.
late-by = { $days ->
    [zero] 0 diwrnod yn hwyr
    [one] 1 diwrnod yn hwyr
    [two] 2 ddiwrnod yn hwyr
    [few] 3 diwrnod yn hwyr
    [many] 6 diwrnod yn hwyr
   *[other] { $days } diwrnod yn hwyr
}
put-paper = Rhoi papur yma
paper-title = Beth yw ei enw?
paper-title-empty = Rhowch enw i’r papur.
paper-words = Y testun
paper-hint = Byr a syml, er mwyn i bawb allu ei ddarllen cyn y cyfarfod.
paper-empty = Ysgrifennwch y testun, neu ei ludo yma.
put-it = Ei roi yma
print-it = Argraffu hwn
there = Pwy oedd yno
not-noted = heb ei nodi
place-of = { $place ->
    [room] Yn yr ystafell
    [home] O gartref
   *[no] Ddim yno
}
missing = Ar goll
nobody-here = { $who }: does neb yn y gofod hwn.
nobody-came = { $who }: doedd neb yno.
there-caption = Pwy sydd yn y gofod, a phwy oedd yn y cyfarfod
from-where = Yn siarad o
are-in-space = Yma
were-there = Oedd yno
there-how = Mae rhywun sy’n siarad o fwy nag un safbwynt yn cael ei gyfrif ym mhob un.
nobody-noted = Does neb wedi’i nodi eto.
note-who = Nodi pwy sydd yno
note-it = Ei gadw
just-noted = Mae wedi’i gadw.
guests = Gwesteion
guests-lead = Mae gwesteion yn cael eu cyfrif heb enw.
guest-line = { $from } ({ $place })
guest-from = O ba safbwynt mae’r gwestai’n siarad?
guest-from-missing = Dewiswch o ba safbwynt mae’r gwestai’n siarad.
guest-place = Ble mae’r gwestai?
add-guest = Ychwanegu gwestai
minutes = Cofnodion
minutes-empty = Nid oes dim wedi’i ysgrifennu eto.
written-by = Ysgrifennwyd gan { $name }
see-contribution = Beth ddaeth ohono
see-action = Pwy sy’n ei wneud
make-of-it = Gwneud rhywbeth ohono
write-point = Ysgrifennu pwynt
point-label = Un peth a ddywedwyd neu y cytunwyd arno
point-hint = Yn fyr, yn y geiriau a ddefnyddiwyd. Un peth ar y tro, er mwyn i bob un allu dod yn rhywbeth.
point-empty = Ysgrifennwch un peth.
write-it = Ei gofnodi
just-contribution = Mae’n gyfraniad nawr, ac mae ateb yn ddyledus iddo.
just-action = Mae’n gam gweithredu nawr.
as-contribution = Fel cyfraniad rhywun
as-contribution-lead = Mae ateb yn ddyledus iddo, erbyn dyddiad, a bydd pwy bynnag a’i dywedodd yn clywed beth ddaeth ohono.
whose = Pwy a’i dywedodd?
whose-nobody = Rhywun nad yw’n rhoi enw
whose-missing = Dewiswch pwy ydyw.
read-back = Darllen yn ôl
read-back-hint = Nid oes angen hyn ar gyfer yr hyn a ddywedoch chi eich hun.
i-read-it-back = Darllenais ef yn ôl, a dyna a ddywedwyd
read-it-back = Darllenwch ef yn ôl yn gyntaf.
keep-contribution = Ei gadw fel cyfraniad
as-action = Fel cam gweithredu
owner = Pwy fydd yn ei wneud?
due = Erbyn pa ddiwrnod?
keep-action = Ei wneud yn gam gweithredu
usual-print = Print arferol
large-print = Print bras
sheet-times = Mae’r amser i’w ddewis eto. Dywedwch isod pa rai sy’n gyfleus.
slip = I’w roi yn ôl
slip-lead = Bydd rhywun yn teipio hwn i mewn drosoch.
slip-name = Enw
slip-talk = Hoffwn siarad am
slip-need = Mae arnaf angen (lifft, rhywun i fod gyda’r person rwy’n gofalu amdano, print brasach, cornel dawel)
type-in-lead = Teipiwch slip fel y cafodd ei lenwi. Mae’r hyn y mae rhywun wedi’i ddweud ei hun yn aros fel y mae. Lle mae’n dweud beth sydd ei angen ar rywun, dywedwch wrth bwy bynnag a alwodd y cyfarfod.
whose-slip = Slip pwy yw hwn?
type-in-send = Cadw’r slip hwn
slip-empty = Ticiwch rywbeth, neu ysgrifennwch am beth yr hoffai’r person siarad.
slip-kept = Mae’r slip wedi’i gadw. Dyma le i’r un nesaf.
my-feed = Cyfarfodydd yn eich calendr eich hun
feed-lead = Gall eich calendr edrych am gyfarfodydd eich gofodau ar ei ben ei hun, drwy gyfeiriad nad oes neb ond chi yn ei wybod.
feed-once = Dim ond nawr y caiff y cyfeiriad hwn ei ddangos. Os byddwch yn ei golli, gwnewch un newydd.
feed-how = Yn eich calendr, chwiliwch am “Ychwanegu calendr” ac “O ddolen”, a’i roi yno.
feed-since = Gwnaethoch eich cyfeiriad { $day }.
feed-make = Gwneud cyfeiriad
feed-new = Gwneud cyfeiriad newydd, a rhoi terfyn ar yr hen un
feed-end = Rhoi terfyn ar y cyfeiriad hwn
feed-who-sees = Mae pwy bynnag sydd â’r cyfeiriad yn gweld pryd a ble mae eich cyfarfodydd, ac am beth y maent. Nid yw’n enwi neb sy’n dod. Pan fyddwch yn gadael gofod, ni fydd ei gyfarfodydd ynddo mwyach.
ics-name = Cyfarfodydd (Plethu)
ics-how = O gartref: { $how }
ics-pre = Cyfarfod ymlaen llaw am { $time }. { $words }
ics-off = Wedi’i ganslo: { $why }
