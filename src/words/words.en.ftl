# The names of days and months, times of day, and how long until something is due.

language-name = English

weekday = { $weekday ->
    [Monday] Monday
    [Tuesday] Tuesday
    [Wednesday] Wednesday
    [Thursday] Thursday
    [Friday] Friday
    [Saturday] Saturday
   *[Sunday] Sunday
}

month = { $month ->
    [January] January
    [February] February
    [March] March
    [April] April
    [May] May
    [June] June
    [July] July
    [August] August
    [September] September
    [October] October
    [November] November
   *[December] December
}

month-and-year = { $month } { $year }
day = { $weekday } { $date }
# "We meet on Tuesday 3 March 2026."
on-day = on { $weekday } { $date }
short-day = { $number } { $month } { $year }

time = { $part ->
    [midnight] midnight
    [noon] noon
    [am] { $clock }am
   *[pm] { $clock }pm
}

moment = { $day } at { $part ->
    [midnight] midnight
    [noon] noon
    [am] { $clock }am
   *[pm] { $clock }pm
}

due-today = due today
due-tomorrow = due tomorrow
due-in-days = { $days ->
    [one] due in 1 day
   *[other] due in { $days } days
}
days-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
