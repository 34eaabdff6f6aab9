internal import NegotiationModel
internal import TextComparison

/// Finds what a sentence is about among clauses, topics and drafts: by words, names of matters and numbers.
struct TargetFinder {
  /// A target with what it is told by.
  private struct Entry {
    var target: Target
    var features: [Feature: Double]
    /// The topics of a clause, or what makes a topic a claim.
    var topics: [TopicID] = []
    var isClaim = false
    var length = 1.0
  }

  enum Feature: Hashable {
    case stem(String)
    case matter(Matter)
    case number(String)
  }

  private let language: ReadingLanguage
  private var entries: [Entry] = []
  private var index: [Feature: [Int]] = [:]
  private var rarity: [Feature: Double] = [:]
  private var books: [String: PhraseBook<Matter>] = [:]
  private var stems: [String: String] = [:]
  /// How many features were looked for in targets, and phrases compared: a measure of the work.
  private(set) var comparisons = 0
  /// The drafts and plans that "the plan" may mean, likeliest first.
  private(set) var wholes: [Target] = []
  /// Words that tell nothing about a matter: articles, prepositions, what introduces conditions.
  private let fillers: Set<String>
  /// The clauses by their printed numbers.
  private var clauseNumbers: [String: Target] = [:]
  private var ordinals: [String: Int] = [:]
  /// Words that tell little about the matter: names of parties and people, units of time.
  private var names: Set<String> = []
  /// The numbers of each target.
  private var numbers: [Target: Set<String>] = [:]

  /// - `plan`: the plan or draft that the report is about; without one all plans count.
  init(
    _ negotiation: Negotiation, _ language: ReadingLanguage, plan: PlanID?, draft: DraftRef?,
    asOf day: Day?
  ) {
    self.language = language
    let empty = [Cue.preposition, .that, .pronoun, .negation].compactMap { language.cues[$0] }
    fillers = Set(TokenScanner.words((empty + [language.fillers]).joined(separator: " ")))
    for (at, forms) in language.ordinals.enumerated() {
      for form in forms.split(separator: "|") { ordinals[TokenScanner.fold(String(form))] = at + 1 }
    }
    for word in TokenScanner.words(language.times) { names.insert(stem(word)) }
    for party in negotiation.parties.values { addNames(party.name) }
    for person in negotiation.people.values { addNames(person.name) }
    let plans = plan.map { [$0] } ?? draft.map { [$0.plan] } ?? negotiation.plans.ids
    for plan in plans {
      let chosen =
        draft.flatMap { negotiation.drafts[$0] } ?? negotiation.latestDraft(of: plan, asOf: day)
        ?? negotiation.latestDraft(of: plan, asOf: nil)
      if let chosen {
        add(chosen, in: negotiation)
        wholes.append(.draft(chosen.ref))
      }
      wholes.append(.plan(plan))
    }
    for topic in negotiation.topics.values { add(topic) }
    close()
  }

  private mutating func addNames(_ name: Name) {
    for form in name.all { names.formUnion(TokenScanner.words(form).map { stem($0) }) }
  }

  private mutating func add(_ draft: Draft, in negotiation: Negotiation) {
    let translations = negotiation.translations.map(\.value).filter { $0.ref == draft.ref }
    for clause in draft.clauses {
      var entry = Entry(target: .clause(draft.ref, clause.id), features: [:], topics: clause.topics)
      put(clause.heading, 2, draft.language ?? "en", into: &entry)
      put(clause.text, 1, draft.language ?? "en", into: &entry)
      for translation in translations {
        guard let part = translation.clauses.first(where: { $0.id == clause.id }) else { continue }
        put(part.heading, 2, translation.language, into: &entry)
        put(part.text, 1, translation.language, into: &entry)
      }
      if let number = clause.number { clauseNumbers[number] = entry.target }
      entries.append(entry)
    }
  }

  private mutating func add(_ topic: Topic) {
    var entry = Entry(target: .topic(topic.id), features: [:], isClaim: topic.kind == .claim)
    put(topic.name.text, 2, language.tag, into: &entry)
    put(topic.name.text, 2, "en", into: &entry)
    for (language, name) in topic.name.translations.sorted(by: { $0.key < $1.key }) {
      put(name, 2, language, into: &entry)
    }
    for alias in topic.name.aliases {
      put(alias.text, 2, alias.language ?? language.tag, into: &entry)
    }
    entries.append(entry)
  }

  /// Adds the features of a text; words count where it is in the language of the report, matters and
  /// numbers always.
  private mutating func put(
    _ string: String, _ weight: Double, _ tag: String, into entry: inout Entry
  ) {
    let text = ReportText(string)
    var scanner = TokenScanner(text)
    let tokens = scanner.tokens(0..<text.bytes.count)
    for feature in features(of: tokens, tag) + Self.quantities(in: string).map({ .number($0) }) {
      if case .stem = feature, tag != language.tag { continue }
      entry.features[feature] = max(entry.features[feature] ?? 0, weight)
    }
  }

  private mutating func close() {
    for at in entries.indices {
      for feature in entries[at].features.keys { index[feature, default: []].append(at) }
      numbers[entries[at].target] = Set(
        entries[at].features.keys.compactMap { feature in
          guard case .number(let number) = feature else { return nil }
          return number
        })
    }
    for (feature, list) in index {
      // Of two or three matters a word that one of them has tells as much as of a dozen; a word
      // that all of several have tells nothing between them.
      let isShared = list.count == entries.count && list.count > 1
      let count = isShared ? entries.count : max(entries.count, Self.fewest)
      var weight = PortableMath.logarithm(1 + Double(count) / Double(list.count))
      if case .stem(let stem) = feature, names.contains(stem) { weight *= 0.35 }
      if case .number = feature { weight *= 1.2 }
      rarity[feature] = weight
    }
    for at in entries.indices {
      // Sorted, so that the sum is the same bits every time.
      let weights = entries[at].features.map { $0.value * (rarity[$0.key] ?? 0) }.sorted()
      entries[at].length = max(1, weights.reduce(0.0) { $0 + $1 * $1 }.squareRoot())
    }
  }

  // MARK: Features

  private mutating func stem(_ word: String) -> String {
    if let known = stems[word] { return known }
    let stem = WordForms.stem(word, in: language)
    stems[word] = stem
    return stem
  }

  mutating func features(of tokens: [ReportToken], _ tag: String? = nil) -> [Feature] {
    let tag = tag ?? language.tag
    var seen: Set<Feature> = []
    var features: [Feature] = []
    func add(_ feature: Feature) {
      if seen.insert(feature).inserted { features.append(feature) }
    }
    for token in tokens where token.isWord {
      if let number = Self.number(token.text) {
        add(.number(number))
      } else if tag == language.tag, token.text.count > 2, !fillers.contains(token.text) {
        add(.stem(stem(token.text)))
      }
    }
    if books[tag] == nil, let other = ReadingLanguage.of(tag) {
      var book = PhraseBook<Matter>(other)
      for matter in Matter.allCases { book.add(other.matters[matter] ?? "", matter) }
      books[tag] = book
    }
    for match in books[tag]?.matches(in: tokens) ?? [] { add(.matter(match.meaning)) }
    return features
  }

  /// The digits of a number of two or more, without what parts them.
  static func number(_ word: String) -> String? {
    guard word.utf8.count <= 12, word.utf8.count > 1, word.utf8.allSatisfy({ 0x30...0x39 ~= $0 })
    else {
      return nil
    }
    return word
  }

  /// The amounts of a text, also those in words: "120 million" and "сто двадцать миллионов" are one.
  static func quantities(in text: String) -> [String] {
    Quantity.all(in: text).compactMap { quantity in
      guard quantity.unit != "date", quantity.value >= 10, quantity.value < 1e15,
        quantity.value == quantity.value.rounded()
      else { return nil }
      return String(Int(quantity.value))
    }
  }

  // MARK: Finding

  struct Found {
    var aims: [StatementCandidate.Aim]
    /// How surely the best one is meant, in the unit of rarities.
    var strength: Double
    var words: [Feature]
    var isClaim: Bool
  }

  /// What tokens are about, at most three targets.
  ///
  /// - `passage`: the text of the tokens, for its amounts.
  mutating func targets(of tokens: [ReportToken], in passage: String? = nil) -> Found? {
    var features = features(of: tokens)
    comparisons += tokens.count
    for quantity in passage.map({ Self.quantities(in: $0) }) ?? [] {
      let feature = Feature.number(quantity)
      if !features.contains(feature) { features.append(feature) }
    }
    var scores: [Int: Double] = [:]
    var whole = 0.0
    for feature in features {
      guard let rarity = rarity[feature], let list = index[feature] else { continue }
      comparisons += list.count
      // What stands everywhere tells nothing.
      if list.count * 3 > entries.count, entries.count > 4 { continue }
      whole += rarity
      for at in list {
        scores[at, default: 0] += rarity * (entries[at].features[feature] ?? 0) * rarity
      }
    }
    guard whole > 0 else { return nil }
    var ranked: [(at: Int, score: Double)] = scores.map { at, score in
      // A claim of fact is meant more rarely than the matter it is about.
      (at, score / entries[at].length.squareRoot() * (entries[at].isClaim ? 0.7 : 1))
    }
    ranked.sort { ($1.score, $0.at) < ($0.score, $1.at) }
    guard let best = ranked.first, best.score >= Self.least else { return nil }
    var order: [Int] = []
    func take(_ at: Int) {
      if !order.contains(at), order.count < 3 { order.append(at) }
    }
    take(best.at)
    for partner in partners(of: best.at, among: ranked.prefix(8).map(\.at)) { take(partner) }
    for next in ranked.dropFirst() where next.score >= best.score * 0.4 { take(next.at) }
    let aims = order.map { at in
      let score = ranked.first { $0.at == at }?.score ?? 0
      return StatementCandidate.Aim(
        target: entries[at].target,
        similarity: min(1, (score / best.score * min(1, best.score / 8) * 100).rounded() / 100))
    }
    let words = features.filter { entries[best.at].features[$0] != nil && rarity[$0] != nil }
    return Found(aims: aims, strength: best.score, words: words, isClaim: entries[best.at].isClaim)
  }

  /// The clause of the latest draft that bears a number, in digits or as an ordinal.
  func clause(numbered word: String) -> Target? {
    var number = word
    if let known = ordinals[word] {
      number = String(known)
    } else if language.tag == "ar" {
      let forms = WordForms(word, in: language).nouns
      if let known = forms.lazy.compactMap({ ordinals[$0] }).first { number = String(known) }
    }
    return clauseNumbers[number]
  }

  func isClaim(_ target: Target) -> Bool { entries.first { $0.target == target }?.isClaim ?? false }

  /// The topic of a clause beside it.
  func partners(of target: Target) -> [StatementCandidate.Aim] {
    guard let at = entries.firstIndex(where: { $0.target == target }) else { return [] }
    return partners(of: at, among: []).map {
      StatementCandidate.Aim(target: entries[$0].target, similarity: 0.5)
    }
  }

  /// The topic of a clause, or the likeliest clause of a topic.
  private func partners(of at: Int, among ranked: [Int]) -> [Int] {
    switch entries[at].target {
    case .clause:
      let topics = entries[at].topics
      return entries.indices.filter { other in
        guard case .topic(let id) = entries[other].target else { return false }
        return topics.contains(id)
      }.prefix(1).map { $0 }
    case .topic(let id):
      return ranked.filter { entries[$0].topics.contains(id) }.prefix(1).map { $0 }
    default: return []
    }
  }

  /// The numbers that a target's text holds.
  func numbers(of target: Target) -> Set<String> { numbers[target] ?? [] }

  /// So many targets a negotiation has at least where the rarity of a word is judged.
  private static let fewest = 12

  /// What a target must come to, and what makes one sure.
  private static let least = 2.2
  static let sure = 4.4
}
