/// What a name after the slash of a target means: `1.2`, `army`, `part-2/4`.
package enum ProvisionMeaning: Hashable, Sendable {
  case clause(ClauseID)
  case section(ClauseID)
  /// A point inside a clause, which can be shown but cannot have a stance.
  case point(ClauseID)
  /// Several clauses have the number; each is listed with a name that only it has.
  case several([String])
  case nothing
}

extension Negotiation {
  /// What a name means in a draft: an identifier that its author gave, else the number printed in
  /// it, else a derived identifier; then a section, by its name or as it is printed; with slashes, a
  /// clause of the section before.
  package func meaning(of name: String, in ref: DraftRef) -> ProvisionMeaning {
    guard let draft = drafts[ref] else { return .nothing }
    let identifier = ClauseID(path: name)
    let known = identifier.flatMap { clauseIndex[ref]?[$0]?.position }
    if let known, let identifier, draft.clauses[known].isExplicit { return .clause(identifier) }
    let number = PrintedNumber.folded(name)
    let numbered = numberIndex[ref]?[number] ?? []
    if numbered.count == 1 { return .clause(draft.clauses[numbered[0]].id) }
    if numbered.count > 1 {
      return .several(numbered.map { sectionAddress(of: $0, in: draft) })
    }
    if let known { return .clause(draft.clauses[known].id) }
    let sections = sections(named: name, in: draft)
    if sections.count == 1 { return .section(draft.sections[sections[0]].id) }
    if sections.count > 1 { return .several(sections.map { draft.sections[$0].id.text }) }
    if let meant = meaning(ofWorth: name, among: draft.clauses.indices, in: draft) { return meant }
    if let meant = meaning(ofSection: name, in: draft) { return meant }
    if let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) {
      return meaning(
        of: String(name[name.utf8.index(after: slash)...]), below: String(name[..<slash]),
        in: draft)
    }
    if let clause = clauseAround(point: number, in: draft) { return .point(clause) }
    return .nothing
  }

  /// The meaning of a number that is written differently from the printed one: `premier` for 1, 4
  /// for `IV`.
  ///
  /// It is tried last, because it examines every number of the draft.
  private func meaning(
    ofWorth name: String, among clauses: some Collection<Int>, in draft: Draft
  ) -> ProvisionMeaning? {
    let found = NumberWorth.places(
      of: name, among: clauses.lazy.compactMap { at in draft.clauses[at].number.map { (at, $0) } })
    switch found.count {
    case 0: return nil
    case 1: return .clause(draft.clauses[found[0]].id)
    default: return .several(found.map { sectionAddress(of: $0, in: draft) })
    }
  }

  /// The clause that `Section 2` means where the sections of a draft are its clauses.
  private func meaning(ofSection name: String, in draft: Draft) -> ProvisionMeaning? {
    guard let typed = TypedSection(name), typed.kinds.contains(.section), let number = typed.number,
      !draft.sections.contains(where: { $0.kind == .section })
    else { return nil }
    return meaning(ofWorth: number, among: draft.clauses.indices, in: draft)
  }

  /// Whether a typed target means nothing that is recorded; an ambiguous one is not missing.
  package func isMissing(_ target: Target) -> Bool {
    guard let meant = try? meant(target) else { return false }
    switch meant {
    case .clause(let ref, let id):
      return clauseIndex[ref]?[id] == nil && sectionIndex[ref]?[id] == nil
    case .draft(let ref): return !drafts.contains(ref)
    case .plan(let id): return !plans.contains(id)
    case .topic(let id): return !topics.contains(id)
    }
  }

  /// A name that leads back to a clause: its identifier, unless another clause has that as its
  /// number.
  package func address(of id: ClauseID, in ref: DraftRef) -> String {
    guard let draft = drafts[ref], let at = clauseIndex[ref]?[id]?.position else { return id.text }
    if draft.clauses[at].isExplicit { return id.text }
    let number = PrintedNumber.folded(id.text)
    let isShadowed = numberIndex[ref]?[number].map { $0 != [at] } ?? false
    guard isShadowed else { return id.text }
    if let number = draft.clauses[at].number.map(PrintedNumber.folded),
      IdentifierGrammar.normalized(number) != nil, numberIndex[ref]?[number] == [at]
    {
      return number
    }
    return sectionAddress(of: at, in: draft)
  }

  /// A name that leads back to a target when it is typed or imported; the identifier if it does.
  package func typed(_ target: Target) -> String {
    guard case .clause(let ref, let id) = target else { return target.description }
    return "\(ref)/\(address(of: id, in: ref))"
  }

  /// A target as people read and type it: a clause whose identifier was made from its number is
  /// named by the number.
  package func printed(_ target: Target) -> String {
    guard case .clause(let ref, let id) = target else { return target.description }
    let isMade = clause(id, in: ref)?.isExplicit == false && PrintedNumber.isMade(id.text)
    return "\(ref)/\((isMade ? soleNumber(of: id, in: ref) : nil) ?? address(of: id, in: ref))"
  }

  /// A target as a command reports it: a clause by its number and first words, everything else by
  /// its name.
  ///
  /// `deal@v2/1.3 "Overtime is paid at…"`.
  package func described(_ target: Target) -> String {
    let name: String?
    switch target {
    case .clause(let ref, let id): return described(id, in: ref)
    case .draft(let ref): name = drafts[ref]?.title
    case .plan(let plan): name = plans[plan]?.name.text
    case .topic(let topic): name = topics[topic]?.name.text
    }
    return target.description + Self.quoted(name ?? "", else: "")
  }

  private func described(_ id: ClauseID, in ref: DraftRef) -> String {
    if let section = section(id, in: ref) {
      return "\(ref)/\(id)" + Self.quoted(section.heading, else: section.text)
    }
    guard let clause = clause(id, in: ref) else { return "\(ref)/\(id)" }
    let number = clause.isExplicit ? nil : soleNumber(of: id, in: ref)
    return "\(ref)/\(number ?? address(of: id, in: ref))"
      + Self.quoted(clause.heading, else: clause.text)
  }

  /// The number of a clause, if only that clause has it and it can be typed.
  private func soleNumber(of id: ClauseID, in ref: DraftRef) -> String? {
    guard let draft = drafts[ref], let at = clauseIndex[ref]?[id]?.position,
      let number = draft.clauses[at].number.map(PrintedNumber.folded),
      IdentifierGrammar.normalized(number) != nil, numberIndex[ref]?[number] == [at]
    else { return nil }
    return number
  }

  private static func quoted(_ heading: String, else text: String) -> String {
    let words = ClauseOpening.words(of: heading.isEmpty ? text : heading)
    return words.isEmpty ? "" : " \"\(words)\""
  }

  /// A clause of a section by identifier or number; of several sections, of the one that has it.
  private func meaning(
    of name: String, below path: String, in draft: Draft
  ) -> ProvisionMeaning {
    let found = sections(named: path, in: draft)
      .map { (section: $0, meaning: meaning(of: name, in: draft, below: $0)) }
      .filter { $0.meaning != .nothing }
    if found.count < 2 { return found.first?.meaning ?? .nothing }
    return .several(
      found.flatMap { section, meaning in
        if case .several(let names) = meaning { return names }
        return ["\(draft.sections[section].id)/\(name)"]
      })
  }

  private func meaning(of name: String, in draft: Draft, below over: Int) -> ProvisionMeaning {
    let number = PrintedNumber.folded(name)
    let identifier = ClauseID(name)
    let inside = draft.clauses.indices.filter { draft.isClause($0, below: over) }
    if let found = inside.first(where: { draft.clauses[$0].id == identifier }),
      draft.clauses[found].isExplicit
    {
      return .clause(draft.clauses[found].id)
    }
    let numbered = inside.filter {
      draft.clauses[$0].number.map(PrintedNumber.folded) == number
    }
    if numbered.count == 1 { return .clause(draft.clauses[numbered[0]].id) }
    if numbered.count > 1 { return .several(numbered.map { sectionAddress(of: $0, in: draft) }) }
    if let found = inside.first(where: { draft.clauses[$0].id == identifier }) {
      return .clause(draft.clauses[found].id)
    }
    return meaning(ofWorth: name, among: inside, in: draft) ?? .nothing
  }

  /// The sections that a name means: the one of that name, else the one whose name alone ends so, else
  /// those that are printed so.
  private func sections(named name: String, in draft: Draft) -> [Int] {
    if let id = ClauseID(path: name) {
      if let exact = draft.sections.firstIndex(where: { $0.id == id }) { return [exact] }
      let ending = "/" + id.text
      let found = draft.sections.indices.filter { draft.sections[$0].id.text.hasSuffix(ending) }
      if found.count == 1 { return found }
    }
    return draft.sections.isEmpty ? [] : sections(printed: name, in: draft)
  }

  /// The sections that a path like `part one/chapter 2` names, each part by number and word or by name.
  private func sections(printed path: String, in draft: Draft) -> [Int] {
    let parts = path.split(separator: "/").reversed().map { part in
      (name: ClauseID(part)?.text, typed: TypedSection(String(part)))
    }
    guard !parts.isEmpty, parts.contains(where: { $0.typed != nil }) else { return [] }
    return draft.sections.indices.filter { start in
      var over: Int? = start
      return parts.allSatisfy { part in
        guard let at = over else { return false }
        let section = draft.sections[at]
        over = section.parent
        return part.typed?.names(section) == true
          || part.name.map { section.id.text == $0 || section.id.text.hasSuffix("/" + $0) } == true
      }
    }
  }

  /// `SECTION/NUMBER` if no other clause of the section has the number, else the identifier.
  private func sectionAddress(of position: Int, in draft: Draft) -> String {
    let clause = draft.clauses[position]
    guard let number = clause.number.map(PrintedNumber.folded),
      IdentifierGrammar.normalized(number) != nil
    else { return clause.id.text }
    var over = clause.section
    while let section = over {
      let twins = draft.clauses.indices.filter {
        draft.isClause($0, below: section)
          && draft.clauses[$0].number.map(PrintedNumber.folded) == number
      }
      if twins == [position] { return "\(draft.sections[section].id)/\(number)" }
      over = nil
    }
    return clause.id.text
  }

  /// The clause that contains a point: its number begins a longer number that no clause has, such
  /// as `4` for `4(a)` or `4.1`.
  private func clauseAround(point number: String, in draft: Draft) -> ClauseID? {
    var rest = number[...]
    while let cut = rest.lastIndex(where: { $0 == "." || $0 == "(" || $0 == "-" }) {
      rest = rest[..<cut]
      if let numbered = numberIndex[draft.ref]?[String(rest)] {
        return numbered.count == 1 ? draft.clauses[numbered[0]].id : nil
      }
      if case .clause(let id) = meaning(
        ofWorth: String(rest), among: draft.clauses.indices, in: draft)
      {
        return id
      }
    }
    return nil
  }
}

extension Draft {
  /// The names of all clauses, then of all sections.
  package var provisions: [ClauseID] { clauses.map(\.id) + sections.map(\.id) }

  /// A section and the sections that contain it, innermost first.
  package func line(of section: Int) -> [Int] {
    var line = [section]
    while let parent = sections[line[line.count - 1]].parent { line.append(parent) }
    return line
  }

  /// Whether a clause is in a section or in one inside it.
  package func isClause(_ position: Int, below section: Int) -> Bool {
    var over = clauses[position].section
    while let at = over {
      if at == section { return true }
      over = sections[at].parent
    }
    return false
  }
}
