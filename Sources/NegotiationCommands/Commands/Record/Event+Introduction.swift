internal import CommandLineTable
internal import NegotiationModel

extension Event {
  /// What is said when a thing is added that others name: `party 'usa', United States`.
  var introduction: String? {
    switch self {
    case .party(let value): "party '\(value.id)', \(value.name.text)"
    case .topic(let value): "topic '\(value.id)', \(value.name.text)"
    case .source(let value): "source '\(value.id)', \(value.publisher)"
    case .person(let value): "person '\(value.id)', \(value.name.text), for '\(value.party)'"
    default: nil
    }
  }
}

extension CommandContext {
  /// Records a thing that others name, and introduces it.
  func record(adding event: Event) throws -> ExitStatus {
    try record(event.introduction ?? event.type) { _, _ in event }
  }
}
