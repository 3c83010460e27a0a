history = Beth newidiodd, a phryd
history-lead = Does dim byd yn mynd ar goll yma. Gallwch edrych ar y cynfas fel yr oedd ar unrhyw ddiwrnod, a mynd yn ôl ato.
named = Fersiynau ag enw
named-by = { $name }, { $when }
name-now = Rhoi enw ar y cynfas fel y mae nawr
name-now-hint = Er enghraifft “Ar ôl cyfarfod mis Mawrth”.
name-empty = Rhowch enw arno.
keep-name = Ei gadw dan yr enw hwn
by-day = Fesul diwrnod
nothing-yet = Does dim byd wedi newid eto.
as-it-was = Fel yr oedd ar ddiwedd y dydd
as-it-was-at = Fel yr oedd: { $when }
only-to-read = Gallwch ei ddarllen yma. Nid yw edrych yn newid dim byd.
go-back = Mynd yn ôl at hwn
go-back-hint = Caiff y cynfas fel y mae nawr ei gadw dan enw yn gyntaf, fel y gallwch ddychwelyd ato.
gone-back = Mae’r cynfas fel yr oedd. Mae enw ar y fersiwn cyn hynny yn y rhestr isod.
before-going-back = Cyn mynd yn ôl: { $when }
elsewhere = Cardiau o resi sydd wedi mynd
program = Plethu
gone = Rhywun sydd wedi mynd
added = { $count ->
    [zero] Nid ychwanegodd { $name } gardiau.
    [one] Ychwanegodd { $name } gerdyn.
    [two] Ychwanegodd { $name } ddau gerdyn.
    [few] Ychwanegodd { $name } { $count } cherdyn.
    [many] Ychwanegodd { $name } { $count } cherdyn.
   *[other] Ychwanegodd { $name } { $count } cerdyn.
}
changed = { $count ->
    [zero] Ni newidiodd { $name } gardiau.
    [one] Newidiodd { $name } eiriau cerdyn.
    [two] Newidiodd { $name } eiriau dau gerdyn.
    [few] Newidiodd { $name } eiriau { $count } cherdyn.
    [many] Newidiodd { $name } eiriau { $count } cherdyn.
   *[other] Newidiodd { $name } eiriau { $count } cerdyn.
}
moved = { $count ->
    [zero] Ni symudodd { $name } gardiau.
    [one] Symudodd { $name } gerdyn.
    [two] Symudodd { $name } ddau gerdyn.
    [few] Symudodd { $name } { $count } cherdyn.
    [many] Symudodd { $name } { $count } cherdyn.
   *[other] Symudodd { $name } { $count } cerdyn.
}
removed = { $count ->
    [zero] Ni thynnodd { $name } gardiau oddi ar y cynfas.
    [one] Tynnodd { $name } gerdyn oddi ar y cynfas.
    [two] Tynnodd { $name } ddau gerdyn oddi ar y cynfas.
    [few] Tynnodd { $name } { $count } cherdyn oddi ar y cynfas.
    [many] Tynnodd { $name } { $count } cherdyn oddi ar y cynfas.
   *[other] Tynnodd { $name } { $count } cerdyn oddi ar y cynfas.
}
filled = Llanwodd { $name } flychau o amgylch y cardiau.
