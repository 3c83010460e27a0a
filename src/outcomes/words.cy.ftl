outcomes = Canlyniadau
outcome = Canlyniad
new-outcome = Beth fyddai’n well?
new-outcome-lead = Dywedwch ef yn eich geiriau eich hun, boed fawr neu fach. Chi biau fe: chi sy’n dweud sut i’w fesur, a neb ond chi sy’n dweud sut mae hi.
typing-for = Rydych yn teipio ar ran { $name }. Byddwch yn ei ddarllen yn ôl cyn iddo gael ei gadw.
outcome-label = Sut olwg fyddai ar ganlyniad da?
outcome-hint = Er enghraifft: “Rwy’n cysgu drwy’r nos”, “Rwy’n gwybod erbyn dydd Gwener beth sy’n digwydd dros y penwythnos”, “Rydw i yn y clwb rygbi ar ddiwrnod gêm”.
outcome-empty = Dywedwch beth fyddai’n well.
which-lang = Ym mha iaith y mae hyn?
scale-label = Beth sydd ar ddau ben eich graddfa?
scale-hint = Mae’n mynd o 0 i 10.
scale = { $scale ->
    [numbers] Dim ond y rhifau
    [words] Fy ngeiriau fy hun
   *[faces] Wyneb trist ac wyneb hapus
}
low-label = Y pen gwael, yn eich geiriau eich hun
high-label = Y pen da, yn eich geiriau eich hun
end-missing = Dywedwch beth mae’r pen hwn o’ch graddfa yn ei olygu, neu dewiswch ddim ond y rhifau.
nudge-title = Ai ffordd o gyrraedd yno yw hynny?
nudge = Ffordd o gyrraedd yno yw gwasanaeth. Beth fyddai’n newid o’i gael? Gallwch ddweud hynny nawr, neu ei adael fel y mae.
go-on = Ymlaen
how-is-it = Sut mae hi nawr?
story-label = Beth sydd wedi bod yn digwydd?
story-hint = Y stori yn gyntaf. Bydd brawddeg yn ddigon. Os bydd eraill yn ei darllen, gadewch enwau allan.
story-for-label = Pwy gaiff ddarllen y stori?
story-same = Pwy bynnag sy’n cael darllen y canlyniad
story-me = Dim ond fi
story-them = Dim ond y sawl biau’r stori
story-wider = Yr un bobl, a heb fy enw pawb yn { $name } ac yn y gofodau uwch ei ben
number-label = A’r rhif?
number-hint = Yn ôl eich graddfa chi eich hun. Does neb yn ei adio at rif neb arall.
number-missing = Dewiswch rif.
keep-rating = Ei gadw
not-rated-yet = Heb ei sgorio eto
last-rated = { $number } allan o 10, ar { $day }
rate-again = Dweud sut mae hi nawr
say-outcome = Dweud beth fyddai’n well
none-yet = Dim canlyniadau eto
none-yet-lead = Canlyniad yw’r hyn a fyddai’n well, yng ngeiriau’r person y mae’n sôn amdano. Ffordd o gyrraedd yno yw gwasanaeth.
only-what-is-shown = Rydych yn gweld yr hyn a ddangoswyd ichi. Efallai fod mwy, ac nid chi sydd i weld hwnnw.
just-rated = Wedi’i gadw.
just-readers = Wedi’i gadw. Mae’n cyfrif o hyn ymlaen, ar bob tudalen.
just-away = Mae wedi mynd.
just-kept-for = Wedi’i gadw. Dim ond { $name } sy’n gweld yr hyn nad ydych chi’n ei weld yma.
just-counted = Mae’n cael ei gyfrif nawr, heb enw.
just-not-counted = Nid yw’n cael ei gyfrif mwyach. Cafodd ei dynnu o bob cyfrif.
how-it-went = Sut aeth hi
chart = Sut aeth hi dros amser, o 0 i 10. Mae’r tabl isod yn dweud yr un peth.
ratings = Pob tro y dywedwyd sut mae hi
day = Diwrnod
how-column = Sut oedd hi
of-ten = { $number } allan o { $most }
on-day = Sut oedd hi ar { $day }
change-rating = Pwy sy’n ei ddarllen, neu ei dynnu oddi yma
slip = Ai camgymeriad oedd e?
slip-lead = Tynnwch ef oddi yma, a’i ddweud eto. Bydd wedyn wedi mynd oddi ar bob tudalen ac o bob cyfrif, gyda’i stori.
rating-away = Ei dynnu oddi yma
typed-by = wedi’i deipio gan { $name }
counted-title = Ei gyfrif?
counted-lead = Yn { $name }, ac yn y gofodau uwch ei ben, mae pobl yn gweld i faint ohonyn nhw y gwellodd rhywbeth, yr arhosodd yr un fath neu y gwaethygodd. Byth rhai pwy, byth pa rai, a byth lai na phump o bobl.
is-counted = Mae hwn yn cael ei gyfrif.
count-in = Ei gyfrif, heb fy enw
count-out = Peidio â’i gyfrif mwyach
who-reads = Pwy gaiff ddarllen hyn
better-title = Sut y newidiodd canlyniadau pobl eu hunain
better-lead = Mae pawb yn mesur yn ôl ei raddfa ei hun. Felly does dim yn cael ei adio ond i ba gyfeiriad yr aeth hi, a hynny dim ond i’r rhai a gytunodd i gael eu cyfrif.
nothing-counted = Does dim yn cael ei gyfrif eto
nothing-counted-lead = Mae rhywun yn cael ei gyfrif ar ôl dweud beth fyddai’n well, sut mae hi ar ddau ddiwrnod o leiaf, a’i fod yn cytuno.
moved-caption = I gynifer o bobl y newidiodd canlyniad fel hyn
quarter-column = Chwarter
movement = { $movement ->
    [better] Yn well
    [same] Yr un fath
   *[worse] Yn waeth
}
quarter = { $quarter ->
    [q1] Ionawr i Fawrth { $year }
    [q2] Ebrill i Fehefin { $year }
    [q3] Gorffennaf i Fedi { $year }
   *[other] Hydref i Ragfyr { $year }
}
hidden = ynghudd
rule-title = Beth sydd ynghudd yma, a pham
rule = Pobl sy’n cael eu cyfrif: mae rhywun sydd â thri chanlyniad yn cael ei gyfrif unwaith. Mae un i bedwar o bobl ynghudd, fel na ellir dod o hyd i neb yn eu plith. Felly hefyd gyfrif mwy, lle gellid cyfrifo’r un bach trwy ei dynnu oddi wrtho. Does dim cyfansymiau am yr un rheswm.
compared = Mae pob chwarter yn cael ei gymharu â sut oedd hi cynt, yn ôl graddfa pawb ei hun: uwch yw gwell, is yw gwaeth. Fel yr oedd ar { $day }.
stories = Straeon y mae pobl wedi’u rhannu
no-stories = Does neb wedi rhannu stori yma eto.
yours = Eich stori chi
taken-back = { $count ->
    [zero] Ni chafodd dim stori ei thynnu’n ôl.
    [one] Cafodd un stori ei thynnu’n ôl gan bwy bynnag a’i hadroddodd.
    [two] Cafodd dwy stori eu tynnu’n ôl gan y rhai a’u hadroddodd.
    [few] Cafodd { $count } stori eu tynnu’n ôl gan y rhai a’u hadroddodd.
    [many] Cafodd { $count } stori eu tynnu’n ôl gan y rhai a’u hadroddodd.
   *[other] Cafodd { $count } stori eu tynnu’n ôl gan y rhai a’u hadroddodd.
}
away = Tynnu’r canlyniad hwn oddi yma
away-lead = Bydd wedyn wedi mynd, gyda phopeth a ddywedoch amdano, i bawb, ac ni fydd yn cael ei gyfrif yn unman. Ni fydd modd dod ag ef yn ôl.
ours = Beth mae “gwell” yn ei olygu i ni gyda’n gilydd
no-ours = Nid yw’r gofod hwn wedi dweud eto beth fyddai’n well i bawb ynddo.
say-ours = Dweud beth fyddai’n well i ni
outputs-link = { $count ->
    [zero] Beth a wnaed
    [one] Beth a wnaed ({ $count })
    [two] Beth a wnaed ({ $count })
    [few] Beth a wnaed ({ $count })
    [many] Beth a wnaed ({ $count })
   *[other] Beth a wnaed ({ $count })
}
remind-me = Gofyn imi eto sut mae hi?
remind-hint = Ar eich tudalen yma, a thrwy e-bost os ydych yn clywed trwy e-bost. Nid yw byth yn dweud am beth y mae.
every = { $every ->
    [week] Bob wythnos
    [month] Bob mis
    [quarter] Bob tri mis
   *[never] Byth
}
remind-keep = Ei gadw felly
just-reminder = Wedi’i gadw.
reminder-subject = Mae rhywbeth yn aros amdanoch
reminder-body = Helo { $name },

    fe ofynnoch inni eich atgoffa o rywbeth. Mae’n aros ar eich tudalen:

    { $address }

    Gallwch newid pa mor aml ar yr un dudalen.
