come-back = Dewch yn ôl gyda’ch cod
come-back-lead = Cawsoch god wrth ymuno: deuddeg o lythrennau a rhifau. Llythrennau mawr neu fach, gyda’r llinellau neu hebddyn nhw: does dim gwahaniaeth.
code-label = Eich cod
code-hint = Er enghraifft K7M2-QF4X-9TBN
come-in = Dewch i mewn
no-code = Rydw i wedi colli fy nghod
no-code-help = Os rhoesoch chi gyfeiriad e-bost inni, gallwn anfon dolen atoch. Os na, gofynnwch i unrhyw un sy’n dal allwedd yn eich gofod: gall wneud cod newydd ichi.
email-instead = Anfonwch ddolen ataf drwy e-bost
code-length = Mae 12 o lythrennau a rhifau yn eich cod. Edrychwch arno eto.
code-symbol = Mae rhywbeth yn y cod nad yw byth yn ein codau ni. Edrychwch arno eto.
code-check = Mae un llythyren neu rif yn y cod yn anghywir, neu mae dau wedi newid lle â’i gilydd. Edrychwch arno eto.
code-unknown = Dydyn ni ddim yn adnabod y cod hwnnw. Edrychwch arno eto, neu gofynnwch am un newydd.

no-email-here = Does dim modd anfon e-bost oddi yma.
no-email-next = Gofynnwch i unrhyw un sy’n dal allwedd yn eich gofod: gall wneud cod newydd ichi.
email-link = Dewch i mewn drwy e-bost
email-link-lead = Byddwn yn anfon dolen atoch. Bydd yn gweithio unwaith, o fewn awr.
email-label = Cyfeiriad e-bost
email-send = Anfon y ddolen
email-sent = Os ydym yn adnabod y cyfeiriad hwnnw, mae dolen ar ei ffordd yno.
email-sent-next = Edrychwch yn eich e-bost. Os na ddaw dim o fewn deng munud, edrychwch yn y ffolder sbam, neu dewch yn ôl gyda’ch cod.
email-open = Dewch i mewn
email-open-lead = Pwyswch unwaith eto a byddwch i mewn.
email-link-old = Mae’r ddolen honno wedi’i defnyddio, neu mae’n rhy hen. Gallwn anfon un newydd.
email-wrong = Ysgrifennwch gyfeiriad e-bost fel enw@enghraifft.cymru
email-needed = I glywed drwy e-bost, rhowch gyfeiriad e-bost inni. Gallwch ddewis ffordd arall hefyd.
email-subject = Eich dolen i Plethu
email-body =
    Helo,

    Mae’r ddolen hon yn dod â chi i mewn. Bydd yn gweithio unwaith, o fewn awr:

    { $link }

    Os na wnaethoch chi ofyn amdani, does dim angen ichi wneud dim byd.

my-details = Fy manylion
name-label = Beth hoffech chi inni eich galw?
name-wrong = Dywedwch wrthym beth i’ch galw, mewn hyd at 80 o lythrennau.
name-taken = Mae { $name } yma’n barod. Ychwanegwch rywbeth sy’n gwahaniaethu rhyngoch, fel cyfenw.
lang-label = Ym mha iaith y dylem ni ysgrifennu atoch chi?
hears-label = Sut hoffech chi glywed beth ddaeth o’r hyn a ddywedoch chi?
hears-hint = Gallwch ei ddarllen yma hefyd unrhyw bryd, gyda’ch cod.
hears = { $channel ->
    [email] Drwy e-bost
    [letter] Drwy lythyr, wedi’i argraffu a’i roi yn fy llaw neu ei bostio ataf
    [meeting] Ei ddarllen yn uchel mewn cyfarfod
   *[page] Ar fy nhudalen yma; byddaf i’n edrych
}
email-optional = Cyfeiriad e-bost, os hoffech
email-why = Dim ond ar gyfer yr hyn rydych yn gofyn am ei glywed drwy e-bost, ac i ddod yn ôl drwy ddolen. Does neb arall yn ei weld.
save = Cadw
wrote-to = Rydym wedi anfon dolen i { $address }. Agorwch hi i ddangos mai chi piau’r cyfeiriad.
new-code = Cod newydd
new-code-lead = Os ydych wedi colli eich cod, neu os yw rhywun arall wedi’i weld, gwnewch un newydd. Fydd yr hen un ddim yn gweithio wedyn, a bydd dyfeisiau eraill, rhaglenni ac allweddi mynediad yn cael eu cau allan.
make-code = Gwneud cod newydd
go = Allgofnodi
tokens-link = Gadael i raglen ddarllen neu ysgrifennu drosof i

your-code = Eich cod
your-code-lead = Mae’r cod hwn yn dod â chi yn ôl, ar unrhyw ffôn, llechen neu gyfrifiadur. Ysgrifennwch ef, tynnwch lun ohono neu argraffwch ef. Gall pwy bynnag sydd â’r cod ddod i mewn yn eich enw chi.
your-code-once = Dim ond nawr rydym yn ei ddangos: dydyn ni ddim yn ei gadw ein hunain. Gallwch wneud un newydd unrhyw bryd.
receipt-where = I ddod yn ôl, pwyntiwch ffôn at y sgwâr neu agorwch
print-card = Argraffu’r cerdyn hwn
go-on = Mae’r cod gen i, ymlaen

tokens = Rhaglenni sy’n dod i mewn drosof i
tokens-lead = Gyda thocyn, gall rhaglen ddarllen yma drosoch, neu ddarllen ac ysgrifennu. Gall agor yr hyn y gallwch chi ei agor, a dim byd arall. Cymerwch ef yn ôl pryd bynnag y mynnwch.
tokens-mine = Tocynnau rydych wedi’u creu
token-may = { $may ->
    [read] Caiff ddarllen
   *[write] Caiff ddarllen, ac ysgrifennu yn fy enw i
}
token-made-on = Crëwyd { $day }.
token-revoke = Ei gymryd yn ôl
token-new = Creu tocyn
token-name = Beth yw ei ddiben?
token-name-hint = Er enghraifft “taenlen y grŵp”
token-name-wrong = Dywedwch beth yw ei ddiben, mewn hyd at 80 o lythrennau.
token-may-label = Beth gaiff y rhaglen ei wneud?
token-may-wrong = Dewiswch beth gaiff y rhaglen ei wneud.
token-enough = Mae gennych { $most } o docynnau. Cymerwch un yn ôl yn gyntaf.
token-make = Creu’r tocyn
token-made = Eich tocyn newydd
token-once = Copïwch ef i’r rhaglen nawr. Dim ond y tro hwn rydym yn ei ddangos, am nad ydym yn ei gadw.
token-keep = Gall pwy bynnag sydd ag ef wneud yma yn eich enw chi yr hyn a ddewisoch. Peidiwch byth â’i roi mewn neges nac ar dudalen.
token-api = Yr hyn y gall rhaglen ofyn amdano (OpenAPI)

passkeys-link = Fy allweddi mynediad
passkeys = Fy allweddi mynediad
passkeys-lead = Gydag allwedd fynediad, eich ffôn, eich cyfrifiadur neu eich allwedd ddiogelwch chi sy’n eich gadael i mewn, drwy eich bys, eich wyneb neu PIN. Does dim cod i’w deipio. Bydd eich cod yn dal i weithio: cadwch ef mewn lle diogel.
passkeys-mine = Allweddi mynediad rydych wedi’u hychwanegu
passkey-made-on = Ychwanegwyd { $day }.
passkey-used-on = Defnyddiwyd ddiwethaf { $day }.
passkey-remove = Ei thynnu
passkey-remove-lead = Fydd allwedd fynediad sydd wedi’i thynnu ddim yn agor dim byd wedyn, a byddwch yn cael eich allgofnodi ym mhobman ond yma.
passkey-new = Ychwanegu allwedd fynediad
passkey-name = Pa enw hoffech chi ei roi arni?
passkey-name-hint = Er enghraifft “fy ffôn”
passkey-name-wrong = Rhowch enw arni, mewn hyd at 80 o lythrennau.
passkey-make = Ychwanegu’r allwedd fynediad
passkey-enough = Mae gennych { $most } o allweddi mynediad. Tynnwch un yn gyntaf.
passkey-come-in = Dewch i mewn gydag allwedd fynediad
passkey-not-here = Ni all y porwr hwn ddefnyddio allwedd fynediad yma. Dewch yn ôl gyda’ch cod, neu drwy ddolen y byddwn yn ei hanfon drwy e-bost.
passkey-no-site = Does gan y safle hwn ddim cyfeiriad diogel (https), felly nid yw allweddi mynediad yn gweithio yma. Dewch yn ôl gyda’ch cod, neu drwy ddolen y byddwn yn ei hanfon drwy e-bost.
passkey-failed = Ni weithiodd hynny, neu cafodd ei atal. Rhowch gynnig arall arni, neu defnyddiwch eich cod.
passkey-late = Cymerodd hynny ormod o amser. Rhowch gynnig arall arni.
passkey-wrong = Ni allem ddefnyddio’r hyn a anfonodd eich dyfais. Rhowch gynnig arall arni, neu defnyddiwch eich cod.
passkey-unknown = Dydyn ni ddim yn adnabod yr allwedd fynediad honno. Efallai ei bod wedi’i thynnu. Defnyddiwch eich cod, neu ddolen y byddwn yn ei hanfon drwy e-bost.
my-data-link = Popeth amdanaf i, yn dudalen ac yn ffeil; a’i ddileu
