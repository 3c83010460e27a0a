canvases = Cynfasau
what-for = Cynllun gweithredu yw cynfas: pum peth sy’n bwysig, cwestiwn am bob un, a chardiau â’r hyn y byddwch yn ei wneud. Llenwch un gyda’ch gilydd, neu ar eich pen eich hun yn gyntaf.
none-yet = Does dim cynfas yma eto
none-yet-lead = Gwnewch un a’i lenwi gyda’ch gilydd yn eich cyfarfod nesaf, ar sgrin neu ar bapur.
make = Gwneud cynfas
teams = Rhai’r tîm
mine = Fy nrafftiau fy hun
others = Drafftiau y mae eraill yn eu dangos
private-tag = Dim ond chi sy’n ei weld
shown-tag = Gall pawb yma ei ddarllen
changed = Newidiwyd ddiwethaf: { $when }
lay-beside = Ei osod ochr yn ochr ag un y tîm
gone = rhywun sydd wedi mynd

kind = Pwy sy’n ei lenwi?
kind-empty = Dewiswch pwy sy’n ei lenwi.
kind-team = Pob un ohonom gyda’n gilydd
kind-team-hint = Gall pawb yn y gofod hwn ei ddarllen ac ychwanegu ato.
kind-alone = Fi, ar fy mhen fy hun, er mwyn meddwl dros bethau
kind-alone-hint = Dim ond chi sy’n ei weld. Gallwch ei osod ochr yn ochr ag un y tîm wedyn, a dod â’r hyn a hoffech draw.
name-in-english = Beth yw ei enw yn Saesneg?
name-in-welsh = Beth yw ei enw yn Gymraeg?
name-empty = Rhowch enw arno.
level = { $level ->
    [individual] Un person a’r rhai o’i gwmpas
    [strategic] Sefydliad neu ardal
   *[group] Grŵp a’i wasanaeth
}
level-hint = { $level ->
    [individual] Sut rwy’n gwneud fy ngwaith gyda’r person hwn
    [strategic] Sut mae ein sefydliad yn gweithio
   *[group] Sut mae ein gwasanaeth yn gweithio
}
level-label = Pa gwestiynau ddylai’r cynfas eu gofyn?
level-label-hint = Gallwch newid y cwestiynau wedyn, yn y ddwy iaith.
level-empty = Dewiswch pa gwestiynau y bydd yn eu gofyn.
