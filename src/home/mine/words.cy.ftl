my-data = Popeth amdanaf i
my-data-lead = Popeth y mae’r lle hwn yn ei wybod amdanoch, a phwy gaiff ddarllen hynny.
as-file = Yn un ffeil
print-it = Argraffu hyn
erase-link = Fy nileu i
name = Enw
hears-by = Sut rydych yn clywed yn ôl
way = { $channel ->
    [page] Ar eich tudalen yma
    [email] Trwy e-bost
    [letter] Trwy lythyr
   *[meeting] Ei ddarllen yn uchel mewn cyfarfod
}
email = E-bost
spaces = Y gofodau rydych ynddyn nhw
since = ers { $day }
about-me = Yr hyn a ddywedoch amdanoch eich hun
kind = { $kind ->
    [entry] Beth sy’n bwysig
    [strength] Cryfder
    [offer] Cynnig
    [ask] Cais
   *[journal] I chi yn unig
}
typed-by = wedi’i deipio gan { $name }
shown-as = { $how ->
    [name] { $who }
    [perspective] { $who } (heb eich enw)
   *[nameless] { $who } (heb enw o gwbl)
}
shown-to-nobody = dim ond chi
nothing = Dim byd.
outcomes = Eich canlyniadau
counted = yn cael ei gyfrif, heb eich enw
introductions = Pobl yr oeddech i gael eich cyflwyno iddyn nhw
said-to-it = { $said ->
    [yes] cytunoch chi
   *[no] nid y tro hwn
}
helped = { $helped ->
    [yes] roedd yn help
    [no] nid oedd yn help
   *[not_yet] ddim eto
}
said = Yr hyn a ddywedoch wrth eraill
without-name = heb eich enw
decisions = Penderfyniadau y cymeroch chi ran ynddynt
voted = { $by ->
    [paper] pleidleisio ar bapur ar { $day }
   *[screen] pleidleisio ar sgrin ar { $day }
}
news = Newyddion eraill a gawsoch
actions = Yr hyn y dywedoch y byddech yn ei wneud
cards = Eich cardiau
not-here = Nid yw yma: pryd y daethoch i mewn ddiwethaf, na’ch allweddi mynediad a’ch rhaglenni, sydd o dan eich manylion. Atebir y cipolygon heb enw, felly ni all neb ddweud pa rai yw eich rhai chi. Mae cwestiynau, rhesymau, cynigion, cyfrifon a’r hyn na weithiodd, a ysgrifennoch dros grŵp, ar ei dudalennau.
erase-title = Fy nileu i
erase-lead = Ni all neb ddod â hyn yn ôl.
erase-about-me = Bydd yr hyn a ddywedoch amdanoch eich hun wedi mynd: beth sy’n bwysig, eich cryfderau, eich canlyniadau. Cafodd ei selio ag allwedd sy’n eiddo i chi, ac mae’r allwedd honno’n cael ei dinistrio: ni all neb ei ddarllen mewn hen gopïau chwaith.
erase-space = Bydd eich gofod eich hun yn cau, a bydd yr addewidion ynddo wedi mynd.
erase-ways-in = Ni fydd eich cod, eich allweddi mynediad na’ch rhaglenni yn agor dim mwyach. Bydd eich enw a’ch cyfeiriad wedi mynd.
erase-owed = Bydd ar rywun arall yn y gofod yr atebion sydd arnoch chi.
erase-group = Mae’r hyn a ysgrifennoch fel eiddo’r grŵp yn aros gydag ef, heb eich enw: cwestiynau, rhesymau, cynigion, addewidion, cyfrifon, yr hyn na weithiodd.
what-of-said = Beth am yr hyn a ddywedoch wrth eraill?
leave = Mae’n aros, heb enw
leave-hint = Mae’r grŵp yn mynd ymlaen ag ef. Ni all neb ddweud mwyach mai chi a’i dywedodd.
take = Mae’n mynd gyda fi
take-hint = Bydd nodyn yn aros fod rhywbeth wedi bod yno. Bydd yr atebion yn aros.
said-missing = Dewiswch beth sydd i ddod o’r hyn a ddywedoch.
sure-legend = Ydych chi’n siŵr?
sure = Ydw. Rwy’n gwybod na ellir dod ag ef yn ôl.
sure-missing = Ticiwch eich bod yn siŵr.
erase-do = Fy nileu i
as-file-first = Cadw popeth yn un ffeil yn gyntaf
erased = Rydych wedi’ch dileu
erased-lead = Nid oes dim yma yn eich adnabod mwyach. Diolch ichi am fod yma.
thought = Eich barn am yr hyn a ddywedodd eraill
choice = { $choice ->
    [agree] Cytuno:
    [disagree] Anghytuno:
   *[pass] Mynd heibio:
}
meetings = Cyfarfodydd
met = { $part ->
    [can] Dywedoch:
    [item] Daethoch â:
    [paper] Eich papur:
    [minute] Cofnodoch:
   *[there] Roeddech yno.
}
can = { $can ->
    [yes] gallwch ddod
    [maybe] gallwch ddod os oes angen
   *[no] ni allwch ddod
}
