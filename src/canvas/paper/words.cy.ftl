find = Teipio taflen bapur
reference = Y cyfeirnod ar y daflen
reference-hint = Ar y dde ar frig y daflen, er enghraifft TEG4K7-12. Mae’r rhif yn unig yn ddigon.
reference-wrong = Ysgrifennwch y cyfeirnod fel y mae ar y daflen, er enghraifft TEG4K7-12.
reference-unknown = Nid oes taflen o’r fath yma y gallwch ychwanegu ati. Edrychwch ar y rhif eto.
type-in = Teipio taflen { $reference }
type-in-lead = Mae gan bob blwch ar y daflen enw bach, fel C2. Teipiwch yr hyn sydd ynddo; daw pob llinell yn gerdyn. Caiff yr hyn sydd ar y cynfas yn barod ei adael allan, felly gallwch deipio’r daflen gyfan.
print-blank = Argraffu taflen wag
whose = Geiriau pwy ydyn nhw?
mine = Fy rhai i
nameless = Rhywun nad yw’n rhoi enw
whose-wrong = Dewiswch rywun sydd yn y gofod hwn.
which-lang = Ym mha iaith mae’r geiriau?
there = { $count ->
    [zero] Nid oes cerdyn yma eto
    [one] Mae un cerdyn yma’n barod
    [two] Mae dau gerdyn yma’n barod
    [few] Mae { $count } cherdyn yma’n barod
    [many] Mae { $count } cherdyn yma’n barod
   *[other] Mae { $count } cerdyn yma’n barod
}
boxes = Uwchben ac o dan y cardiau
stands-there = Yno’n barod:
go-on = Ymlaen
nothing-typed = Teipiwch yr hyn sydd ar y daflen.
too-much = Gall un daflen ddod â { $most } o gardiau ar y mwyaf. Teipiwch hi mewn dwy ran.
check = Ydy hyn yn iawn?
read-back = Ei ddarllen yn ôl
read-back-lead = Darllenwch hyn i { $name } cyn ei gadw.
somebody = bwy bynnag a’i hysgrifennodd
new-cards = { $count ->
    [zero] Dim cardiau newydd
    [one] Un cerdyn newydd
    [two] Dau gerdyn newydd
    [few] { $count } cherdyn newydd
    [many] { $count } cherdyn newydd
   *[other] { $count } cerdyn newydd
}
left-out = Ar y cynfas yn barod, felly wedi’u gadael allan
all-there = Mae’r cyfan ar y cynfas yn barod. Does dim byd i’w gadw.
keep = Ei roi ar y cynfas
change = Newid rhywbeth
kept = { $count ->
    [zero] Mae’r daflen wedi’i theipio.
    [one] Rhoddwyd un cerdyn ar y cynfas.
    [two] Rhoddwyd dau gerdyn ar y cynfas.
    [few] Rhoddwyd { $count } cherdyn ar y cynfas.
    [many] Rhoddwyd { $count } cherdyn ar y cynfas.
   *[other] Rhoddwyd { $count } cerdyn ar y cynfas.
}
