what = { $kind ->
    [hide] Cuddio rhywbeth a ddywedwyd
    [remove] Tynnu { $whom } o’r gofod
    [agreement] Cytundeb newydd
    [close] Cau’r gofod
    [aside] Rhoi penderfyniad o’r neilltu
    [give] Rhoi allwedd i { $whom }
    [take] Cymryd yr allwedd yn ôl gan { $whom }
    [offered] Mae allwedd yn cael ei chynnig ichi
   *[code] Cod newydd i { $whom }
}

agreement = Ein cytundeb
agreement-proposed = Cytundeb sydd wedi’i gynnig
agreement-earlier-one = Cytundeb cynharach
counts-from = Mae hwn mewn grym ers { $day }.
counted-from = Mewn grym o { $day } ymlaen
proposed-by = Cynigiodd { $name } hwn ar { $day }. Nid yw mewn grym eto.
agree = Rwy’n cytuno
agree-lead = Rydych yn cytuno drosoch eich hun. Bydd eich enw a’r dyddiad yma i bawb yn y gofod eu gweld.
agree-mine = Fe wnaethoch chi gytuno ar { $day }.
agreed-by = Pwy sydd wedi cytuno
agreed-nobody = Does neb wedi dweud hynny eto.
agreed-on = ar { $day }
agreement-change = Cynnig testun arall
agreement-earlier = Cytundebau cynharach
agreement-to-keys = Pwy sy’n dal yr allweddi, a beth sy’n aros amdanynt
agreement-now = Darllen yr un sydd mewn grym nawr
none-yet = Does gennych chi ddim cytundeb eto
none-yet-lead = Mae cytundeb yn dweud sut rydych yn trin eich gilydd a sut rydych yn rhannu pŵer. Dechreuwch gyda’n testun ni, neu ysgrifennwch eich un eich hun. Daw i rym pan fydd y ddwy allwedd wedi’u troi.
starter-use = Dechrau gyda’n testun ni
own-use = Ysgrifennu ein testun ein hunain
waits = Yn aros am allwedd
see-it = Ei ddarllen a throi allwedd

propose = Cynnig cytundeb
propose-lead = Daw i rym pan fydd y ddwy allwedd wedi’u troi. Tan hynny, bydd y cytundeb sydd gennych yn parhau.
text-in = { $lang ->
    [cy] Y cytundeb yn Gymraeg
   *[en] Y cytundeb yn Saesneg
}
one-is-enough = Mae un iaith yn ddigon. Bydd y rhai sy’n darllen y llall yn gweld hon nes i rywun ysgrifennu yn eu hiaith nhw.
text-empty = Ysgrifennwch y cytundeb mewn un iaith o leiaf.
text-same = Dyma’r cytundeb sydd gennych eisoes. Newidiwch rywbeth ynddo, neu gadewch ef fel y mae.
propose-why = Pam yr un hwn?
propose-why-hint = Un neu ddwy frawddeg. Gall pawb yn y gofod eu darllen.
propose-do = Ei gynnig

keys = Y ddwy allwedd
keys-lead = Mae rhai pethau’n gofyn am ddwy allwedd: cytundeb newydd, tynnu rhywun o’r gofod, cuddio’r hyn a ddywedwyd, cau’r gofod, newid pwy sy’n dal allwedd. Pobl â phrofiad bywyd sy’n dal un allwedd, a’r sefydliad sy’n dal y llall. Ni all y naill ochr na’r llall wneud dim o hyn ar ei phen ei hun, ac mae pawb yn y gofod yn gweld beth a ofynnwyd, gan bwy a pham.
keys-two-each = Mae’n ddoeth cael dau berson ar bob ochr: os bydd un yn sâl neu’n colli’r cod, gall pethau fynd ymlaen.
side = { $side ->
    [lived] Allwedd profiad bywyd
   *[organisation] Allwedd y sefydliad
}
held-since = ers { $day }, wedi’i rhoi gan { $name }
nobody-holds = Does neb yn dal yr allwedd hon eto.
give-this = Rhoi’r allwedd hon i rywun
take-this = Cymryd yr allwedd
take-this-from = oddi ar { $name }
offered-to = Cafodd ei chynnig i { $whom } gan { $name } ar { $day }. Bydd hyn yn cyfrif ar ôl cael ateb cadarnhaol.
offer-mine = Mae allwedd yn cael ei chynnig ichi
offer-mine-lead = { $side ->
    [lived] Mae { $name } yn gofyn ichi ddal allwedd profiad bywyd. Byddech yn darllen yr hyn a ofynnir, ac yn troi eich allwedd neu’n gwrthod, gan farnu drosoch eich hun bob tro. Chaiff neb ddweud wrthych chi sut.
   *[organisation] Mae { $name } yn gofyn ichi ddal allwedd y sefydliad. Byddech yn darllen yr hyn a ofynnir, ac yn troi eich allwedd neu’n gwrthod, gan farnu drosoch eich hun bob tro. Chaiff neb ddweud wrthych chi sut.
}
offer-yes = Iawn, rydw i’n fodlon ei dal
offer-no = Dim diolch
waiting = Beth sy’n aros am allwedd
waiting-none = Does dim yn aros am allwedd.
settled = Beth gafodd ei wneud neu ei wrthod
settled-none = Does dim wedi gofyn am ddwy allwedd yma eto.
asked-by = Gofynnwyd gan { $name } ar { $day }
turned-by = { $side ->
    [lived] Trodd { $name } allwedd profiad bywyd ar { $day }
   *[organisation] Trodd { $name } allwedd y sefydliad ar { $day }
}
still-waits = { $side ->
    [lived] Yn aros am allwedd profiad bywyd
   *[organisation] Yn aros am allwedd y sefydliad
}
nobody-can-turn = Does neb sy’n dal yr allwedd honno yn gallu ei throi.
done = Wedi’i wneud
refused = Wedi’i wrthod
done-on = Cafodd ei wneud ar { $day }
refused-on = Gwrthododd { $name } ar { $day }
refused-why = Pam y cafodd ei wrthod
turn = Troi fy allwedd
turn-lead = Peidiwch â’i throi oni bai y byddech chi eich hun yn gwneud hyn.
refuse = Gwrthod
refuse-why = Pam rydych chi’n gwrthod?
refuse-hint = Gall pawb yn y gofod ei ddarllen.
reason-empty = Rhowch reswm.
about-you = Chi sydd dan sylw, felly rhywun arall sy’n troi’r allwedd.
you-turned = Mae eich ochr chi wedi troi ei hallwedd.
text-proposed = Y testun sydd wedi’i gynnig
text-now = Y testun sydd mewn grym nawr

give = { $side ->
    [lived] Rhoi allwedd profiad bywyd
   *[organisation] Rhoi allwedd y sefydliad
}
give-alone = Does neb yn dal yr allwedd hon eto, felly cewch ei rhoi. Rhaid i bwy bynnag y byddwch yn gofyn iddo gytuno.
give-two = Mae newid pwy sy’n dal allwedd yn gofyn am ddwy allwedd. Rhaid i bwy bynnag sy’n cael ei ddewis gytuno hefyd.
give-whom = Pwy ddylai ei dal?
give-whom-empty = Dewiswch rywun.
give-whom-taken = Ni all y person hwn ddal yr allwedd hon nawr. Dewiswch rywun arall.
give-nobody = { $side ->
    [lived] Does neb arall yma wedi dweud eu bod yn defnyddio’r gwasanaeth neu’n gofalu am rywun yn ddi-dâl. Mae pobl yn dweud hynny o dan “Fy lle i yma”.
   *[organisation] Does neb arall yma wedi dweud eu bod yn gweithio yma neu’n comisiynu gwasanaethau. Mae pobl yn dweud hynny o dan “Fy lle i yma”.
}
give-do = Cynnig yr allwedd
ask-do = Gofyn amdano
reason = Pam?
reason-hint = Mewn ychydig frawddegau syml. Gall pawb yn y gofod eu darllen, gan gynnwys y sawl sydd dan sylw.

ask-title = { $kind ->
    [remove] Tynnu { $name } o’r gofod hwn?
    [take] Cymryd yr allwedd yn ôl gan { $name }?
   *[code] Cod newydd i { $name }?
}
ask-lead = { $kind ->
    [remove] Mae hyn yn gofyn am ddwy allwedd. Siaradwch yn gyntaf os gallwch. Pan fydd y ddwy wedi’u troi, bydd { $name } allan ar unwaith, ac ni fydd cod personol { $name } yn agor y gofod hwn eto. Os gallai’r cod ar y wal wneud hynny, gwnewch un newydd wedyn ar y dudalen ar gyfer gwahodd pobl. Mae’r hyn a ddywedwyd yn aros, a bydd { $name } yn dal i glywed beth ddaw ohono. Y sawl a drodd allwedd y sefydliad fydd yn gyfrifol wedyn am yr atebion oedd yn ddyledus gan { $name }.
    [take] Mae hyn yn gofyn am ddwy allwedd. Bydd { $name } yn aros yn y gofod.
   *[code] Ar gyfer rhywun sydd wedi colli’r cod. Mae hyn yn gofyn am ddwy allwedd. Dangosir yr un newydd unwaith, i’r sawl sy’n troi’r ail allwedd, a’r person hwnnw sy’n ei roi i { $name }. Fydd yr hen un ddim yn gweithio wedyn, a bydd pob dyfais yn cael ei hallgofnodi. Mae’n agor popeth sydd gan { $name } yma, hefyd yr hyn sy’n cael ei gadw’n breifat: felly gwnewch yn siŵr yn gyntaf mai { $name } sy’n gofyn mewn gwirionedd, ac mai { $name } sy’n ei gael.
}
hindered = { $why ->
    [gone] Nid yw’r person hwn yn y gofod bellach.
    [key] Ni all eraill roi cod i rywun sy’n dal allwedd: byddai hynny’n rhoi dwy allwedd mewn un llaw. Cymerwch yr allwedd yn ôl yn gyntaf.
   *[elsewhere] Daeth y person hwn i Plethu drwy ofod arall. Dim ond yno y gellir gwneud cod newydd, am fod y cod yn agor popeth sydd gan y person.
}

code-for = Cod newydd i { $name }
code-lead = Rhowch ef i’r person, neu darllenwch ef yn uchel, nawr. Mae’n dod â’r person yn ôl ar unrhyw ffôn neu gyfrifiadur, a dim ond unwaith rydym yn ei ddangos.
code-said = Bydd tudalen y ddwy allwedd yn dangos mai chi a’i gwnaeth.
code-then = Ar ôl dod i mewn, gall y person wneud cod nad oes neb arall yn ei wybod, o dan ei enw ar frig y dudalen.
code-on = Ymlaen

starter =
    Rydym yn gydradd yma. Mae profiad o fyw gyda rhywbeth a phrofiad o weithio ynddo yn cyfrif yr un fath.

    Mae pawb yn cael eu clywed. Rydym yn gadael i’n gilydd orffen, ac yn gwneud lle i’r rhai sydd heb siarad eto.

    Rydym yn defnyddio geiriau syml, yn Gymraeg neu’n Saesneg. Caiff unrhyw un ofyn beth yw ystyr rhywbeth.

    Mae’r hyn y mae rhywun yn ei ddweud wrthym am ei fywyd ei hun yn aros yma, oni bai fod y person hwnnw’n dweud y caiff fynd ymhellach.

    Rydym yn siarad drosom ein hunain, ac yn gofyn cyn siarad dros rywun arall.

    Cawn anghytuno. Rydym yn cwestiynu’r hyn a ddywedir, ond byth y sawl sy’n ei ddweud.

    Rydym yn dweud yn gynnar beth all newid, beth na all newid, a pham.

    Rydym yn gwneud yr hyn rydym wedi’i addo, erbyn y diwrnod rydym wedi’i addo. Pan na allwn, rydym yn dweud hynny ac yn dweud pam.

    Mae papurau’n dod mewn da bryd ac ar ffurf y gall pob un ohonom ei defnyddio.

    Mae pawb yn cael y cymorth sydd ei angen i gymryd rhan: amser, costau, gofal i’r rhai gartref, seibiannau.

    Does neb yn penderfynu ar ei ben ei hun. Mae’r hyn y mae’r grŵp yn ei gadw iddo’i hun yn gofyn am ddwy allwedd.

    Pan fydd un ohonom yn methu â chadw at hyn, rydym yn dweud hynny’n garedig ac yn ei gywiro gyda’n gilydd.

    Rydym yn darllen hwn eto gyda’n gilydd o leiaf unwaith y flwyddyn.
close-space = Cau’r gofod hwn

keys-passing-title = Pan na all neb droi allwedd
keys-passing = Mae allwedd yn perthyn i’w hochr. Pan na all neb ei throi, am fod y sawl sy’n ei dal wedi mynd, wedi colli’r cod neu am mai’r person hwnnw sydd dan sylw, mae dau aelod arall o’r ochr honno yn cytuno yn ei lle. Os mai dim ond un aelod arall sydd ar yr ochr honno, mae’r un hwnnw’n ddigon; ac ar ôl pythefnos, mae unrhyw un aelod arall o’r gofod yn ddigon.
keys-passing-week = Mae gan rywun sy’n dal yr allwedd o hyd wythnos i ateb cyn i eraill gytuno yn ei le. Gall ildio’r allwedd o’i wirfodd. Gall wrthod hefyd, oni bai bod rhaid i ddau aelod o’i ochr ei hun gytuno.
keys-passing-only = Dim ond ar gyfer pwy sy’n dal allwedd y mae hyn. Mae’r allwedd arall yn cael ei throi fel arfer, ac ni wneir dim byd arall byth heb y ddwy allwedd. Nid yw aelodau a ddaeth ar ôl i’r cais gael ei wneud yn cyfrif.
voices-said = { $side ->
    [lived] Cytunodd { $name } ar { $day }, yn lle allwedd profiad bywyd
   *[organisation] Cytunodd { $name } ar { $day }, yn lle allwedd y sefydliad
}
voices-wait = { $left ->
    [zero] { $who ->
        [lived] Does neb yn gallu troi allwedd profiad bywyd, felly mae angen i { $left } aelod sydd â phrofiad bywyd gytuno.
        [organisation] Does neb yn gallu troi allwedd y sefydliad, felly mae angen i { $left } aelod o’r sefydliad gytuno.
       *[anybody] Does neb ar yr ochr honno yn gallu troi ei hallwedd na chytuno, felly mae angen i { $left } aelod arall gytuno yn ei lle.
    }
    [one] { $who ->
        [lived] Does neb yn gallu troi allwedd profiad bywyd, felly mae angen i un aelod arall sydd â phrofiad bywyd gytuno.
        [organisation] Does neb yn gallu troi allwedd y sefydliad, felly mae angen i un aelod arall o’r sefydliad gytuno.
       *[anybody] Does neb ar yr ochr honno yn gallu troi ei hallwedd na chytuno, felly mae angen i un aelod arall gytuno yn ei lle.
    }
    [two] { $who ->
        [lived] Does neb yn gallu troi allwedd profiad bywyd, felly mae angen i ddau aelod sydd â phrofiad bywyd gytuno.
        [organisation] Does neb yn gallu troi allwedd y sefydliad, felly mae angen i ddau aelod o’r sefydliad gytuno.
       *[anybody] Does neb ar yr ochr honno yn gallu troi ei hallwedd na chytuno, felly mae angen i ddau aelod arall gytuno yn ei lle.
    }
    [few] { $who ->
        [lived] Does neb yn gallu troi allwedd profiad bywyd, felly mae angen i { $left } aelod sydd â phrofiad bywyd gytuno.
        [organisation] Does neb yn gallu troi allwedd y sefydliad, felly mae angen i { $left } aelod o’r sefydliad gytuno.
       *[anybody] Does neb ar yr ochr honno yn gallu troi ei hallwedd na chytuno, felly mae angen i { $left } aelod arall gytuno yn ei lle.
    }
    [many] { $who ->
        [lived] Does neb yn gallu troi allwedd profiad bywyd, felly mae angen i { $left } aelod sydd â phrofiad bywyd gytuno.
        [organisation] Does neb yn gallu troi allwedd y sefydliad, felly mae angen i { $left } aelod o’r sefydliad gytuno.
       *[anybody] Does neb ar yr ochr honno yn gallu troi ei hallwedd na chytuno, felly mae angen i { $left } aelod arall gytuno yn ei lle.
    }
   *[other] { $who ->
        [lived] Does neb yn gallu troi allwedd profiad bywyd, felly mae angen i { $left } aelod sydd â phrofiad bywyd gytuno.
        [organisation] Does neb yn gallu troi allwedd y sefydliad, felly mae angen i { $left } aelod o’r sefydliad gytuno.
       *[anybody] Does neb ar yr ochr honno yn gallu troi ei hallwedd na chytuno, felly mae angen i { $left } aelod arall gytuno yn ei lle.
    }
}
voices-from = Cânt wneud hynny o { $day } ymlaen: tan hynny, gall y sawl sy’n ei dal ateb.
voices-agree = Rwy’n cytuno â hyn
voices-agree-lead = Rydych yn siarad yn lle allwedd na all neb ei throi. Peidiwch â chytuno oni bai y byddech chi eich hun yn gwneud hyn.
pass-it-on = Gofyn i’r allwedd fynd oddi wrth { $name } at rywun arall
