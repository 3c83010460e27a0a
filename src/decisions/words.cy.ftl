decisions = Penderfyniadau
decisions-lead = Yr hyn y mae’r grŵp hwn yn ei benderfynu gyda’i gilydd, a phopeth y mae wedi’i benderfynu hyd yma. Does dim yn cael ei dynnu oddi ar y rhestr hon.
none-yet = Does dim wedi’i benderfynu yma eto
none-yet-lead = Cwestiwn yr ydych yn ei setlo gyda’ch gilydd yw penderfyniad, yn ôl rheol a ddewiswch ymlaen llaw. Gall pawb weld beth gafodd ei benderfynu a pham.
begin = Dechrau penderfyniad
list-open = Ar agor nawr
list-preparing = Yn cael eu paratoi
list-closed = Wedi’u penderfynu neu eu cau
list-aside = Wedi’u rhoi o’r neilltu
made-on = dechreuwyd ar { $day }
open-until = Ar agor tan ddiwedd { $day }
closed-on = { $what ->
    [decided] penderfynwyd ar { $day }
   *[undecided] caewyd ar { $day } heb benderfyniad
}
was-set-aside = Cafodd y penderfyniad hwn ei roi o’r neilltu
look-for = Chwilio am benderfyniad
look = Chwilio
nothing-found = Ni chafwyd hyd i ddim ar gyfer “{ $q }”.

new-title = Dechrau penderfyniad
new-lead = Dywedwch beth sydd i’w setlo. Gellir newid popeth nes iddo agor.
grows-from = O beth y mae’n tyfu ({ $count })
authors-hear = Bydd pob un ohonynt yn clywed bod eu geiriau wedi dod yn rhan ohono.
question-label = { $lang ->
    [cy] Y cwestiwn, yn Gymraeg
   *[en] Y cwestiwn, yn Saesneg
}
question-hint = Er enghraifft: Ar ba dri diwrnod y dylai’r tŷ fod ar agor? Mae un iaith yn ddigon.
words-label = { $lang ->
    [cy] Beth sy’n cael ei gynnig, neu beth y mae angen i bobl ei wybod, yn Gymraeg
   *[en] Beth sy’n cael ei gynnig, neu beth y mae angen i bobl ei wybod, yn Saesneg
}
words-hint = Mewn geiriau plaen. Os dewiswch “Cytuno i fwrw ymlaen neu wrthwynebu” isod, hwn fydd yn cael ei fabwysiadu, air am air.
rule-label = Sut ydych chi’n penderfynu?
rule-label-hint = Dewiswch yr un sy’n gweddu i’r cwestiwn.
rule = { $rule ->
    [consent] Cytuno i fwrw ymlaen neu wrthwynebu (cydsyniad)
    [majority] Mwy na hanner
    [approval] Dweud ie wrth bob un yr ydych yn ei hoffi
    [score] Rhoi pwyntiau i bob un
    [dots] Rhannu dotiau
    [runoff] Eu rhoi mewn trefn: dewisir un
    [schulze] Pob dewis yn erbyn pob un arall
    [stv] Eu rhoi mewn trefn: dewisir sawl un
    [shares] Rhannu arian: mae gan bawb gyfran gyfartal
   *[greedy] Rhannu arian: y mwyaf poblogaidd yn gyntaf
}
rule-hint = { $rule ->
    [consent] Un cynnig. Mae pawb yn dweud a allant fyw gydag ef. Mae gwrthwynebiad gyda rheswm yn ei newid, nes nad oes neb yn gwrthwynebu.
    [majority] Mae pob person yn dewis un. Caiff ei benderfynu os bydd mwy na hanner yn dewis yr un peth.
    [approval] Mae pob person yn ticio faint bynnag a fynnant. Dewisir y rhai sydd â’r nifer fwyaf o diciau.
    [score] Mae pob person yn rhoi pwyntiau i bob dewis. Dewisir y rhai sydd â’r cyfanswm uchaf.
    [dots] Mae gan bob person nifer o ddotiau i’w rhannu. Dewisir y rhai sydd â’r nifer fwyaf o ddotiau.
    [runoff] Mae pob person yn rhoi’r dewisiadau mewn trefn. Mae’r gwannaf yn mynd allan ac mae ei bleidleisiau’n symud ymlaen, nes bod gan un fwy na hanner.
    [schulze] Mae pob person yn rhoi’r dewisiadau mewn trefn. Dewisir yr un y mae mwy o bobl yn ei hoffi’n well nag unrhyw un arall.
    [stv] Mae pob person yn rhoi’r dewisiadau mewn trefn. Ar gyfer llenwi sawl lle, fel bod pob grŵp digon mawr yn cael un.
    [shares] Mae pob person yn ticio’r hyn y byddent yn talu amdano. Caiff arian ei wario fel bod pob grŵp o bobl yn cael ei ran deg.
   *[greedy] Mae pob person yn ticio’r hyn y byddent yn talu amdano. Telir yn gyntaf am yr hyn y mae’r rhan fwyaf am ei gael, cyhyd ag y bo arian.
}
rule-why = { $rule ->
    [consent] Penderfynwyd drwy gydsyniad: caiff ei fabwysiadu pan nad oes gan neb reswm yn ei erbyn sy’n dal i sefyll.
    [majority] Penderfynwyd gan fwy na hanner y rhai a ddewisodd.
    [approval] Penderfynwyd yn ôl faint o bobl a ddywedodd ie wrth bob dewis.
    [score] Penderfynwyd drwy adio’r pwyntiau a roddodd pobl.
    [dots] Penderfynwyd drwy adio’r dotiau a roddodd pobl.
    [runoff] Penderfynwyd drwy roi dewisiadau mewn trefn: aeth y gwannaf allan, rownd ar ôl rownd, a symudodd ei bleidleisiau at y nesaf ar bob papur.
    [schulze] Penderfynwyd drwy ddal pob dewis yn erbyn pob un arall: pa un o’r ddau y mae mwy o bobl yn ei hoffi’n well?
    [stv] Penderfynwyd drwy roi dewisiadau mewn trefn, fel bod pob grŵp digon mawr yn cael lle. Rheolau’r Alban.
    [shares] Roedd gan bawb gyfran gyfartal o’r arian. Talwyd am ddewis pan allai’r rhai oedd am ei gael dalu amdano gyda’i gilydd.
   *[greedy] Talwyd yn gyntaf am yr hyn yr oedd y rhan fwyaf am ei gael, cyhyd ag yr oedd arian.
}
go-on = Parhau
question-empty = Ysgrifennwch y cwestiwn mewn un iaith o leiaf
words-empty = Ysgrifennwch hyn mewn un iaith o leiaf
words-same = Newidiwch y geiriau, neu ewch yn ôl
rule-empty = Dewiswch sut yr ydych yn penderfynu
change-question = Newid y cwestiwn

options-title = Beth sydd i ddewis ohono?
options-lead = Ysgrifennwch un ar bob llinell. Os yw “dim byd” neu “ei adael fel y mae” yn ddewis, ysgrifennwch hwnnw hefyd.
options-lead-money = Ysgrifennwch ar beth y gellid gwario arian, faint fyddai pob un yn ei gostio, a phwy fyddai’n ei wneud.
option-number = Dewis { $number }
option-label = { $lang ->
    [cy] Yn Gymraeg
   *[en] Yn Saesneg
}
option-cost = Faint mae’n ei gostio
option-carried = Pwy fyddai’n ei wneud
options-more = Ychwanegu rhagor o linellau
option-twice = Mae’r dewis hwn yma ddwywaith
option-empty = Ysgrifennwch beth yw’r dewis
options-many = Gall fod { $most } ar y mwyaf
options-few = Ysgrifennwch o leiaf ddau ddewis
cost-wrong = Ysgrifennwch faint mae’n ei gostio, er enghraifft 350 neu 1,200.50
change-options = Newid y dewisiadau
options = Dewisiadau
option = Dewis
carried-by = Byddai { $name } yn ei wneud

terms-title = Pwy sy’n cymryd rhan, a than pryd?
terms-lead = Mae hyn i gyd yn sefydlog unwaith y bydd ar agor. Ni all neb ei newid wedyn.
terms-heading = Sut mae’n cael ei benderfynu
terms-open = Mae hyn ar agor o hyd.
change-terms = Newid sut mae’n cael ei benderfynu
until-label = Diwrnod olaf
until-hint = Gall pobl gymryd rhan tan ddiwedd y diwrnod hwnnw. Er enghraifft 2026-03-17.
until-empty = Ysgrifennwch y diwrnod olaf
until-past = Mae’r diwrnod olaf wedi mynd heibio’n barod
until-far = Mae’r diwrnod olaf fwy na blwyddyn i ffwrdd
money-label = Faint o arian sydd?
money-hint = Er enghraifft £5,720
money-wrong = Ysgrifennwch faint o arian sydd, er enghraifft 5,720
places-label = Faint sy’n cael eu dewis?
places-wrong = Ysgrifennwch rif o 1 i { $most }
points-label = Y nifer fwyaf o bwyntiau i un dewis
dots-label = Dotiau i bob person
points-wrong = Ysgrifennwch rif o 1 i { $most }
who-label = Pwy sy’n cymryd rhan?
who-hint = Peidiwch â thicio dim os yw pawb yn y gofod hwn yn cymryd rhan. Nid yw’r rhai sy’n ymuno ar ôl iddo agor yn cymryd rhan.
everybody = Pawb sydd yn y gofod hwn pan fydd yn agor
only-who = Dim ond pwy bynnag sydd: { $who }
quorum-label = Faint o bobl y mae’n rhaid iddynt gymryd rhan?
quorum-hint = Gyda llai na hynny, ni chaiff dim ei benderfynu. Gadewch hyn yn wag os yw unrhyw nifer yn ddigon.
quorum-too-many = Dim ond { $voters } o bobl sy’n cymryd rhan. Ysgrifennwch hynny neu lai
quorum-wrong = Ysgrifennwch rif cyfan, neu gadewch hyn yn wag
quorum = { $count ->
    [zero] Unrhyw nifer
    [one] Un person o leiaf
    [two] { $count } berson o leiaf
    [few] { $count } pherson o leiaf
    [many] { $count } pherson o leiaf
   *[other] { $count } o bobl o leiaf
}
lived-label = Faint ohonynt y mae’n rhaid iddynt siarad o brofiad bywyd?
lived-share = { $share ->
    [third] O leiaf traean
    [half] O leiaf hanner
    [two_thirds] O leiaf ddwy ran o dair
   *[none] Unrhyw nifer
}
secrecy-label = A yw’r pleidleisiau’n gyfrinachol?
secrecy-missing = Dewiswch a yw’r bleidlais yn gyfrinachol neu’n agored
choice-strange = Dewiswch o’r hyn sydd yma
secrecy = { $way ->
    [secret] Cyfrinachol
   *[open] Agored, gydag enwau
}
secrecy-hint = { $way ->
    [secret] Ni all neb weld pwy bleidleisiodd dros beth. Ar ôl eu cyfrif, ni all hyd yn oed y rhaglen hon ddweud.
   *[open] Pan fydd ar ben, bydd pawb yn y gofod yn gweld pwy roddodd ba reswm.
}

check-title = Gwirio cyn iddo agor
check-lead = Darllenwch hyn gyda’ch gilydd. Unwaith y bydd ar agor, ni ellir newid dim ohono.
check-fixed = Dyma beth a bennwyd cyn iddo agor.
whose-draft = { $maker } sy’n paratoi hyn. Nhw sy’n ei newid ac yn ei agor, neu rywun sy’n dal allwedd; dywedwch wrthyn nhw beth ddylai fod yn wahanol.
what-is-asked = Beth sy’n cael ei ofyn
who-acts = Pwy fydd yn gweithredu arno
who-acts-lead = Cyn iddo agor, mae rhywun yn dweud y byddant yn gweithredu ar beth bynnag gaiff ei benderfynu. Nhw eu hunain sy’n dweud hynny.
said-to = (dywedodd hynny wrth { $name })
nobody-acts = Neb mwyach
commit-me = Byddaf yn gweithredu ar yr hyn gaiff ei benderfynu
commit-back = Ddywedais i mo hynny, neu alla i ddim
commit-other = Dywedodd rhywun arall hynny wrthyf
commit-other-hint = Dim ond os dywedon nhw hynny wrthych eu hunain.
commit-whose = Pwy ddywedodd hynny?
commit-note = Ei nodi
open-lead = O hynny ymlaen gall pobl gymryd rhan, a chaiff pawb sydd â hawl i wneud hynny wybod.
open-do = Ei agor
not-ready = Ni all agor eto: gwelwch beth sydd ar goll o hyd
still-missing = Cyn y gall agor
missing = { $what ->
    [options] Ysgrifennwch o leiaf ddau ddewis.
    [money] Dywedwch faint o arian sydd.
    [terms] Dywedwch pwy sy’n cymryd rhan, a than pryd.
    [dear] Mae un dewis yn costio mwy na’r holl arian sydd. Newidiwch ei gost, neu gadewch ef allan.
    [places] Dewiswch lai o leoedd nag sydd o ddewisiadau.
    [secret] Mae angen o leiaf dri pherson a all gymryd rhan mewn pleidlais gyfrinachol. Dewiswch un agored, neu gofynnwch i fwy o bobl.
    [quorum] Gofynnwch i lai o bobl gymryd rhan: nid oes cynifer â hynny.
    [committed] Mae rhywun yn dweud eu hunain y byddant yn gweithredu ar yr hyn gaiff ei benderfynu.
    [soon] Rhowch o leiaf ddau ddiwrnod i bobl. Gall rhywun sy’n dal allwedd ei agor am lai, fel ar gyfer pleidlais mewn cyfarfod.
   *[until] Dewiswch ddiwrnod olaf nad yw wedi mynd heibio.
}

decision-title = Penderfyniad { $reference }
your-vote = Eich pleidlais
vote = Pleidleisio
vote-title = Pleidleisio
vote-again = Newid fy mhleidlais
vote-send = Anfon fy mhleidlais
voted-before = Rydych wedi pleidleisio. Dyma eich pleidlais fel y mae; gallwch ei newid nes bod y diwrnod olaf ar ben.
you-voted = Rydych wedi pleidleisio. Gallwch newid eich pleidlais nes bod y diwrnod olaf ar ben.
you-voted-paper = Rydych wedi pleidleisio ar bapur.
paper-not-mine = Roddais i ddim papur i mewn
reason-label = Pam?
reason-label-paper = Pam? (os dymunwch)
reason-hint-secret = Dangosir eich rheswm pan fydd drosodd, heb eich enw ac ar wahân i’ch pleidlais. Peidiwch ag ysgrifennu dim sy’n dweud pwy ydych chi.
reason-hint-open = Caiff eich rheswm ei ddangos pan fydd ar ben, gyda’ch enw.
secret-means = Mae’r bleidlais hon yn gyfrinachol. Nodir eich bod wedi pleidleisio; cedwir eich pleidlais ar wahân ac ni ellir ei chysylltu â chi ar ôl ei chyfrif. Wedyn rhestrir yr holl bapurau pleidleisio heb enwau, fel y gall unrhyw un eu cyfrif eto.
open-means = Mae’r bleidlais hon yn agored. Pan fydd ar ben, gall pawb yma weld pwy roddodd ba reswm, a rhestrir yr holl bleidleisiau heb enwau, fel y gall unrhyw un eu cyfrif eto.
how-one = Dewiswch un.
how-some = Dewiswch faint bynnag a fynnwch.
how-budget = Mae { $money } i gyd. Ticiwch bopeth y byddech yn gwario’r arian arno; caiff ddod i fwy na hynny.
how-points = Rhowch rhwng 0 a { $most } pwynt i bob un. Mae gwag yn cyfrif fel 0.
how-dots = Nifer eich dotiau: { $most }. Rhannwch nhw fel y mynnwch.
how-ranks = Ysgrifennwch 1 wrth yr un yr ydych yn ei hoffi orau, 2 wrth y nesaf, ac yn y blaen. Gadewch allan y rhai nad ydych am eu cael. Nifer y dewisiadau: { $options }.
ballot-strange = Nid yw’r papur pleidleisio hwn yn perthyn i’r penderfyniad hwn. Llwythwch y dudalen eto
ballot-empty-one = Dewiswch un
ballot-empty = Dewiswch o leiaf un
ballot-empty-numbers = Ysgrifennwch rif wrth o leiaf un
ballot-empty-ranks = Ysgrifennwch 1 wrth yr un yr ydych yn ei hoffi orau
ballot-one-only = Dewiswch un yn unig
ballot-out-of-range = Ysgrifennwch rifau cyfan o 0 i { $most }
ballot-places = Ysgrifennwch 1, 2, 3 ac ati, hyd at { $most } ar y mwyaf
ballot-dots = Nifer y dotiau a roesoch: { $given }. Y nifer sydd gennych: { $most }
ballot-same-place = Ysgrifennoch { $place } wrth ddau ddewis: pob rhif unwaith
not-taken = Ni chafodd y bleidlais hon ei derbyn
refused-not-open = Nid yw’r penderfyniad hwn ar agor i bleidleisiau.
refused-over = Daeth y pleidleisio i ben ar { $day }.
refused-not-for = Mae’r penderfyniad hwn i eraill: i’r rhai oedd yma pan agorodd, ac sy’n siarad o’r safbwynt a bennodd y grŵp.
refused-paper = Rydych wedi pleidleisio ar bapur: nododd { $by } hynny, { $when }. Does neb yn pleidleisio ddwywaith.
refused-screen = Rydych wedi pleidleisio ar sgrin, { $when }. Does neb yn pleidleisio ddwywaith.
refused-screen-them = Mae { $name } wedi pleidleisio ar sgrin yn barod, { $at }. Does neb yn pleidleisio ddwywaith.
to-decision = Yn ôl i’r penderfyniad

register-title = Pwy sydd wedi pleidleisio
register-lead = Un rhestr ar gyfer papur a sgrin. Pan fydd rhywun yn rhoi eu papur yn y blwch, ticiwch nhw yma: wedyn ni allant bleidleisio ar sgrin. Caiff papurau eu teipio’n nes ymlaen, heb enw.
register-lead-over = Un rhestr ar gyfer papur a sgrin: pwy gymerodd ran, a sut. Nid yw’n dweud beth a bleidleisiodd neb.
register-lead-open = Un rhestr ar gyfer papur a sgrin, fel nad oes neb yn pleidleisio ddwywaith.
have-voted = Mae { $voted } o { $entitled } o bobl wedi cymryd rhan.
of-them-on-paper = Ar bapur, wedi’i nodi gan rywun arall: { $count }.
papers-wait = Papurau sydd heb eu teipio eto: { $count }.
papers-too-many = { $count ->
    [zero] Nid oes { $count } papur yn fwy na’r bobl a roddodd un i mewn.
    [one] Mae un papur yn fwy na’r bobl a roddodd un i mewn.
    [two] Mae { $count } bapur yn fwy na’r bobl a roddodd un i mewn.
    [few] Mae { $count } phapur yn fwy na’r bobl a roddodd un i mewn.
    [many] Mae { $count } phapur yn fwy na’r bobl a roddodd un i mewn.
   *[other] Mae { $count } papur yn fwy na’r bobl a roddodd un i mewn.
}
papers-too-many-next = Mae rhywun a diciwyd yn dweud na roddodd bapur i mewn. Ni all neb ddweud pa bapur sy’n anghywir. Felly bydd rhywun sy’n dal allwedd yn cael teipio’r holl bapurau eto o’r blwch. Os bydd un yn ormod o hyd pan ddaw’n amser cyfrif, ni phenderfynir dim, a gall y grŵp bleidleisio eto.
papers-anew = Teipio’r holl bapurau eto
just-anew = Mae’r papurau wedi’u tynnu allan. Teipiwch bob un o’r blwch eto.
did-not = Heb gymryd rhan
not-yet = Ddim eto
voted-how = { $by ->
    [paper] Ar bapur, { $day }
   *[screen] Ar sgrin, { $day }
}
noted-by = { $said }, wedi’i nodi gan { $name }
tick = Mae’r papur yn y blwch
untick = Camgymeriad oedd hynny
untick-mine = Roddais i ddim papur i mewn
tick-stays = Mae cymaint o bapurau wedi’u teipio ag sydd o diciau, felly mae’r tic hwn yn aros.
typists-do-not-tick = Rydych wedi teipio papurau’r bleidlais hon. Er mwyn i ddau berson sefyll dros bob papur, rhywun arall sy’n ticio.
tickers-do-not-type = Rydych wedi ticio eraill yn y bleidlais hon. Er mwyn i ddau berson sefyll dros bob papur, rhywun arall sy’n eu teipio.
just-ticked = Wedi’i dicio. Rhowch y papur yn y blwch.
just-unticked = Mae’r tic wedi’i dynnu.
type-in = Teipio papurau
type-in-lead-secret = Tynnwch bapur o’r blwch a theipiwch yr hyn sydd arno. Nid oes enw’n perthyn iddo.
type-in-lead-open = Teipiwch yr hyn sydd ar bapur rhywun, gyda’u henw.
papers-left = Papurau wedi’u ticio sydd heb eu teipio eto: { $count }.
to-register = Pwy sydd wedi pleidleisio
too-many-papers = Mae’r holl bapurau a diciwyd wedi’u teipio. Os oes un arall, ni chafodd rhywun ei dicio: edrychwch ar y rhestr o bwy sydd wedi pleidleisio.
whose-label = Papur pwy yw hwn?
whose-empty = Dywedwch pwy sydd biau hwn
paper-left-over = Os bydd papur ar ôl yn y blwch er hynny, teipiwch hwnnw hefyd. Wedyn bydd un yn fwy na’r bobl a roddodd un i mewn, ac ni phenderfynir dim.
type-in-send = Cadw’r papur hwn
type-in-kept = Wedi’i gadw. Gallwch deipio’r papur nesaf.
sheet-title = Papur pleidleisio
sheet-until = Tan ddiwedd { $day }.
sheet-secret = Peidiwch ag ysgrifennu enw arno. Rhowch ef yn y blwch a gofynnwch i rywun eich ticio.
sheet-open = Rhowch ef i unrhyw un yn y grŵp, a fydd yn ei deipio drosoch.
sheet-name = Eich enw
sheet-because = Oherwydd (mae angen hyn oni bai eich bod yn cytuno i fwrw ymlaen):
large-print = Mewn print bras
usual-print = Mewn print arferol
on-paper = Ei argraffu ar bapur

close-title = Pryd mae’n cael ei gyfrif?
close-lead = Mae pawb wedi pleidleisio. Caiff y canlyniad ei gyfrif ac ni ellir ei newid.
close-without-papers = Mae’r pleidleisio ar ben. Os byddwch yn cyfrif nawr, nid yw papurau sydd heb eu teipio’n cyfrif.
close-do = Cyfrif y pleidleisiau
close-not-yet = Caiff ei gyfrif pan fydd { $day } ar ben, neu unwaith y bydd pawb wedi pleidleisio.
close-waits = Caiff ei gyfrif unwaith y bydd y papurau mewn trefn, wythnos ar ôl y diwrnod olaf fan bellaf.
not-all-voted = Nid yw pawb wedi pleidleisio, ac mae ar agor tan ddiwedd { $day }. Heb bleidleisio eto: { $missing }.
over-waits = Mae’r pleidleisio ar ben. Caiff y canlyniad ei gyfrif unwaith y bydd pob papur wedi’i deipio. Heb eu teipio eto: { $count }.

what-was-decided = Beth gafodd ei benderfynu
what-was-not-decided = Ni chafodd dim ei benderfynu
adopted = Mae’r cynnig wedi’i fabwysiadu: does neb yn sefyll yn ei ffordd.
not-adopted = Nid yw’r cynnig wedi’i fabwysiadu: roedd gwrthwynebiadau, neu ni chytunodd neb i fwrw ymlaen.
nothing-chosen = Ni chafodd unrhyw ddewis ei ddewis.
chosen = Dewiswyd: { $names }.
spent = Daw hynny i { $spent } allan o { $money }.
short-of-people = Rhy ychydig o bobl gymerodd ran. Nifer ar goll: { $missing }.
short-of-lived = Mae rhy ychydig o’r rhai a gymerodd ran yn siarad o brofiad bywyd.
short-of-papers = Roedd mwy o bapurau yn y blwch na’r bobl a roddodd un i mewn: { $too_many } yn ormod. Pleidleisiwch eto.
who-does-what = Pwy fydd yn gwneud beth, erbyn pryd
no-actions = Does neb wedi ysgrifennu eto beth fyddant yn ei wneud.
action-title = Ysgrifennu beth fydd rhywun yn ei wneud
action-what = Beth?
action-who = Pwy?
action-when = Erbyn pryd?
action-make = Ei gadw
how-it-went = Sut aeth y cyfrif
the-numbers = Y niferoedd
unit-votes = Pleidleisiau
unit-supporters = Pobl sydd am ei gael
unit-points = Pwyntiau
unit-dots = Dotiau
unit-beats = Faint o rai eraill y mae’n eu curo
round-number = Rownd { $number }
chosen-column = Wedi’i ddewis
yes = Ie
no = Na
reasons = Rhesymau a roddodd pobl
reason-for = Dros: { $options }
who-took-part = Pwy gymerodd ran
took-part-from = { $who }: { $people }
took-part-few = Heb eu dangos, gan y byddai’n dweud gormod am ychydig o bobl: { $who }
took-part-none = Ni ddangosir o ble maen nhw’n siarad: byddai’n dweud gormod am ychydig o bobl.
what-was-fixed = Beth a bennwyd cyn iddo agor
seed-label = Os yw dau’n gyfartal
seed-means = Tynnwyd y rhif hwn cyn i neb bleidleisio. Mae’n rhoi dewisiadau cyfartal mewn trefn na allai neb ei dewis.
grew-from = O beth y tyfodd
what-happened = Beth ddigwyddodd
more = Rhagor
export = { $form ->
    [pb] Pob papur pleidleisio fel ffeil Pabulib (.pb), i’w cyfrif eto
    [blt] Pob papur pleidleisio fel ffeil .blt, i’w cyfrif eto
    [toi] Pob papur pleidleisio fel ffeil PrefLib (.toi), i’w cyfrif eto
   *[csv] Pob papur pleidleisio fel tabl (.csv)
}
event = { $what ->
    [prepared] Dechreuodd { $name } ef
    [opened] Agorodd { $name } ef
    [moved] Symudodd { $name } ymlaen at “{ $more }”
    [changed] Newidiodd { $name } y geiriau (geiriad { $more })
    [uncommitted] Dywed { $name } nad addawodd weithredu arno, neu na all
    [contested] Dywed { $name } na roddodd bapur i mewn, er i rywun nodi hynny
    [typed] Teipiodd { $name } bapurau
    [anew] Cafodd { $name } deipio’r holl bapurau eto
    [aside] Rhoddodd { $name } ef o’r neilltu: { $more }
   *[closed] Caeodd { $name } ef, a chafodd ei gyfrif
}
event-itself = { $what ->
    [uncommitted] Dywed rhywun nad addawodd weithredu arno, neu na all
    [contested] Dywed rhywun na roddodd bapur i mewn, er i hynny gael ei nodi
    [typed] Teipiwyd papurau
    [anew] Teipiwyd yr holl bapurau eto
    [aside] Cafodd ei roi o’r neilltu gan y ddwy allwedd: { $more }
    [closed] Daeth y diwrnod olaf i ben, a chafodd ei gyfrif
    [changed] Cafodd y geiriau eu newid (geiriad { $more })
    [moved] Symudodd ymlaen at “{ $more }”
    [opened] Cafodd ei agor
   *[prepared] Cafodd ei ddechrau
}
just-opened = Mae ar agor. Caiff pawb sy’n cymryd rhan wybod.
just-voted = Diolch. Mae eich pleidlais wedi’i chadw.
just-said = Diolch. Mae wedi’i gadw.
just-changed = Mae’r geiriau wedi’u newid. Gofynnir i bawb eto a ydynt yn cytuno i fwrw ymlaen.
just-closed = Mae wedi’i gau. Dyma’r canlyniad.
just-not-adopted = Ni ellir ei fabwysiadu eto: gwelwch pam isod.
just-answered = Mae’r ateb ar ei ffordd at bob un ohonynt.
just-action = Mae wedi’i ysgrifennu.
line-consent = Cytuno i fwrw ymlaen: { $consents }. Sefyll o’r neilltu: { $asides }. Gwrthwynebu: { $objections }.
line-majority = Pleidleisiau: { $valid }. Mwy na hanner yw { $needed }.
line-majority-won = Mae gan “{ $option }” { $votes }: mwy na hanner.
line-majority-tied = Mae gan y rhain yr un nifer: { $options }. Ni all tynnu enw wneud mwyafrif, felly ni ddewisir dim.
line-majority-none = Nid oes gan unrhyw ddewis fwy na hanner.
line-approval = Papurau a gyfrifwyd: { $votes }. Gallai pob un ddweud ie wrth unrhyw nifer o ddewisiadau.
line-score = Papurau a gyfrifwyd: { $votes }. Cafodd eu pwyntiau eu hadio.
line-dots = Papurau a gyfrifwyd: { $votes }. Cafodd eu dotiau eu hadio.
line-round = Rownd { $round }: mwy na hanner yw { $needed }.
line-excluded = “{ $option }” sydd â’r lleiaf, neu cyn lleied ag unrhyw un ({ $votes }), ac mae’n mynd allan. Mae pob un o’r papurau hynny’n symud i’r dewis nesaf arno.
line-elected = Dewisir “{ $option }”, gyda { $votes }.
line-stv-start = Papurau sy’n cyfrif: { $valid }. Lleoedd i’w llenwi: { $places }. Digon ar gyfer lle: { $quota } pleidlais.
line-stv-first = Mae pob papur yn mynd at y dewis a hoffir orau arno.
line-stv-surplus = Mae gan “{ $option }” { $surplus } yn fwy nag sydd ei angen. Mae’r rhan honno o bob un o’i bapurau’n symud at y dewis nesaf arno.
line-stv-excluded = “{ $option }” sydd â’r lleiaf, neu cyn lleied ag unrhyw un, ac mae’n mynd allan. Mae pob un o’i bapurau’n symud i’r dewis nesaf arno.
line-stv-filled = Mae cymaint ar ôl ag sydd o leoedd: { $options }.
line-schulze = Papurau a gyfrifwyd: { $ballots }. Cafodd pob dewis ei ddal yn erbyn pob un arall.
line-against = “{ $one }” yn erbyn “{ $other }”: mae { $more } yn hoffi’r cyntaf yn well, a { $fewer } yr ail.
line-shares = Pleidleiswyr: { $voters }. Roedd gan bob un { $each } i’w wario gyda phobl eraill.
line-raised = Roedd rhywfaint o arian ar ôl, felly codwyd pob cyfran i { $each } a chyfrif eto.
line-free = Nid yw “{ $option }” yn costio dim. Nifer sydd am ei gael: { $supporters }.
line-paid = Mae “{ $option }” yn costio { $cost }. Nifer sydd am ei gael: { $supporters }. Mae pob un yn talu { $each }, neu’r hyn sydd ganddynt ar ôl. Yn weddill: { $left }.
line-filled = Gyda’r hyn na allai cyfran neb dalu amdano ar ei phen ei hun, telir am “{ $option }”. Nifer sydd am ei gael: { $supporters }. Yn weddill: { $left }.
line-greedy = Roedd { $money } i gyd. Yr hyn yr oedd y rhan fwyaf am ei gael ddaeth yn gyntaf.
line-filled-greedy = Telir am “{ $option }”. Nifer sydd am ei gael: { $supporters }. Yn weddill: { $left }.
line-shares-too-dear = Nifer sydd am gael “{ $option }”: { $supporters }. Mae’r hyn sydd ganddynt ar ôl o’u cyfrannau’n rhy fach iddo, ac yn y diwedd felly hefyd y cyfan sydd ar ôl.
line-too-dear = Mae “{ $option }” yn costio mwy nag oedd yn weddill. Nifer sydd am ei gael: { $supporters }.
line-tie = Roedd y rhain yn gyfartal: { $options }. Mae’r rhif a dynnwyd ymlaen llaw ({ $seed }) yn rhoi “{ $chosen }” yn gyntaf, felly hwn sy’n mynd gyntaf yma.
line-tie-out = Roedd y rhain yn gyfartal: { $options }. Mae’r rhif a dynnwyd ymlaen llaw ({ $seed }) yn rhoi “{ $chosen }” yn olaf ohonynt, felly mae’n mynd allan.
line-tie-earlier = Roedd y rhain yn gyfartal: { $all }. Yn rownd { $stage } roedd gan “{ $option }” fwy, felly hwn sy’n mynd gyntaf.
line-tie-earlier-out = Roedd y rhain yn gyfartal: { $all }. Yn rownd { $stage } roedd gan “{ $option }” lai, felly mae’n mynd allan.
line-nobody-wants = Does neb eisiau’r rhain, felly nid oes arian yn mynd iddynt: { $options }.

the-proposal = Y cynnig (geiriad { $version })
phase = { $phase ->
    [clarify] Cwestiynau
    [react] Beth yw eich barn?
   *[object] Allwch chi fwrw ymlaen â hyn?
}
phase-lead = { $phase ->
    [clarify] Gofynnwch am unrhyw beth nad yw’n glir. Does neb yn dadlau eto.
    [react] Dywedwch beth yw eich barn. Mae pawb yn gwrando.
   *[object] Dywedwch a allwch fwrw ymlaen â hyn. Nid oes rhaid iddo fod yr un yr ydych yn ei hoffi orau: mae’n ddigon eich bod yn gallu byw gydag ef.
}
stance = { $kind ->
    [consent] Rwy’n gallu bwrw ymlaen â hyn
    [aside] Rwy’n sefyll o’r neilltu
   *[objection] Rwy’n gwrthwynebu
}
stance-hint = { $kind ->
    [consent] Mae’n ddigon da am y tro ac yn ddigon diogel i roi cynnig arno.
    [aside] Nid wyf yn cytuno, ac nid wyf yn sefyll yn ei ffordd. Cedwir fy rheswm.
   *[objection] Byddai’n gwneud niwed, a dywedaf sut. Wedyn caiff ei newid.
}
stance-short = { $kind ->
    [consent] Yn bwrw ymlaen
    [aside] Yn sefyll o’r neilltu
   *[objection] Yn gwrthwynebu
}
stance-label = Allwch chi fwrw ymlaen â hyn?
stance-empty = Dewiswch un
because-label = Oherwydd
because-hint = Mae angen hyn os ydych yn sefyll o’r neilltu neu’n gwrthwynebu.
your-words = Yn eich geiriau eich hun
say-title = { $kind ->
    [question] Gofyn cwestiwn
    [reply] Ateb y cwestiwn hwn
    [reaction] Dweud eich barn
   *[stance] Allwch chi fwrw ymlaen â hyn?
}
voice-empty = { $kind ->
    [question] Ysgrifennwch eich cwestiwn
    [reply] Ysgrifennwch yr ateb
    [reaction] Ysgrifennwch beth yw eich barn
    [aside] Dywedwch pam yr ydych yn sefyll o’r neilltu
   *[objection] Dywedwch pa niwed y byddai’n ei wneud
}
whose-voice = Geiriau pwy yw’r rhain?
whose-voice-hint = Dewiswch rywun os ydych yn teipio drostynt.
for-me = Fy rhai i
say-send = Ei gadw
say-again = Dweud rhywbeth arall
you-said = Dywedoch chi:
facilitate = I bwy bynnag sy’n arwain y rownd
move-on-to = { $phase ->
    [react] Symud ymlaen at “Beth yw eich barn?”
    [object] Symud ymlaen at “Allwch chi fwrw ymlaen â hyn?”
   *[clarify] Symud ymlaen at gwestiynau
}
back-to = { $phase ->
    [react] Mynd yn ôl at “Beth yw eich barn?”
    [object] Mynd yn ôl at “Allwch chi fwrw ymlaen â hyn?”
   *[clarify] Mynd yn ôl at gwestiynau
}
room-title = Pawb yn yr ystafell
room-lead = Ewch o amgylch yr ystafell. Mae pob un yn dweud a allant fwrw ymlaen; mae rhywun yn ei nodi.
not-said-yet = Heb ddweud eto
amend-title = Newid y geiriau
amend-lead = Newidiwch y cynnig fel nad yw’n gwneud niwed. Cedwir y geiriau cynharach, a gofynnir i bawb eto.
amend-why = Beth newidioch chi, a pham?
amend-send = Cadw’r geiriau newydd
in-the-way = Beth sy’n sefyll yn y ffordd
adopt = Ei fabwysiadu
not-adopted-yet = Ni ellir ei fabwysiadu eto.
hindered-objections = Gwrthwynebiadau sy’n sefyll: { $count }.
hindered-unheard = Wedi gwrthwynebu o’r blaen, a heb ddweud eto a yw’r geiriau newydd yn well: { $count }.
hindered-early = Nid yw pawb wedi dweud eto beth yw eu barn. Caiff ei fabwysiadu pan ddaw ei ddiwrnod olaf i ben, neu’n gynt gan rywun sy’n dal allwedd.
hindered-nobody = Does neb wedi cytuno i fwrw ymlaen â’r geiriau hyn eto.
objections = Gwrthwynebiadau
objection-stands = yn sefyll
objection-withdrawn = wedi’i dynnu’n ôl ar { $day }
objection-asked = heb ddweud eto a yw’r geiriau newydd yn well
objection-met = wedi’i ateb gan eiriad { $version }
dissent = Y rhai sy’n sefyll o’r neilltu
typed-by = teipiwyd gan { $name }
questions = Cwestiynau ac atebion
reactions = Beth yw barn pobl
earlier-words = Geiriau cynharach
changed-because = Geiriad { $version }: { $because }

answer-title = Ateb y rhai y tyfodd ohonynt
answer-lead = Daeth yr hyn a ddywedon nhw’n rhan o’r penderfyniad hwn. Dywedwch wrth bob un ohonynt beth gafodd ei benderfynu, a pham.

aside-title = Rhoi’r penderfyniad hwn o’r neilltu
aside-lead = Ni ellir dadwneud penderfyniad yn dawel. Mae’n cymryd y ddwy allwedd a rheswm y mae pawb yn ei ddarllen. Caiff pawb a bleidleisiodd wybod, ac mae’n aros ar y cofnod.
aside-reason = Pam y dylid ei roi o’r neilltu?
aside-reason-hint = Bydd pawb yn darllen y rheswm hwn.
aside-reason-empty = Dywedwch pam
aside-ask = Gofyn am hyn

told-proposed = Daeth yr hyn a ddywedoch chi’n rhan o gynnig: “{ $question }” Gallwch ei ddarllen, a dweud eich barn cyn iddo gael ei benderfynu.
told-opened = Mae penderfyniad ar agor tan ddiwedd { $day }: “{ $question }”
told-closed = Mae ar ben, a dyma beth ddaeth ohono: “{ $question }”
told-aside = Cafodd y penderfyniad “{ $question }” ei roi o’r neilltu, oherwydd: { $reason }
told-changed = Newidiwyd geiriau “{ $question }”. Dywedwch a allwch chi gytuno â nhw fel y maen nhw nawr.
told-typed = Teipiodd { $name } eich papur ar gyfer “{ $question }”. Os na roddoch un i mewn, dywedwch hynny o dan “Pwy sydd wedi pleidleisio”.
told-spoken-for = Nododd { $name } beth a ddywedwch am “{ $question }”: { $stance }. Os nad yw hynny’n wir, dywedwch eich hun.
told-ticked = Nododd { $name } fod eich papur ar gyfer “{ $question }” yn y blwch. Os nad yw hynny’n wir, dywedwch hynny o dan “Pwy sydd wedi pleidleisio”.
told-contested = Mae { $name } yn dweud na roddodd bapur i mewn ar gyfer “{ $question }”, er i’r enw gael ei dicio. Rhaid teipio’r papurau eto: gweler pwy sydd wedi pleidleisio.
told-committed = Ysgrifennodd { $name } y byddwch yn gweithredu ar yr hyn a benderfynir am “{ $question }”. Os nad yw hynny’n wir, dywedwch hynny ar ei dudalen.
early-takes-key = Cyn i’r diwrnod olaf ddod i ben, rhywun sydd ag allwedd sy’n cyfrif.
refused-own-words = Mae { $name } wedi dweud ei hun ar sgrin. Ni all neb arall ei ddweud ar ei ran.
