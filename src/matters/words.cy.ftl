open-title = Eich gofod eich hun
open-lead = Rhywle i ddweud beth sy’n bwysig, cyn i neb gynnig dim. Y person y mae’n sôn amdano biau fe, o’r eiliad gyntaf.
whose = Pwy biau fe?
whose-mine = Fi
whose-mine-hint = Dim ond chi sydd ynddo, nes ichi wahodd rhywun i mewn.
whose-with = Rhywun sydd gyda fi nawr
whose-with-hint = Y person hwnnw biau fe. Mae’n cael cod ar gerdyn, a gall eich tynnu chi o’r gofod eto. Chi sy’n teipio, ac yn darllen yn ôl yr hyn a deipioch.
their-name = Beth mae’n hoffi cael ei alw?
their-name-hint = Dim ond os yw ar gyfer rhywun sydd gyda chi nawr.
name-empty = Ysgrifennwch yr enw, neu dewiswch mai chi biau fe.
their-lang = Iaith y person, ar gyfer llythyrau a chardiau
which-group = Pa grŵp?
which-group-hint = Gellir mynd â rhywbeth oddi yma i’r grŵp hwnnw, pan fydd y person biau’r gofod am wneud hynny. Nid yw’r grŵp yn gweld dim arall.
no-group = Dim un
open-it = Ei agor
opened-for = Mae gofod { $name } ar agor
opened-lead = Rhowch y cerdyn hwn i’r person, neu darllenwch y cod yn uchel. Unwaith yn unig y caiff ei ddangos. Gyda’r cod mae’n dod yn ôl ar unrhyw ddyfais, ac yn gweld pwy arall sydd yn ei ofod. Wedyn gall wneud un nad oes neb arall wedi’i weld. Os collir y cod, dim ond dwy allwedd grŵp y mae’r person ynddo all wneud un arall.
begin = Dechrau

what-matters = Beth sy’n bwysig
lead-owner = Chi biau hwn. Chi sy’n dweud pwy sy’n darllen pob peth, a gallwch newid hynny unrhyw bryd. Does neb yn gweld dim yma heblaw’r rhai a ddewisoch.
lead-other = { $name } biau hwn. Rydych yn gweld yr hyn sy’n cael ei ddangos ichi, a dim arall. Efallai fod mwy, ac nid chi sydd i weld hwnnw.
go-through = Mynd drwyddo gyda’n gilydd
short-link = Pum munud yn unig
print-link = Taflen i’w chario
nothing-here = Dim byd yma eto.
nothing-shown = Dim byd sy’n cael ei ddangos ichi.
add-here = Dweud rhywbeth
strengths-mine = Fy nghryfderau
strengths-theirs = Cryfderau { $name }
typed-by = wedi’i deipio gan { $name }
change-readers = newid pwy sy’n ei ddarllen
not-rated = Heb ei sgorio eto
rated = { $number } allan o 10, ar { $day }
promise-kept = Wedi’i gadw
promise-not-kept = Heb ei gadw
no-promise-yet = Dim addewid eto. Mae sgwrs yn gorffen gydag un o leiaf: rhywun yn gwneud rhywbeth erbyn diwrnod penodol.
promise = Addo rhywbeth
to-find-out = Beth hoffem gael ei wybod gyda’n gilydd
found-out = Wedi cael gwybod
i-found-out = Rydw i wedi cael gwybod
nothing-unknown = Does dim yn aros i gael ei wybod.
add-unknown = Dydyn ni ddim yn gwybod eto: beth am gael gwybod?
raised-title = Aeth i { $group }
nothing-raised = Does dim oddi yma wedi mynd i { $group }.
raise = Mynd â rhywbeth i { $group }
waits-until = Mae ar { $name } ateb erbyn { $day }
came-back = Yr hyn a ddaeth yn ôl:
does-it-answer = Ei ddarllen yn llawn, a dweud a yw’n eich ateb chi
taken-back = { $count ->
    [zero] Ni chafodd dim ei dynnu’n ôl.
    [one] Cafodd rhywbeth y gellid ei ddarllen yma ei dynnu’n ôl.
    [two] Cafodd { $count } beth y gellid eu darllen yma eu tynnu’n ôl.
    [few] Cafodd { $count } pheth y gellid eu darllen yma eu tynnu’n ôl.
    [many] Cafodd { $count } pheth y gellid eu darllen yma eu tynnu’n ôl.
   *[other] Cafodd { $count } o bethau y gellid eu darllen yma eu tynnu’n ôl.
}
just-kept = Wedi’i gadw.
just-kept-go-on = Wedi’i gadw. Dyma’r cwestiwn nesaf; gadewch allan beth bynnag a hoffech.
just-kept-for = Wedi’i gadw. Dim ond { $name } sy’n gweld yr hyn nad ydych chi’n ei weld yma.
just-readers = Wedi’i gadw. Mae’n cyfrif o hyn ymlaen, ar bob tudalen.
just-away = Mae wedi mynd.
just-raised = Mae gyda’r grŵp nawr. Daw’r ateb yn ôl atoch yma, ac yn y ffordd a ddewisoch.

typing-for = Rydych yn teipio ar ran { $name }. Byddwch yn ei ddarllen yn ôl cyn iddo gael ei gadw, a’r person ei hun sy’n dweud pwy gaiff ddarllen hyn.
which-lang = Ym mha iaith y mae hyn?
keep-and-on = Ei gadw a mynd ymlaen
keep = Ei gadw
skip = Gadael hyn allan a mynd ymlaen
nothing-typed = Ysgrifennwch rywbeth, neu gadewch ef allan.
unknown-title = Yr hyn nad ydym yn ei wybod eto
unknown-ask = Beth nad ydym yn ei wybod eto, ac yr hoffem gael ei wybod?
unknown-hint = Mae’n aros yn y golwg nes i rywun gael gwybod.
found-label = Beth gawsoch chi wybod?
found-hint = Geiriau syml. Gall pwy bynnag sy’n gallu darllen y cwestiwn ddarllen hyn.
short-title = Pum munud
short-lead = Tri chwestiwn. Gellir gadael unrhyw un ohonynt allan.

raise-lead = { $days ->
    [zero] Yno bydd arnyn nhw ateb heddiw, a daw’r ateb yn ôl atoch. Dim ond yr hyn rydych yn ei anfon nawr y mae { $group } yn ei weld.
    [one] Yno bydd arnyn nhw ateb o fewn diwrnod, a daw’r ateb yn ôl atoch. Dim ond yr hyn rydych yn ei anfon nawr y mae { $group } yn ei weld.
    [two] Yno bydd arnyn nhw ateb o fewn { $days } ddiwrnod, a daw’r ateb yn ôl atoch. Dim ond yr hyn rydych yn ei anfon nawr y mae { $group } yn ei weld.
    [few] Yno bydd arnyn nhw ateb o fewn { $days } diwrnod, a daw’r ateb yn ôl atoch. Dim ond yr hyn rydych yn ei anfon nawr y mae { $group } yn ei weld.
    [many] Yno bydd arnyn nhw ateb o fewn { $days } diwrnod, a daw’r ateb yn ôl atoch. Dim ond yr hyn rydych yn ei anfon nawr y mae { $group } yn ei weld.
   *[other] Yno bydd arnyn nhw ateb o fewn { $days } diwrnod, a daw’r ateb yn ôl atoch. Dim ond yr hyn rydych yn ei anfon nawr y mae { $group } yn ei weld.
}
raise-what = Beth hoffech chi fynd ag ef yno?
choose-something = Dewiswch rywbeth.
go-on = Ymlaen
raise-words = Fel y byddan nhw’n ei glywed
raise-words-hint = Newidiwch beth bynnag a fynnwch. Mae’r hyn a ddywedoch yma yn aros fel y mae.
raise-how = Fel pwy?
raise-how-hint = Gyda’ch enw daw’r ateb yn y ffordd a ddewisoch ar gyfer popeth. Fel arall chi sy’n dweud sut isod. Dim ond lle mae tri o bobl yma yn ei rannu y dangosir o ble rydych yn siarad.
raise-as = { $how ->
    [name] Gyda fy enw
    [perspective] Dim ond o ble rwy’n siarad, fel “gofalu am rywun”
   *[nameless] Heb enw
}
how-missing = Dewiswch gyda’ch enw neu hebddo.
raise-send = Ei anfon

sheet-title = Beth sy’n bwysig i { $name }
way-plain = Plaen
way-large = Print bras
way-easy = Hawdd ei ddarllen
what-would-be-better = Beth fyddai’n well
sheet-foot = { $name }, { $day }. Rwy’n cario hon fel na fydd angen imi ei ddweud eto bob tro.
sheet-lines = Beth sydd i fod arni?
sheet-lines-hint = Gall pwy bynnag sy’n dal y daflen ei darllen. O dan bob peth mae pwy sy’n ei ddarllen yma.
sheet-put = Rhoi hyn ar y daflen
blank-link = Y cwestiynau ar bapur
blank-title = Beth sy’n bwysig i mi
blank-lead = Ysgrifennwch gymaint neu gyn lleied ag y mynnwch, a gadewch allan beth bynnag a fynnwch. Bydd rhywun yn ei deipio gyda chi ac yn ei ddarllen yn ôl.
blank-scale = A sut mae hi nawr? Rhowch gylch o amgylch rhif.
blank-ends = Beth mae 0 a 10 yn ei olygu i chi?
blank-name = Fy enw:
blank-day = Y diwrnod:
blank-reads-all = Pawb yn y gofod hwn
blank-readers = Pwy gaiff ddarllen hyn?
reads-only-me = Dim ond fi
change-questions = Newid y cwestiynau
change-questions-lead = Cwestiynau’r sgwrs, yn eich geiriau eich hun. Mae’r hyn a ddywedwyd eisoes yn aros fel y mae. Mae cwestiwn a adewir yn wag yn y ddwy iaith yn cadw’r geiriau sydd ganddo.
who-brings = Sut dylai’r ateb eich cyrraedd, os anfonwch ef heb eich enw?
who-brings-hint = Gyda’ch enw mae’n dod yn y ffordd a ddewisoch ar gyfer popeth.
reads-it-here = Byddaf yn ei ddarllen yma, gyda fy nghod
brings-it = Bydd { $name } yn dod ag ef ataf, ar bapur neu ar lafar
to-bring = Ateb i fynd ag ef at { $name }
nothing-to-bring = Does dim i fynd ag ef.
bring-lead = Gofynnodd { $name } ichi ddod â hyn. Darllenwch ef yn uchel neu ei argraffu, ac yna dywedwch eich bod wedi gwneud.
brought = Rydw i wedi mynd ag ef
just-brought = Diolch.
promises-read = Mae pawb yn y gofod hwn yn darllen addewidion.
way-out-is = Mae “Gadael nawr”, ar frig y tudalennau hyn, yn agor calendr ac yn eich allgofnodi yma; felly hefyd bwyso Shift deirgwaith. Rydych yn dod yn ôl gyda’ch cod. Mae’r cyfeiriadau y buoch ynddyn nhw yn aros yn hanes y porwr hwn.
