/// Explains why a name leads to nothing: it was withdrawn, it means something of another kind, or
/// it was never recorded.
extension Negotiation {
  /// The refusal of a name that nothing has now.
  func unknown(
    _ kind: Refusal.Noun, _ name: String, known: @autoclosure @escaping @Sendable () -> [String],
    called: @autoclosure @escaping @Sendable () -> [Refusal.Call] = []
  ) -> Refusal {
    guard let (entry, withdrawal, type) = withdrawn(kind, name) else {
      return .unknown(kind, name, known: known(), called: called())
    }
    // What is called by its name alone has a kind of its own.
    let noun = kind == .name ? type : kind.rawValue
    var refusal = Refusal(
      .unknown(kind), "\(noun) '\(name)' was withdrawn by \(withdrawal)",
      remedy: .show(entry))
    refusal.entry = entry
    return refusal
  }

  /// The entry that recorded a thing of that name and the one that withdrew it; the last pair if
  /// there are several.
  private func withdrawn(
    _ kind: Refusal.Noun, _ name: String
  ) -> (entry: EntryID, withdrawal: EntryID, type: String)? {
    // Only corrected and withdrawn entries have versions, and usually there are none.
    guard !versions.isEmpty else { return nil }
    for index in events.keys.filter({ versions[entries[$0].root] != nil }).sorted(by: >) {
      guard let event = content(of: index),
        event.definedName == name || recorded(in: index)?.definedName == name,
        kind == .name || event.type == kind.rawValue, content(ofRoot: entries[index].root) == nil,
        let withdrawal = withdrawals(ofRoot: entries[index].root).last?.entry
      else { continue }
      return (id(of: entries[index].root), withdrawal, event.type)
    }
    return nil
  }

  /// A word that is not a plan may be meant as a topic or a clause.
  func meaningWider(_ refusal: Refusal) -> Refusal {
    guard let name = refusal.unknown?.name else { return refusal }
    var meant: [String] = []
    if let topic = TopicID(name), topics.contains(topic) { meant.append("topic:\(name)") }
    for plan in plans.ids {
      guard let draft = latestDraft(of: plan, asOf: nil) else { continue }
      switch meaning(of: name, in: draft.ref) {
      case .clause(let id), .section(let id): meant.append(printed(.clause(draft.ref, id)))
      case .several, .point, .nothing: break
      }
    }
    if meant.isEmpty { return refusal }
    var refusal = refusal
    refusal.remedy = .name(meant)
    return refusal
  }
}
