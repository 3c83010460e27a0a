themes = Themâu a godwyd
themes-lead = Ni ellir setlo rhai pethau yma. Gall geiriau sawl person fynd gyda’i gilydd i’r gofod ehangach, lle mae ateb yn ddyledus iddyn nhw. Mae’r ateb yn dod yn ôl at bob un.
raised-to = Aeth i { $space }
new-theme = Codi thema
none-up = Does dim wedi’i godi eto.
not-yet-raised = Heb ei chodi eto
from-below = Codwyd i ni
none-below = Does dim wedi’i godi i ni eto.
answer-by = { $name }, erbyn { $day }
make-lead = Dewiswch yr hyn a ddywedwyd, a dywedwch mewn brawddeg neu ddwy beth yw swm a sylwedd y cyfan. Gofynnir yn gyntaf i bawb biau’r geiriau. Nid yw { $space } yn gweld enw neb oni bai ei fod yn cytuno; ond efallai y bydd pwy bynnag sydd yn y ddau ofod yn adnabod y geiriau.
which = Pa rai o’r rhain?
choose-some = Dewiswch un o leiaf.
words-in = { $lang ->
    [cy] Y thema yn Gymraeg
   *[en] Y thema yn Saesneg
}
words-hint = Brawddeg neu ddwy, yng ngeiriau’r grŵp ei hun.
words-empty = Dywedwch beth yw swm a sylwedd y cyfan.
make = Gofyn i’r rhai a’i dywedodd
theme = Thema i { $space }
made-by = Lluniwyd ar { $day } gan { $name }
what-became = Beth ddaeth ohoni
raised-on = Codwyd ar { $day }.
whose-words = Geiriau pwy sydd ynddi
consent = { $consent ->
    [asked] Wedi gofyn
    [said] Wedi dweud
    [name] Caiff fynd, gyda’r enw
    [nameless] Caiff fynd, heb enw
   *[no] Yn aros yma
}
ask-mine = A gaiff eich geiriau fynd i { $space }?
choose-mine = { $consent ->
    [name] Cân, gyda fy enw
    [nameless] Cân, heb fy enw
   *[no] Na, maen nhw’n aros yma
}
choose-theirs = { $consent ->
    [name] Caniatawyd, gyda’r enw
    [nameless] Caniatawyd, heb yr enw
   *[no] Gwrthodwyd
}
consent-missing = Dewiswch a gaiff eich geiriau fynd.
say-so = Dweud hynny
write-down = Nodi’r hyn a ddywedwyd
write-down-lead = Dim ond os dywedwyd hynny wrthych, ar bapur neu dros y ffôn.
raise-title = Ei chodi
raise-lead = { $count ->
    [zero] Does neb wedi cytuno eto, felly ni all fynd.
    [one] Gall geiriau un person fynd. Mae pwy bynnag sydd heb ddweud eto yn cael ei adael allan.
    [two] Gall geiriau { $count } berson fynd. Mae pwy bynnag sydd heb ddweud eto yn cael ei adael allan.
    [few] Gall geiriau { $count } pherson fynd. Mae pwy bynnag sydd heb ddweud eto yn cael ei adael allan.
    [many] Gall geiriau { $count } pherson fynd. Mae pwy bynnag sydd heb ddweud eto yn cael ei adael allan.
   *[other] Gall geiriau { $count } person fynd. Mae pwy bynnag sydd heb ddweud eto yn cael ei adael allan.
}
raise = Ei chodi nawr
nobody-agreed = Does neb wedi cytuno eto i’w geiriau fynd.
just-said = Diolch. Gallwch ei newid nes y bydd wedi’i chodi.
just-raised = Mae wedi’i chodi. Daw’r ateb yn ôl at bawb y mae eu geiriau ynddi.
