internal import NegotiationModel

extension DraftText {
  /// The identifier of every clause, each unlike the others, in the order of the clauses.
  ///
  /// A clause has its explicit identifier; else the one the caller hands in by its index (inherited
  /// from an earlier draft); else one made from its heading; else its number. What is derived never
  /// takes a name that an explicit or inherited identifier has; where two would be the same the
  /// later one gets its number, then a count: `scope`, `scope-5`, `scope-5-2`.
  package func identifiers(inherited: [Int: String] = [:]) -> [String] {
    var result = [String?](repeating: nil, count: clauses.count)
    var taken: Set<String> = []
    for index in clauses.indices {
      if let name = clauses[index].explicitIdentifier, taken.insert(name).inserted {
        result[index] = name
      }
    }
    for (index, given) in inherited.sorted(by: { $0.key < $1.key }) {
      guard clauses.indices.contains(index), result[index] == nil,
        let name = IdentifierGrammar.normalized(given), taken.insert(name).inserted
      else { continue }
      result[index] = name
    }
    let numbers = qualifiedNumbers()
    var counts: [String: Int] = [:]
    for index in clauses.indices where result[index] == nil {
      let slug = Self.slug(clauses[index].heading)
      let number = numbers[index].flatMap { IdentifierGrammar.normalized($0) }
      var name = slug ?? number ?? "clause"
      if taken.contains(name), slug != nil, let number,
        let longer = IdentifierGrammar.normalized(name + "-" + number)
      {
        name = longer
      }
      if !taken.insert(name).inserted {
        var count = counts[name, default: 1]
        var next = name
        repeat {
          count += 1
          next = name + "-" + String(count)
        } while !taken.insert(next).inserted
        counts[name] = count
        name = next
      }
      result[index] = name
    }
    return result.map { $0 ?? "clause" }
  }

  /// The numbers in ASCII digits, with the section's number in front where numbering restarts.
  private func qualifiedNumbers() -> [String?] {
    let plain = clauses.indices.map { index in
      clauses[index].number.map(NumeralValue.plain).flatMap { $0.isEmpty ? nil : $0 }
    }
    if Self.isRising(plain) { return plain }
    var uses: [String: Int] = [:]
    for number in plain.compactMap({ $0 }) { uses[number, default: 0] += 1 }
    return zip(plain, clauses).map { number, clause in
      guard let number, uses[number, default: 0] > 1 else { return number }
      let qualifiers = clause.sectionPath.compactMap { index -> String? in
        guard sections.indices.contains(index) else { return nil }
        let section = sections[index]
        let name = section.number.map(NumeralValue.plain) ?? Self.slug(section.label) ?? ""
        return name.isEmpty ? nil : name
      }
      return (qualifiers + [number]).joined(separator: ".")
    }
  }

  /// Whether numbers rise from clause to clause, so that none of them comes twice.
  private static func isRising(_ numbers: [String?]) -> Bool {
    var last = 0
    for number in numbers {
      guard let number, let value = Int(number), value > last else { return false }
      last = value
    }
    return true
  }

  /// An identifier of at most about forty characters, cut between words where there are several.
  private static func slug(_ heading: String) -> String? {
    let start = String(heading.unicodeScalars.prefix(400))
    guard let whole = IdentifierGrammar.derived(from: start, limit: 120) else { return nil }
    if whole.utf8.count <= slugLimit { return whole }
    let scalars = Array(whole.unicodeScalars)
    guard scalars.count > slugLimit else { return whole }
    var end = slugLimit
    if let cut = scalars[...slugLimit].lastIndex(of: "-"), cut >= slugLimit / 2 { end = cut }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<end])
    return IdentifierGrammar.normalized(String(view))
  }

  private static let slugLimit = 40
}
