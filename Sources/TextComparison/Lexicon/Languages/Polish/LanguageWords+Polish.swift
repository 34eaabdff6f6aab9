extension LanguageWords {
  /// Polish.
  static let polish = LanguageWords(
    modals: [
      (
        .may,
        "może|mogą|możemy|możecie|mógłby|mogłaby|mogłoby|mogliby|mogłyby|można|wolno|ma prawo|mają prawo|ma prawo do"
          + "|mają prawo do|przysługuje|przysługują|przysługuje prawo|prawo do|jest uprawniony"
          + "|jest uprawniona|są uprawnieni|są uprawnione|jest upoważniony|jest upoważniona"
          + "|są upoważnieni|dozwolone jest|dozwolony|dozwolona|dozwolone|jest dozwolone|jest dozwolony"
          + "|jest dozwolona|zezwala się|dopuszcza się|dopuszczalne jest|nie musi|nie muszą"
          + "|nie jest obowiązany|nie jest obowiązana|nie są obowiązani|nie jest zobowiązany"
          + "|nie jest zobowiązana|nie są zobowiązani"
      ),
      (
        .should,
        "powinien|powinna|powinno|powinni|powinny|powinniśmy|powinniście|winien|winna|winno|winni|winny|zaleca się|zalecane jest|dąży do|dążą do"
          + "|wskazane jest|stara się|starają się|pożądane jest"
      ),
      (
        .shall,
        "musi|muszą|musimy|musicie|jest obowiązany|jest obowiązana|jest obowiązane|są obowiązani|są obowiązane"
          + "|obowiązany|obowiązana|obowiązani|obowiązane|jest zobowiązany|jest zobowiązana"
          + "|jest zobowiązane|są zobowiązani|są zobowiązane|zobowiązany|zobowiązana|zobowiązani"
          + "|zobowiązane|zobowiązuje się|zobowiązują się|ma obowiązek|mają obowiązek|obowiązek"
          + "|należy|trzeba|obowiązkowe jest|obowiązkowo|obowiązkowy|obowiązkowa|obowiązkowe|wymaga"
          + "|wymagają|wymagane jest|konieczne jest"
      ),
    ],
    negatedModals: [
      (
        .shall,
        "traci prawo|tracą prawo|utraci prawo|utracą prawo|zabrania się|zakazuje się|zabronione|zabroniony|zabroniona|zakazane|zakazany|zakazana"
          + "|jest zabronione|jest zabroniony|jest zabroniona|jest zakazane|jest zakazany"
          + "|jest zakazana|są zabronione|są zakazane|niedozwolone|niedozwolony|powstrzymuje się"
          + "|powstrzymują się|nie wolno"
      )
    ],
    negations:
      "nie|nikt|nikogo|nikomu|nikim|nic|niczego|żaden|żadna|żadne|żadnego|żadnej|żadnym|żadną"
      + "|żadnych|nigdy|nigdzie|ani|brak jest",
    partialNegations:
      "bez|zamiast|w braku|brak|braku|odmawia|odmawiają|wolny od|zaniecha",
    exceptions:
      "z wyjątkiem|za wyjątkiem|oprócz|poza|chyba że|wyłączając|z wyłączeniem|niezależnie od|bez względu na"
      + "|z zastrzeżeniem|bez uszczerbku dla|mimo|pomimo|wbrew|o ile nie|jeżeli nie|prócz|inne niż"
      + "|inny niż",
    ignoredPolarities:
      "nie tylko|poza nim|poza nią|poza nimi|poza tym|bez zwłoki|bez wątpienia|nie mniej jednak|niemniej|nie później"
      + "|nie wcześniej|między innymi",
    bounds: [
      (
        .most, true,
        "nie więcej niż|nie dłużej niż|nie dłuższy niż|nie dłuższym niż|nie później niż|nie wyższy niż"
          + "|nie wyższa niż|nie wyższej niż|nie przekracza|nie przekraczający|nie przekraczającej"
          + "|nie przekraczającym|nie przekraczająca"
      ),
      (
        .most, false,
        "najwyżej|co najwyżej|do|maksymalnie|maksimum|najpóźniej|do wysokości|do lat|lub mniej"
      ),
      (
        .least, true,
        "nie mniej niż|nie krócej niż|nie krótszy niż|nie wcześniej niż|nie niższy niż|nie niższa niż"
          + "|nie mniejszy niż"
      ),
      (.least, false, "co najmniej|przynajmniej|minimum|minimalnie|lub więcej|od lat"),
      (.under, false, "mniej niż|poniżej|krócej niż|niższy niż|niższa niż"),
      (.over, false, "więcej niż|powyżej|ponad|dłużej niż|wyższy niż|wyższa niż|przekracza"),
    ],
    quantities: polishNumbers + polishUnits,
    restrictions: "tylko|wyłącznie|jedynie|tylko wtedy|jedyny|jedyna|tylko jeżeli",
    conditions:
      "jeżeli|jeśli|gdy|kiedy|gdyby|o ile|pod warunkiem|pod warunkiem że|w przypadku|w przypadku gdy|w razie"
      + "|w wypadku|dopóki|skoro|z chwilą|po uzyskaniu|za zgodą|za zezwoleniem|za pozwoleniem"
      + "|po uzyskaniu zgody|w zakresie w jakim|w przypadkach|tylko jeżeli|w miarę",
    untils: "do czasu|dopóki nie",
    dateBounds: [
      (.most, "do dnia|do|najpóźniej|nie później niż do dnia|do końca"),
      (.under, "przed|przed dniem"), (.over, "po|po dniu"),
      (.least, "od|od dnia|począwszy od|z dniem|nie wcześniej niż"),
    ],
    softBounds: "w terminie|w ciągu|w okresie|w czasie",
    purposes: "aby|żeby|tak aby|w celu")

  private static let polishNumbers: [(QuantityMeaning, String)] =
    counted(
      from: 0,
      "zero, jeden|jedna|jedno|jednego|jednej|jednym|jedną|jednemu, dwa|dwie|dwóch|dwu|dwaj|dwom|dwoma"
        + ", trzy|trzech|trzej|trzem|trzema, cztery|czterech|czterej|czterem, pięć|pięciu"
        + ", sześć|sześciu, siedem|siedmiu, osiem|ośmiu, dziewięć|dziewięciu, dziesięć|dziesięciu"
        + ", jedenaście|jedenastu, dwanaście|dwunastu, trzynaście|trzynastu, czternaście"
        + "|czternastu, piętnaście|piętnastu, szesnaście|szesnastu, siedemnaście|siedemnastu"
        + ", osiemnaście|osiemnastu, dziewiętnaście|dziewiętnastu")
    + counted(
      from: 20, by: 10,
      "dwadzieścia|dwudziestu, trzydzieści|trzydziestu, czterdzieści|czterdziestu, pięćdziesiąt"
        + "|pięćdziesięciu, sześćdziesiąt|sześćdziesięciu, siedemdziesiąt|siedemdziesięciu"
        + ", osiemdziesiąt|osiemdziesięciu, dziewięćdziesiąt|dziewięćdziesięciu")
    + counted(
      from: 200, by: 100,
      "dwieście|dwustu, trzysta|trzystu, czterysta|czterystu, pięćset|pięciuset, sześćset|sześciuset"
        + ", siedemset|siedmiuset, osiemset|ośmiuset, dziewięćset|dziewięciuset")
    + ordinals(
      "pierwszy|pierwszego|pierwszym|pierwsza|pierwszej|pierwsze, drugi|drugiego|drugim|druga|drugiej"
        + "|drugie, trzeci|trzeciego|trzecim, czwarty|czwartego|czwartym, piąty|piątego|piątym"
        + ", szósty|szóstego|szóstym|szósta|szóstej, siódmy|siódmego|siódmym|siódma, ósmy|ósmego|ósmym"
        + ", dziewiąty|dziewiątego|dziewiątym, dziesiąty|dziesiątego|dziesiątym")
    + months(
      "styczeń|stycznia|styczniu, luty|lutego|lutym, marzec|marca|marcu, kwiecień|kwietnia|kwietniu"
        + ", maj|maja|maju, czerwiec|czerwca|czerwcu, lipiec|lipca|lipcu, sierpień|sierpnia"
        + "|sierpniu, wrzesień|września|wrześniu, październik|października|październiku, listopad"
        + "|listopada|listopadzie, grudzień|grudnia|grudniu")
    + weekdays(
      "poniedziałek|poniedziałku|poniedziałki, wtorek|wtorku|wtorki, w środę|w środy, czwartek"
        + "|czwartku|czwartki, w piątek|w piątki, w sobotę|w soboty, w niedzielę|w niedziele")

  private static let polishUnits: [(QuantityMeaning, String)] = [
    (.scale(100), "sto|stu"), (.scale(1e3), "tysiąc|tysiące|tysięcy|tys"),
    (.scale(1e6), "milion|miliony|milionów|mln"), (.scale(1e9), "miliard|miliardy|miliardów|mld"),
    (.scale(1e12), "bilion|biliony|bilionów|bln"),
    (.unit("percent"), "procent|procenta|procentów|proc"),
    (.unit("percentage point"), "punkt procentowy|punkty procentowe|punktów procentowych"),
    (.unit("PLN"), "złoty|złote|złotych|zł|pln"), (.unit("EUR"), "euro"),
    (.unit("USD"), "dolar|dolara|dolary|dolarów"), (.unit("GBP"), "funtów szterlingów"),
    (.unit("second"), "sekunda|sekundy|sekund"), (.unit("minute"), "minuta|minuty|minut|minutę"),
    (.unit("hour"), "godzina|godziny|godzin|godzinę|godz"),
    (.unit("day"), "dzień|dni|dnia|dniach|dni kalendarzowych|dniowy|dniowego|dniowym"),
    (
      .unit("working day"),
      "dzień roboczy|dni robocze|dni roboczych|dnia roboczego"
    ),
    (.unit("week"), "tydzień|tygodnie|tygodni|tygodnia"),
    (.unit("month"), "miesiąc|miesiące|miesięcy|miesiąca|miesięczny|miesięcznego|miesięcznym"),
    (.unit("year"), "rok|roku|lata|lat|lat|letni|letnia|letnią|letniej|letniego"),
    (.unit("quarter"), "kwartał|kwartału|kwartały|kwartałów"),
    (.unit("half-year"), "półrocze|półrocza"), (.unit("decade"), "dekada|dekady|dekad"),
    (.unit("person"), "osoba|osoby|osób|osobę|osobom|ludzi"),
    (.unit("km"), "kilometr|kilometry|kilometrów|kilometra"),
    (.unit("m"), "metr|metry|metrów|metra"),
    (.unit("m²"), "metrów kwadratowych|metry kwadratowe"),
    (.unit("km²"), "kilometrów kwadratowych"),
    (.unit("m³"), "metrów sześciennych|metry sześcienne"),
    (.unit("ha"), "hektar|hektary|hektarów|hektara"),
    (.unit("kg"), "kilogram|kilogramy|kilogramów"), (.unit("tonne"), "tona|tony|ton"),
    (.unit("liter"), "litr|litry|litrów"), (.unit("nautical mile"), "mil morskich|mile morskie"),
    (.unit("°"), "stopień|stopnie|stopni"), (.unit("1/2"), "połowa|połowy|połowę|połowie"),
    (.unit("1/3"), "trzecia|trzeciej|trzecią|trzecie|trzecich"),
    (.unit("1/4"), "czwarta|czwartej|czwartą|czwarte|czwartych|ćwierć"),
    (.unit("1/5"), "piąta|piątej|piątą|piąte|piątych"),
    (.unit("1/10"), "dziesiąta|dziesiątych|dziesiątą"),
    (.unit("times"), "raz|razy"),
    (
      .reference,
      "artykuł|artykułu|artykule|artykułem|artykuły|artykułów|art|ustęp|ustępu|ustępie|ustępem|ustępy"
        + "|ust|paragraf|paragrafu|paragrafie|punkt|punktu|punkcie|punkty|punktów|pkt|litera|lit|zdanie"
        + "|rozdział|rozdziału|rozdziale|dział|działu|dziale|tytuł|tytułu|część|części|księga|księgi"
        + "|załącznik|załącznika|załączniku|załączniki|poz|pozycja|pozycji|numer|numerem|nr|rezolucja"
        + "|rezolucję|rezolucji|decyzja|decyzji|dyrektywa|dyrektywy|rozporządzenie|rozporządzenia"
        + "|protokół|protokołu|strona|str|wersja|wersji|opcja|wariant|etap|etapu|faza|fazy|tabela"
        + "|przypis|ustawa nr|tom|klauzula|ustawa z dnia|ustawy z dnia|ustawie z dnia|rozporządzenie z dnia"
        + "|rozporządzenia z dnia|umowa z dnia|umowy z dnia|uchwała z dnia|uchwały z dnia"
    ),
    (.rangeTo, "do|po"), (.rangeFrom, "od|między|pomiędzy"), (.and, "i|oraz|lub|albo"),
    (.linking, "pełnych|kolejnych|amerykańskich"),
    (
      .yearMark,
      "w|roku|od|do|po|przed|rok|r|końca|początku|z|latach"
    ),
    (.frequency("hour"), "co godzinę"),
    (
      .frequency("day"), "codziennie|dziennie|co dzień|codzienny|codzienne|dzienny"
    ),
    (.frequency("week"), "cotygodniowo|co tydzień|tygodniowo|tygodniowy|tygodniowe"),
    (
      .frequency("month"),
      "comiesięcznie|co miesiąc|miesięcznie|comiesięczny|comiesięczne"
    ),
    (.frequency("quarter"), "kwartalnie|co kwartał|kwartalny|kwartalne"),
    (.frequency("half-year"), "co pół roku|półrocznie"),
    (
      .frequency("year"),
      "corocznie|co rok|co roku|rocznie|coroczny|coroczne|roczny|roczne|rocznego|rocznej"
    ),
    (.frequency("two years"), "co dwa lata"),
    (.rate("hour"), "na godzinę"), (.rate("day"), "na dobę"), (.rate("week"), "w tygodniu"),
    (.rate("month"), "w miesiącu"), (.rate("year"), "w roku"), (.number(1.5), "półtora"),
    (.times(2), "dwa razy|dwukrotnie"), (.times(3), "trzy razy|trzykrotnie"),
    (.times(1), "jeden raz|jednokrotnie"),
    (.multiple(2), "podwojony|podwojona|podwaja się|podwójny|podwójna|podwójnej"),
    (.multiple(3), "potrojony|potrójny"), (.minus, "minus"),
  ]
}
