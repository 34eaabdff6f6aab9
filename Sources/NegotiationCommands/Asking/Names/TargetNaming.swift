internal import Conversation
internal import NegotiationModel

/// How targets are read: as commands take them, by the number in a draft that is at hand, or by names.
struct TargetNaming {
  private let negotiation: Negotiation
  private let things: AskedThings
  /// The draft of the last target, whose numbers are meant first.
  private let near: DraftRef?
  /// What a new topic would be.
  private let newTopic: Topic.Kind

  init(
    _ negotiation: Negotiation, things: AskedThings, near: Target?, newTopic: Topic.Kind = .subject
  ) {
    self.negotiation = negotiation
    self.things = things
    self.near = near?.draft
    self.newTopic = newTopic
  }

  /// Reads one target, or several with the separator between them.
  func read(_ typed: String) -> Question.Reading {
    if typed.first == RecordAnswers.newSign {
      return Naming.read(typed, among: things.targets, noun: noun)
    }
    let parts = typed.split(separator: RecordAnswers.separator).map { String($0.trimmed) }
      .filter { !$0.isEmpty }
    if parts.count <= 1 { return one(parts.first ?? typed, mayBeNew: true) }
    var values: [String] = []
    for part in parts {
      switch one(part, mayBeNew: false) {
      case .taken(let value, _): if !values.contains(value) { values.append(value) }
      case let other: return other
      }
    }
    let value = values.joined(separator: "\(RecordAnswers.separator) ")
    return .taken(value, shown: value == typed ? nil : value)
  }

  private func one(_ typed: String, mayBeNew: Bool) -> Question.Reading {
    do throws(Unresolved) {
      if let target = try exact(typed) { return taken(target, typed: typed) }
    } catch {
      let name = typed.hasPrefix(TargetNaming.topic) ? typed.dropFirst(6).trimmed : nil
      return .refused(error.message, hint: name.map { new(String($0)) } ?? Failure.hint(error))
    }
    let reading = Naming.read(typed, among: things.targets, noun: noun)
    guard case .taken(let value, _) = reading, value.first == RecordAnswers.newSign else {
      return reading
    }
    if !mayBeNew { return .refused("'\(typed)' is no target that is there", hint: nil) }
    // A name of somebody is a slip: it was meant for another question.
    for (choices, kind) in [(things.parties, "party"), (things.everybody, "person")] {
      if case .one(let choice) = choices.meaning(of: typed) {
        return .refused("that is the \(kind) '\(choice.value)', no target", hint: new(typed))
      }
    }
    return reading
  }

  private static let topic = "topic:"
  private var noun: String { RecordAnswers.noun(of: newTopic) }
  private func new(_ name: String) -> String { "+\(name) makes a new \(noun)" }

  /// The target that a word is, or the clause of a number in a draft at hand; `nil` for neither.
  private func exact(_ typed: String) throws(Unresolved) -> Target? {
    if let target = Target(typed: typed) {
      guard case .plan(let plan) = target, !negotiation.plans.contains(plan) else {
        return try negotiation.known(target)
      }
    }
    var found: [Target] = []
    for ref in drafts {
      switch negotiation.meaning(of: typed, in: ref) {
      case .clause(let id), .section(let id): found.append(.clause(ref, id))
      case .several(let names):
        throw .refused(.ambiguous(typed, in: ref, names))
      case .point(let id):
        throw .refused(.point(typed, of: negotiation.printed(.clause(ref, id)), in: ref))
      case .nothing: continue
      }
      // The draft at hand goes before all others.
      if ref == near { break }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The draft of the last target, then the latest draft of each plan.
  private var drafts: [DraftRef] {
    let latest = negotiation.plans.ids.compactMap {
      negotiation.latestDraft(of: $0, asOf: nil)?.ref
    }
    return (near.map { [$0] } ?? []) + latest.filter { $0 != near }
  }

  private func taken(_ target: Target, typed: String) -> Question.Reading {
    let value = negotiation.printed(target)
    let shown = negotiation.described(target)
    return .taken(value, shown: shown == typed ? nil : shown)
  }
}
