internal import NegotiationModel
internal import StatementReading

/// A candidate for scripts.
struct WrittenCandidate: Encodable {
  let value: StatementCandidate
  /// The command that would record it; `nil` if it lacks something.
  let command: String?

  private enum Key: String, CodingKey {
    case sentence, line, column, text, party, speaker, speakerText, stance, targets, quote
    case conditions, redLine, basis, on, why, command
  }

  private struct Aim: Encodable {
    let target: String
    let similarity: Double
  }

  private struct Reason: Encodable {
    let what: String
    let words: String
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(value.sentence, forKey: .sentence)
    try values.encode(value.line, forKey: .line)
    try values.encode(value.column, forKey: .column)
    try values.encode(value.text, forKey: .text)
    try values.encode(value.party?.text, forKey: .party)
    try values.encode(value.speaker?.text, forKey: .speaker)
    try values.encode(value.speakerText, forKey: .speakerText)
    try values.encode(value.stance?.code, forKey: .stance)
    try values.encode(
      value.targets.map { Aim(target: $0.target.description, similarity: $0.similarity) },
      forKey: .targets)
    try values.encode(value.quote, forKey: .quote)
    try values.encode(value.conditions, forKey: .conditions)
    try values.encode(value.isRedLine, forKey: .redLine)
    try values.encode(value.basis.code, forKey: .basis)
    try values.encode(value.on?.description, forKey: .on)
    try values.encode(
      value.why.map { Reason(what: $0.kind.rawValue, words: $0.words) }, forKey: .why)
    try values.encode(command, forKey: .command)
  }
}
