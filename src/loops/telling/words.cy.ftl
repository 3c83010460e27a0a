letters = Llythyrau i'w rhoi
letters-lead = Gofynnodd y bobl hyn am gael gwybod drwy lythyr. Argraffwch y llythyrau, yna dywedwch pan fyddwch wedi eu rhoi neu eu postio: nid yw argraffu ar ei ben ei hun yn cyfrif.
no-letters = Nid oes llythyrau'n aros
no-letters-lead = Pan gaiff rhywun a ofynnodd am lythyr ateb, bydd y llythyr i'w argraffu yma.
print-all = Eu hargraffu i gyd
print-large = Eu hargraffu mewn print bras
print-one = Argraffu'r llythyr hwn
answers-in-letter = { $count ->
    [zero] Dim atebion.
    [one] Un ateb.
    [two] { $count } ateb.
    [few] { $count } ateb.
    [many] { $count } ateb.
   *[other] { $count } ateb.
}
notice-board = Ar gyfer yr hysbysfwrdd ({ $language })
handed-over = Rwyf wedi ei roi neu ei bostio
put-up = Rwyf wedi ei osod ar y wal
just-told = Wedi'i nodi. Diolch am roi gwybod iddynt.

dear = Annwyl { $name },
dear-everybody = At bawb a ddywedodd un o'r rhain
letter-lead = { $count ->
    [zero] Dywedoch chi rywbeth, a dyma'r hyn a ddigwyddodd o'i herwydd.
    [one] Dywedoch chi rywbeth, a dyma'r hyn a ddigwyddodd o'i herwydd.
    [two] Dywedoch chi { $count } beth, a dyma'r hyn a ddigwyddodd o'u herwydd.
    [few] Dywedoch chi { $count } pheth, a dyma'r hyn a ddigwyddodd o'u herwydd.
    [many] Dywedoch chi { $count } pheth, a dyma'r hyn a ddigwyddodd o'u herwydd.
   *[other] Dywedoch chi { $count } peth, a dyma'r hyn a ddigwyddodd o'u herwydd.
}
board-lead = Ni roesoch enw, felly mae hwn yn mynd at bob un ohonoch. Dyma'r hyn a ddigwyddodd oherwydd yr hyn a ddywedoch.
you-said = Dywedoch chi ar { $day }:
one-said = Dywedodd rhywun:
does-not-answer = Nid yw hyn yn fy ateb
because = oherwydd:
how-to-reply = Os nad yw'n eich ateb, ticiwch y blwch, ysgrifennwch beth sydd ar goll, a rhowch y ddalen hon i unrhyw un yn y grŵp neu ei hanfon yn ôl. Bydd rhywun yn ei deipio drosoch, ac wedyn bydd ateb newydd yn ddyledus ichi.
how-to-reply-board = Os nad yw hyn yn eich ateb, dywedwch wrth unrhyw un yn y grŵp. Gallant ei nodi ar eich rhan.
or-read-it = Gallwch hefyd ddarllen hyn i gyd â'ch cod yn

read-out = I'w ddarllen yn uchel
read-out-lead = Gofynnodd y bobl hyn am gael gwybod mewn cyfarfod. Darllenwch bob un yn uchel, yn yr iaith y mae ynddi.
nothing-to-read-out = Nid oes dim i'w ddarllen yn uchel
nothing-to-read-out-lead = Pan gaiff rhywun a ofynnodd am gael gwybod mewn cyfarfod ateb, bydd yma i'w ddarllen yn uchel.
for-person = Dywedodd { $name }:
was-read-out = Darllenwyd y rhain yn uchel
just-read-out = Wedi'i nodi. Diolch am ei ddarllen yn uchel.

waiting-letters = { $count ->
    [zero] Nid oes ateb yn aros i fynd drwy lythyr
    [one] Mae un ateb yn aros i fynd drwy lythyr
    [two] Mae { $count } ateb yn aros i fynd drwy lythyr
    [few] Mae { $count } ateb yn aros i fynd drwy lythyr
    [many] Mae { $count } ateb yn aros i fynd drwy lythyr
   *[other] Mae { $count } ateb yn aros i fynd drwy lythyr
}
waiting-read-outs = { $count ->
    [zero] Nid oes ateb yn aros i gael ei ddarllen mewn cyfarfod
    [one] Mae un ateb yn aros i gael ei ddarllen mewn cyfarfod
    [two] Mae { $count } ateb yn aros i gael eu darllen mewn cyfarfod
    [few] Mae { $count } ateb yn aros i gael eu darllen mewn cyfarfod
    [many] Mae { $count } ateb yn aros i gael eu darllen mewn cyfarfod
   *[other] Mae { $count } ateb yn aros i gael eu darllen mewn cyfarfod
}

mail = Sut mae'r e-bost
mail-lead = Mae e-bost yn mynd ohono'i hun, a rhoddir cynnig arall arni pan na chaiff ei dderbyn.
mail-not-set-up = Nid yw e-bost wedi'i osod yma. Mae popeth yn gweithio hebddo: mae newyddion ar dudalennau pobl eu hunain, mewn llythyrau ac yn cael ei ddarllen yn uchel.
mail-waiting = Yn aros i'w anfon
mail-tried = O'r rhain, heb lwyddo hyd yma
mail-sent = Anfonwyd yn ystod y saith diwrnod diwethaf
mail-given-up = Rhoddwyd y gorau iddynt yn ystod y saith diwrnod diwethaf
mail-letters = Mae ateb na allai fynd drwy e-bost yn aros ymhlith llythyrau ei ofod.
