conversation = Sgwrs
say-something = Dweud rhywbeth
say-here = Dweud rhywbeth
ask-question = Gofyn cwestiwn
questions = Cwestiynau allweddol
all-questions = Popeth a ddywedwyd
said-under = { $count ->
    [zero] dim cyfraniad
    [one] un cyfraniad
    [two] dau gyfraniad
    [few] { $count } chyfraniad
    [many] { $count } chyfraniad
   *[other] { $count } cyfraniad
}
what-was-said = Yr hyn a ddywedwyd
nothing-said = Nid oes dim wedi'i ddweud eto
nothing-said-lead = Bydd ateb yn ddyledus i beth bynnag a ddywedwch yma, erbyn dyddiad, gan rywun ag enw.
somebody = rhywun
nameless = Rhywun na roddodd enw
typed-by = wedi'i deipio gan { $name }
hidden = Cafodd y geiriau hyn eu cuddio. Cytunodd dau berson, un o bob ochr, ar hynny.
state = { $state ->
    [waiting] Ateb yn ddyledus
    [answered] Wedi'i ateb
    [reopened] Heb ei ateb yn iawn: yn ddyledus eto
   *[settled] Yr ateb yn dderbyniol
}
late = Yn hwyr
votes = { $agrees } yn cytuno, { $disagrees } yn anghytuno, { $passes } heb ddewis
older = Hŷn
see-all = Gweld hwn a'r hyn a ddaeth ohono

say-label = Yn eich geiriau eich hun
say-hint = Mor hir neu mor fyr ag y mynnwch. Mae unrhyw iaith yn iawn.
say-empty = Dywedwch rywbeth yn gyntaf.
say-too-long = Cadwch ef o fewn { $most } llythyren.
say-strange = Mae nodau cudd yn y testun hwn. Teipiwch ef eto neu ei ludo fel testun plaen.
say-lang = Ym mha iaith mae hwn?
under-which = O dan ba gwestiwn?
no-question = Rhywbeth arall
whose-words = Geiriau pwy yw'r rhain?
mine = Fy ngeiriau i
somebody-nameless = Rhywun nad yw'n rhoi enw
how-came = Sut y daethant atoch?
came-by = { $how ->
    [paper] Ar bapur neu dros y ffôn
    [meeting] Wedi'u dweud mewn cyfarfod
    [canvas] Ar y cynfas
    [import] Wedi'u dwyn i mewn o rywle arall
   *[screen] Ar sgrin
}
say-promise = { $days ->
    [zero] Mae ateb yn ddyledus ichi heddiw.
    [one] Mae ateb yn ddyledus ichi o fewn diwrnod.
    [two] Mae ateb yn ddyledus ichi o fewn { $days } ddiwrnod.
    [few] Mae ateb yn ddyledus ichi o fewn { $days } diwrnod.
    [many] Mae ateb yn ddyledus ichi o fewn { $days } diwrnod.
   *[other] Mae ateb yn ddyledus ichi o fewn { $days } diwrnod.
}
send = Anfon
typing-for-others = Rwy'n teipio'r hyn a ddywedodd rhywun arall

read-back = Darllen yn ôl
read-back-lead = Darllenwch hwn yn uchel i { $name }. Ai dyna a ddywedodd?
read-back-yes = Ie, cadw ef
read-back-change = Ei newid

contribution = Cyfraniad { $number }
reference = Cyfeirnod
said-by = Dywedwyd gan
said-on = Dywedwyd ar
how = Sut
owed-by = Ateb yn ddyledus gan
owed-until = Ateb yn ddyledus
just-said = Diolch. Mae ateb yn ddyledus ichi gan { $name } erbyn { $until }.
just-reopened = Rydym wedi eich clywed. Mae ateb newydd yn ddyledus erbyn { $until }.
just-settled = Diolch am roi gwybod inni.
answer-heading = Yr ateb
second-answer-heading = Yr ail ateb
kind = { $kind ->
    [done] Rydym wedi ei wneud
    [will_do] Byddwn yn ei wneud
    [part] Byddwn yn gwneud rhan ohono
    [nothing] Ni wnaethom ddim
   *[cannot] Ni allwn ei wneud
}
why = Pam
answered-on = { $name }, { $day }
told = { $channel ->
    [email] Drwy e-bost
    [letter] Drwy lythyr
    [meeting] Ei ddarllen yn uchel mewn cyfarfod
   *[page] Ar eu tudalen
}
told-on = { $channel }: { $day }
told-waiting = { $channel }: ddim eto
told-heading = Rhoi gwybod yn ôl
not-answered-yet = Nid oes ateb eto.
not-answered-because = Nid oedd hyn yn eu hateb, oherwydd:
does-it = A yw hyn yn eich ateb?
yes-it-does = Ydy, mae hyn yn fy ateb
no-it-does-not = Nac ydy, nid yw hyn yn fy ateb
what-is-missing = Beth sydd ar goll?
reopen-hint = Cewch ddweud hyn unwaith. Bydd ateb newydd yn ddyledus wedyn.
reopen-empty = Dywedwch beth sydd ar goll, er mwyn i'r ateb nesaf fod yn well.
send-back = Ei anfon yn ôl
give-this-answer = Ateb hwn

owed = Atebion dyledus
owed-lead = Mae pawb yma yn gweld y rhestr hon. Y rhai hwyraf sydd gyntaf.
nothing-owed = Nid oes dim yn ddyledus
nothing-owed-lead = Mae pob cyfraniad yma wedi cael ei ateb.
choose-to-answer = Dewiswch y rhai y gwna un ateb y tro iddynt.
answer-chosen = Ateb y rhain
give-answer = { $count ->
    [zero] Ateb cyfraniad
    [one] Ateb cyfraniad
    [two] Ateb { $count } gyfraniad ar unwaith
    [few] Ateb { $count } chyfraniad ar unwaith
    [many] Ateb { $count } chyfraniad ar unwaith
   *[other] Ateb { $count } cyfraniad ar unwaith
}
it-goes-to = Mae'r ateb hwn yn mynd at
kind-label = Beth ddigwyddodd?
kind-empty = Dewiswch beth ddigwyddodd.
answer-label = Beth ddigwyddodd, mewn geiriau plaen
answer-empty = Dywedwch beth ddigwyddodd.
reason-label = A pham
reason-hint = Mae “Ni wnaethom ddim” yn ateb teg. Nid yw tewi ynghylch pam yn deg.
reason-empty = Dywedwch pam. Mae ateb heb reswm fel drws wedi'i gau.
in-english = Yn Saesneg
in-welsh = Yn Gymraeg
asked-in-this = Ysgrifennodd rhywun rydych yn ei ateb yn yr iaith hon.
answer-send = Anfon yr ateb

what-i-said = Yr hyn a ddywedais
what-i-said-lead = Popeth a ddywedoch, a'r hyn a ddaeth o bob un.
nothing-said-by-me = Nid ydych wedi dweud dim eto.
print-this = Gallwch argraffu'r dudalen hon.

new-question = Gofyn cwestiwn allweddol
new-question-lead = Un cwestiwn, digon byr i'w gofio ar y ffordd adref.
question-label = Y cwestiwn
question-empty = Ysgrifennwch y cwestiwn.
question-answerer = Pwy sydd i roi'r atebion o dano?
question-send = Gofyn

email-subject = Mae ateb ichi
email-body =
    Helo { $name },

    Dywedoch chi rywbeth, ac mae ateb ichi nawr. Gallwch ei ddarllen yma:

    { $link }

    Os gofynnir am god, yr un a gawsoch wrth ymuno ydyw.
