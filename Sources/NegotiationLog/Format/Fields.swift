internal import NegotiationModel

/// Reads the fields of a JSON object by name and type.
struct Fields {
  let object: JSONItem

  init(_ object: JSONItem) { self.object = object }

  func missing(_ key: StaticString) -> EntryProblem {
    EntryProblem(message: "field '\(key)' is missing")
  }
  func bad(_ key: StaticString) -> EntryProblem {
    EntryProblem(message: "field '\(key)' does not have the form it should")
  }

  /// The value of a field, `nil` if it is absent.
  ///
  /// A value of another type is refused, because ignoring it would drop what somebody wrote.
  private func value<T>(_ key: StaticString, _ read: (JSONItem) -> T?) throws(EntryProblem) -> T? {
    guard let value = object[key], !value.isNull else { return nil }
    guard let found = read(value) else { throw bad(key) }
    return found
  }

  func string(_ key: StaticString) throws(EntryProblem) -> String? { try value(key, \.string) }
  /// A whole number from 0 to 100.
  func percent(_ key: StaticString) throws(EntryProblem) -> Int? {
    try value(key) { $0.integer.flatMap { Salience.scale.contains($0) ? $0 : nil } }
  }

  func language(_ key: StaticString) throws(EntryProblem) -> String? {
    try word(key) { LanguageGrammar.isTag($0) ? $0 : nil }
  }

  func flag(_ key: StaticString) throws(EntryProblem) -> Bool { try value(key, \.bool) ?? false }

  func strings(_ key: StaticString) throws(EntryProblem) -> [String] {
    let list = try value(key, \.items) ?? []
    let texts = list.compactMap(\.string)
    guard texts.count == list.count else { throw bad(key) }
    return texts
  }

  func text(_ key: StaticString) throws(EntryProblem) -> String {
    guard let text = try string(key) else { throw missing(key) }
    return text
  }

  func word<T>(_ key: StaticString, _ read: (String) -> T?) throws(EntryProblem) -> T? {
    guard let text = try string(key) else { return nil }
    guard let value = read(text) else { throw bad(key) }
    return value
  }

  func day(_ key: StaticString) throws(EntryProblem) -> Day? { try word(key) { Day($0) } }

  func raw<T: RawRepresentable<String>>(_ key: StaticString) throws(EntryProblem) -> T? {
    try word(key) { T(rawValue: $0) }
  }

  func id<Subject>(_ key: StaticString) throws(EntryProblem) -> Identifier<Subject> {
    guard let id = Identifier<Subject>(try text(key)) else { throw bad(key) }
    return id
  }

  func optionalID<Subject>(_ key: StaticString) throws(EntryProblem) -> Identifier<Subject>? {
    try word(key) { Identifier<Subject>($0) }
  }

  func ids<Subject>(_ key: StaticString) throws(EntryProblem) -> [Identifier<Subject>] {
    var ids: [Identifier<Subject>] = []
    for text in try strings(key) {
      guard let id = Identifier<Subject>(text) else { throw bad(key) }
      ids.append(id)
    }
    return ids
  }

  /// The name of a clause or section.
  func path(_ key: StaticString) throws(EntryProblem) -> ClauseID {
    guard let id = ClauseID(path: try text(key)) else { throw bad(key) }
    return id
  }

  func paths(_ key: StaticString) throws(EntryProblem) -> [ClauseID] {
    var ids: [ClauseID] = []
    for text in try strings(key) {
      guard let id = ClauseID(path: text) else { throw bad(key) }
      ids.append(id)
    }
    return ids
  }

  /// The index of the section that a field names; a name that is not in `places` is refused.
  func place(_ key: StaticString, in places: [String: Int]) throws(EntryProblem) -> Int? {
    guard let name = try string(key) else { return nil }
    guard let id = ClauseID(path: name), let place = places[id.text] else { throw bad(key) }
    return place
  }

  /// A whole number from 0; absent means 0.
  func count(_ key: StaticString) throws(EntryProblem) -> Int {
    try value(key) { $0.integer.flatMap { $0 >= 0 ? $0 : nil } } ?? 0
  }

  func draft(_ key: StaticString) throws(EntryProblem) -> DraftRef {
    guard let ref = DraftRef(try text(key)) else { throw bad(key) }
    return ref
  }

  func entry(_ key: StaticString) throws(EntryProblem) -> EntryID {
    guard let id = EntryID(try text(key)) else { throw bad(key) }
    return id
  }

  func objects(_ key: StaticString) throws(EntryProblem) -> [Fields] {
    var list: [Fields] = []
    for item in try value(key, \.items) ?? [] {
      guard item.isObject else { throw bad(key) }
      list.append(Fields(item))
    }
    return list
  }

  func name() throws(EntryProblem) -> Name {
    var translations: [String: String] = [:]
    for (language, item) in try value("names", \.members) ?? [] {
      guard LanguageGrammar.isTag(language), let name = item.string else { throw bad("names") }
      translations[language] = name
    }
    var aliases: [Alias] = []
    for item in try objects("aliases") {
      aliases.append(Alias(try item.text("name"), language: try item.language("lang")))
    }
    return Name(try text("name"), translations: translations, aliases: aliases)
  }
}
