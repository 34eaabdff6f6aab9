import NegotiationModel

/// A made-up negotiation about islands, named and drafted in five languages, to read sentences in.
enum IslandsScene {
  static let negotiation = Negotiation(folding: entries)
  static let draft = DraftRef("accord@v1")

  private static let languages = ["ar", "ru", "uk", "fr"]

  private static func name(_ forms: String) -> Name {
    let parts = forms.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.split(separator: ";").map(String.init)
    }
    var name = Name(parts[0][0])
    name.aliases = parts[0].dropFirst().map { Alias($0) }
    for (language, forms) in zip(languages, parts.dropFirst()) {
      guard let first = forms.first else { continue }
      name.translations[language] = first
      name.aliases += forms.dropFirst().map { Alias($0, language: language) }
    }
    return name
  }

  /// English | Arabic | Russian | Ukrainian | French; other names behind a semicolon.
  private static let parties: [(String, String, Party.Kind, Party.Role)] = [
    (
      "marland",
      "Marland;Belport|مارلاند;بلبورت|Марландия;Белпорт|Марландія;Белпорт|Marlande;Belport", .state,
      .principal
    ),
    (
      "tyrenia", "Tyrenia;Castra|تيرينيا;كاسترا|Тирения;Кастра|Тиренія;Кастра|Tyrénie;Castra",
      .state, .principal
    ),
    (
      "league",
      "Coastal League|الرابطة الساحلية|Прибрежная лига|Прибережна ліга|Ligue côtière", .bloc,
      .observer
    ),
    (
      "mission",
      "Good Offices Mission|بعثة المساعي الحميدة|Миссия добрых услуг|Місія добрих послуг|Mission de bons offices",
      .organisation, .mediator
    ),
  ]

  private static let people: [(String, String, String, String)] = [
    ("holt", "Erik Holt|إريك هولت|Эрик Хольт|Ерік Гольт", "marland", "President of Marland"),
    (
      "lindqvist", "Maja Lindqvist|مايا ليندكفيست|Майя Линдквист|Майя Ліндквіст", "marland",
      "Foreign minister"
    ),
    ("okafor", "Ben Okafor|بن أوكافور|Бен Окафор|Бен Окафор", "marland", "Government spokesman"),
    (
      "ferrante", "Lucia Ferrante|لوتشيا فيرانتي|Лючия Ферранте|Лучія Ферранте", "tyrenia",
      "Prime minister of Tyrenia"
    ),
    ("daoud", "Samir Daoud|سمير داود|Самир Дауд|Самір Дауд", "tyrenia", "Chief negotiator"),
    (
      "novak", "Hana Novak|هانا نوفاك|Хана Новак|Хана Новак", "league",
      "Secretary general of the Coastal League"
    ),
    ("berg", "Tomas Berg|توماس بيرغ|Томас Берг|Томас Берг", "mission", "Mediator"),
  ]

  private static let topics: [(String, String)] = [
    ("ceasefire", "Ceasefire|وقف إطلاق النار|Прекращение огня|Припинення вогню|Cessez-le-feu"),
    (
      "troops",
      "Withdrawal of troops|انسحاب القوات|Вывод войск|Виведення військ|Retrait des troupes"
    ),
    ("prisoners", "Prisoners|الأسرى|Пленные|Полонені|Prisonniers"),
    (
      "border",
      "Maritime border|الحدود البحرية|Морская граница|Морський кордон|Frontière maritime"
    ),
    ("fishing", "Fishing quota|حصص الصيد|Квоты на рыбу|Квоти на рибу|Quota de pêche"),
    ("port", "Port of Aldora|ميناء ألدورا|Порт Алдора|Порт Алдора|Port d'Aldora"),
    ("observers", "Observers|المراقبون|Наблюдатели|Спостерігачі|Observateurs"),
    ("compensation", "Compensation|التعويضات|Компенсация|Компенсація|Indemnités"),
    ("sanctions", "Sanctions|العقوبات|Санкции|Санкції|Sanctions"),
    (
      "refugees",
      "Return of the displaced|عودة النازحين|Возвращение переселенцев|Повернення переселенців|Retour des déplacés"
    ),
    ("vote", "Referendum|الاستفتاء|Референдум|Референдум|Référendum"),
    ("court", "Court of arbitration|محكمة التحكيم|Третейский суд|Третейський суд|Cour d'arbitrage"),
    ("amnesty", "Amnesty|العفو|Амнистия|Амністія|Amnistie"),
  ]

  /// The clauses in the order of ``topics``, in five languages.
  private static let clauses: [String] = [
    "The parties cease fire at midnight and keep to it for 60 days.|يوقف الطرفان إطلاق النار عند منتصف الليل ويلتزمان به 60 يوماً.|Стороны прекращают огонь в полночь и соблюдают это 60 дней.|Сторони припиняють вогонь опівночі й дотримуються цього 60 днів.|Les parties cessent le feu à minuit et s'y tiennent pendant 60 jours.",
    "Foreign troops leave the islands within 90 days.|تغادر القوات الأجنبية الجزر خلال 90 يوماً.|Иностранные войска покидают острова в течение 90 дней.|Іноземні війська залишають острови протягом 90 днів.|Les troupes étrangères quittent les îles dans les 90 jours.",
    "All prisoners are exchanged, all for all, within 30 days.|يجري تبادل جميع الأسرى، الكل مقابل الكل، خلال 30 يوماً.|Производится обмен всеми пленными, всех на всех, в течение 30 дней.|Здійснюється обмін усіма полоненими, всіх на всіх, протягом 30 днів.|Tous les prisonniers sont échangés, tous contre tous, dans les 30 jours.",
    "The line of 1998 is the maritime border.|خط 1998 هو الحدود البحرية.|Линия 1998 года является морской границей.|Лінія 1998 року є морським кордоном.|La ligne de 1998 est la frontière maritime.",
    "Each party may catch 40,000 tonnes of fish a year in the common waters.|لكل طرف أن يصطاد 40 ألف طن من السمك سنوياً في المياه المشتركة.|Каждая сторона может вылавливать 40 000 тонн рыбы в год в общих водах.|Кожна сторона може виловлювати 40 000 тонн риби на рік у спільних водах.|Chaque partie peut pêcher 40 000 tonnes de poisson par an dans les eaux communes.",
    "The port of Aldora is open to ships of both parties without fees.|ميناء ألدورا مفتوح لسفن الطرفين من دون رسوم.|Порт Алдора открыт для судов обеих сторон без сборов.|Порт Алдора відкритий для суден обох сторін без зборів.|Le port d'Aldora est ouvert aux navires des deux parties sans redevance.",
    "200 unarmed observers of the Mission watch over the ceasefire.|يشرف 200 مراقب غير مسلح من البعثة على وقف إطلاق النار.|200 невооружённых наблюдателей Миссии следят за прекращением огня.|200 неозброєних спостерігачів Місії стежать за припиненням вогню.|200 observateurs non armés de la Mission veillent au cessez-le-feu.",
    "Tyrenia pays 2 billion euros for the damage to the harbour.|تدفع تيرينيا ملياري يورو عن الأضرار التي لحقت بالمرفأ.|Тирения выплачивает 2 миллиарда евро за ущерб гавани.|Тиренія сплачує 2 мільярди євро за збитки гавані.|La Tyrénie verse 2 milliards d'euros pour les dommages causés au havre.",
    "Marland lifts its sanctions in three steps.|ترفع مارلاند عقوباتها على ثلاث مراحل.|Марландия снимает санкции в три этапа.|Марландія скасовує санкції у три етапи.|La Marlande lève ses sanctions en trois étapes.",
    "Displaced families return to their homes.|تعود العائلات النازحة إلى ديارها.|Вынужденные переселенцы возвращаются домой.|Вимушені переселенці повертаються додому.|Les familles déplacées rentrent chez elles.",
    "A referendum on the status of the islands is held in five years.|يجرى استفتاء على وضع الجزر بعد خمس سنوات.|Через пять лет проводится референдум о статусе островов.|Через п'ять років проводиться референдум про статус островів.|Un référendum sur le statut des îles se tient dans cinq ans.",
    "Disputes go to a court of arbitration of three judges.|تحال النزاعات إلى محكمة تحكيم من ثلاثة قضاة.|Споры передаются в третейский суд из трёх судей.|Спори передаються до третейського суду з трьох суддів.|Les différends vont à une cour d'arbitrage de trois juges.",
    "Nobody is tried for deeds done in the war.|لا يحاكم أحد على أفعال ارتكبت في الحرب.|Никого не судят за деяния, совершённые во время войны.|Нікого не судять за діяння, вчинені під час війни.|Nul n'est jugé pour des actes commis pendant la guerre.",
  ]

  private static var events: [Event] {
    var events: [Event] = []
    for (id, forms, kind, role) in parties {
      events.append(
        .party(Party(id: PartyID(checked: id), name: name(forms), kind: kind, role: role)))
    }
    for (id, forms, party, office) in people {
      events.append(
        .person(
          Person(
            id: PersonID(checked: id), name: name(forms), party: PartyID(checked: party),
            office: office)))
    }
    for (id, forms) in topics {
      events.append(.topic(Topic(id: TopicID(checked: id), name: name(forms))))
    }
    events.append(
      .topic(
        Topic(
          id: TopicID(checked: "claim-lighthouse"),
          name: name(
            "Claim: Tyrenian soldiers hold the lighthouse|ادعاء: جنود تيرينيون يسيطرون على المنارة|Утверждение: тиренийские солдаты удерживают маяк|Твердження: тиренійські солдати утримують маяк|Affirmation : des soldats tyréniens tiennent le phare"
          ), kind: .claim)))
    events.append(
      .plan(
        Plan(
          id: PlanID(checked: "accord"),
          name: name(
            "Islands accord|اتفاق الجزر|Соглашение об островах|Угода про острови|Accord sur les îles"
          ))))
    guard let draft else { return events }
    let texts = clauses.map { $0.split(separator: "|").map(String.init) }
    events.append(
      .draft(
        Draft(
          ref: draft, by: [PartyID(checked: "mission")], on: Day("2026-04-01"), language: "en",
          clauses: texts.indices.map { at in
            Clause(
              id: ClauseID(checked: topics[at].0), number: String(at + 1),
              heading: heading(at, 0), text: texts[at][0],
              topics: [TopicID(checked: topics[at].0)])
          })))
    for (at, language) in languages.enumerated() {
      events.append(
        .translation(
          DraftTranslation(
            ref: draft, language: language, title: nil, preamble: "", sources: [],
            clauses: texts.indices.map { clause in
              DraftTranslation.Part(
                id: ClauseID(checked: topics[clause].0), number: nil,
                heading: heading(clause, at + 1), text: texts[clause][at + 1])
            })))
    }
    return events
  }

  private static func heading(_ clause: Int, _ language: Int) -> String {
    String(topics[clause].1.split(separator: "|")[language])
  }

  private static var entries: [Entry] {
    events.enumerated().map { at, event in
      Entry(
        id: EntryID(writer: WriterID(checked: "islands"), number: at + 1),
        recorded: Instant(milliseconds: Int64(1_775_000_000_000 + at)), event: event)
    }
  }
}
