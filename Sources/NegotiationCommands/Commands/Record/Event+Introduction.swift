internal import CommandLineTable
internal import NegotiationModel

extension Event {
  /// The message when a thing is added that others can refer to: `party 'usa', United States`.
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
  /// Records a thing that others can refer to, and reports it.
  func record(adding event: Event) throws -> ExitStatus {
    try record(event.introduction ?? event.type) { _, _ in event }
  }
}
