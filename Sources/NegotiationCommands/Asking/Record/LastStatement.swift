internal import CommandLineTable
internal import Conversation
internal import NegotiationModel

/// The values of the last statement, which are offered for the next one.
struct LastStatement {
  var party: PartyID?
  var target: Target?
  var source: SourceID?
  /// The day as it would be typed.
  var day: String?
  var speaker: PersonID?
  var language: String?
  /// Whether it was recorded in this dialogue, so that the next one is likely to be of the same report.
  var isOfDialogue = false

  init() {}

  /// The same as what the dialogue before the next statement recorded.
  static func recorded(_ statement: Statement) -> LastStatement {
    var last = LastStatement(statement)
    last.isOfDialogue = true
    return last
  }

  /// The party as it would be typed, with who spoke for it.
  var who: String? {
    party.map { PartyNaming.answer($0.text, speaker?.text) }
  }

  init(_ statement: Statement) {
    party = statement.party
    target = statement.targets.last
    source = statement.sources.first
    day = statement.said.description
    speaker = statement.speaker
    language = statement.quote?.language
  }

  /// The most entries that are searched for a writer's last statement.
  private static let longestSearch = 200

  /// The last standing statement of a writer.
  init(of writer: WriterID?, in reading: NegotiationReading) throws {
    self.init()
    guard let head = reading.negotiation.heads.first(where: { $0.writer == writer }) else { return }
    let last = head.number
    for number in stride(from: last, to: max(0, last - LastStatement.longestSearch), by: -1) {
      let id = EntryID(writer: head.writer, number: number)
      guard let entry = try reading.entry(id), case .stance = entry.event,
        let content = try? reading.content(of: id), case .stance(let statement) = content
      else { continue }
      self = LastStatement(statement)
      return
    }
  }
}

/// A statement as it would be recorded now, and the command's words about its day.
struct ForeseenStatement {
  var statement: Statement
  var day: String
}

/// The options on the command line: those that answer a question, and the rest.
struct GivenOptions {
  /// The rest as words of a command line.
  private(set) var rest: [String] = []
  private(set) var conditions: [String] = []
  private var answers: [String: String] = [:]

  /// The questions that an option answers.
  private static let asked: Set<String> = [
    RecordAnswers.Question.source, RecordAnswers.Question.day, RecordAnswers.Question.speaker,
    RecordAnswers.Question.quote, RecordAnswers.Question.language,
  ]

  init(_ fields: StatementFields) {
    for field in StatementFields.all.map(\.recording) {
      let typed = field.typed(fields)
      if field.name == RecordAnswers.Question.condition {
        conditions = typed
      } else if GivenOptions.asked.contains(field.name), let first = typed.first {
        answers[field.name] = first
        // A value that no question can take is kept as an option.
        rest += typed.dropFirst().map { "--\(field.name)=\($0)" }
      } else {
        rest += typed.map { $0.isEmpty ? "--\(field.name)" : "--\(field.name)=\($0)" }
      }
    }
  }

  /// The option that answers a question.
  subscript(_ question: String) -> String? { answers[question] }
}
