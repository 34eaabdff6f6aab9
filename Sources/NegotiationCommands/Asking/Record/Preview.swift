internal import CommandLineTable
internal import Conversation
internal import NegotiationModel

/// A statement before it is recorded, shown for a last check.
struct Preview {
  private let record: RecordAnswers
  private let script: RecordScript

  init(_ record: RecordAnswers, in script: RecordScript) {
    self.record = record
    self.script = script
  }

  var remarks: [Remark] {
    [Remark("As it will be recorded", .title)] + (statement ?? fault)
  }

  /// What keeps the answers from forming a command.
  private var fault: [Remark] {
    do throws(UsageError) {
      _ = try record.command()
      return []
    } catch {
      return [Remark(error.message, .refusal)]
    }
  }

  private var statement: [Remark]? {
    guard let foreseen = script.foreseen(record) else { return nil }
    let statement = foreseen.statement
    let additions = (try? record.additions()) ?? []
    let negotiation = script.negotiation.foreseeing(additions)
    var lines = [RecordCommand.sentence(statement, foreseen.day, in: negotiation)]
    if let speaker = statement.speaker {
      let name = negotiation.people[speaker]?.name.text(in: script.things.language)
      lines.append("by \(name ?? speaker.text)")
    }
    if let quote = statement.quote {
      lines.append("«\(quote.text)»" + (quote.language.map { " [\($0)]" } ?? ""))
    }
    lines += statement.conditions.map { "if \($0)" }
    lines += statement.sources.map { "from \(AskedThings.citation(of: $0, in: negotiation))" }
    if !record.others.isEmpty { lines.append("with \(record.others.joined(separator: " "))") }
    if !additions.isEmpty {
      let new = additions.map { "\($0.type) '\($0.definedName ?? "")'" }
      lines.append("new: " + new.joined(separator: ", "))
    }
    return lines.map { Remark($0, .text) }
  }
}
