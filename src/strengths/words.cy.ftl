mine = Fy nghryfderau
mine-lead = Yr hyn rydych yn ei wneud yn dda, yr hyn rydych yn ei wybod, yr hyn rydych wedi byw drwyddo, syniad, rhywun rydych yn ei adnabod. Chi sy’n ei ddweud, a neb ond chi sy’n dewis pwy gaiff ddarllen hyn.
none-mine = Does dim byd yma eto
none-mine-lead = Mae gan bawb gryfder. Does dim angen tystysgrif: mae gwybod pwy sydd â sosban fawr yn cyfrif.
say-one = Dweud beth yw fy nghryfder
bring = { $bring ->
    [skill] Rhywbeth rwy’n gallu ei wneud
    [knowledge] Rhywbeth rwy’n ei wybod
    [experience] Rhywbeth rwyf wedi byw drwyddo
    [idea] Syniad
   *[contact] Rhywun rwy’n ei adnabod
}
typed-by = wedi’i deipio gan { $name }
who-reads = Pwy gaiff ddarllen hyn
offer-it = Ei gynnig i ofod
my-offers = Yr hyn rwy’n ei gynnig
take-back = Ei dynnu’n ôl
my-asks = Yr hyn a fyddai’n help imi
shown-to-you = Yr hyn y mae eraill yn ei ddangos ichi
introductions = Cyflwyno pobl i’w gilydd
just-kept = Wedi’i gadw. Mae’n cyfrif o hyn ymlaen, ar bob tudalen.
just-away = Mae wedi mynd, oddi ar bob tudalen ac o’r chwilio.
only-you = Dim ond chi
you-and = Yn ei ddarllen: chi, { $names }
reader-how = { $name } ({ $how })
how-short = { $how ->
    [name] gyda’ch enw
    [perspective] yn ôl eich safbwynt
   *[nameless] heb enw
}
how = { $how ->
    [name] Gyda fy enw
    [perspective] Dim ond o ble rwy’n siarad, fel “gofalu am rywun”
   *[nameless] Heb enw
}
somebody = Rhywun
somebody-who = Rhywun: { $who }

say-lead = Un peth ar y tro. Does neb yn ei ddarllen nes ichi ddweud pwy gaiff wneud.
words-label = Beth yw eich cryfder?
words-hint = Er enghraifft: “Galla i eistedd gyda rhywun sy’n drist”, “Rwy’n gwybod amser pob bws yn y cwm”, “Rwyf wedi llenwi’r ffurflen honno o’r blaen”. Mae unrhyw iaith yn iawn.
words-empty = Dywedwch beth ydyw, yn eich geiriau eich hun.
bring-label = Pa fath o beth ydyw?
no-kind = Does dim angen dweud
which-lang = Ym mha iaith y mae hyn?
keep = Ei gadw
keep-and-readers = Ei gadw, a dweud pwy gaiff ddarllen hyn
change-words = Newid y geiriau

readers-lead = Does neb yn ei ddarllen oni bai eich bod yn dewis hynny yma. Gallwch newid hynny unrhyw bryd: mae’r hyn a dynnwch yn ôl yn mynd ar unwaith, o’r chwilio hefyd.
readers-spaces = Yn eich gofodau
readers-people = Pobl benodol
readers-which = Pa bobl?
readers-which-hint = Maen nhw bob amser yn gweld eich enw.
everybody-there = Mae pawb yno yn ei ddarllen
not-there = Heb ei ddangos yno
away-title = Ei dynnu oddi yma
away-lead = Bydd wedyn wedi mynd i bawb, gyda’r hyn a gynigioch ar ei sail, ac ni fydd modd dod ag ef yn ôl.
away = Ei dynnu oddi yma

offer-title = Ei gynnig i ofod
offer-nowhere = Dydych chi ddim eto mewn grŵp y gallech ei gynnig iddo.
offer-lead = Dywedwch beth allech chi ei wneud dros rywun yn y gofod hwnnw. Ni chewch eich cyflwyno i neb oni bai bod y ddau ohonoch yn cytuno.
offer-label = Galla i…
offer-hint = Mewn brawddeg. Gall fod yn wahanol i’r hyn sydd uchod.
offer-where = Pa ofod?
as-whom = Fel pwy?
as-whom-hint = Heb enw, does neb yn cael gwybod mai chi yw cyn i’r ddau ohonoch gytuno.
offer-send = Ei gynnig
offer-empty = Dywedwch beth allwch chi ei wneud.
space-missing = Dewiswch ofod.
how-missing = Dewiswch gydag enw neu heb enw.

here = Cryfderau’r bobl yma
here-lead = I’w gweld cyn unrhyw broblem. Y bobl eu hunain sy’n eu dweud, ac yn dewis beth i’w ddangos yma.
type-in-own = Teipio’r hyn maen nhw’n ei ddweud
asks-link = Beth sydd ei angen yma
sheet-link = Taflen i’w llenwi
type-in-link = Teipio taflen i mewn
look-label = Chwilio am rywbeth
look-hint = Gair, fel “bws” neu “ffurflen”.
look = Chwilio
none-here = Does dim wedi’i ddangos yma eto
none-here-lead = Gall unrhyw un ddweud beth yw ei gryfderau, a’u dangos i’r gofod hwn.
none-found = Does dim byd yma â “{ $q }” ynddo.
found = Popeth â “{ $q }” ynddo.
look-at-all = Gweld y cyfan
offers-here = Wedi’i gynnig i’r gofod hwn
group = { $kind ->
    [skill] Yr hyn y gall pobl ei wneud
    [knowledge] Yr hyn y mae pobl yn ei wybod
    [experience] Yr hyn y mae pobl wedi byw drwyddo
    [idea] Syniadau
   *[contact] Pobl y maen nhw’n eu nabod
}
group-none = Yn eu geiriau eu hunain
yours = chi biau hwn
taken-back = { $count ->
    [zero] Ni chafodd dim ei dynnu’n ôl.
    [one] Cafodd rhywbeth y gellid ei ddarllen yma ei dynnu’n ôl.
    [two] Cafodd { $count } beth y gellid eu darllen yma eu tynnu’n ôl.
    [few] Cafodd { $count } pheth y gellid eu darllen yma eu tynnu’n ôl.
    [many] Cafodd { $count } pheth y gellid eu darllen yma eu tynnu’n ôl.
   *[other] Cafodd { $count } o bethau y gellid eu darllen yma eu tynnu’n ôl.
}
just-offered = Wedi’i gynnig. Os bydd ei angen ar rywun, gofynnir i’r ddau ohonoch.
just-typed = Wedi’i gadw. Y person ei hun biau fe nawr.

sheet-title = Fy nghryfderau, a beth fyddai’n help imi
sheet-plain = Plaen
sheet-large = Print bras
sheet-lead = Ysgrifennwch yr hyn a fynnwch a gadewch y gweddill allan. Bydd rhywun yn ei deipio drosoch ac yn ei ddarllen yn ôl. Chi biau fe, a gallwch ei dynnu’n ôl.
sheet-name = Beth i’m galw
sheet-bring = Fy nghryfderau
sheet-can = Cewch ofyn imi am hyn: galla i…
sheet-need = Byddai’n help imi gael rhywun i…
sheet-as-whom = Fel pwy gaiff eraill yma ei weld?
sheet-nobody = Ddim o gwbl eto: dim ond fi sy’n ei weld
sheet-foot = Heb enw, does neb yn cael gwybod pwy ydych chi cyn ichi gytuno.

type-in-title = Teipio cryfderau rhywun
typing-for = Rydych yn teipio ar ran { $name }. Byddwch yn ei ddarllen yn ôl cyn iddo gael ei gadw, a’r person ei hun sy’n dweud pwy gaiff ddarllen hyn.
type-in-lead = Ar gyfer rhywun sydd wedi llenwi’r daflen, neu sydd gyda chi nawr. Byddwch yn ei ddarllen yn ôl cyn iddo gael ei gadw, a’r person ei hun biau fe.
whose-sheet = Taflen pwy yw hi?
whose-missing = Dewiswch daflen pwy yw hi.
bring-first = Un o’u cryfderau
bring-second = Cryfder arall
bring-third = Ac un arall
nothing-typed = Ysgrifennwch rywbeth yn gyntaf.
needs-readers = Mae cynnig a chais i eraill eu darllen: dewiswch gydag enw neu heb enw.
read-back-first = Ymlaen, i’w ddarllen yn ôl
