conversation = Sgwrs
say-something = Dweud rhywbeth
say-here = Dweud rhywbeth
raised-themes = Themâu a godwyd
ask-question = Gofyn cwestiwn
questions = Cwestiynau allweddol
all-questions = Popeth a ddywedwyd
said-under = { $count ->
    [zero] dim cyfraniad eto
    [one] un cyfraniad
    [two] dau gyfraniad
    [few] { $count } chyfraniad
    [many] { $count } chyfraniad
   *[other] { $count } cyfraniad
}
what-was-said = Yr hyn a ddywedwyd
nothing-said = Does dim wedi’i ddweud eto
nothing-said-lead = Beth bynnag a ddywedwch yma, bydd rhaid i rywun, wrth ei enw, roi ateb erbyn dyddiad penodol.
somebody = rhywun
nameless-who = Rhywun: { $who }
came-down-from = Daeth yr ateb hwn o { $space }
only-you-know = Dim ond chi a’r rhaglen sy’n gwybod mai chi yw
nameless = Rhywun na roddodd enw
typed-by = wedi’i deipio gan { $name }
hidden = Cafodd y geiriau hyn eu cuddio. Cytunodd dau berson, un o bob ochr, ar hynny.
state = { $state ->
    [waiting] Ateb yn ddyledus
    [answered] Wedi’i ateb
    [reopened] Heb ei ateb yn iawn: yn ddyledus eto
   *[settled] Wedi’i ateb yn iawn
}
late = Yn hwyr
was-taken-back = Tynnwyd hyn yn ôl gan bwy bynnag a’i dywedodd.
take-back = Tynnu’n ôl yr hyn a ddywedais
take-back-lead = Bydd y geiriau wedyn wedi mynd oddi ar bob tudalen, i bawb, ac ni fydd ar neb ateb iddyn nhw mwyach. Bydd nodyn yn aros fod rhywbeth wedi bod yma.
just-taken-back = Mae wedi’i dynnu’n ôl.
votes = { $agrees } yn cytuno, { $disagrees } yn anghytuno, { $passes } heb ddewis
older = Hŷn
see-all = Gweld y cyfan a beth ddaeth ohono

say-label = Yn eich geiriau eich hun
say-hint = Mor hir neu mor fyr ag y mynnwch. Mae unrhyw iaith yn iawn.
say-empty = Dywedwch rywbeth yn gyntaf.
too-many-at-once = Atebwch { $most } ar y tro ar y mwyaf.
say-too-long = Cadwch at { $most } o lythrennau neu lai.
say-strange = Mae nodau cudd yn y testun hwn. Teipiwch ef eto neu ei ludo fel testun plaen.
say-lang = Ym mha iaith y mae hyn?
under-which = O dan ba gwestiwn?
no-question = Rhywbeth arall
whose-words = Geiriau pwy yw’r rhain?
mine = Fy ngeiriau i
somebody-nameless = Rhywun nad yw’n rhoi enw
how-came = Sut daethon nhw atoch chi?
came-by = { $how ->
    [paper] Ar bapur neu dros y ffôn
    [meeting] Wedi’u dweud mewn cyfarfod
    [canvas] Ar y cynfas
    [import] Wedi dod o rywle arall
    [raised] Daeth yma o fan arall
   *[screen] Ar sgrin
}
say-promise = { $days ->
    [zero] Mae gennych hawl i ateb heddiw.
    [one] Mae gennych hawl i ateb o fewn diwrnod.
    [two] Mae gennych hawl i ateb o fewn { $days } ddiwrnod.
    [few] Mae gennych hawl i ateb o fewn { $days } diwrnod.
    [many] Mae gennych hawl i ateb o fewn { $days } diwrnod.
   *[other] Mae gennych hawl i ateb o fewn { $days } diwrnod.
}
send = Anfon
typing-for-others = Rwy’n teipio’r hyn a ddywedodd rhywun arall

read-back = Darllen yn ôl
read-back-lead = Darllenwch hwn yn uchel i { $name }. Ai dyna a ddywedodd?
read-back-yes = Ie, cadw hwn
read-back-change = Ei newid

contribution = Cyfraniad { $number }
reference = Cyfeirnod
said-by = Dywedwyd gan
said-on = Dywedwyd ar
how = Sut
owed-by = Ateb yn ddyledus gan
owed-until = Ateb yn ddyledus erbyn
just-said = Diolch. { $name } sydd i roi ateb ichi, erbyn { $until }.
just-said-for = Wedi’i gadw. { $name } sydd i roi ateb i { $whom }, erbyn { $until }.
just-answered = { $count ->
    [zero] Does dim cyfraniad wedi’i ateb.
    [one] Mae un cyfraniad wedi’i ateb. Bydd pwy bynnag a’i dywedodd yn clywed.
    [two] Mae dau gyfraniad wedi’u hateb. Bydd pawb a’u dywedodd yn clywed.
    [few] Mae { $count } chyfraniad wedi’u hateb. Bydd pawb a’u dywedodd yn clywed.
    [many] Mae { $count } chyfraniad wedi’u hateb. Bydd pawb a’u dywedodd yn clywed.
   *[other] Mae { $count } cyfraniad wedi’u hateb. Bydd pawb a’u dywedodd yn clywed.
}
just-reopened = Rydym wedi eich clywed. Mae ateb newydd yn ddyledus erbyn { $until }.
just-settled = Diolch am roi gwybod inni.
answer-heading = Yr ateb
second-answer-heading = Yr ail ateb
kind = { $kind ->
    [done] Rydym wedi’i wneud
    [will_do] Byddwn yn ei wneud
    [part] Byddwn yn gwneud rhan ohono
    [nothing] Wnaethon ni ddim byd
   *[cannot] Allwn ni ddim ei wneud
}
why = Pam
answered-on = { $name }, { $day }
told = { $channel ->
    [email] Drwy e-bost
    [letter] Drwy lythyr
    [board] Ar yr hysbysfwrdd
    [meeting] Ei ddarllen yn uchel mewn cyfarfod
   *[page] Ar dudalen y person
}
told-on = { $channel }: { $day }
told-waiting = { $channel }: ddim eto
told-heading = Rhoi gwybod yn ôl
not-answered-yet = Does dim ateb eto.
not-answered-because = Doedd hyn ddim yn ateb yr hyn a ddywedwyd, oherwydd:
does-it = Ydy hyn yn ateb yr hyn a ddywedoch chi?
yes-it-does = Ydy, mae hyn yn ei ateb
no-it-does-not = Nac ydy, dydy hyn ddim yn ei ateb
what-is-missing = Beth sydd ar goll?
reopen-hint = Cewch ddweud hyn unwaith. Bydd ateb newydd yn ddyledus wedyn.
reopen-empty = Dywedwch beth sydd ar goll, er mwyn i’r ateb nesaf fod yn well.
send-back = Ei anfon yn ôl
give-this-answer = Rhoi ateb i hwn

owed = Atebion dyledus
owed-lead = Mae pawb yma yn gweld y rhestr hon. Y rhai hwyraf sydd gyntaf.
owed-more = Y { $most } hyn sydd i’w hateb gyntaf. Pan fydd ateb iddyn nhw, daw’r lleill i’r golwg yma.
nothing-owed = Does dim ateb yn ddyledus
nothing-owed-lead = Mae pob cyfraniad yma wedi cael ei ateb.
choose-to-answer = Dewiswch y rhai y bydd yr un ateb yn ddigon iddyn nhw i gyd.
answer-chosen = Ateb y rhain
give-answer = { $count ->
    [zero] Ateb cyfraniad
    [one] Ateb cyfraniad
    [two] Ateb { $count } gyfraniad ar unwaith
    [few] Ateb { $count } chyfraniad ar unwaith
    [many] Ateb { $count } chyfraniad ar unwaith
   *[other] Ateb { $count } cyfraniad ar unwaith
}
it-goes-to = Mae’r ateb hwn yn mynd at
kind-label = Beth ddigwyddodd?
kind-empty = Dewiswch beth ddigwyddodd.
answer-label = Beth ddigwyddodd, mewn geiriau syml
answer-empty = Dywedwch beth ddigwyddodd.
reason-label = A pham
reason-hint = Gall “Wnaethon ni ddim byd” fod yn ateb teg. Nid yw peidio â dweud pam yn deg.
reason-empty = Dywedwch pam. Mae ateb heb reswm fel drws wedi’i gau.
in-english = Yn Saesneg
in-welsh = Yn Gymraeg
asked-in-this = Yn yr iaith hon yr ysgrifennodd rhywun rydych yn ei ateb.
answer-send = Anfon yr ateb

what-i-said = Beth ddywedais i
to-my-home = Beth sy’n aros amdanoch, a’ch gofodau
what-i-said-lead = Popeth a ddywedoch chi, a beth ddaeth o bob un.
nothing-said-by-me = Dydych chi ddim wedi dweud dim byd mewn grŵp eto. Mae’r hyn a ddywedwch yn eich gofod eich hun ar eich tudalen.
print-this = Gallwch argraffu’r dudalen hon.

new-question = Gofyn cwestiwn allweddol
new-question-lead = Un cwestiwn, digon byr i’w gofio ar y ffordd adref.
question-in = { $lang ->
    [cy] Y cwestiwn yn Gymraeg
   *[en] Y cwestiwn yn Saesneg
}
question-empty = Ysgrifennwch y cwestiwn.
question-answerer = Pwy sydd i roi’r atebion o dano?
question-send = Gofyn

email-subject = Mae ateb ichi
email-body =
    Helo { $name },

    Dywedoch chi rywbeth, ac mae ateb ichi nawr. Gallwch ei ddarllen yma:

    { $link }

    Os bydd angen cod arnoch, defnyddiwch yr un a gawsoch wrth ymuno.

promised = Bydd { $name } yn gwneud hyn erbyn { $day }.
promise-heading = Pwy fydd yn ei wneud, ac erbyn pryd?
promise-lead = Mae gan bob addewid enw a dyddiad. Daw’n gam gweithredu y gall pawb ei weld.
promise-who = Pwy fydd yn ei wneud?
promise-who-hint = Gofynnwch i’r person yn gyntaf: bydd yr ateb yn dweud ei enw a’r diwrnod.
promise-who-empty = Dewiswch pwy fydd yn ei wneud.
promise-nobody = Neb: dim addewid
promise-when = Erbyn pryd?
promise-when-empty = Dewiswch erbyn pa ddiwrnod y bydd wedi’i wneud.
promise-when-past = Mae’r diwrnod hwnnw wedi mynd heibio. Dewiswch heddiw neu ddiwrnod wedyn.
said-on-paper = Ydyn nhw wedi dweud nad yw hyn yn ateb yr hyn a ddywedwyd?
said-on-paper-lead = Os dywedon nhw hynny wrthych ar bapur, dros y ffôn neu wyneb yn wyneb, nodwch hynny yma ar eu rhan. Bydd pawb yn gweld mai chi a’i teipiodd.
what-they-miss = Beth sydd ar goll, yn eu barn nhw?
reopen-hint-for-them = Yn eu geiriau nhw. Gellir dweud hyn unwaith; bydd ateb newydd yn ddyledus wedyn.
send-back-for-them = Ei anfon yn ôl ar eu rhan
ask-to-hide = Gofyn am guddio’r geiriau hyn
