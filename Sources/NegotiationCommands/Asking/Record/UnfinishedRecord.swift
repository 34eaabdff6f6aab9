internal import CommandLineTable
internal import Conversation
internal import NegotiationLog
internal import Presentation

/// An unfinished statement, as stored in `.parley/unfinished/`.
struct UnfinishedRecord: Equatable {
  /// The name of its file, without the ending.
  let name: String
  var answers: [Answers.Answer]
  /// What was typed for the next question when the dialogue was left.
  var typed = ""
  /// The options on the command line.
  var options: [String]
  /// Whether the statement is entered in a form in an editor; the form's file lies beside this one.
  var isForm: Bool

  fileprivate struct Written: Encodable {
    struct Answer: Encodable {
      var question: String
      var value: String
    }
    var schema: String
    var answers: [Answer]
    /// Missing in files of versions that kept only complete answers.
    var typed: String?
    var options: [String]
    var form: Bool
  }

  private static let schema = "parley.unfinished/1"
  private static let prefix = "record-"
  private static let ending = ".json"
  private static let formEnding = ".txt"

  /// Whether nothing was typed at all.
  var isBlank: Bool { answers.isEmpty && typed.isEmpty }

  var formName: String { name + UnfinishedRecord.formEnding }

  /// A new one with a free name.
  init(in folder: NegotiationFolder, options: [String] = [], isForm: Bool = false) throws {
    let numbers = try UnfinishedRecord.numbers(in: folder)
    self.init(
      name: UnfinishedRecord.prefix + String((numbers.last ?? 0) + 1), answers: [],
      options: options, isForm: isForm)
  }

  private init(name: String, answers: [Answers.Answer], options: [String], isForm: Bool) {
    self.name = name
    self.answers = answers
    self.options = options
    self.isForm = isForm
  }

  /// The names of those in a folder, the most recently begun one last.
  static func names(in folder: NegotiationFolder) throws -> [String] {
    try numbers(in: folder).map { prefix + String($0) }
  }

  /// The most recently begun one; `nil` if there is none.
  static func last(in folder: NegotiationFolder) throws -> UnfinishedRecord? {
    guard let number = try numbers(in: folder).last else { return nil }
    let name = prefix + String(number)
    let bytes = try folder.unfinished(name + ending) ?? []
    guard let written = Written(bytes.withUnsafeBytes(JSONValue.decode)),
      written.schema == schema
    else {
      let path = folder.unfinishedPath(name + ending)
      throw Failure(.data, "'\(path)' cannot be read", hint: "move it away")
    }
    var unfinished = UnfinishedRecord(
      name: name, answers: written.answers.map { .init(question: $0.question, value: $0.value) },
      options: written.options, isForm: written.form)
    unfinished.typed = written.typed ?? ""
    return unfinished
  }

  func keep(in folder: NegotiationFolder) throws {
    let written = Written(
      schema: UnfinishedRecord.schema,
      answers: answers.map { .init(question: $0.question, value: $0.value) },
      typed: typed.isEmpty ? nil : typed, options: options, form: isForm)
    let bytes = try JSONRenderer.render(written)
    try folder.keepUnfinished(bytes, as: name + UnfinishedRecord.ending)
  }

  func remove(from folder: NegotiationFolder) throws {
    try folder.removeUnfinished(name + UnfinishedRecord.ending)
    try folder.removeUnfinished(formName)
  }

  private static func numbers(in folder: NegotiationFolder) throws -> [Int] {
    try folder.unfinishedNames().compactMap { name in
      guard name.hasPrefix(prefix), name.hasSuffix(ending) else { return nil }
      return Int(name.dropFirst(prefix.count).dropLast(ending.count))
    }.sorted()
  }
}

extension UnfinishedRecord.Written {
  /// Reads what an earlier run stored; `nil` if anything is missing.
  init?(_ value: JSONValue?) {
    guard let fields = value?.object, let schema = fields["schema"]?.string,
      let listed = fields["answers"]?.array, let words = fields["options"]?.array,
      let form = fields["form"]?.bool
    else { return nil }
    let answers = listed.compactMap { answer -> Answer? in
      guard let question = answer.object?["question"]?.string,
        let value = answer.object?["value"]?.string
      else { return nil }
      return Answer(question: question, value: value)
    }
    let options = words.compactMap(\.string)
    guard answers.count == listed.count, options.count == words.count else { return nil }
    self.init(
      schema: schema, answers: answers, typed: fields["typed"]?.string, options: options,
      form: form)
  }
}
