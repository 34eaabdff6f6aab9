extension LanguageWords {
  /// German; "soll" is read as "should", as statutes distinguish it from "muss".
  static let german = LanguageWords(
    modals: [
      (
        .may,
        "kann|können|könnte|könnten|darf|dürfen|dürfte|dürften|ist berechtigt|sind berechtigt"
          + "|berechtigt|hat das recht|haben das recht|das recht auf|recht auf|hat anspruch auf"
          + "|haben anspruch auf|anspruch auf|ist befugt|sind befugt|befugt|ist ermächtigt"
          + "|sind ermächtigt|wird ermächtigt|werden ermächtigt|ist zulässig|sind zulässig"
          + "|steht frei|steht es frei|ist erlaubt|sind erlaubt|erlaubt|ist gestattet|sind gestattet"
          + "|gestattet|muss nicht|müssen nicht|braucht nicht|brauchen nicht|ist nicht verpflichtet"
          + "|sind nicht verpflichtet|nicht verpflichtet"
      ),
      (
        .should,
        "soll|sollen|sollte|sollten|wird empfohlen|werden empfohlen|empfohlen|empfiehlt|empfehlen"
          + "|bemüht sich|bemühen sich|ist bestrebt|sind bestrebt|wird ersucht|werden ersucht"
      ),
      (
        .shall,
        "muss|müssen|müsste|müssten|ist verpflichtet|sind verpflichtet|verpflichtet sich"
          + "|verpflichten sich|verpflichtet|hat die pflicht|haben die pflicht|pflicht zur|pflicht zu"
          + "|die pflicht|verpflichtung zu|verpflichtung zur|ist gehalten|sind gehalten|obliegt"
          + "|obliegen|bedarf|bedürfen|ist vorgeschrieben|hat zu|haben zu|ist zu|sind zu|zwingend"
      ),
    ],
    negatedModals: [
      (
        .shall,
        "verliert das recht|verlieren das recht|verliert den anspruch|verlieren den anspruch|verboten|untersagt|ist verboten|sind verboten|ist untersagt|sind untersagt|wird untersagt"
          + "|werden untersagt|ist unzulässig|sind unzulässig|verbietet|verbieten"
      )
    ],
    ignoredModals:
      "betrachtet werden kann|betrachtet werden können|angesehen werden kann"
      + "|angesehen werden können|gefunden werden kann|gefunden werden können|so bald wie möglich|sich verpflichtet fühlen",
    negations:
      "nicht|kein|keine|keinen|keinem|keiner|keines|keinerlei|niemand|niemandem|niemanden|nie"
      + "|niemals|nichts|nirgends|weder|keinesfalls|keineswegs|nicht mehr",
    partialNegations:
      "ohne|ohne dass|anstatt|statt|anstelle|mangels|frei von|verweigert|verweigern|unterlässt"
      + "|unterlassen",
    exceptions:
      "außer|ausgenommen|mit ausnahme|mit ausnahme von|mit ausnahme der|mit ausnahme des"
      + "|es sei denn|sofern nicht|soweit nicht|wenn nicht|abgesehen von|ungeachtet|unbeschadet"
      + "|trotz|abweichend von|außerhalb|anders als",
    ignoredPolarities:
      "nicht nur|nicht zuletzt|ohne verzug|ohne verzögerung|ohne weiteres|ohne zweifel|nichts anderes"
      + "|nicht selten|ob oder ob nicht|allein stehend",
    bounds: [
      (
        .most, true,
        "nicht mehr als|nicht länger als|nicht später als|nicht über|nicht höher als"
          + "|nicht größer als"
      ),
      (
        .most, false,
        "höchstens|maximal|bis zu|bis|längstens|spätestens|nicht überschreiten|nicht übersteigen"
          + "|im höchstfall|oder weniger"
      ),
      (.least, true, "nicht weniger als|nicht früher als|nicht unter"),
      (.least, false, "mindestens|wenigstens|zumindest|ab|oder mehr|frühestens"),
      (.under, false, "weniger als|unter|unterhalb von|kleiner als|geringer als"),
      (.over, false, "mehr als|über|oberhalb von|größer als|höher als|übersteigt"),
    ],
    quantities: germanNumbers + germanUnits,
    restrictions: "nur|ausschließlich|allein|lediglich|einzig|nur noch|nur dann",
    conditions:
      "wenn|falls|sofern|soweit|solange|sobald|vorausgesetzt|vorausgesetzt dass"
      + "|unter der voraussetzung|unter der bedingung|vorbehaltlich|vorbehaltlich der|im falle"
      + "|im fall|im falle von|im falle der|im falle des|bei vorliegen|mit zustimmung"
      + "|nach zustimmung|mit einwilligung|mit genehmigung|nur wenn|bis dass",
    dateBounds: [
      (
        .most,
        "bis|bis zum|bis zum jahr|bis zur|bis ende|spätestens am|spätestens bis zum|spätestens zum|bis spätestens"
      ),
      (.under, "vor|vor dem|vor dem jahr"), (.over, "nach|nach dem|nach dem jahr"),
      (.least, "seit|seit dem|seit dem jahr|ab|ab dem|ab dem jahr|vom|frühestens am"),
    ],
    softBounds:
      "innerhalb von|innerhalb einer frist von|innerhalb|binnen|binnen einer frist von|in",
    purposes: "damit|so dass|sodass")

  private static let germanNumbers: [(QuantityMeaning, String)] =
    counted(
      from: 0,
      "null, eins|ein|eine|einen|einem|einer|eines, zwei|zweien|zweier, drei|dreien|dreier, vier"
        + "|vieren, fünf|fünfen, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn"
        + ", fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn")
    + counted(
      from: 20, by: 10,
      "zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig")
    + ordinals(
      "erste|ersten|erster|erstes, zweite|zweiten|zweiter|zweites, dritte|dritten|dritter|drittes"
        + ", vierte|vierten|vierter|viertes, fünfte|fünften|fünfter|fünftes, sechste|sechsten"
        + "|sechster|sechstes, siebte|siebten|siebter|siebtes, achte|achten|achter|achtes, neunte"
        + "|neunten|neunter|neuntes, zehnte|zehnten|zehnter|zehntes")
    + months(
      "januar|jänner, februar, märz, april, mai, juni, juli, august, september, oktober"
        + ", november, dezember")
    + weekdays(
      "montag|montags, dienstag|dienstags, mittwoch|mittwochs, donnerstag|donnerstags, freitag"
        + "|freitags, samstag|samstags|sonnabend, sonntag|sonntags")

  private static let germanUnits: [(QuantityMeaning, String)] = [
    (.scale(12), "dutzend"), (.scale(100), "hundert|hunderten"),
    (.scale(1e3), "tausend|tausenden|tsd"), (.scale(1e6), "million|millionen|mio"),
    (.scale(1e9), "milliarde|milliarden|mrd"), (.scale(1e12), "billion|billionen"),
    (.unit("percent"), "prozent|vom hundert|v. h|von hundert|v h"),
    (.unit("percentage point"), "prozentpunkt|prozentpunkte|prozentpunkten"),
    (.unit("per mille"), "promille"), (.unit("EUR"), "euro"), (.unit("USD"), "dollar|us dollar"),
    (.unit("CHF"), "franken|schweizer franken"), (.unit("GBP"), "pfund sterling"),
    (.unit("RUB"), "rubel"), (.unit("UAH"), "hrywnja"),
    (.unit("second"), "sekunde|sekunden"), (.unit("minute"), "minute|minuten"),
    (.unit("hour"), "stunde|stunden|stündig|stündige|stündigen|stündiger|stündiges"),
    (
      .unit("day"),
      "tag|tage|tagen|tages|kalendertage|kalendertagen|tägig|tägige|tägigen|tägiger|tägiges|tägigem"
    ),
    (.unit("working day"), "werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen"),
    (
      .unit("week"), "woche|wochen|wöchig|wöchige|wöchigen|wöchiger|wöchiges"
    ),
    (
      .unit("month"),
      "monat|monate|monaten|monats|monatig|monatige|monatigen|monatiger|monatiges"
    ),
    (
      .unit("year"),
      "jahr|jahre|jahren|jahres|jährig|jährige|jährigen|jähriger|jähriges|jährigem|lebensjahr"
    ),
    (.unit("quarter"), "quartal|quartale|quartalen"),
    (.unit("decade"), "jahrzehnt|jahrzehnte|jahrzehnten"),
    (.unit("person"), "person|personen|menschen"), (.unit("km"), "kilometer|kilometern"),
    (.unit("m"), "meter|metern"), (.unit("m²"), "quadratmeter|quadratmetern"),
    (.unit("km²"), "quadratkilometer|quadratkilometern"), (.unit("m³"), "kubikmeter|kubikmetern"),
    (.unit("ha"), "hektar"), (.unit("kg"), "kilogramm"), (.unit("tonne"), "tonne|tonnen"),
    (.unit("liter"), "liter|litern"), (.unit("nautical mile"), "seemeile|seemeilen"),
    (.unit("MW"), "megawatt"), (.unit("GW"), "gigawatt"), (.unit("°"), "grad"),
    (.unit("1/2"), "hälfte|halb|halbe|halben|halbes"), (.unit("1/3"), "drittel|dritteln"),
    (.unit("1/4"), "viertel|vierteln"), (.unit("1/5"), "fünftel|fünfteln"),
    (.unit("1/10"), "zehntel|zehnteln"), (.unit("times"), "mal"),
    (
      .reference,
      "artikel|artikels|artikeln|art|absatz|absatzes|absatzs|absätze|absätzen|abs|satz|satzes|sätze"
        + "|nummer|nummern|nr|paragraf|paragraph|paragrafen|abschnitt|abschnitts|abschnitte|abschnitten"
        + "|kapitel|kapitels|kapiteln|teil|teils|titel|buch|anlage|anlagen|anhang|anhangs|anhänge"
        + "|punkt|punkte|ziffer|ziffern|buchstabe|protokoll|resolution|resolutionen|beschluss"
        + "|richtlinie|verordnung|seite|seiten|fassung|version|entwurf|variante|option|schritt"
        + "|phase|stufe|regel|grundsatz|klausel|unterabsatz|halbsatz|bgbl|tabelle|fußnote|übergangsbestimmung|schlussbestimmung|erwägungsgrund|buchst|gesetz vom|gesetzes vom|verordnung vom|vertrag vom"
        + "|vertrags vom|beschluss vom|abkommen vom|abkommens vom|übereinkommen vom|übereinkommens vom"
    ),
    (.rangeTo, "bis"), (.rangeFrom, "von|zwischen|vom"), (.and, "und|oder|sowie"),
    (.linking, "us|volle|vollen|aufeinanderfolgende|aufeinanderfolgenden|der|des|jahr"),
    (.yearMark, "im|in|seit|bis|vor|nach|ab|jahr|jahre|jahres|ende|anfang|von|vom|am|zum"),
    (.frequency("hour"), "stündlich|pro stunde|je stunde"),
    (.frequency("day"), "täglich|pro tag|je tag|jeden tag"),
    (.frequency("week"), "wöchentlich|pro woche|je woche|jede woche"),
    (.frequency("month"), "monatlich|pro monat|je monat|jeden monat"),
    (.frequency("quarter"), "vierteljährlich|quartalsweise|pro quartal"),
    (.frequency("half-year"), "halbjährlich"),
    (
      .frequency("year"), "jährlich|alljährlich|pro jahr|je jahr|jedes jahr"
    ),
    (.frequency("two years"), "alle zwei jahre"),
    (.rate("year"), "im jahr"), (.rate("month"), "im monat"), (.rate("day"), "am tag"),
    (.number(1.5), "anderthalb|eineinhalb"), (.times(1), "einmal"), (.times(2), "zweimal"),
    (.times(3), "dreimal"), (.times(4), "viermal"),
    (.multiple(2), "verdoppelt|verdoppeln|doppelt"), (.multiple(0.5), "halbiert|halbieren"),
    (.multiple(3), "verdreifacht"), (.minus, "minus"),
  ]
}
