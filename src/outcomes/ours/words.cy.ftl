ask-ours = Beth fyddai’n well i ni?
ask-ours-lead = Canlyniad i’r grŵp cyfan, yn ei eiriau ei hun ac yn ôl ei raddfa ei hun o 0 i 10.
words-in = { $lang ->
    [cy] Beth fyddai’n well, yn Gymraeg
   *[en] Beth fyddai’n well, yn Saesneg
}
words-empty = Dywedwch beth fyddai’n well.
propose = Ei gynnig i’r grŵp
ours = Beth mae “gwell” yn ei olygu i ni
proposed = Cynigiwyd i’r grŵp ar { $day } gan { $name }
nobody-yet = Does neb wedi cytuno eto.
agreed-by = Cytunwyd gan { $names }.
i-agree = Rwy’n cytuno: dyma beth mae “gwell” yn ei olygu i ni
not-any-more = Nid wyf yn cytuno mwyach
ratings = Pob tro y dywedodd y grŵp sut mae hi
written-by = nodwyd gan { $name }
story-hint = Fel y dywedoch hi wrth eich gilydd. Y stori yn gyntaf.
number-hint = Y rhif y mae’r grŵp yn cytuno arno, yn ôl ei raddfa ei hun.
outputs = Beth a wnaed
output-away = Camgymeriad oedd hwn: ei dynnu oddi yma
outputs-lead = Cyfrif o’r hyn a wnaed yw’r rhain. Dydyn nhw’n dweud dim a wellodd unrhyw beth: gwaith canlyniadau yw hynny.
no-outputs = Does dim wedi’i gyfrif eto.
how-many = Faint?
many-wrong = Ysgrifennwch rif cyfan.
of-what = O beth?
of-what-hint = Er enghraifft: prynhawniau yn ystafell yr ardd, taflenni, pobl yn y diwrnod agored.
keep = Ei gadw
