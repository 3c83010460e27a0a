# Enwau dyddiau a misoedd, yr amser o’r dydd, a faint o amser sydd ar ôl.

language-name = Cymraeg

weekday = { $weekday ->
    [Monday] Llun
    [Tuesday] Mawrth
    [Wednesday] Mercher
    [Thursday] Iau
    [Friday] Gwener
    [Saturday] Sadwrn
   *[Sunday] Sul
}

month = { $month ->
    [January] Ionawr
    [February] Chwefror
    [March] Mawrth
    [April] Ebrill
    [May] Mai
    [June] Mehefin
    [July] Gorffennaf
    [August] Awst
    [September] Medi
    [October] Hydref
    [November] Tachwedd
   *[December] Rhagfyr
}

month-and-year = { $month } { $year }
day = dydd { $weekday } { $date }
# "Byddwn yn cwrdd ddydd Mawrth 3 Mawrth 2026."
on-day = ddydd { $weekday } { $date }
short-day = { $number } { $month } { $year }

time = { $part ->
    [midnight] canol nos
    [noon] hanner dydd
    [am] { $clock }yb
   *[pm] { $clock }yp
}

# Treiglad meddal ar ôl "am": canol nos, ond "am ganol nos".
moment = { $day } am { $part ->
    [midnight] ganol nos
    [noon] hanner dydd
    [am] { $clock }yb
   *[pm] { $clock }yp
}

due-today = erbyn heddiw
due-tomorrow = erbyn yfory
# Treiglad meddal ar ôl 2 yn unig: 2 ddiwrnod, ond 3 diwrnod.
due-in-days = { $days ->
    [zero] ymhen { $days } diwrnod
    [one] ymhen { $days } diwrnod
    [two] ymhen { $days } ddiwrnod
    [few] ymhen { $days } diwrnod
    [many] ymhen { $days } diwrnod
   *[other] ymhen { $days } diwrnod
}
days-late = { $days ->
    [zero] { $days } diwrnod yn hwyr
    [one] { $days } diwrnod yn hwyr
    [two] { $days } ddiwrnod yn hwyr
    [few] { $days } diwrnod yn hwyr
    [many] { $days } diwrnod yn hwyr
   *[other] { $days } diwrnod yn hwyr
}
