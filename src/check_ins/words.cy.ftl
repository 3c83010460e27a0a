check-ins = Sut mae’n mynd?
lead = Cipolwg: sut rydyn ni’n byw’r pum gwerth yma? Atebwch bum cwestiwn syml pan fynnwch chi, edrychwch lle mae’r atebion yn wahanol, a siaradwch am hynny. Does neb yn gwneud sgôr ohonyn nhw.
nobody-yet = Does neb wedi ateb eto
nobody-yet-lead = Mae pum cwestiwn. Gadewch allan unrhyw un a fynnwch. Does neb yn gweld pwy atebodd beth.
answer-do = Ateb y pum cwestiwn
answer-again = Newid fy atebion
answered-before = Rydych wedi ateb yn y rownd hon. Cewch newid eich atebion tan { $day }.
not-answered = Dydych chi ddim wedi ateb yn y rownd hon eto. Mae’n para tan { $day }.
just-answered = Diolch. Mae eich atebion yn cyfrif heb eich enw. Cewch eu newid tan { $day }.
just-taken-out = Mae eich atebion yn y rownd hon wedi’u tynnu allan.
just-trying = Wedi’i greu. Y tro nesaf cewch weld yma a gafodd ei gadw.

reply = { $reply ->
    [not_yet] Ddim o gwbl eto
    [little] Ychydig
    [partly] Yn rhannol
    [mostly] Gan mwyaf
    [very] Yn fawr iawn
   *[unsaid] Dydw i ddim yn gwybod, neu mae’n well gen i beidio â dweud
}
reply-short = { $reply ->
    [not_yet] Ddim o gwbl eto
    [little] Ychydig
    [partly] Yn rhannol
    [mostly] Gan mwyaf
    [very] Yn fawr iawn
   *[unsaid] Ddim yn gwybod neu heb ddweud
}

answer-title = Pum cwestiwn
answer-lead = Atebwch drosoch eich hun. Gadewch allan unrhyw gwestiwn a fynnwch, a dewch yn ôl pryd bynnag y dymunwch.
answer-who-sees = Nid yw eich enw’n cael ei gadw gyda’ch atebion. Mae pawb yma’n darllen y sylwadau, heb enw.
who-sees-more = Pwy sy’n gallu gweld beth
remark = Sylw byr
answer-send = Anfon fy atebion
answer-one = Atebwch un cwestiwn o leiaf, neu ysgrifennwch sylw.
words-changed = Mae rhywun newydd roi cwestiwn mewn geiriau eraill. Darllenwch y cwestiynau eto, ac yna anfonwch.
take-out-lead = Cewch hefyd dynnu allan bopeth a atebwyd gennych yn y rownd hon.
take-out = Tynnu fy atebion allan

round-from = Y rownd a ddechreuodd ar { $day }
round-runs = Mae’n para tan { $day }, a gall atebion newid o hyd.
order = Daw’r cwestiwn y mae pobl yn gwahaniaethu fwyaf arno yn gyntaf.
too-few = Mae llai na thri o bobl wedi ateb hwn. Rydyn ni’n dangos atebion pan fydd tri neu fwy wedi ateb.
counted = Sut yr atebodd pobl: { $question }
people = { $people ->
    [zero] { $people } o bobl
    [one] { $people } person
    [two] { $people } berson
    [few] { $people } o bobl
    [many] { $people } o bobl
   *[other] { $people } o bobl
}
who = { $who ->
    [uses] Yn defnyddio’r gwasanaeth
    [cares] Yn gofalu am rywun yn ddi-dâl
    [works] Yn gweithio yma
    [partner] Yn dod o grŵp arall
    [commissions] Yn comisiynu neu’n talu am wasanaethau
    [not_said] Heb ddweud
    [lived] Profiad bywyd
    [paid] Yn cael eu talu am fod yma
    [other] O grŵp arall, neu heb ddweud
    [else] Pawb arall
   *[everybody] Pawb gyda’i gilydd
}
remarks = Sylwadau pobl
before = Sut roedd hi cynt
middle-means = Ateb canol pawb gyda’i gilydd: rhoddodd hanner y bobl yr ateb hwn neu un ymhellach ymlaen. Mae’r llinell yn codi wrth iddo symud tuag at “Yn fawr iawn”.
round = Rownd
answered-by = Pobl
middle = Ateb canol
rounds = Pob rownd
more = Mwy

practices = Pethau bach rydyn ni’n rhoi cynnig arnyn nhw
practices-none = Dim byd eto. Siaradwch am yr hyn a welwch yma, a dewiswch un peth bach i roi cynnig arno tan y tro nesaf.
practice-do = Dewis un peth bach i roi cynnig arno
practice-title = Un peth bach i roi cynnig arno tan y tro nesaf
practice-lead = Gorau po leiaf: rhywbeth y gallwch ei weld yn digwydd cyn y rownd nesaf.
practice-what = Ar beth rydyn ni’n rhoi cynnig?
practice-what-hint = Er enghraifft: gofyn yn gyntaf i’r sawl sydd heb siarad eto.
practice-who = Pwy fydd yn gofalu amdano?
myself = { $name } (fi)
practice-when = Erbyn pryd?
practice-when-hint = Mae’r rownd nesaf yn dechrau ar { $day }.
practice-make = Rhoi cynnig arno
practice-of = { $name }, erbyn { $day }. O’r rownd a ddechreuodd ar { $round }.
practice-state = { $state ->
    [kept] Cadwyd
    [not_kept] Ni chadwyd
    [late] Hwyr
   *[open] Rydyn ni’n rhoi cynnig arno
}
what-learned = Ysgrifennu beth ddysgon ni

who-sees = Pwy sy’n gallu gweld beth
who-sees-name = Nid yw eich enw’n cael ei gadw gyda’ch atebion. Mae’r safbwynt roeddech chi’n siarad ohono wrth ateb yn cael ei gadw.
who-sees-three = Dim ond pan fydd tri neu fwy o bobl mewn grŵp wedi ateb y byddwn yn ei ddangos. Mae grwpiau llai’n cael eu rhoi gyda’i gilydd: pobl â phrofiad bywyd, a phobl sy’n cael eu talu am fod yma.
who-sees-left-over = Os bydd un neu ddau’n dal ar ôl, byddwn yn eu rhoi gyda grŵp arall. Felly ni all neb ddod o hyd i’w hatebion drwy dynnu un rhif o rif arall.
who-sees-once = Mae pob person yn cyfrif unwaith. Mae pwy bynnag sy’n gweithio yma neu’n comisiynu’n cyfrif yno, hyd yn oed os yw hefyd yn gofalu am rywun neu’n defnyddio’r gwasanaeth.
who-sees-limits = Mae rhai pethau na allwn eu cuddio. Os bydd pawb mewn grŵp yn ateb yr un fath, rydych yn gwybod beth ddywedodd pob un. Os bydd y rhifau’n newid yn ystod rownd, efallai y bydd rhywun yn dyfalu pwy sydd newydd ateb. Efallai y bydd pobl yn eich adnabod wrth eich ffordd o ysgrifennu. A gallai pwy bynnag sy’n rhedeg y peiriant ac yn dal y gronfa ddata gyfan ddarganfod pwy atebodd beth, am ryw hanner blwyddyn.

questions-title = Beth rydyn ni’n ei ofyn, a pha mor aml
questions-lead = Dyma’r cwestiynau yn y gofod hwn. Mae atebion yn aros gyda’r geiriau a ddarllenodd pobl wrth ateb.
reword = Ei roi mewn geiriau eraill
reword-lead = Mae cwestiwn da’n fyr ac yn gofyn un peth. Mae’r hyn a atebodd pobl o’r blaen yn aros gyda’r geiriau a ddarllenon nhw.
put-by = { $name } a’i rhoddodd fel hyn { $day }.
earlier-words = Geiriau cynharach
question-in = { $lang ->
    [cy] Y cwestiwn yn Gymraeg
   *[en] Y cwestiwn yn Saesneg
}
example-in = { $lang ->
    [cy] Enghraifft yn Gymraeg
   *[en] Enghraifft yn Saesneg
}
question-empty = Ysgrifennwch y cwestiwn mewn un iaith o leiaf.
example-empty = Ysgrifennwch enghraifft mewn un iaith o leiaf.
save = Cadw
rhythm-title = Pa mor aml rydyn ni’n edrych?
rhythm-hint = Ym mhob rownd, mae atebion pawb yn cyfrif unwaith. Mae’r rowndiau’n dilyn y calendr.
rhythm = { $rhythm ->
    [month] Bob mis
    [quarter] Bob tri mis
    [half] Bob chwe mis
   *[none] Pryd bynnag y bydd rhywun yn dymuno
}
rhythm-now = { $rhythm ->
    [month] Mae rownd yn dechrau bob mis.
    [quarter] Mae rownd yn dechrau bob tri mis.
    [half] Mae rownd yn dechrau bob chwe mis.
   *[none] Rydyn ni’n edrych pryd bynnag y bydd rhywun yn dymuno. Mae’r atebion yn cael eu rhoi gyda’i gilydd fesul chwarter blwyddyn.
}
rhythm-change = Newid pa mor aml
rhythm-missing = Dewiswch pa mor aml.
keys-change = Gall pobl sy’n dal allwedd newid hyn.

on-paper = Argraffu’r cwestiynau
large-print = Print bras
usual-print = Print arferol
sheet-lead = Ticiwch un blwch ar gyfer pob cwestiwn, a gadewch allan unrhyw un a fynnwch. Bydd rhywun yn teipio hwn i mewn, ac yn gweld beth y ticioch chi. Nid oes enw’n cael ei gadw gydag ef.
sheet-speak = O ba safbwynt rydych chi’n siarad?
sheet-name = Eich enw, os oes gennych le yma (er mwyn ichi gyfrif unwaith)
sheet-did-not-work = Oes rhywbeth na weithiodd? Beth wnaed, beth ddigwyddodd, a beth ddysgon ni?
speaks-from = { $perspective ->
    [uses] Rwy’n defnyddio’r gwasanaeth
    [cares] Rwy’n gofalu am rywun yn ddi-dâl
    [works] Rwy’n gweithio yma
    [partner] Rwy’n dod o grŵp neu sefydliad arall
   *[commissions] Rwy’n comisiynu neu’n talu am wasanaethau
}
type-in = Teipio taflen i mewn
type-in-lead = Mae’n cyfrif yn y rownd sydd ar y gweill nawr. Os oes enw aelod ar y daflen, mae’r hyn y mae’r person hwnnw wedi’i ateb yn barod yn y rownd hon yn aros fel y mae; gyda’i god gall ei newid ei hun.
whose = Taflen pwy yw hi?
whose-hint = Mae’r enw’n cael ei ddefnyddio unwaith, er mwyn i’r person gyfrif unwaith. Nid yw’n cael ei gadw gyda’r atebion.
whose-nobody = Nid oes enw arni
whose-missing = Dywedwch taflen pwy yw hi, neu nad oes enw arni.
speak-hint = Dim ond ar gyfer taflen heb enw. Gadewch hwn yn wag os nad oes dim wedi’i dicio.
type-one = Teipiwch un ateb neu sylw o leiaf.
type-in-send = Cadw’r daflen hon
type-in-kept = Wedi’i chadw. Cewch deipio’r daflen nesaf.
did-not-work = Beth na weithiodd
journal-label = Llinell i chi yn unig
journal-hint = Does neb arall byth yn ei darllen. Mae wedi’i selio ag allwedd sy’n eiddo i chi.
journal-mine = Eich llinellau chi
