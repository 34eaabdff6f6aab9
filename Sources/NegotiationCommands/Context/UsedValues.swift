internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel

/// What `use` has set for the next statements on this machine.
struct UsedValues: Sendable, Equatable {
  var source: SourceID?
  var on: Day?
  var language: String?
  var round: RoundID?

  var isEmpty: Bool { self == UsedValues() }

  /// The values as options, in the order of help.
  var options: [String] {
    var options: [String] = []
    if let source { options.append("--source \(source)") }
    if let on { options.append("--on \(on)") }
    if let language { options.append("--lang \(language)") }
    if let round { options.append("--round \(round)") }
    return options
  }
}

extension UsedValues {
  /// The file under `.parley/` that stores them.
  private static let file = "use.json"

  private static func isText(_ value: JSONValue?) -> Bool {
    value == nil || value == .null || value?.string != nil
  }

  /// The values set in a folder.
  init(of folder: NegotiationFolder) throws {
    self.init()
    guard let bytes = try folder.local(UsedValues.file) else { return }
    guard let written = bytes.withUnsafeBytes(JSONValue.decode)?.object,
      ["source", "on", "lang", "round"].allSatisfy({ Self.isText(written[$0]) })
    else {
      throw Failure(
        .data, ".parley/\(UsedValues.file) cannot be read", hint: "parley use --clear")
    }
    source = written["source"]?.string.flatMap { SourceID($0) }
    on = written["on"]?.string.flatMap { (try? SaidDay(cell: $0))?.day }
    language = written["lang"]?.string.flatMap { (try? LanguageTag(cell: $0))?.tag }
    round = written["round"]?.string.flatMap { RoundID($0) }
  }

  func keep(in folder: NegotiationFolder) throws {
    var written: [String: JSONValue] = [:]
    if let source { written["source"] = .string(source.text) }
    if let on { written["on"] = .string(on.description) }
    if let language { written["lang"] = .string(language) }
    if let round { written["round"] = .string(round.text) }
    let line = JSONValue.object(written).line + "\n"
    _ = try folder.keepLocally(Array(line.utf8), as: UsedValues.file)
  }

  static func clear(in folder: NegotiationFolder) throws {
    try folder.forgetLocally(UsedValues.file)
  }
}

extension UsedValues {
  /// Refuses a value that no longer exists, if a field would take it.
  func check(_ fields: StatementFields, in negotiation: Negotiation) throws {
    do throws(Unresolved) {
      if let source, fields.sources == [source] { _ = try negotiation.source(named: source.text) }
      if let round, fields.round == round { _ = try negotiation.round(named: round.text) }
    } catch {
      throw Failure(
        .data, "'use' set what is not there: \(error.message)", hint: "parley use --clear")
    }
  }
}

extension StatementFields {
  /// The fields, with the values of `use` for those that were not given.
  func filled(from used: UsedValues) -> StatementFields {
    var fields = self
    if fields.sources.isEmpty, let source = used.source { fields.sources = [source] }
    if fields.round == nil { fields.round = used.round }
    if fields.language == nil, let tag = used.language {
      fields.language = try? LanguageTag(cell: tag)
    }
    return fields
  }

  /// The day of the statement: the given one, else that of `use`, else that of its round, else that
  /// of its latest dated source, else today.
  func day(_ used: UsedValues, today: Day, in negotiation: Negotiation) -> ChosenDay {
    if let on { return ChosenDay(on.day, .given) }
    if let on = used.on { return ChosenDay(on, .used) }
    return negotiation.likelyDay(round: round, sources: sources) ?? ChosenDay(today, .today)
  }
}

extension ChosenDay {
  /// The day, and how it was chosen if nobody gave it.
  func words(_ used: UsedValues = UsedValues()) -> String {
    let text = day.isKnown ? day.description : "day unknown"
    func told(by what: String, isUsed: Bool) -> String {
      "\(text), the day of \(what)" + (isUsed ? ", which 'use' set" : "")
    }
    switch origin {
    case .given: return text
    case .used: return "\(text), as 'use' set"
    case .round(let id): return told(by: "round '\(id)'", isUsed: id == used.round)
    case .source(let id): return told(by: "source '\(id)'", isUsed: id == used.source)
    case .today: return "\(text), today"
    }
  }
}
