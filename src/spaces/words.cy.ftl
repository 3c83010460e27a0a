level = { $level ->
    [individual] Unigol
    [strategic] Strategol
   *[group] Grŵp
}
level-hint = { $level ->
    [individual] Un person a’r rhai sy’n ei gefnogi
    [strategic] Sut mae sefydliad neu ardal yn gweithio
   *[group] Grŵp o bobl, a’r gwasanaeth maen nhw’n ei lunio gyda’i gilydd
}
closed = Ar gau
nav-conversation = Sgwrs
nav-dialogues = Deialogau
nav-meetings = Cyfarfodydd
nav-canvas = Cynfas
nav-decisions = Penderfyniadau
nav-actions = Camau
nav-people = Pobl
nav-check-ins = Sut mae’n mynd?
nav-agreement = Cytundeb
nav-matters = Beth sy’n bwysig
nav-outcomes = Canlyniadau
nav-promises = Addewidion

own-name = Beth sy’n bwysig i { $name }
own-purpose = Dweud beth sy’n bwysig i chi cyn i neb gynnig dim, a gweld a yw bywyd yn gwella yn ôl eich mesur chi eich hun.
own-can = Chi biau popeth yma: beth sy’n cael ei ddweud, pwy sy’n ei ddarllen, a phwy sydd yn y gofod hwn.
own-cannot = Yr hyn y mae eraill yn ei benderfynu. Gallwch fynd â rhywbeth oddi yma atyn nhw, ac mae arnyn nhw ateb ichi.
own-space-of = Perchennog y gofod hwn
people-out = Tynnu { $name } o’r gofod hwn

perspective = { $perspective ->
    [uses] Rwy’n defnyddio’r gwasanaeth
    [cares] Rwy’n gofalu am rywun, yn ddi-dâl
    [works] Rwy’n gweithio yma
    [partner] Rwy’n dod o grŵp neu sefydliad arall
   *[commissions] Rwy’n comisiynu neu’n talu am wasanaethau
}
perspective-short = { $perspective ->
    [uses] yn defnyddio’r gwasanaeth
    [cares] yn gofalu’n ddi-dâl
    [works] yn gweithio yma
    [partner] partner
   *[commissions] yn comisiynu
}
people-from = { $from ->
    [uses] Pobl sy’n defnyddio’r gwasanaeth
    [cares] Pobl sy’n gofalu’n ddi-dâl
    [works] Pobl sy’n gweithio yma
    [partner] Partneriaid
    [commissions] Pobl sy’n comisiynu
   *[unsaid] Rhywun na ddywedodd
}
side = { $side ->
    [lived] yn dal allwedd profiad bywyd
   *[organisation] yn dal allwedd y sefydliad
}

set-up = Croeso i’ch Plethu newydd
set-up-lead = Does neb yma eto. Dywedwch wrthym beth i’ch galw ac agorwch y gofod cyntaf. Mae’n cymryd ychydig funudau a gallwch newid y cyfan wedyn.
new-space = Agor gofod
new-space-lead = Gofod yw’r lle mae pobl yn cynllunio, yn penderfynu ac yn gweithredu gyda’i gilydd. Dywedwch beth yw ei ddiben cyn gwahodd neb.
tried-before = A roddwyd cynnig ar rywbeth tebyg o’r blaen?
tried-before-hint = Edrychwch ar beth na weithiodd, yn eich gofodau chi ac yn y rhai uwchben ac oddi tanyn nhw.
tried-before-look = Chwilio amdano
your-name = Beth hoffech chi inni eich galw?
name-taken = Mae { $name } yma’n barod. Ychwanegwch rywbeth sy’n gwahaniaethu rhyngoch, fel cyfenw.
unsaid-and-more = Dewiswch o ba safbwynt rydych chi’n siarad, neu “Gwell peidio â dweud”, nid y ddau.
your-name-empty = Dywedwch wrthym beth i’ch galw, mewn hyd at 80 o lythrennau.
level-label = Ar ba lefel?
level-empty = Dewiswch lefel.
name = Enw’r gofod
name-empty = Rhowch enw ar y gofod.
purpose = Beth yw ei ddiben?
purpose-hint = Un neu ddwy frawddeg syml.
purpose-empty = Dywedwch beth yw diben y gofod.
can = Beth all newid o’i herwydd?
can-empty = Dywedwch beth all newid. Dyna’r peth cyntaf y bydd pobl yn ei ofyn.
cannot = Beth na all ei newid, a pham?
cannot-empty = Dywedwch beth na all ei newid. Os nad oes dim byd, dywedwch hynny.
answer-days = O fewn sawl diwrnod y dylid rhoi ateb?
answer-days-hint = Mae gan bawb sy’n dweud rhywbeth hawl i ateb o fewn yr amser hwn.
answer-days-wrong = Ysgrifennwch nifer y dyddiau, o 1 i 90.
answerer = Pwy sydd i roi’r atebion?
answerer-hint = Bydd yr enw i’w weld wrth bob ateb sy’n ddyledus. Gellir enwi rhywun arall ar gyfer cwestiwn.
side-label = Pa un o’r ddwy allwedd rydych chi’n ei dal?
side-hint = Mae rhai pethau’n gofyn am ddwy allwedd: un yn llaw rhywun â phrofiad bywyd, un yn llaw’r sefydliad. Dewiswch eich un chi nawr a rhowch y llall i rywun yn fuan.
side-lived = Profiad bywyd: rwy’n defnyddio’r gwasanaeth, neu’n gofalu am rywun sy’n ei ddefnyddio
side-organisation = Y sefydliad: rwy’n gweithio yma neu’n ei gomisiynu
side-empty = Dewiswch pa allwedd rydych chi’n ei dal.
wider = A yw’n rhan o ofod ehangach?
wider-none = Nac ydy
in-english = Yn Saesneg
in-welsh = Yn Gymraeg
one-is-enough = Mae un iaith yn ddigon i ddechrau. Bydd y rhai sy’n darllen y llall yn gweld hon nes i rywun ysgrifennu yn eu hiaith nhw.
open-space = Agor y gofod
describe = Am y gofod hwn
save = Cadw
too-long = Cadwch at { $most } o lythrennau neu lai.

join-by-code = Ymuno â chod
join-code-label = Cod eich grŵp
join-code-hint = Chwech o lythrennau a rhifau, ar y wal, ar y daflen neu yn y neges a gawsoch.
join-code-unknown = Dydyn ni ddim yn adnabod y cod hwnnw. Edrychwch arno eto gyda’r sawl a’i rhoddodd ichi.
join-go = Ymlaen
join-what-for = Beth yw diben hyn
join-can = Beth all newid
join-cannot = Beth na all newid, a pham
join-closed = Mae’r gofod hwn ar gau. Gall y rhai a gymerodd ran ddarllen yr hyn a ddywedwyd ynddo o hyd.
join-name-hint = Mae enw cyntaf yn iawn. Bydd eraill yn y gofod yn ei weld.
role = Beth ydych chi’n ei wneud yma?
role-hint = Yn eich geiriau eich hun, er enghraifft “rhedeg y ganolfan”. Cewch ei adael yn wag.
perspectives = O ba safbwynt ydych chi’n siarad?
perspectives-hint = Dewiswch bob un sy’n wir.
unsaid = Gwell peidio â dweud
hears-label = Sut hoffech chi glywed beth ddaw o’r hyn a ddywedwch?
hears = { $channel ->
    [email] Drwy e-bost (gallwch ychwanegu’r cyfeiriad wedyn)
    [letter] Drwy lythyr
    [meeting] Ei ddarllen yn uchel mewn cyfarfod
   *[page] Ar fy nhudalen yma
}
lang-label = Ym mha iaith y dylem ni ysgrifennu at y person hwn?
join = Ymuno
join-no-email = Does dim angen cyfeiriad e-bost na chyfrinair arnoch. Fe gewch god sy’n dod â chi yn ôl.
here-before = Rydw i wedi bod yma o’r blaen

invite = Gwahodd pobl
invite-lead = Dywedwch y cod hwn, anfonwch y ddolen hon, neu gadewch i bobl bwyntio’u ffôn at y sgwâr.
invite-link = Dolen
invite-screen = Ei ddangos ar y sgrin fawr
invite-sheet = Ei argraffu ar gyfer y wal
invite-on-paper = Byddai’n well gan rywun ymuno ar bapur
invite-tried-before = Cyn dechrau: edrych ar beth na weithiodd mewn lleoedd eraill
invite-change = A yw’r cod wedi mynd ar led?
invite-change-lead = Os gwnewch god newydd, fydd yr hen un ddim yn gadael neb i mewn. Bydd y rhai sydd i mewn yn aros i mewn.
invite-change-do = Gwneud cod newydd
screen-code = Neu teipiwch y cod hwn:
sheet-code = Pwyntiwch eich ffôn at y sgwâr, neu ewch i’r cyfeiriad wrth ei ymyl. Y cod yw
sheet-paper = Dim ffôn? Llenwch hon a’i rhoi i rywun. Bydd yn ei theipio drosoch ac yn ei darllen yn ôl ichi.
sheet-name = Beth i’m galw
sheet-speak = Fy safbwynt
sheet-say = Yr hyn rydw i am ei ddweud
sheet-hear = Sut rydw i am glywed beth ddaw ohono

people = Pobl
just-out = Mae’r person allan, ac nid yw’n darllen dim yma mwyach.
people-count = { $count ->
    [zero] Does neb yma.
    [one] Mae un person yma.
    [two] Mae dau berson yma.
    [few] Mae { $count } o bobl yma.
    [many] Mae { $count } o bobl yma.
   *[other] Mae { $count } o bobl yma.
}
people-voices-none = heb ei ddweud
people-add = Ychwanegu rhywun ar bapur
typed-in-by = Ymunodd ar bapur; { $name } a’i teipiodd i mewn.
people-invite = Gwahodd pobl
people-bring = Cryfderau’r bobl yma
people-need = Beth sydd ei angen yma
people-mine = Newid fy lle i yma
people-describe = Newid y disgrifiad o’r gofod hwn
people-more = Cod ar goll, neu rywbeth o’i le
people-about = am { $name }
people-code = Mae’r cod ar goll
people-remove = Gofyn am dynnu’r person o’r gofod
owes-answers = yn gyfrifol am yr atebion
speaks-from = Safbwynt
add-member = Ychwanegu rhywun ar bapur
add-member-lead = Ar gyfer rhywun sydd gyda chi, ac sydd ddim am ddefnyddio sgrin. Darllenwch y cyfan yn ôl i’r person cyn cadw.
add-name = Pa enw ddylem ni ei ddefnyddio?
add-perspectives = O ba safbwynt mae’n siarad?
add-hears = Sut mae’r person am glywed beth ddaw o’r hyn y mae’n ei ddweud?
add-do = Ychwanegu
added = Mae { $name } i mewn
added-lead = Dyma’r cod. Ysgrifennwch ef ar y daflen nawr: mae’n dod â’r person yn ôl ar unrhyw ffôn neu gyfrifiadur, a dim ond unwaith rydym yn ei ddangos.
added-say = Teipio’r hyn a ddywedodd
added-another = Ychwanegu rhywun arall
my-place = Fy lle i yma
key-first = Rydych yn dal allwedd. Rhowch hi i rywun arall cyn newid eich safbwynt.
leave = Gadael y gofod hwn
leave-lead = Bydd yr hyn a ddywedoch yn aros, a byddwch yn dal i glywed beth ddaw ohono.
answerer-stays = Chi sy’n gyfrifol am yr atebion yma. Gofynnwch i rywun sy’n dal allwedd enwi rhywun arall yn gyntaf.
last-key-stays = Chi sy’n dal unig allwedd y gofod hwn. Rhowch yr allwedd arall i rywun cyn mynd, neu fydd neb byth yn gallu rhoi un eto.
side-key-stays = Does neb arall yn dal eich allwedd. Trosglwyddwch hi cyn mynd, neu ewch er hynny: caiff y lleill ei rhoi i rywun wedyn.
hand-on-first = Gofyn i’r allwedd gael ei rhoi i rywun arall
leave-anyway = Gadael er hynny

owed-late = { $count ->
    [zero] Does dim ateb yn hwyr gan { $who }.
    [one] Mae un ateb yn hwyr. { $who } sydd i’w roi.
    [two] Mae dau ateb yn hwyr. { $who } sydd i’w rhoi.
    [few] Mae { $count } ateb yn hwyr. { $who } sydd i’w rhoi.
    [many] Mae { $count } ateb yn hwyr. { $who } sydd i’w rhoi.
   *[other] Mae { $count } ateb yn hwyr. { $who } sydd i’w rhoi.
}
owed-in-time = { $count ->
    [zero] Does dim ateb yn ddyledus gan { $who }.
    [one] Mae un ateb yn ddyledus gan { $who }.
    [two] Mae dau ateb yn ddyledus gan { $who }.
    [few] Mae { $count } ateb yn ddyledus gan { $who }.
    [many] Mae { $count } ateb yn ddyledus gan { $who }.
   *[other] Mae { $count } ateb yn ddyledus gan { $who }.
}
people-questions = Newid yr hyn y mae’r sgwrs am yr hyn sy’n bwysig yn ei ofyn
