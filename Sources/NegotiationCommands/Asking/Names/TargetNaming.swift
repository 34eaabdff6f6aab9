internal import Conversation
internal import NegotiationModel

/// Reads targets as commands do, by a number in the current draft, or by names.
struct TargetNaming {
  private let negotiation: Negotiation
  private let things: AskedThings
  /// The draft of the last target, in which numbers are looked up first.
  private let near: DraftRef?
  /// The kind of a new topic.
  private let newTopic: Topic.Kind

  init(
    _ negotiation: Negotiation, things: AskedThings, near: Target?, newTopic: Topic.Kind = .subject
  ) {
    self.negotiation = negotiation
    self.things = things
    self.near = near?.draft
    self.newTopic = newTopic
  }

  /// Reads one target, or several with separators.
  func read(_ typed: String) -> Question.Reading {
    let parts = typed.split(separator: RecordAnswers.separator).map { String($0.trimmed) }
      .filter { !$0.isEmpty }
    if parts.count <= 1 { return one(parts.first ?? typed, mayBeNew: true, beside: []) }
    var values: [String] = []
    var shown: [String] = []
    for part in parts {
      switch one(part, mayBeNew: false, beside: values) {
      case .taken(let value, let told):
        guard !values.contains(value) else { continue }
        values.append(value)
        shown.append(told ?? value)
      case let other: return other
      }
    }
    let value = values.joined(separator: "\(RecordAnswers.separator) ")
    return .taken(value, shown: value == typed ? nil : shown.joined(separator: " · "))
  }

  /// Reads one target.
  ///
  /// - `values`: the answers before it on the same line.
  private func one(
    _ typed: String, mayBeNew: Bool, beside values: [String]
  ) -> Question.Reading {
    let others = Set(values.compactMap { NewThing(kept: $0)?.id })
    func named(_ typed: String) -> Question.Reading {
      Naming.read(
        typed, among: things.targets, noun: noun,
        isTaken: { others.contains($0) || things.targets[value: TargetNaming.topic + $0] != nil })
    }
    if typed.first == NewThing.sign { return named(typed) }
    do throws(Unresolved) {
      if let target = try exact(typed) { return taken(target, typed: typed) }
    } catch {
      let name = typed.hasPrefix(TargetNaming.topic) ? typed.dropFirst(6).trimmed : nil
      return .refused(error.message, hint: name.map { new(String($0)) } ?? Failure.hint(error))
    }
    let reading = named(typed)
    guard case .taken(let value, _) = reading, value.first == NewThing.sign else { return reading }
    if !mayBeNew { return .refused("'\(typed)' is not a target that exists", hint: new(typed)) }
    // The name of a party or person here is a mistake: it belongs to another question.
    for (choices, kind) in [(things.parties, "party"), (things.everybody, "person")] {
      if case .one(let choice) = choices.meaning(of: typed) {
        return .refused("that is the \(kind) '\(choice.value)', not a target", hint: new(typed))
      }
    }
    return reading
  }

  private static let topic = "topic:"
  private var noun: String { RecordAnswers.noun(of: newTopic) }
  private func new(_ name: String) -> String { "+\(name) makes a new \(noun)" }

  /// The target that a word is, or the clause with a number in the current draft; `nil` for
  /// neither.
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
      // The current draft comes before all others.
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
