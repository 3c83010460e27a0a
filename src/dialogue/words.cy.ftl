dialogues = Deialogau
dialogues-lead = Sgwrs o amgylch ychydig o gwestiynau yw deialog. Mae’n dweud beth all newid a beth na all, ac erbyn pa ddiwrnod y cewch glywed yn ôl.
open-dialogue = Agor deialog
no-dialogues = Dim deialog eto
no-dialogues-lead = Agorwch un pan fydd rhywbeth i’w ganfod gyda’ch gilydd. Gall pawb gymryd rhan: drwy ysgrifennu, mewn cylch, drwy ddweud eu barn am un peth ar y tro, neu ar bapur.
open-tag = Ar agor
over-tag = Ar ben
open-until = Gallwch gymryd rhan tan { $day }.
was-open-until = Bu pobl yn cymryd rhan tan { $day }.
answers-by = Bydd popeth a ddywedir yn cael ei ateb erbyn { $day }.
open-lead = Gofynnwch ychydig o gwestiynau y gall pobl eu hateb o’u bywydau eu hunain. Gallwch newid pob gair yma, a gadael allan yr hyn nad oes ei angen.
ask-again = Dechrau o gwestiynau deialog gynharach
title-in = { $lang ->
    [cy] Am beth y mae, yn Gymraeg
   *[en] Am beth y mae, yn Saesneg
}
title-hint = { $lang ->
    [cy] Er enghraifft: Seibiant sy’n gweithio i ni
   *[en] Yn Saesneg
}
title-empty = Dywedwch am beth y mae.
questions = Y cwestiynau
questions-hint = Tri neu lai sydd orau. Ni fydd cwestiwn a adewch yn wag yn cael ei ofyn.
question-in = { $lang ->
    [cy] Cwestiwn { $number } yn Gymraeg
   *[en] Cwestiwn { $number } yn Saesneg
}
more-questions = Rhagor o gwestiynau
question-empty = Ysgrifennwch un cwestiwn o leiaf.
starter = { $which ->
    [first] Beth sydd bwysicaf i chi am hyn?
    [second] Beth sy’n rhwystr?
   *[third] Beth allem ni ei wneud am y peth gyda’n gilydd?
}
what-can = Beth all newid, a beth na all
can-in = { $lang ->
    [cy] Beth all newid, yn Gymraeg
   *[en] Beth all newid, yn Saesneg
}
cannot-in = { $lang ->
    [cy] Beth na all newid, yn Gymraeg
   *[en] Beth na all newid, yn Saesneg
}
can-empty = Dywedwch beth all newid. Os na all dim newid, peidiwch â gofyn.
cannot-empty = Dywedwch beth na all newid.
when = Pryd
until = Tan ba ddiwrnod y gall pobl gymryd rhan?
until-hint = Er enghraifft 2026-03-31. Mae tair wythnos yn amser teg i’w roi.
until-wrong = Dewiswch ddiwrnod o heddiw ymlaen, o fewn tua blwyddyn.
answer-by = Erbyn pa ddiwrnod y bydd popeth a ddywedir wedi’i ateb?
answer-by-hint = Addewid yw hyn i bawb sy’n siarad.
answer-by-wrong = Dewiswch ddiwrnod nad yw cyn y diwrnod olaf i gymryd rhan, o fewn tua blwyddyn.
who-answers = Pwy sydd i roi’r atebion?
who-answers-hint = Rhywun a all wneud rhywbeth am y peth.
open-it = Agor y ddeialog
just-opened = Mae’r ddeialog ar agor. Dywedwch wrth bobl, ac argraffwch slipiau i’r rhai sy’n ysgrifennu ar bapur.
just-round = Mae’r cylch ar ben. Mae’r hyn a ddywedwyd ynddo i’w weld yma.
can = Beth all newid
cannot = Beth na all
round-now = Mae cylch yn mynd ymlaen nawr.
to-round = Mynd i’r cylch
write = Ysgrifennu rhywbeth
said-so-far = { $count ->
    [0] Dim wedi’i ddweud eto
    [one] 1 peth wedi’i ddweud
    [two] 2 beth wedi’u dweud
    [few] { $count } pheth wedi’u dweud
    [many] { $count } pheth wedi’u dweud
   *[other] { $count } peth wedi’u dweud
}
other-ways = Ffyrdd eraill o gymryd rhan
way-statements = Un ar y tro
way-statements-lead = { $count ->
    [0] Rydych wedi ateb y cyfan.
    [one] Dywedwch a ydych yn cytuno â’r hyn a ddywedodd eraill. Mae 1 ar ôl i chi.
    [two] Dywedwch a ydych yn cytuno â’r hyn a ddywedodd eraill. Mae 2 ar ôl i chi.
    [few] Dywedwch a ydych yn cytuno â’r hyn a ddywedodd eraill. Mae { $count } ar ôl i chi.
    [many] Dywedwch a ydych yn cytuno â’r hyn a ddywedodd eraill. Mae { $count } ar ôl i chi.
   *[other] Dywedwch a ydych yn cytuno â’r hyn a ddywedodd eraill. Mae { $count } ar ôl i chi.
}
way-round = Cylch yn yr ystafell
way-round-lead = Pawb unwaith cyn neb ddwywaith.
way-slips = Slipiau papur
way-slips-lead = Argraffwch nhw, ysgrifennwch, a bydd rhywun yn eu teipio.
way-sheet = Taflen i’w thicio
way-sheet-lead = Cytuno neu anghytuno ar bapur.
way-type-in = Teipio papur
way-type-in-lead = Ar ran rhywun arall, fel yr ysgrifennodd.
what-comes = Beth ddaw ohono
see-map = Lle rydym yn cytuno
see-map-lead = Yn gyntaf yr hyn a rannwn, wedyn yr hyn sy’n ein rhannu.
themes = Themâu
themes-short = Rhoi at ei gilydd yr hyn sy’n perthyn.
same = Bron yr un peth
same-short = Uno dau sy’n dweud bron yr un peth.
heard = Pwy gafodd ei glywed
heard-short = A phwy sydd ar goll.
said-last = Beth a ddywedwyd ddiwethaf
see-all = Gweld beth ddaeth ohono
all-said = { $count ->
    [zero] Gweld popeth a ddywedwyd
    [one] Gweld yr 1 peth a ddywedwyd
    [two] Gweld y 2 beth a ddywedwyd
    [few] Gweld pob un o’r { $count } a ddywedwyd
    [many] Gweld pob un o’r { $count } a ddywedwyd
   *[other] Gweld pob un o’r { $count } a ddywedwyd
}
opened-by = Agorwyd ar { $day } gan { $name }
statements = Un ar y tro
you-said = { $choice ->
    [agree] Roeddech yn cytuno.
    [disagree] Roeddech yn anghytuno.
   *[pass] Aethoch heibio.
}
so-far = { $choice ->
    [agree] Hyd yma rydych yn cytuno.
    [disagree] Hyd yma rydych yn anghytuno.
   *[pass] Hyd yma aethoch heibio.
}
change-it = Ei newid
yours = Chi a ddywedodd hyn.
what-do-you-think = Beth yw eich barn am hyn?
choice = { $choice ->
    [agree] Cytuno
    [disagree] Anghytuno
   *[pass] Mynd heibio
}
choice-missing = Dewiswch un o’r tri.
left = { $count ->
    [0] Dyma un rydych wedi’i ateb.
    [one] Dyma’r un olaf am y tro.
    [two] 2 ar ôl, gyda’r un yma. Rhowch y gorau iddi pryd y mynnwch.
    [few] { $count } ar ôl, gyda’r un yma. Rhowch y gorau iddi pryd y mynnwch.
    [many] { $count } ar ôl, gyda’r un yma. Rhowch y gorau iddi pryd y mynnwch.
   *[other] { $count } ar ôl, gyda’r un yma. Rhowch y gorau iddi pryd y mynnwch.
}
nothing-said = Does dim wedi’i ddweud eto
nothing-said-lead = Bydd yr hyn y mae pobl yn ei ddweud o dan y cwestiynau yn dod yma, un peth ar y tro.
say-something = Dweud rhywbeth
all-answered = Rydych wedi ateb y cyfan
all-answered-lead = Pan ddywedir mwy, daw yma.
over-not-kept = Roedd y ddeialog hon ar agor tan { $day }. Ni chadwyd eich ateb.
over-now = Mae’r ddeialog hon ar ben.
which-next = Pa un ddaw nesaf?
which-next-rule = Hap sy’n penderfynu, ond nid yn ddall. Daw’r hyn nad oes ond ychydig wedi’i ateb yn amlach. Daw’r hyn a ddywedwyd o ochr a glywyd lai hyd at deirgwaith mor aml. Nid yw’r nifer sy’n cytuno yn gwneud gwahaniaeth, ac ni all neb ymateb: dim ond dweud eich barn.
who-sees-votes = Does neb yn gweld beth rydych yn ei ddewis. Caiff ei gyfrif gyda’r hyn y mae eraill yn ei ddewis. Mewn grŵp o lai nag ugain mae tabl heb enwau, a gall y sawl sy’n eich adnabod yn dda ddyfalu.
same-lead = Efallai fod dau wedi dweud bron yr un peth. Os ydynt yn cytuno, atebir y ddau fel un o hynny ymlaen. Mae’r ddau’n cadw eu geiriau eu hunain, a bydd pob un yn dal i gael ei ateb ei hun.
same-pair = Dau a all fod yn dweud yr un peth
words-gone = Nid yw geiriau’r un hwn yn cael eu dangos mwyach.
same-agreed = Cytunwyd: maent yn cael eu hateb fel un.
same-asked = Mae { $name } yn meddwl bod y rhain yn dweud bron yr un peth.
same-waits = Yn aros am { $names }.
same-waits-any = Yn aros i un person arall ddweud ydynt.
same-yes = Ydynt, bron yr un peth
same-no = Nac ydynt, nid yr un peth
same-part = Eu gwahanu eto
same-new = Dau sy’n dweud bron yr un peth
same-first = Mae’r un hwn yn siarad dros y ddau
same-first-hint = Dewiswch yr un sy’n ei ddweud yn gliriach.
same-second = Mae’r un hwn yn dweud bron yr un peth
same-ask = Gofyn a ydynt yn cytuno
choose-two = Dewiswch ddau wahanol.
heard-lead = Pwy sydd yma, a phwy sydd wedi siarad yn y ddeialog hon, yn ôl o ble y mae pobl yn siarad. Dylid gofyn i’r sawl sydd ar goll.
missing = Ar goll hyd yma
nobody-here = { $who }: does neb yn y gofod hwn.
nobody-heard = { $who }: does neb wedi’i glywed yma eto.
heard-caption = Clywyd yn y ddeialog hon
from-where = Yn siarad o
are-here = Sydd yma
have-spoken = Sydd wedi siarad
things-said = Pethau a ddywedwyd
turns = Troeon mewn cylch
quiet = { $count ->
    [0] Mae pob aelod wedi dweud rhywbeth o dan ei enw.
    [one] Mae un aelod heb ddweud dim o dan ei enw eto.
    [two] Mae 2 aelod heb ddweud dim o dan eu henw eto.
    [few] Mae { $count } aelod heb ddweud dim o dan eu henw eto.
    [many] Mae { $count } aelod heb ddweud dim o dan eu henw eto.
   *[other] Mae { $count } aelod heb ddweud dim o dan eu henw eto.
}
heard-how = Mae rhywun sy’n siarad o fwy nag un lle yn cael ei gyfrif ym mhob un. Dim ond lle mae o leiaf dri yn siarad o’r un lle y mae’r hyn a ddywedwyd heb enw yn cyfrif. Nid yw’r hyn a ddewisodd pobl un ar y tro yn cael ei gyfrif yma.
invite = Gofyn i rywun ddod i mewn
round-lead = Un cwestiwn, ac mae pawb yn yr ystafell yn cael y gair unwaith cyn i neb ei gael ddwywaith. Bydd rhywun yn teipio’r hyn y mae pob un yn ei ddweud ac yn ei ddarllen yn ôl.
which-question = Pa gwestiwn?
choose-question = Dewiswch gwestiwn.
who-is-here = Pwy sydd yn yr ystafell?
who-is-here-hint = Ticiwch bawb, chi hefyd.
two-at-least = Mae angen dau berson o leiaf ar gyfer cylch.
guests = Faint yn rhagor, heb roi enw?
guests-hint = Maent yn cael y gair fel pawb arall. Cedwir yr hyn a ddywedant heb enw.
guests-wrong = Ysgrifennwch rif hyd at { $most }, neu gadewch ef yn wag.
how-long = Faint o amser sydd gan bob un?
minutes = { $minutes ->
    [zero] { $minutes } munud
    [one] 1 munud
    [two] 2 funud
    [few] { $minutes } munud
    [many] { $minutes } munud
   *[other] { $minutes } munud
}
choose-minutes = Dewiswch faint o amser.
begin-round = Dechrau’r cylch
guest = Gwestai { $number }
a-guest = Rhywun nad yw’n rhoi enw
big-screen = Ei ddangos ar y wal
round-over = Mae’r cylch ar ben.
round-is-theirs = Y rhai yn yr ystafell sy’n cynnal y cylch hwn gyda’i gilydd, a phwy bynnag a’i dechreuodd.
has-the-word = { $name } sydd â’r gair
until-time = Tan { $time }
time-is-over = Mae’r amser ar ben
what-they-said = Beth mae’n ei ddweud
what-they-said-hint = Yn ei eiriau ei hun. Mae brawddeg neu ddwy yn ddigon.
which-lang = Ym mha iaith?
i-read-it-back = Darllenais ef yn ôl i { $name }, a dyna a ddywedwyd
read-it-back = Darllenwch ef yn ôl yn gyntaf.
keep-it = Ei gadw
they-pass = Yn mynd heibio
who-is-next = Pwy sydd nesaf?
everybody-spoke = Mae pawb wedi cael y gair. O amgylch eto, neu orffen yma.
give-the-word = { $name } sydd â’r gair
somebody-else = Rhywun arall yn gyntaf
end-round = Gorffen y cylch
in-the-room = Yn yr ystafell
has-left = wedi mynd
speaks-now = â’r gair nawr
had-the-word = { $count ->
    [0] heb gael y gair eto
    [one] wedi cael y gair unwaith
    [two] wedi cael y gair ddwywaith
    [few] wedi cael y gair { $count } gwaith
    [many] wedi cael y gair { $count } gwaith
   *[other] wedi cael y gair { $count } gwaith
}
leaves = Nodi bod { $name } wedi mynd
is-back = { $name } yn ei ôl
comes-late = Rhywun yn dod yn hwyr
comes-late-hint = Mae’n cael y gair cyn i neb ei gael ddwywaith.
add-them = Ychwanegu
next-is = Nesaf: { $name }
themes-lead = Ticiwch yr hyn sy’n perthyn i’w gilydd a’i roi o dan thema, neu ei lusgo yno. Pobl sy’n gwneud themâu yma, byth beiriant.
theme-is-empty = Does dim ynddi eto.
make-proposal = Gwneud cynnig ohono
raise-theme = Mynd ag ef i’r gofod ehangach
theme-by = Gwnaed gan { $name }
loose = Heb thema
none-loose = Mae popeth mewn thema.
more-loose = { $count ->
    [zero] A rhagor, a ddaw wrth i’r rhain gael eu lle.
    [one] Ac 1 arall, a ddaw wrth i’r rhain gael eu lle.
    [two] A 2 arall, a ddaw wrth i’r rhain gael eu lle.
    [few] A { $count } arall, a ddaw wrth i’r rhain gael eu lle.
    [many] A { $count } arall, a ddaw wrth i’r rhain gael eu lle.
   *[other] A { $count } arall, a ddaw wrth i’r rhain gael eu lle.
}
no-theme = Heb thema
put-into = Rhoi’r hyn sydd wedi’i dicio yn
put-them = Ei roi yno
tick-some = Ticiwch un o leiaf.
choose-theme = Dewiswch thema.
new-theme = Thema newydd
theme-in = { $lang ->
    [cy] Ychydig eiriau amdani, yn Gymraeg
   *[en] Ychydig eiriau amdani, yn Saesneg
}
theme-empty = Rhowch enw ar y thema.
theme-there = Mae thema o’r enw hwn yma eisoes.
make-theme = Gwneud y thema
theme-away = Tynnu’r thema hon
usual-print = Print arferol
large-print = Print bras
slips-lead = Ysgrifennwch yr hyn yr hoffech ei ddweud, yn eich geiriau eich hun. Ticiwch y cwestiwn y mae’n perthyn iddo. Bydd rhywun yn ei deipio ac yn ei ddarllen yn ôl ichi. Cewch glywed beth ddaeth ohono erbyn { $day }.
slip-name = Enw, neu ei adael yn wag
sheet-lead = Dywedodd eraill hyn. Ticiwch eich barn am bob un; gadewch allan beth bynnag a fynnwch. Rhowch hi yn ôl erbyn { $day }.
number = Rhif
somebody-said = Dywedodd rhywun
sheet-name = Enw, er mwyn ichi gyfrif unwaith, neu ei adael yn wag
type-in-slip = Teipio slip â rhywbeth i’w ddweud
type-in-lead = Teipiwch daflen fel y ticiwyd hi.
type-in-send = Cadw’r daflen hon
whose = Taflen pwy yw hi?
whose-hint = Mae’r hyn y mae aelod wedi’i ateb ei hun yn aros fel y mae.
whose-nobody = Rhywun nad yw’n rhoi enw
whose-missing = Dewiswch daflen pwy yw hi.
tick-one = Ticiwch un ateb o leiaf.
sheets = Taflenni heb enw
sheets-lead = Mae pob un o’r rhain yn cyfrif fel un person. Gall y sawl a deipiodd un, neu sy’n dal allwedd, ei thynnu allan eto.
sheet-by = Teipiwyd gan { $name }
sheet-by-nobody = Teipiwyd gan rywun sydd wedi gadael
take-sheet-out = Ei thynnu allan
sheet-is-out = Tynnwyd y daflen allan.
who-typed-sheets = Pwy a’u teipiodd
told-sheet = Teipiodd { $name } eich taflen ar gyfer y ddeialog “{ $title }”. Os na roddoch un i mewn, atebwch yno eich hun: yr hyn a ddywedwch chi sy’n cyfrif.
sheet-kept = Mae’r daflen wedi’i chadw. Dyma le i’r nesaf.
people-took-part = { $count ->
    [0] Does neb wedi ateb un ar y tro eto.
    [one] Mae un person wedi ateb hyd yma.
    [two] Mae 2 berson wedi ateb hyd yma.
    [few] Mae { $count } pherson wedi ateb hyd yma.
    [many] Mae { $count } pherson wedi ateb hyd yma.
   *[other] Mae { $count } o bobl wedi ateb hyd yma.
}
too-few = Rhy ychydig i’w dangos eto
too-few-lead = { $count ->
    [0] Unwaith y bydd tri pherson wedi dweud eu barn, gallwch weld yma lle maent yn cytuno.
    [one] Gyda dau berson arall, gallwch weld yma lle maent yn cytuno.
    [two] Gydag un person arall, gallwch weld yma lle maent yn cytuno.
    [few] Gydag un person arall, gallwch weld yma lle maent yn cytuno.
    [many] Gydag un person arall, gallwch weld yma lle maent yn cytuno.
   *[other] Gydag un person arall, gallwch weld yma lle maent yn cytuno.
}
map-later = Sgwrs fawr yw hon: mae’r map yn cael ei gyfrifo. Edrychwch eto ymhen munud.
what-we-share = Yr hyn rydym yn cytuno arno
nothing-shared = Does dim eto y mae bron pawb yn cytuno arno.
make-proposal-of-it = Gwneud cynnig o’r hyn rydym yn cytuno arno
what-divides = Yr hyn sy’n ein rhannu
tally = { $agrees } yn cytuno, { $disagrees } yn anghytuno, { $passes } yn mynd heibio
grid-shared = Lle mae o leiaf dri o bob pedwar a atebodd yn dweud yr un peth. Mae’r sawl sy’n mynd heibio wedi ateb hefyd.
grid-title = Pwy sy’n cytuno â beth
grid-lead = Un person yw pob colofn. Ni chaiff neb ei enwi oni bai iddo ddweud. Mewn grŵp bach gall y sawl sy’n eich adnabod yn dda ddyfalu o hyd, a gall y sawl sy’n edrych cyn ac ar ôl i chi ateb weld beth newidiodd.
grid-caption = Beth a ddywedodd pob un
cell = { $cell ->
    [agree] yn cytuno
    [disagree] yn anghytuno
    [pass] yn mynd heibio
   *[none] heb ateb
}
grid-key = ✓ yn cytuno · ✗ yn anghytuno · – yn mynd heibio
name-me = Dangos fy enw yn y tabl
unname-me = Tynnu fy enw o’r tabl
shared-agree = { $some } o { $of } yn cytuno, a mwy na hanner ym mhob grŵp
shared-disagree = { $some } o { $of } yn anghytuno, a mwy na hanner ym mhob grŵp
on-sheets = { $count ->
    [zero] { "" }
    [one] Un ohonynt ar daflen bapur heb enw.
    [two] 2 ohonynt ar daflenni papur heb enw.
    [few] { $count } ohonynt ar daflenni papur heb enw.
    [many] { $count } ohonynt ar daflenni papur heb enw.
   *[other] { $count } ohonynt ar daflenni papur heb enw.
}
no-groups = Nid yw pobl yn ffurfio grwpiau y gellir eu gwahaniaethu a’u dangos.
groups-lead = { $count ->
    [zero] Mae pobl a atebodd yn debyg mewn un grŵp.
    [one] Mae pobl a atebodd yn debyg mewn un grŵp.
    [two] Mae pobl a atebodd yn debyg mewn un grŵp. Mae 2. Nodweddir pob un gan yr hyn y mae’n ei ddweud yn fwy na’r lleill. Nid yw grŵp yn well nac yn waeth oherwydd ei faint.
    [few] Mae pobl a atebodd yn debyg mewn un grŵp. Mae { $count }. Nodweddir pob un gan yr hyn y mae’n ei ddweud yn fwy na’r lleill. Nid yw grŵp yn well nac yn waeth oherwydd ei faint.
    [many] Mae pobl a atebodd yn debyg mewn un grŵp. Mae { $count }. Nodweddir pob un gan yr hyn y mae’n ei ddweud yn fwy na’r lleill. Nid yw grŵp yn well nac yn waeth oherwydd ei faint.
   *[other] Mae pobl a atebodd yn debyg mewn un grŵp. Mae { $count }. Nodweddir pob un gan yr hyn y mae’n ei ddweud yn fwy na’r lleill. Nid yw grŵp yn well nac yn waeth oherwydd ei faint.
}
group-name = Grŵp { $letter }
group-size = { $count ->
    [zero] neb
    [one] 1 person
    [two] 2 berson
    [few] { $count } pherson
    [many] { $count } pherson
   *[other] { $count } o bobl
}
nothing-marks = Nid oes dim yn nodi’r grŵp hwn ar wahân i’r lleill.
agrees-with = Yn cytuno:
disagrees-with = Yn anghytuno:
small-groups = { $count ->
    [zero] Nid oes grŵp llai.
    [one] Mae gan un grŵp arall lai na phump o bobl. Ni chaiff ei ddangos, rhag iddo ddatgelu neb.
    [two] Mae gan 2 grŵp arall lai na phump o bobl. Ni chânt eu dangos, rhag iddynt ddatgelu neb.
    [few] Mae gan { $count } grŵp arall lai na phump o bobl. Ni chânt eu dangos, rhag iddynt ddatgelu neb.
    [many] Mae gan { $count } grŵp arall lai na phump o bobl. Ni chânt eu dangos, rhag iddynt ddatgelu neb.
   *[other] Mae gan { $count } grŵp arall lai na phump o bobl. Ni chânt eu dangos, rhag iddynt ddatgelu neb.
}
the-map = Y map
map-lead = Un person yw pob marc; mae’r rhai a atebodd yn debyg yn sefyll yn agos at ei gilydd. Ni all neb ond chi weld pa un yw eich un chi.
map-apart = { $count ->
    [zero] Mae pawb wedi ateb digon.
    [one] Rhywun sydd wedi ateb ychydig hyd yma yw’r dot bach.
    [two] 2 berson sydd wedi ateb ychydig hyd yma yw’r dotiau bach.
    [few] { $count } pherson sydd wedi ateb ychydig hyd yma yw’r dotiau bach.
    [many] { $count } pherson sydd wedi ateb ychydig hyd yma yw’r dotiau bach.
   *[other] { $count } o bobl sydd wedi ateb ychydig hyd yma yw’r dotiau bach.
}
map-picture = Map o bawb a atebodd. Mae’r rhestrau uchod a’r tabl isod yn dweud yr un peth mewn geiriau a rhifau.
you = Chi
shares-caption = Beth a ddywedodd pob grŵp, o bob cant o bobl
percents = { $agree } yn cytuno, { $disagree } yn anghytuno, { $pass } yn mynd heibio
too-few-here = llai na phump wedi ateb
how-mapped = Sut mae hyn yn cael ei gyfrifo?
how-mapped-lead = Fel y mae Polis yn ei wneud (Small ac eraill, 2021): swm dros bwy a gytunodd â beth, y gall unrhyw un ei wneud eto. Nid yw’n darllen geiriau nac yn gwybod enwau. Mae gan y sawl a atebodd lai na saith le ar y map ond dim grŵp. Yn gyntaf daw’r hyn y mae mwy na hanner pob grŵp yn ei ddweud, y cryfaf yn gyntaf: consensws “group aware” Polis.
export = Yr holl atebion yn ffeiliau, i’w cyfrif eto
export-lead = Dyma’r pleidleisiau fel ffeiliau, ar y ffurf y mae Polis yn ei rhoi i’w sgyrsiau. Ni chaiff neb ei enwi ynddynt.
export-file = { $file ->
    [comments] beth a ddywedwyd
    [summary] am beth y mae
    [votes] pwy a ddywedodd beth am ba un, fesul rhif
   *[participants] un llinell i bob person, fesul rhif
}
export-how = Nid yw rhifau pobl mewn unrhyw drefn, ac mae gan y sawl a ddywedodd rywbeth rif gwahanol yno i’r un sydd ganddo wrth gytuno neu anghytuno. O’r amserau dim ond y diwrnod sydd ar ôl. Mae’r gorchymyn “plethu opinion FOLDER” yn gwneud map o’r ffeiliau hyn eto.
same-notice = Mae { $name } yn meddwl bod rhywbeth a ddywedoch bron yr un peth â rhywbeth arall. Dywedwch a ydych yn cytuno.
told-opened = Mae deialog ar agor tan ddiwedd { $day }: “{ $title }” Dywedwch eich barn, ym mha ffordd bynnag sy’n gyfleus i chi.
