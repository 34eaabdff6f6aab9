extension LanguageWords {
  /// Italian; the present and the future alone do not state a duty.
  static let italian = LanguageWords(
    modals: [
      (
        .may,
        "può|possono|possiamo|potremo|potrà|potranno|potrebbe|potrebbero|possa|possano|ha diritto|hanno diritto"
          + "|ha il diritto|hanno il diritto|avrà diritto|avrà il diritto|avranno diritto|diritto a"
          + "|diritto di|diritto al|diritto alla|ha facoltà|hanno facoltà|ha la facoltà|hanno la facoltà"
          + "|facoltà di|è autorizzato|è autorizzata|sono autorizzati|sono autorizzate|è consentito"
          + "|è consentita|sono consentiti|sono consentite|consentito|consentita|è permesso"
          + "|è permessa|permesso|è ammesso|è ammessa|sono ammessi|sono ammesse|è lecito|è legittimato"
          + "|non è tenuto|non è tenuta|non sono tenuti|non è obbligato|non sono obbligati"
      ),
      (
        .should,
        "dovrebbe|dovrebbero|conviene|si raccomanda|raccomanda|raccomandano|è raccomandato"
          + "|si adopera|si adoperano|si sforza|si sforzano|è opportuno|è auspicabile|è invitato a"
          + "|sono invitati a"
      ),
      (
        .shall,
        "deve|devono|dobbiamo|dovremo|dovrà|dovranno|debba|debbano|debbono|è tenuto|è tenuta|sono tenuti|sono tenute"
          + "|è obbligato|è obbligata|sono obbligati|sono obbligate|si impegna|si impegnano"
          + "|si obbliga|si obbligano|ha l'obbligo|hanno l'obbligo|l'obbligo di|obbligo di"
          + "|ha il dovere|hanno il dovere|il dovere di|dovere di|è obbligatorio|è obbligatoria"
          + "|sono obbligatori|sono obbligatorie|obbligatoriamente|occorre|occorrono|è necessario"
          + "|è necessaria|spetta|bisogna"
      ),
    ],
    negatedModals: [
      (
        .shall,
        "perde il diritto|perdono il diritto|decade dal diritto|decadono dal diritto|vietato|vietata|vietati|vietate|è vietato|è vietata|sono vietati|sono vietate|proibito"
          + "|proibita|proibiti|proibite|è proibito|è proibita|si astiene|si astengono|vieta|vietano"
      )
    ],
    negations:
      "non|nessun|nessuno|nessuna|niente|nulla|mai|neppure|nemmeno|neanche|né",
    partialNegations:
      "senza|senza che|anziché|invece di|in luogo di|in mancanza di|in assenza di|mancanza di"
      + "|privo di|priva di|rifiuta di",
    exceptions:
      "salvo|salvo che|salva|salvi|salve|tranne|tranne che|eccetto|eccetto che|eccettuato|eccettuati"
      + "|a meno che|a meno che non|ad eccezione di|ad eccezione del|ad eccezione della"
      + "|ad eccezione dei|ad eccezione delle|con l'eccezione di|fatto salvo|fatta salva|fatti salvi"
      + "|fatte salve|ad esclusione di|esclusi|escluse|al di fuori di|fuori da|fuori dei casi"
      + "|fermo restando|ferma restando|nonostante|malgrado|in deroga a|in deroga al|in deroga alla",
    ignoredPolarities:
      "anche una sola|anche un solo|anche uno solo|non solo|non soltanto|non solamente|senza indugio|senza ritardo|senza dubbio|quanto meno"
      + "|tanto meno",
    bounds: [
      (
        .most, true,
        "non più di|non superiore a|non superiori a|non oltre|non eccedente|non eccedenti"
          + "|che non superi|non oltre il|e non oltre"
      ),
      (
        .most, false,
        "fino a|fino ad|al massimo|massimo di|un massimo di|al più tardi|limite di|o meno|sino a"
          + "|al più"
      ),
      (.least, true, "non meno di|non inferiore a|non inferiori a|non prima di"),
      (.least, false, "almeno|al minimo|minimo di|un minimo di|o più|come minimo|non prima del"),
      (.under, false, "meno di|inferiore a|inferiori a|al di sotto di|sotto"),
      (.over, false, "più di|superiore a|superiori a|oltre|al di sopra di|che superi"),
    ],
    quantities: italianNumbers + italianUnits,
    restrictions:
      "solo|soltanto|solamente|unicamente|esclusivamente|solo se|unico|unica|soli|sole|sola",
    conditions:
      "se|qualora|purché|a condizione che|a condizione di|sempre che|nel caso|nel caso in cui"
      + "|in caso di|ove|laddove|quando|finché|non appena|nella misura in cui|previo|previa"
      + "|previo consenso|previa autorizzazione|previo parere|con il consenso di|con il consenso del"
      + "|con l'autorizzazione di|subordinato a|subordinata a|soggetto a|soggetta a|solo se"
      + "|con riserva di|una volta|a patto che",
    untils: "fino a quando|finché non",
    dateBounds: [
      (.most, "entro il|entro|fino al|non oltre il|entro e non oltre il|al più tardi il|sino al"),
      (.under, "prima del|prima di"), (.over, "dopo il|dopo|successivamente al"),
      (.least, "dal|a partire dal|a decorrere dal|a far data dal"),
    ],
    softBounds: "entro|entro il termine di|nel termine di|nel termine massimo di|in|entro i",
    purposes: "affinché|in modo che|così che|al fine di",
    contractions: [
      "di": ["del", "dello", "della", "dei", "degli", "delle", "dell"],
      "a": ["al", "allo", "alla", "ai", "agli", "alle", "all"],
      "da": ["dal", "dalla", "dai", "dalle", "dall"],
    ])

  private static let italianNumbers: [(QuantityMeaning, String)] =
    counted(
      from: 0,
      "zero, un|uno|una, due, tre|tré, quattro, cinque, sei, sette, otto, nove, dieci, undici"
        + ", dodici, tredici, quattordici, quindici, sedici, diciassette, diciotto, diciannove")
    + counted(
      from: 20, by: 10,
      "venti|vent, trenta|trent, quaranta|quarant, cinquanta|cinquant, sessanta|sessant"
        + ", settanta|settant, ottanta|ottant, novanta|novant")
    + ordinals(
      "primo|prima, secondo|seconda, terzo|terza, quarto|quarta, quinto|quinta, sesto|sesta"
        + ", settimo|settima, ottavo|ottava, nono|nona, decimo|decima")
    + months(
      "gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre"
        + ", novembre, dicembre")
    + weekdays("lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica")

  private static let italianUnits: [(QuantityMeaning, String)] = [
    (.scale(100), "cento|cent"), (.scale(1e3), "mille|mila|migliaia"),
    (.scale(1e6), "milione|milioni|mln"), (.scale(1e9), "miliardo|miliardi|mld"),
    (.scale(1e12), "bilione|bilioni"),
    (.unit("percent"), "per cento|percento"),
    (.unit("percentage point"), "punti percentuali|punto percentuale"), (.unit("EUR"), "euro"),
    (.unit("USD"), "dollaro|dollari|dollari statunitensi"), (.unit("lira"), "lira|lire"),
    (.unit("GBP"), "sterline"), (.unit("CHF"), "franchi svizzeri"),
    (.unit("second"), "secondi"), (.unit("minute"), "minuto|minuti"), (.unit("hour"), "ora|ore"),
    (.unit("day"), "giorno|giorni|giorni naturali"),
    (
      .unit("working day"),
      "giorno lavorativo|giorni lavorativi|giorno feriale|giorni feriali"
    ),
    (.unit("week"), "settimana|settimane"), (.unit("month"), "mese|mesi"),
    (.unit("year"), "anno|anni"), (.unit("quarter"), "trimestre|trimestri"),
    (.unit("half-year"), "semestre|semestri"), (.unit("decade"), "decennio|decenni"),
    (.unit("two years"), "biennio|bienni"), (.unit("three years"), "triennio|trienni"),
    (.unit("person"), "persona|persone"), (.unit("km"), "chilometro|chilometri"),
    (.unit("m"), "metro|metri"), (.unit("m²"), "metri quadrati|metro quadrato|metri quadri|mq"),
    (.unit("km²"), "chilometri quadrati"), (.unit("m³"), "metri cubi|metro cubo|mc"),
    (.unit("ha"), "ettaro|ettari"), (.unit("kg"), "chilogrammo|chilogrammi|chilo|chili"),
    (.unit("tonne"), "tonnellata|tonnellate"), (.unit("liter"), "litro|litri"),
    (.unit("nautical mile"), "miglia marine|miglia nautiche"), (.unit("mile"), "miglio|miglia"),
    (.unit("°"), "grado|gradi"), (.unit("1/2"), "metà|mezzo"), (.unit("1/3"), "terzo|terzi"),
    (.unit("1/4"), "quarto|quarti"), (.unit("1/5"), "quinto|quinti"), (.unit("1/10"), "decimi"),
    (.unit("times"), "volte|volta"),
    (
      .reference,
      "articolo|articoli|art|artt|comma|commi|paragrafo|paragrafi|lettera|lettere|numero|numeri|n|nn"
        + "|n°|capo|capitolo|capitoli|titolo|titoli|sezione|sezioni|parte|allegato|allegati|legge|leggi"
        + "|decreto|decreto legge|decreto legislativo|regio decreto|risoluzione|risoluzioni|decisione"
        + "|direttiva|regolamento|protocollo|pagina|pagine|versione|opzione|variante|punto|punti"
        + "|clausola|fase|tappa|regola|principio|tabella|nota|emendamento|tomo|disposizione|disposizione transitoria|disposizione finale|legge costituzionale"
    ),
    (.rangeTo, "a|ad|fino a"), (.rangeFrom, "da|tra|fra|dal"), (.and, "e|ed|o|od"),
    (.linking, "di|d"),
    (.yearMark, "nel|del|dal|al|dell'anno|anno|di|entro il|prima del|dopo il|fine|a|in"),
    (.frequency("hour"), "per ora|ogni ora"),
    (
      .frequency("day"),
      "giornaliero|giornaliera|giornalieri|giornaliere|quotidiano|quotidiana|quotidianamente"
        + "|ogni giorno"
    ),
    (.frequency("week"), "settimanale|settimanali|settimanalmente|ogni settimana"),
    (.frequency("month"), "mensile|mensili|mensilmente|ogni mese"),
    (.frequency("quarter"), "trimestrale|trimestrali|trimestralmente|ogni trimestre"),
    (.frequency("half-year"), "semestrale|semestrali|semestralmente"),
    (
      .frequency("year"),
      "annuale|annuali|annualmente|annuo|annua|annui|annue|ogni anno"
    ),
    (.frequency("two years"), "biennale|biennali"),
    (.rate("hour"), "all'ora"), (.rate("day"), "al giorno"), (.rate("week"), "alla settimana"),
    (.rate("month"), "al mese"), (.rate("year"), "all'anno"), (.times(2), "due volte"),
    (.times(3), "tre volte"), (.times(1), "una volta"),
    (.multiple(2), "raddoppiato|raddoppiata|doppio|doppia"), (.multiple(3), "triplo|tripla"),
    (.multiple(0.5), "dimezzato|dimezzata"), (.minus, "meno"),
  ]
}
