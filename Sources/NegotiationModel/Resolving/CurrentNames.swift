/// The current name of each former identifier, by the standing renames.
///
/// Each kind has its own names. Of two renames of one name the first standing one counts, and a
/// rename that would lead a name back to itself has no effect, so that merged copies of a log
/// agree.
package struct CurrentNames: Hashable, Sendable {
  private var names: [Rename.Kind: [String: String]] = [:]
  private var entries: [Rename.Kind: [String: EntryID]] = [:]

  package init() {}

  /// - `renames`: the standing ones, in fold order.
  init(_ renames: [(entry: EntryID, value: Rename)]) {
    for kind in Rename.Kind.allCases where kind != .draft { take(renames, of: kind) }
    // A draft's name contains that of its plan, which may have been renamed too.
    take(renames, of: .draft)
  }

  private mutating func take(_ renames: [(entry: EntryID, value: Rename)], of kind: Rename.Kind) {
    for (entry, rename) in renames where rename.kind == kind {
      let (old, new) = (inPlan(rename.old, kind), inPlan(rename.new, kind))
      guard names[kind]?[old] == nil, last(new, kind) != old else { continue }
      names[kind, default: [:]][old] = new
      entries[kind, default: [:]][old] = entry
    }
  }

  private func inPlan(_ name: String, _ kind: Rename.Kind) -> String {
    guard kind == .draft, let ref = DraftRef(name) else { return name }
    return DraftRef(plan: plan(ref.plan), draft: ref.draft).description
  }

  package var isEmpty: Bool { names.isEmpty }

  /// Whether any target has another name now.
  var renameTargets: Bool {
    names[.plan] != nil || names[.draft] != nil || names[.topic] != nil
  }

  /// The current name of a thing; that of a draft is `plan@draft`.
  package func name(_ name: String, _ kind: Rename.Kind) -> String {
    last(inPlan(name, kind), kind)
  }

  private func last(_ name: String, _ kind: Rename.Kind) -> String {
    guard let names = names[kind] else { return name }
    var name = name
    while let next = names[name] { name = next }
    return name
  }

  /// The entry that renamed a name.
  package func entry(renaming name: String, _ kind: Rename.Kind) -> EntryID? {
    entries[kind]?[inPlan(name, kind)]
  }

  /// All former names of a thing, sorted.
  package func former(of name: String, _ kind: Rename.Kind) -> [String] {
    (names[kind] ?? [:]).keys.filter { last($0, kind) == name }.sorted()
  }

  // MARK: Names of each kind

  package func party(_ id: PartyID) -> PartyID { current(id, .party) }
  package func person(_ id: PersonID) -> PersonID { current(id, .person) }
  package func source(_ id: SourceID) -> SourceID { current(id, .source) }
  package func topic(_ id: TopicID) -> TopicID { current(id, .topic) }
  package func plan(_ id: PlanID) -> PlanID { current(id, .plan) }
  package func round(_ id: RoundID) -> RoundID { current(id, .round) }

  private func current<Subject>(
    _ id: Identifier<Subject>, _ kind: Rename.Kind
  ) -> Identifier<Subject> {
    names[kind] == nil ? id : Identifier(checked: last(id.text, kind))
  }

  package func draft(_ ref: DraftRef) -> DraftRef {
    if isEmpty { return ref }
    let ref = DraftRef(plan: plan(ref.plan), draft: ref.draft)
    guard names[.draft] != nil else { return ref }
    return DraftRef(last(ref.description, .draft)) ?? ref
  }

  /// A draft that another draft of the same plan names.
  package func draft(_ id: DraftID, beside ref: DraftRef) -> DraftID {
    draft(DraftRef(plan: ref.plan, draft: id)).draft
  }

  package func target(_ target: Target) -> Target {
    if isEmpty { return target }
    switch target {
    case .clause(let ref, let clause): return .clause(draft(ref), clause)
    case .draft(let ref): return .draft(draft(ref))
    case .plan(let id): return .plan(plan(id))
    case .topic(let id): return .topic(topic(id))
    }
  }
}
