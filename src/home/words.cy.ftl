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
new-since = { $count ->
    [0] Dim byd newydd ers ichi fod yma.
    [zero] Dim byd newydd ers ichi fod yma.
    [one] Un cyfraniad newydd ers ichi fod yma.
    [two] Dau gyfraniad newydd ers ichi fod yma.
    [few] { $count } chyfraniad newydd ers ichi fod yma.
    [many] { $count } chyfraniad newydd ers ichi fod yma.
   *[other] { $count } cyfraniad newydd ers ichi fod yma.
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
    [one] Rydych yn gwneud un peth
    [two] Rydych yn gwneud dau beth
    [few] Rydych yn gwneud { $count } pheth
    [many] Rydych yn gwneud { $count } pheth
   *[other] Rydych yn gwneud { $count } peth
}
how-it-went = Dweud sut aeth hi
