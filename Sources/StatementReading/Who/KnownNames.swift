internal import NegotiationModel

/// The parties and people of a negotiation by their names in a language, with the cases and adjectives of
/// the names.
struct KnownNames {
  private let negotiation: Negotiation
  private let language: ReadingLanguage
  private let day: Day?
  private var book: PhraseBook<Mention.Subject>
  var comparisons: Int { book.comparisons }
  /// The consonants of the last names of people, to recognise other spellings.
  private var skeletons: [String: [(name: String, person: PersonID)]] = [:]
  /// The nouns of names of several words, with the parties called so.
  private var heads: [String: Set<PartyID>] = [:]
  /// What was looked up by consonants before.
  private var alike: [String: PersonID?] = [:]
  /// The offices of people as the log words them.
  private(set) var offices: [Office: [PersonID]] = [:]

  init(_ negotiation: Negotiation, _ language: ReadingLanguage, on day: Day?) {
    self.negotiation = negotiation
    self.language = language
    self.day = day
    book = PhraseBook(language)
    for party in negotiation.parties.values { add(party) }
    for (head, parties) in heads.sorted(by: { $0.key < $1.key }) where parties.count == 1 {
      for party in parties { book.add(name: [head], .party(party)) }
    }
    for person in negotiation.people.values { add(person) }
    for office in Office.allCases { book.add(language.offices[office] ?? "", .office(office)) }
    addOffices()
  }

  /// The noun of a name of several words, by which organisations are called for short.
  private func head(of words: [String]) -> String? {
    guard words.count > 1 else { return nil }
    let head: String?
    switch language.tag {
    case "en":
      let of = words.firstIndex(of: "of")
      head = of.flatMap { $0 > 0 ? words[$0 - 1] : nil } ?? words.last
    case "ru", "uk":
      let endings = ["ая", "яя", "ый", "ий", "ое", "ые", "ій", "на", "ва", "ка", "ська", "ські"]
      head = words.first { word in !endings.contains { word.hasSuffix($0) } }
    case "ar", "fr": head = words.first
    default: head = nil
    }
    guard let head, head.count >= 4 else { return nil }
    return head
  }

  private mutating func add(_ party: Party) {
    for name in party.name.all {
      // What stands in brackets explains the name; a slash stands between two.
      let plain = name.split(separator: "(").first.map(String.init) ?? name
      for part in plain.split(separator: "/") {
        var words = TokenScanner.words(String(part))
        while let first = words.first, Self.articles.contains(first) { words.removeFirst() }
        guard let first = words.first, words.count > 1 || first.count > 1 else { continue }
        book.add(name: words, .party(party.id))
        if let head = head(of: words), party.kind != .state {
          heads[head, default: []].insert(party.id)
        }
        if let adjectives = language.demonyms[words.joined(separator: " ")] {
          book.add(adjectives, .party(party.id))
        }
      }
    }
  }

  private mutating func add(_ person: Person) {
    for words in person.name.all.flatMap({ Self.spellings(of: TokenScanner.words($0)) }) {
      guard let last = words.last else { continue }
      book.add(name: words, .person(person.id))
      // The last name alone, with the particles before it.
      guard words.count > 1, last.count > 2, !last.allSatisfy({ "ivx".contains($0) }) else {
        continue
      }
      book.add(name: [last], .person(person.id))
      for length in 2..<max(2, words.count) {
        book.add(name: Array(words.suffix(length)), .person(person.id))
      }
      let skeleton = NameSkeleton(last)
      if skeleton.consonants.count >= 3 {
        skeletons[skeleton.consonants, default: []].append((last, person.id))
      }
    }
  }

  /// The words of a name, and where it is Arabic those with "Abd al-…" as one word or as two.
  private static func spellings(of words: [String]) -> [[String]] {
    var joined: [String] = []
    var parted: [String] = []
    for word in words {
      if joined.last == "عبد", word.hasPrefix("ال") {
        joined[joined.count - 1] += word
      } else {
        joined.append(word)
      }
      if word.hasPrefix("عبدال"), word.count > 5 {
        parted += ["عبد", String(word.dropFirst(3))]
      } else {
        parted.append(word)
      }
    }
    var all = [words]
    for spelling in [joined, parted] where !all.contains(spelling) { all.append(spelling) }
    return all
  }

  /// Finds the kinds of the offices that the log gives people, in whatever listed language they are worded.
  private mutating func addOffices() {
    var books = ReadingLanguage.all.map { language in
      var book = PhraseBook<Office>(language)
      for office in Office.allCases { book.add(language.offices[office] ?? "", office) }
      return book
    }
    for person in negotiation.people.values {
      let affiliations = negotiation.affiliations(of: person.id)
      for affiliation in affiliations where day.map({ affiliation.holds(on: $0) }) ?? true {
        guard let office = affiliation.office else { continue }
        let text = ReportText(office)
        var scanner = TokenScanner(text)
        let tokens = scanner.tokens(0..<text.bytes.count)
        for at in books.indices {
          for match in Self.longest(books[at].matches(in: tokens))
          where !offices[match.meaning, default: []].contains(person.id) {
            offices[match.meaning, default: []].append(person.id)
          }
        }
      }
    }
  }

  /// The people in an office; "the minister" may be any minister.
  func people(in office: Office) -> [PersonID] {
    let own = offices[office] ?? []
    guard office == .minister else { return own }
    return own
      + [.foreignMinister, .defenceMinister].flatMap { offices[$0] ?? [] }.filter {
        !own.contains($0)
      }
  }

  /// The party that a person speaks for on the day of the report.
  func party(of person: PersonID) -> PartyID? {
    let all = negotiation.affiliations(of: person)
    guard let day else { return all.last?.party }
    return (all.last { $0.holds(on: day) } ?? all.last)?.party
  }

  // MARK: Looking up

  mutating func mentions(in tokens: [ReportToken], prepositions: Set<Int>) -> [Mention] {
    let matches = book.matches(in: tokens).filter { match in
      if case .office = match.meaning { return true }
      return isName(tokens[match.first]) || isShort(match, tokens, prepositions)
    }
    var mentions = Self.longest(matches).map { match in
      Mention(first: match.first, end: match.end, subject: match.meaning)
    }
    let taken = Set(mentions.flatMap { $0.first..<$0.end })
    for at in tokens.indices where !taken.contains(at) && tokens[at].isWord {
      if let person = personAlike(tokens[at]) {
        mentions.append(Mention(first: at, end: at + 1, subject: .person(person), isAlike: true))
      }
    }
    mentions.sort { $0.first < $1.first }
    for at in mentions.indices {
      mentions[at].isOblique = isOblique(mentions[at], tokens, prepositions)
    }
    return mentions
  }

  private func isName(_ token: ReportToken) -> Bool {
    switch language.tag {
    case "ar": true
    case "en": token.isCapital
    default: token.isCapital || token.text.count > 4
    }
  }

  /// "The union", in small letters, as the subject of something.
  private func isShort(
    _ match: PhraseBook<Mention.Subject>.Match, _ tokens: [ReportToken], _ prepositions: Set<Int>
  ) -> Bool {
    guard language.tag == "en", match.count == 1, match.first > 0, case .party = match.meaning,
      tokens[match.first].text.count > 4
    else { return false }
    return tokens[match.first - 1].text == "the" && !prepositions.contains(match.first - 2)
  }

  private func isOblique(_ mention: Mention, _ tokens: [ReportToken], _ prepositions: Set<Int>)
    -> Bool
  {
    if prepositions.contains(mention.first - 1) { return true }
    // An article between them.
    if prepositions.contains(mention.first - 2), mention.first >= 2,
      Self.articles.contains(tokens[mention.first - 1].text)
    {
      return true
    }
    guard language.tag == "ar" else { return false }
    let word = tokens[mention.first].text
    return word.hasPrefix("ل") && !word.hasPrefix("لا")
      || word.hasPrefix("ب") && word.hasPrefix("بال")
  }

  private mutating func personAlike(_ token: ReportToken) -> PersonID? {
    guard token.text.count >= 5, language.tag == "ar" || token.isCapital else { return nil }
    if let known = alike[token.text] { return known }
    let found = findAlike(token.text)
    alike[token.text] = .some(found)
    return found
  }

  private func findAlike(_ word: String) -> PersonID? {
    var forms = [word]
    if language.tag == "ru" || language.tag == "uk" {
      for ending in ["ого", "ому", "ым", "им", "ом", "ем", "у", "а", "е", "ю", "я", "і"]
      where word.hasSuffix(ending) && word.count - ending.count >= 4 {
        forms.append(String(word.dropLast(ending.count)))
      }
    }
    if language.tag == "ar" { forms = WordForms(word, in: language).nouns.filter { $0.count >= 4 } }
    var found: Set<PersonID> = []
    for form in forms {
      let skeleton = NameSkeleton(form)
      guard skeleton.consonants.count >= (language.tag == "ar" ? 4 : 3) else { continue }
      for (name, person) in skeletons[skeleton.consonants] ?? []
      where NameSkeleton.isNear(form, name) {
        found.insert(person)
      }
    }
    return found.count == 1 ? found.first : nil
  }

  /// The longest of matches that overlap, then the first.
  static func longest<Meaning>(_ matches: [PhraseBook<Meaning>.Match]) -> [PhraseBook<Meaning>
    .Match]
  {
    let order = matches.indices.sorted { left, right in
      (matches[right].count, matches[left].first, left) < (
        matches[left].count, matches[right].first, right
      )
    }
    var taken: Set<Int> = []
    var kept: [PhraseBook<Meaning>.Match] = []
    for at in order {
      let match = matches[at]
      guard !(match.first..<match.end).contains(where: taken.contains) else { continue }
      taken.formUnion(match.first..<match.end)
      kept.append(match)
    }
    return kept.sorted { $0.first < $1.first }
  }

  private static let articles: Set<String> = ["the", "le", "la", "les", "l"]
}
