asks = Beth sydd ei angen yma
asks-lead = Gall unrhyw un sy’n darllen cais feddwl am gynnig sy’n gweddu iddo. Yna gofynnir i’r ddwy ochr.
none-asked = Does neb wedi gofyn am ddim eto
none-asked-lead = Gofynnwch drosoch eich hun, gyda’ch enw neu hebddo, neu dros y gofod hwn: “Mae angen rhywun sy’n…”
new-ask = Gofyn am rywun sy’n…
to-strengths = Cryfderau’r bobl yma
nothing-open = Does dim cais agored ar hyn o bryd.
met-title = Wedi dod o hyd i rywun
yours = chi biau hwn
typed-by = wedi’i deipio gan { $name }
it-helped = Roedd yn help
of-the-space = Dros y gofod hwn, gan { $name }
just-asked = Wedi’i ofyn. Pan fydd rhywun yn meddwl am gynnig sy’n gweddu, gofynnir ichi.
just-away = Mae wedi’i dynnu’n ôl.

ask-label = Beth sydd ei angen?
ask-hint = Brawddeg gyfan, fel y bydd eraill yn ei darllen: “Mae angen rhywun sy’n gallu darllen print mân.”
ask-empty = Dywedwch beth sydd ei angen.
which-lang = Ym mha iaith y mae hyn?
who-asks = Pwy sy’n gofyn?
who-asks-hint = Heb enw, does neb yn cael gwybod mai chi yw cyn ichi gytuno.
who-missing = Dewiswch pwy sy’n gofyn.
ask-as = { $who ->
    [name] Fi, gyda fy enw
    [perspective] Fi, a dim ond o ble rwy’n siarad i’w weld
    [nameless] Fi, heb enw
   *[space] Y gofod cyfan
}
ask-send = Gofyn

one-ask = Rhywbeth sydd ei angen
is-met = Wedi dod o hyd i rywun
fit-title = Ydych chi’n gwybod am gynnig a allai weddu?
fit-lead = Gofynnir i’r ddwy ochr. Bydd pwy bynnag na roddodd enw yn aros heb enw nes i’r ddwy ochr gytuno.
fit-label = Pa gynnig?
asked-before = Meddyliwyd am rai cynigion o’r blaen, ac nid ydynt wedi’u rhestru eto.
nothing-offered = Does dim cynnig arall yma ar hyn o bryd.
introduce = Eu cyflwyno i’w gilydd
offer-missing = Dewiswch gynnig.
yours-title = Chi biau hwn
spaces-title = Mae hwn dros y gofod cyfan
call-met = Does dim angen neb mwyach
take-back = Ei dynnu’n ôl
just-introduced = Gofynnir i’r ddwy ochr nawr.
just-met = Mae ymhlith y rhai sydd wedi dod o hyd i rywun.
