letters = Llythyrau i’w rhoi i bobl
letters-lead = Gofynnodd y bobl hyn am gael gwybod drwy lythyr. Argraffwch y llythyrau, yna dywedwch pan fyddwch wedi’u rhoi neu eu postio: nid yw eu hargraffu’n unig yn ddigon.
no-letters = Does dim llythyrau’n aros
no-letters-lead = Pan fydd ateb i rywun a ofynnodd am lythyrau, bydd y llythyr i’w argraffu yma.
print-all = Eu hargraffu i gyd
print-large = Eu hargraffu mewn print bras
print-one = Argraffu’r llythyr hwn
answers-in-letter = { $count ->
    [zero] Dim atebion.
    [one] Un ateb.
    [two] { $count } ateb.
    [few] { $count } ateb.
    [many] { $count } ateb.
   *[other] { $count } ateb.
}
notice-board = Ar gyfer yr hysbysfwrdd ({ $language })
handed-over = Rydw i wedi’i roi neu ei bostio
put-up = Rydw i wedi’i osod ar y wal
just-told = Wedi’i nodi. Diolch am roi gwybod iddynt.

dear = Annwyl { $name },
dear-everybody = At bawb a ddywedodd un o’r rhain
letter-lead = { $count ->
    [zero] Dywedoch chi rywbeth, a dyma beth ddigwyddodd o’i herwydd.
    [one] Dywedoch chi rywbeth, a dyma beth ddigwyddodd o’i herwydd.
    [two] Dywedoch chi { $count } beth, a dyma beth ddigwyddodd o’u herwydd.
    [few] Dywedoch chi { $count } pheth, a dyma beth ddigwyddodd o’u herwydd.
    [many] Dywedoch chi { $count } pheth, a dyma beth ddigwyddodd o’u herwydd.
   *[other] Dywedoch chi { $count } peth, a dyma beth ddigwyddodd o’u herwydd.
}
board-lead = Roesoch chi ddim enw, felly mae hwn yn mynd at bob un ohonoch. Dyma beth ddigwyddodd oherwydd yr hyn a ddywedoch chi.
you-said = Ar { $day }, dywedoch chi:
one-said = Dywedodd rhywun:
does-not-answer = Nid yw hyn yn ateb yr hyn a ddywedais i
because = oherwydd:
how-to-reply = Os nad yw’n ateb yr hyn a ddywedoch chi, ticiwch y blwch, ysgrifennwch beth sydd ar goll, a rhowch y daflen hon i unrhyw un yn y grŵp neu anfonwch hi yn ôl. Bydd rhywun yn ei theipio drosoch, ac wedyn bydd ateb newydd yn ddyledus ichi.
how-to-reply-board = Os nad yw hyn yn ateb yr hyn a ddywedoch chi, dywedwch wrth unrhyw un yn y grŵp. Gall ei ysgrifennu ar eich rhan.
or-read-it = Gallwch hefyd ddarllen hyn i gyd, gyda’ch cod, drwy fynd i

read-out = I’w ddarllen yn uchel
read-out-lead = Gofynnodd y bobl hyn am gael gwybod mewn cyfarfod. Darllenwch bob un yn uchel, yn yr iaith y mae ynddi.
nothing-to-read-out = Does dim i’w ddarllen yn uchel
nothing-to-read-out-lead = Pan fydd ateb i rywun a ofynnodd am gael gwybod mewn cyfarfod, bydd yma i’w ddarllen yn uchel.
for-person = Dywedodd { $name }:
was-read-out = Cafodd y rhain eu darllen yn uchel
just-read-out = Wedi’i nodi. Diolch am ei ddarllen yn uchel.

waiting-letters = { $count ->
    [zero] Does dim newyddion yn aros i fynd drwy lythyr
    [one] Mae un darn o newyddion yn aros i fynd drwy lythyr
    [two] Mae { $count } ddarn o newyddion yn aros i fynd drwy lythyr
    [few] Mae { $count } darn o newyddion yn aros i fynd drwy lythyr
    [many] Mae { $count } darn o newyddion yn aros i fynd drwy lythyr
   *[other] Mae { $count } darn o newyddion yn aros i fynd drwy lythyr
}
waiting-read-outs = { $count ->
    [zero] Does dim newyddion yn aros i gael eu darllen mewn cyfarfod
    [one] Mae un darn o newyddion yn aros i gael ei ddarllen mewn cyfarfod
    [two] Mae { $count } ddarn o newyddion yn aros i gael eu darllen mewn cyfarfod
    [few] Mae { $count } darn o newyddion yn aros i gael eu darllen mewn cyfarfod
    [many] Mae { $count } darn o newyddion yn aros i gael eu darllen mewn cyfarfod
   *[other] Mae { $count } darn o newyddion yn aros i gael eu darllen mewn cyfarfod
}

mail = Sut mae’r e-bost
mail-lead = Mae e-bost yn mynd ohono’i hun. Os na chaiff ei dderbyn, byddwn yn rhoi cynnig arall arni.
mail-not-set-up = Nid yw e-bost wedi’i osod yma. Mae popeth yn gweithio hebddo: bydd newyddion ar dudalennau pobl eu hunain, mewn llythyrau ac yn cael eu darllen yn uchel.
mail-waiting = Yn aros i’w anfon
mail-tried = O’r rhain, heb lwyddo hyd yma
mail-sent = Anfonwyd yn ystod y saith diwrnod diwethaf
mail-given-up = Rhoddwyd y gorau iddynt yn ystod y saith diwrnod diwethaf
mail-letters = Os na allai ateb fynd drwy e-bost, mae’n aros ymhlith llythyrau’r gofod.

news = Newyddion i chi
no-news = Does dim newyddion i chi eto
no-news-lead = Pan ddaw eich geiriau’n rhan o gynnig, neu pan gaiff rhywbeth y cymeroch chi ran ynddo ei benderfynu neu ei newid, cewch wybod yma ac yn y ffordd a ddewisoch chi.
news-new = Newydd
news-see = Gweld am beth mae hyn
notices-in-letter = { $count ->
    [zero] Dim newyddion eraill.
    [one] Un darn arall o newyddion.
    [two] { $count } ddarn arall o newyddion.
    [few] { $count } darn arall o newyddion.
    [many] { $count } darn arall o newyddion.
   *[other] { $count } darn arall o newyddion.
}
notices-heading = Mae newyddion i chi
notices-as-well = Mae newyddion eraill i chi
notice-email-subject = Mae newyddion i chi
notice-email-body =
    Helo { $name },

    Mae newyddion am rywbeth y cymeroch chi ran ynddo. Gallwch eu darllen yma:
    { $link }
