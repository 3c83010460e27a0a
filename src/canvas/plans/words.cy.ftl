canvases = Cynfasau
what-for = Cynllun gweithredu yw cynfas: pum peth sy’n bwysig, cwestiwn am bob un, a chardiau â’r hyn y byddwch yn ei wneud. Llenwch un gyda’ch gilydd, neu ar eich pen eich hun yn gyntaf.
none-yet = Does dim cynfas yma eto
none-yet-lead = Gwnewch un a’i lenwi gyda’ch gilydd yn eich cyfarfod nesaf, ar sgrin neu ar bapur.
make = Gwneud cynfas
teams = Rhai’r tîm
mine = Fy nrafftiau fy hun
others = Drafftiau y mae eraill yn eu dangos
private-tag = Dim ond chi sy’n ei weld
shown-tag = Gall pawb yma ei ddarllen
changed = Newidiwyd ddiwethaf: { $when }
lay-beside = Ei osod ochr yn ochr ag un y tîm
gone = rhywun sydd wedi mynd

kind = Pwy sy’n ei lenwi?
kind-empty = Dewiswch pwy sy’n ei lenwi.
kind-team = Pob un ohonom gyda’n gilydd
kind-team-hint = Gall pawb yn y gofod hwn ei ddarllen ac ychwanegu ato.
kind-alone = Fi, ar fy mhen fy hun, er mwyn meddwl dros bethau
kind-alone-hint = Dim ond chi sy’n ei weld. Gallwch ei osod ochr yn ochr ag un y tîm wedyn, a dod â’r hyn a hoffech draw.
name-in-english = Beth yw ei enw yn Saesneg?
name-in-welsh = Beth yw ei enw yn Gymraeg?
name-empty = Rhowch enw arno.
level = { $level ->
    [individual] Un person a’r rhai o’i gwmpas
    [strategic] Sefydliad neu ardal
   *[group] Grŵp a’i wasanaeth
}
level-hint = { $level ->
    [individual] Sut rwy’n gwneud fy ngwaith gyda’r person hwn
    [strategic] Sut mae ein sefydliad yn gweithio
   *[group] Sut mae ein gwasanaeth yn gweithio
}
level-label = Pa gwestiynau ddylai’r cynfas eu gofyn?
level-label-hint = Gallwch newid y cwestiynau wedyn, yn y ddwy iaith.
same-as = Yr un cwestiynau â “{ $name }”
level-empty = Dewiswch pa gwestiynau y bydd yn eu gofyn.

more = Argraffu, hanes a mwy
draft = Eich drafft chi ac un y tîm
add-to-it = Ychwanegu ato, neu newid yr hyn y mae’n ei ofyn
bring = Rhoi’r hyn a ddywedodd pobl arno
type-in = Teipio taflen bapur
type-in-sheet = Teipio taflen yn ôl ei chyfeirnod
template = Newid yr hyn y mae’n ei ofyn
print = Ei argraffu
print-a3 = Y bwrdd cyfan ar A3
print-a4 = Ar A4, tudalen i bob rhes
print-blank = Taflen wag i’w llenwi â llaw
look-back = Edrych yn ôl
history = Beth newidiodd, a phryd
take-away = Mynd ag ef gyda chi
as-table = Yn dabl ar gyfer taenlen (CSV)
as-text = Yn destun (Markdown)
as-json = Ar gyfer rhaglenni eraill (JSON)

beside = Drafft ochr yn ochr â chynfas y tîm
is-private = Dim ond chi sy’n gweld eich drafft.
is-shown = Gall pawb yn y gofod hwn ddarllen eich drafft. Dim ond chi all ei newid.
show-it = Gadael i bawb yma ei ddarllen
keep-private = Ei gadw i mi fy hun unwaith eto
with-which = Ochr yn ochr â pha gynfas?
lay-it-there = Ei osod wrth hwn
my-draft = Fy nrafft i
draft-of = Drafft { $name }
the-teams = Un y tîm
nothing-here = Dim byd yma eto.
there-too = ar un y tîm hefyd
bring-hint = Caiff yr hyn a ddewiswch ei gopïo i gynfas y tîm dan eich enw chi. Bydd eich drafft yn aros fel y mae.
bring-over = Dod â’r hyn a ddewisais draw
choose-cards = Dewiswch o leiaf un cerdyn nad yw yno eto.
brought = { $count ->
    [zero] Does dim cerdyn newydd ar gynfas y tîm.
    [one] Mae un cerdyn ar gynfas y tîm nawr.
    [two] Mae dau gerdyn ar gynfas y tîm nawr.
    [few] Mae { $count } cherdyn ar gynfas y tîm nawr.
    [many] Mae { $count } cherdyn ar gynfas y tîm nawr.
   *[other] Mae { $count } cerdyn ar gynfas y tîm nawr.
}
go-to-teams = Mynd i gynfas y tîm
no-team = Does gan y tîm ddim cynfas eto
no-team-lead = Gwnewch un i chi i gyd, yna gosodwch eich drafft wrth ei ochr.

template-lead = Chi biau’r enwau a’r cwestiynau, a gallwch eu newid yn y ddwy iaith. Mae un iaith yn ddigon: bydd y sawl sy’n darllen y llall yn gweld hon.
canvas-name = Enw’r cynfas
rows = Rhesi
columns = Colofnau
boxes = Blychau uwchben ac o dan y cardiau
name-en = Enw yn Saesneg
name-cy = Enw yn Gymraeg
question-en = Cwestiwn yn Saesneg
question-cy = Cwestiwn yn Gymraeg
new-row = Un rhes arall
new-column = Un golofn arall
new-box-above = Un blwch arall uwchben
new-box-below = Un blwch arall islaw
box-has-words = Mae rhywbeth wedi’i ysgrifennu yn y blwch hwn. Gwagwch ef yn gyntaf.
boxes-wrong = Mae lle i { $most } o flychau uwchben a { $most } islaw.
take-out = Tynnu hyn allan
cards-stay = { $count ->
    [zero] Does dim cerdyn ynddi.
    [one] Bydd ei cherdyn yn aros, a bydd i’w weld ar y diwedd.
    [two] Bydd ei dau gerdyn yn aros, a byddant i’w gweld ar y diwedd.
    [few] Bydd ei { $count } cherdyn yn aros, a byddant i’w gweld ar y diwedd.
    [many] Bydd ei { $count } cherdyn yn aros, a byddant i’w gweld ar y diwedd.
   *[other] Bydd ei { $count } cerdyn yn aros, a byddant i’w gweld ar y diwedd.
}
bring-back = Dod yn ôl â’r hyn a dynnwyd allan
bring-back-hint = Bydd y cardiau a oedd yno i’w gweld yno eto.
rows-wrong = Rhaid i gynfas gael rhwng 1 a { $most } o resi.
columns-wrong = Rhaid i gynfas gael rhwng 1 a { $most } o golofnau.
dots = Sawl dot sydd gan bob person?
dots-hint = Bydd pobl yn rhoi dotiau ar gardiau i ddewis beth ddaw yn gyntaf.
dots-wrong = Ysgrifennwch rif o 0 i { $most }.
save-template = Cadw
template-saved = Dyma beth mae’r cynfas yn ei ofyn nawr.
