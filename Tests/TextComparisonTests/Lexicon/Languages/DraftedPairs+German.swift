extension DraftedPairs {
  /// German, as treaties and laws are written.
  static let german = read(
    "de",
    """
    T Die Vertragsparteien einigen sich. → Die  Vertragsparteien einigen sich
    T Die „Linie“ gilt als Grenze. → Die "Linie" gilt als Grenze.
    T Die Maßnahmen enden. → Die Massnahmen enden.
    T Es gelten 800.000 Euro. → Es gelten 800 000 Euro.
    T Die Frist beträgt 30 Tage, die Parteien warten. → Die Frist beträgt 30 Tage; die Parteien warten.
    T Waffenstillstand - jetzt → Waffenstillstand – jetzt
    T Die Kommission berät. → DIE KOMMISSION BERÄT.
    T Der EU-Beitritt ist offen. → Der EU‑Beitritt ist offen.
    R Die Vertragsparteien arbeiten zusammen. → Die Vertragsstaaten arbeiten zusammen.
    R Die Rechte nach Artikel 5 bleiben unberührt. → Die Rechte nach Artikel 6 bleiben unberührt.
    R Absatz 2 gilt entsprechend. → Absatz 3 gilt entsprechend.
    R Es gilt § 12 des Gesetzes. → Es gilt § 14 des Gesetzes.
    R Die Anlage 2 ist Bestandteil des Vertrags. → Die Anlage 4 ist Bestandteil des Vertrags.
    R Näheres regelt Satz 2 Nummer 3. → Näheres regelt Satz 1 Nummer 4.
    R Siehe Artikel 7 Abs. 2 und 3. → Siehe Artikel 8 Abs. 4 und 5.
    R Die Resolution 1325 wird bekräftigt. → Die Resolution 2250 wird bekräftigt.
    R Die Frist beträgt fünf Tage. → Die Frist beträgt 5 Tage.
    R Die Frist beträgt fünfundzwanzig Tage. → Die Frist beträgt 25 Tage.
    R Eine dreijährige Amtszeit ist vorgesehen. → Eine Amtszeit von drei Jahren ist vorgesehen.
    R Die Truppen müssen abziehen. → Die Truppen sind verpflichtet abzuziehen.
    R Kein Staat darf angreifen. → Die Staaten dürfen nicht angreifen.
    R Die Parteien dürfen nicht angreifen. → Es ist den Parteien verboten anzugreifen.
    R Bis zu 800.000 Soldaten dienen. → Höchstens 800.000 Soldaten dienen.
    R Die Kommission tagt unverzüglich. → Die Kommission tagt ohne Verzug.
    R Die Truppen ziehen ab. Die Lager schließen. → Die Lager schließen. Die Truppen ziehen ab.
    R Nicht nur die Staaten, auch die Verbände wirken mit. → Die Staaten und auch die Verbände wirken mit.
    R Der zweite Abschnitt des Vertrags gilt. → Der dritte Abschnitt des Vertrags gilt.
    R Der Vertrag gilt seit 2020. → Der Vertrag gilt seit dem Jahr 2020.
    Q Die Frist beträgt 30 Tage. → Die Frist beträgt 60 Tage.
    Q Die Frist beträgt drei Monate. → Die Frist beträgt sechs Monate.
    Q Es gilt eine 30-tägige Frist. → Es gilt eine 60-tägige Frist.
    Q Es gilt eine zweijährige Frist. → Es gilt eine dreijährige Frist.
    Q Der Betrag ist fünfundzwanzig Millionen Euro. → Der Betrag ist fünfunddreißig Millionen Euro.
    Q Der Fonds umfasst 100 Milliarden Euro. → Der Fonds umfasst 100 Millionen Euro.
    Q Die Strafe beträgt 5 000 Euro. → Die Strafe beträgt 5 000 Dollar.
    Q Der Anteil beträgt 50 Prozent. → Der Anteil beträgt 60 vom Hundert.
    Q Der Zinssatz beträgt 2,5 Prozent. → Der Zinssatz beträgt 3,5 Prozent.
    Q Der Abzug endet am 3. Dezember 2025. → Der Abzug endet am 5. Dezember 2025.
    Q Die Wahl findet im Mai 2026 statt. → Die Wahl findet im Juni 2026 statt.
    Q Die Truppe umfasst 600.000 Soldaten. → Die Truppe umfasst höchstens 600.000 Soldaten.
    Q Mindestens fünf Mitglieder stimmen zu. → Mindestens sieben Mitglieder stimmen zu.
    Q Eine Mehrheit von zwei Dritteln ist nötig. → Eine Mehrheit von drei Vierteln ist nötig.
    Q Der Bericht erscheint jährlich. → Der Bericht erscheint monatlich.
    Q Die Zone ist 10 bis 15 Kilometer breit. → Die Zone ist 10 bis 20 Kilometer breit.
    Q Innerhalb von zwei Wochen wird berichtet. → Innerhalb von zwei Monaten wird berichtet.
    Q Die Hälfte der Mittel wird gezahlt. → Ein Drittel der Mittel wird gezahlt.
    Q Die Sitzung ist am Montag. → Die Sitzung ist am Freitag.
    O Die Parteien können zurücktreten. → Die Parteien müssen zurücktreten.
    O Die Parteien dürfen zurücktreten. → Die Parteien sollen zurücktreten.
    O Jede Partei soll berichten. → Jede Partei muss berichten.
    O Jede Partei sollte berichten. → Jede Partei hat zu berichten.
    O Der Staat ist berechtigt, Mittel zu fordern. → Der Staat ist verpflichtet, Mittel zu fordern.
    O Die Behörde darf Auskunft verlangen. → Die Behörde verlangt Auskunft.
    O Die Staaten verpflichten sich zum Abzug. → Die Staaten können den Abzug beginnen.
    O Die Mitglieder sind zu hören. → Die Mitglieder können gehört werden.
    O Die Behörde prüft den Antrag. → Die Behörde muss den Antrag prüfen.
    O Den Staaten wird empfohlen, Mittel bereitzustellen. → Die Staaten müssen Mittel bereitstellen.
    O Es kann ein Ausschuss eingesetzt werden. → Es muss ein Ausschuss eingesetzt werden.
    O Jeder hat das Recht auf Auskunft. → Jeder hat die Pflicht zur Auskunft.
    P Die Parteien dürfen Truppen stationieren. → Die Parteien dürfen keine Truppen stationieren.
    P Die Parteien stimmen zu. → Die Parteien stimmen nicht zu.
    P Alle Gebiete sind offen. → Alle Gebiete außer Zone C sind offen.
    P Zivilpersonen dürfen einreisen. → Nur Zivilpersonen dürfen einreisen.
    P Die Frist wird verlängert. → Die Frist wird verlängert, wenn beide Staaten zustimmen.
    P Die Truppen ziehen ab, sofern die Waffenruhe hält. → Die Truppen ziehen ab.
    P Der Beschluss wird mit Bedingungen gefasst. → Der Beschluss wird ohne Bedingungen gefasst.
    P Die Parteien müssen zahlen. → Die Parteien müssen nicht zahlen.
    P Der Antrag ist zulässig. → Der Antrag ist unzulässig.
    P Der Zutritt ist erlaubt. → Der Zutritt ist verboten.
    P Die Regel gilt, es sei denn, die Parteien vereinbaren etwas anderes. → Die Regel gilt.
    P Alle Waffen mit Ausnahme von Pistolen werden abgegeben. → Alle Waffen werden abgegeben.
    P Nicht mehr als 5 Tage vergehen. → Mehr als 5 Tage vergehen.
    P Niemand darf festgehalten werden. → Jeder darf festgehalten werden.
    P Die Hilfe wird vorbehaltlich der Zustimmung des Rates geleistet. → Die Hilfe wird geleistet.
    R nicht vorhersehbare Schäden → unvorhersehbare Schäden
    P vorhersehbare Schäden → unvorhersehbare Schäden
    R Die Akte liegt im neuen Archiv. → Die Akte liegt in einem neuen Archiv.
    R Verhalten, das als feindlich betrachtet werden kann → feindliches Verhalten
    P Die Partei verliert das Recht auf Einspruch. Sie zahlt die Kosten. → Sie zahlt die Kosten.
    """)
}
