welcome = Cynllunio, penderfynu a gweithredu gyda’n gilydd
welcome-lead = Yn Plethu, mae pobl sy’n defnyddio gwasanaeth, pobl sy’n gofalu amdanynt a phobl sy’n gweithio ynddo yn llunio’r gwasanaeth gyda’i gilydd, yn gydradd. Bydd pwy bynnag sy’n dweud rhywbeth yn clywed beth ddaeth ohono.
code-label = Cod eich grŵp
code-hint = Chwech o lythrennau a rhifau, ar y wal, ar y daflen neu yn y neges a gawsoch.
come-in = Mynd i mewn
have-receipt = Rydw i wedi bod yma o’r blaen ac mae gen i fy nghod fy hun
what-is-it = Beth yw Plethu?
home = Beth sy’n aros amdanoch
hello = Helo { $name }
nothing-waits = Nid oes dim yn aros amdanoch ar hyn o bryd.
answers-to-you = { $count ->
    [zero] Does dim ateb ichi eto
    [one] Mae ateb ichi
    [two] Mae dau ateb ichi
    [few] Mae { $count } ateb ichi
    [many] Mae { $count } ateb ichi
   *[other] Mae { $count } ateb ichi
}
read-answer = Darllen yr ateb
other-news = { $count ->
    [zero] Does dim newyddion eraill i chi
    [one] Mae newyddion eraill i chi
    [two] Mae { $count } ddarn arall o newyddion i chi
    [few] Mae { $count } darn arall o newyddion i chi
    [many] Mae { $count } darn arall o newyddion i chi
   *[other] Mae { $count } darn arall o newyddion i chi
}
you-decide = Penderfyniadau sydd ar agor i chi
open-until = Ar agor tan ddiwedd { $day }
read-news = Gweld am beth mae hyn
you-owe = { $count ->
    [zero] Does dim ateb i chi ei roi
    [one] Mae un ateb i chi ei roi
    [two] Mae dau ateb i chi eu rhoi
    [few] Mae { $count } ateb i chi eu rhoi
    [many] Mae { $count } ateb i chi eu rhoi
   *[other] Mae { $count } ateb i chi eu rhoi
}
answer-it = Rhoi ateb
your-spaces = Eich gofodau
you-owe-more = Y rhain sydd i’w hateb gyntaf. Mae’r lleill ar frig pob gofod.
nothing-new = Dim byd newydd ers ichi fod yma.
since-you-were-here = Ers ichi fod yma:
new-said = { $count ->
    [zero] Dim cyfraniad newydd
    [one] Un cyfraniad newydd
    [two] Dau gyfraniad newydd
    [few] { $count } chyfraniad newydd
    [many] { $count } chyfraniad newydd
   *[other] { $count } cyfraniad newydd
}
new-answered = { $count ->
    [zero] Dim ateb
    [one] Un ateb
    [two] Dau ateb
    [few] { $count } ateb
    [many] { $count } ateb
   *[other] { $count } ateb
}
new-promised = { $count ->
    [zero] Dim cam gweithredu newydd
    [one] Un cam gweithredu newydd
    [two] Dau gam gweithredu newydd
    [few] { $count } cham gweithredu newydd
    [many] { $count } cham gweithredu newydd
   *[other] { $count } cam gweithredu newydd
}
new-planned = { $count ->
    [zero] Dim newid i’r cynllun
    [one] Newidiwyd y cynllun
    [two] Newidiwyd dau gynllun
    [few] Newidiwyd { $count } chynllun
    [many] Newidiwyd { $count } chynllun
   *[other] Newidiwyd { $count } cynllun
}
what-i-said = Beth ddywedais i a beth ddaeth ohono
join-another = Ymuno â gofod arall
open-another = Agor gofod
keys-wait = { $count ->
    [zero] Does dim yn aros am eich allwedd
    [one] Mae rhywbeth yn aros am eich allwedd
    [two] Mae dau beth yn aros am eich allwedd
    [few] Mae { $count } pheth yn aros am eich allwedd
    [many] Mae { $count } pheth yn aros am eich allwedd
   *[other] Mae { $count } peth yn aros am eich allwedd
}
you-do = { $count ->
    [zero] Does dim byd gennych i’w wneud
    [one] Mae gennych un peth i’w wneud
    [two] Mae gennych ddau beth i’w gwneud
    [few] Mae gennych { $count } pheth i’w gwneud
    [many] Mae gennych { $count } pheth i’w gwneud
   *[other] Mae gennych { $count } peth i’w gwneud
}
how-it-went = Dweud sut aeth hi
you-are-asked = Gofynnir ichi
may-it-go = A gaiff yr hyn a ddywedoch fynd i { $space }?
open-own = Agor eich gofod eich hun
how-is-it = Roeddech am gael eich holi
say-how-it-is = Dweud sut mae hi nawr
to-bring = Atebion i fynd â nhw at rywun
bring-it = Ei ddarllen, a mynd ag ef
introductions-wait = { $count ->
    [zero] Does neb i’ch cyflwyno iddo
    [one] Hoffai rhywun eich cyflwyno i rywun
    [two] Hoffai rhywun eich cyflwyno i ddau berson
    [few] Hoffai rhywun eich cyflwyno i { $count } pherson
    [many] Hoffai rhywun eich cyflwyno i { $count } pherson
   *[other] Hoffai rhywun eich cyflwyno i { $count } o bobl
}
yes-or-no = Edrych arno, a dweud a hoffech
whether-it-helped = Dweud a oedd yn help
what-i-bring = Fy nghryfderau
take-part = Cymryd rhan: { $title }
when-can-you = Pryd gallwch chi gwrdd?
say-when = Dweud pryd gallwch chi: { $title }
meeting = Cyfarfod: { $title }
