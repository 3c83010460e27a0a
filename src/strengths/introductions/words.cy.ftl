introductions = Cyflwyno pobl i’w gilydd
introductions-lead = Meddyliodd rhywun y gallai dau ohonoch helpu eich gilydd. Does dim yn digwydd oni bai bod y ddau’n cytuno.
none = Neb i’w gyflwyno eto
none-lead = Pan fydd rhywbeth rydych yn ei gynnig yn gweddu i angen rhywun arall, neu fel arall, gofynnir ichi yma.
to-mine = Fy nghryfderau
waiting = Yn aros amdanoch
others = Y lleill
needed = Yr angen
offered = Y cynnig
stage-asked = Gofynnwyd
stage-agreed = Cytunodd y ddau
stage-no = Nid y tro hwn

introduction = Cyflwyno dau berson
thought-of-by = { $name } a feddyliodd am hyn
thought-of = Rhywun yn y gofod a feddyliodd am hyn
you = Chi
you-typed = { $name }: chi a’i teipiodd
for-space = { $who } ({ $space })
not-this-time = Nid y tro hwn. Does dim bai ar neb, a does dim angen rheswm.
would-you = Hoffech chi gael eich cyflwyno?
write-down = Ar bapur neu mewn cyfarfod y mae { $name } yn clywed. Gofynnwch, ac ysgrifennwch yma yr hyn a ddywedir.
lead = Gofynnir yr un peth i’r ochr arall ({ $who }). Pan fydd y ddau ohonoch wedi cytuno, cewch weld sut mae’n well gan y llall glywed. Does dim angen rheswm dros ddweud na.
lead-nameless = Heb eich enw y dywedoch hyn. Pan fydd y ddau ohonoch wedi cytuno, caiff yr ochr arall ({ $who }) wybod eich enw a sut mae’n well gennych glywed, a chewch chithau wybod yr un peth. Fel arall ni chaiff wybod dim. Does dim angen rheswm dros ddweud na.
note-label = Rhywbeth i’w ddarllen pan fydd y ddau wedi cytuno
note-hint = Rhif ffôn, er enghraifft, neu ddiwrnod sy’n gyfleus. Does neb arall yn ei ddarllen.
say-yes = Hoffwn, cyflwynwch ni
say-no = Nid y tro hwn
answer-missing = Dewiswch un o’r ddau.
wait = Rydych wedi cytuno. Nid yw’r ochr arall wedi dweud eto.
agreed-title = Mae’r ddau ohonoch wedi cytuno
likes-to-hear = Mae’n well gan { $name } glywed { $how }.
hears-by = { $channel ->
    [email] drwy e-bost
    [letter] drwy lythyr
    [meeting] mewn cyfarfod
   *[page] yma, ar sgrin
}
told-by-you = Yr hyn a ddywedoch chi
told-by = Yr hyn y mae { $name } yn ei ddweud
a-while = Mae tipyn o amser wedi mynd heibio
write-down-helped = Gofynnwch i { $name }, ac ysgrifennwch yr hyn a ddywedir.
did-it-help-lead = Dim ond y ddau ohonoch sy’n darllen hyn. Mae eraill yn gweld ei fod wedi helpu, heb enwau, a dim arall.
did-it-help = A oedd yn help?
helped = { $helped ->
    [yes] Roedd yn help
    [no] Nid oedd yn help
   *[not_yet] Ddim eto
}
helped-words = Gair amdano, i’r llall ei ddarllen
helped-missing = Dewiswch a oedd yn help.
tell = Dweud hynny
just-said = Diolch am ddweud.
just-told = Diolch. Gall y llall ohonoch ei ddarllen yma.
