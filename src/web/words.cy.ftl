# Y ffrâm
tagline = Plethu newid gyda’n gilydd
skip = Neidio i’r brif ran
main-menu = Rhannau’r gofod hwn
you-are-here = Ble rydych chi
back = Yn ôl
signed-in-as = Rydych chi yma fel
come-in = Dewch i mewn
level-name = Lefel:
can-change = Beth all y gofod hwn ei newid:
cannot-change = Beth na all ei newid:
answers-owed = Atebion sy’n ddyledus yma
overdue = Hwyr
show-all = Dangos pob un ({ $count })
more-about = Mwy am Plethu
accessibility = Hygyrchedd
privacy = Preifatrwydd
about = Beth yw Plethu
free-software = Meddalwedd rydd yw Plethu, wedi’i gwneud i’w rhannu.
done = Wedi’i wneud
page-of = Tudalen { $page } o { $pages }
earlier = Cynharach
later = Diweddarach
pages = Tudalennau

# Ffurflenni
problem-prefix = I’w gywiro:
problems-title = Mae rhywbeth i’w gywiro
problem-hidden = I’w gywiro:
optional = (cewch adael hwn yn wag)
characters-left = Cewch ysgrifennu hyd at { $most } o lythrennau.
choose = Dewiswch…
draft-kept = Rydym wedi dod yn ôl â’r hyn roeddech wedi dechrau ei ysgrifennu. Dim ond yn y porwr hwn y cafodd ei gadw.
draft-drop = Dechrau o’r newydd
copy = Copïo
copied = Wedi’i gopïo
print = Argraffu’r daflen hon
choice-missing = Dewiswch un o’r rhain, os gwelwch yn dda.
text-empty = Ysgrifennwch rywbeth yma, os gwelwch yn dda.
text-too-long = Gwnewch hwn yn fyrrach, os gwelwch yn dda: { $most } o lythrennau ar y mwyaf. Mae hynny { $over } yn ormod.
text-strange = Mae nodau cudd yn y testun hwn na allwn eu cadw. Teipiwch ef eto yma, os gwelwch yn dda.

# Tudalennau na ellir eu dangos
what-next = Beth allwch chi ei wneud
go-to-front = Mynd i’r dudalen flaen
not-found = Allwn ni ddim dod o hyd i’r dudalen hon
not-found-next = Os gwnaethoch chi deipio’r cyfeiriad, gwiriwch ei fod yn gywir. Os daethoch chi yma drwy ddolen, efallai fod y dudalen wedi symud, neu mai i aelodau’n unig y mae hi.
not-allowed = Nid yw’r dudalen hon ar agor i chi
not-allowed-next = Efallai mai i’r bobl sy’n dal allweddi’r gofod y mae hi, neu i un person yn unig. Os ydych chi’n meddwl y dylai fod ar agor i chi, gofynnwch i rywun yn eich gofod.
too-late = Mae hyn wedi symud ymlaen, neu mae drosodd
too-late-next = Ni newidiwyd dim. Ewch yn ôl a llwythwch y dudalen eto: mae’n dangos sut y mae pethau nawr, a beth y gellir ei wneud o hyd.
too-many = Rhoddwyd cynnig ar hyn yn rhy aml
too-many-next = Er mwyn cadw codau pobl yn ddiogel, rydym yn rhoi’r gorau iddi ar ôl hyn a hyn o gynigion. Arhoswch funud, yna rhowch gynnig arall arni. Os nad yw cod yn gweithio, gofynnwch am un newydd gan y sawl a’i rhoddodd i chi.
unreadable = Doedden ni ddim yn gallu darllen yr hyn a anfonwyd
unreadable-next = Ewch yn ôl a rhowch gynnig arall arni. Efallai fod yr hyn a ysgrifennoch yn dal yn y ffurflen.
too-large = Mae hynny’n fwy nag y gallwn ei dderbyn ar unwaith
too-large-next = Ewch yn ôl, a’i anfon mewn darnau llai.
from-elsewhere = O wefan arall y daeth hyn
from-elsewhere-next = Er eich diogelwch, dim ond yr hyn sy’n cael ei anfon o’n tudalennau ni ein hunain rydym yn ei dderbyn. Agorwch y dudalen yma a’i anfon eto.
too-slow = Mae hyn yn cymryd gormod o amser
too-slow-next = Does dim wedi’i golli o’r hyn y dywedon ni ei fod wedi’i gadw. Arhoswch ychydig, yna rhowch gynnig arall arni.
broken = Torrodd rhywbeth ar ein hochr ni
broken-next = Nid eich bai chi yw hyn. Does dim wedi’i golli o’r hyn y dywedon ni ei fod wedi’i gadw. Ewch yn ôl a rhowch gynnig arall arni; os bydd yn digwydd eto, dywedwch wrth y bobl sy’n rhedeg y wefan hon.

# Yr hyn a ddywedir wrth raglen
token-first = Mae angen tocyn
token-first-next = Anfonwch docyn personol gyda phob cais: Authorization: Bearer plethu_… Rydych yn creu un ar eich tudalen, o dan “Fy manylion”.
not-found-program = Does dim byd yma
not-found-program-next = Gwiriwch y cyfeiriad. Mae’r hyn nad yw ar agor i berchennog y tocyn yn edrych fel pe na bai yno.
not-allowed-program = Chewch chi ddim gwneud hynny
not-allowed-program-next = Dim ond darllen a gaiff y tocyn, neu mae’r gofod ar gau, neu nid oes gan ei berchennog hawl i wneud hyn.
too-many-program-next = Arhoswch funud, yna ewch ymlaen yn arafach.

# Taflenni wedi’u hargraffu a’r sgrin fawr
about-sheet = Am y daflen hon
sheet-reference = Cyfeirnod
sheet-open = Cyfeiriad y dudalen hon:
big-join = Ymunwch ar eich ffôn

# Y pum gwerth
value-strengths = Gwerthfawrogi pawb ac adeiladu ar eu cryfderau
value-networks = Datblygu rhwydweithiau ar draws seilos
value-matters = Gwneud yr hyn sy’n bwysig i’r bobl dan sylw
value-trust = Meithrin ymddiriedaeth a rhannu pŵer
value-change = Galluogi pobl i wneud i newid ddigwydd
way-out = Gadael nawr
more = Mwy
