/// The names from which a clause's identifier is chosen.
package struct ClauseNames: Hashable, Sendable {
  /// The identifier that the draft gives explicitly, in NFC; `nil` if it gives none.
  package var explicit: String?
  /// The derived identifier that an export kept for a clause without an explicit one.
  package var kept: String?
  /// An identifier made from the heading.
  package var heading: String?
  /// An identifier made from the printed number.
  package var number: String?

  package init(
    explicit: String? = nil, kept: String? = nil, heading: String? = nil, number: String? = nil
  ) {
    self.explicit = explicit
    self.kept = kept
    self.heading = heading
    self.number = number
  }

  /// The identifiers of all clauses, each unique, in the order of the clauses.
  ///
  /// A clause gets its explicit identifier; else the one inherited from an earlier draft, given by
  /// its index; else one made from its heading; else one made from its number, such as `n-5`, which
  /// nobody takes for the number itself. A derived identifier never takes a name that an explicit
  /// or inherited one has. If two would be equal, the later one gets its number appended, then a
  /// count: `scope`, `scope-5`, `scope-5-2`.
  package static func identifiers(
    _ clauses: [ClauseNames], inherited: [Int: String] = [:]
  ) -> [String] {
    var result = [String?](repeating: nil, count: clauses.count)
    var taken: Set<String> = []
    for index in clauses.indices {
      if let name = clauses[index].explicit, taken.insert(name).inserted { result[index] = name }
    }
    for index in clauses.indices where result[index] == nil {
      if let name = clauses[index].kept, taken.insert(name).inserted { result[index] = name }
    }
    for (index, given) in inherited.sorted(by: { $0.key < $1.key }) {
      guard clauses.indices.contains(index), result[index] == nil,
        let name = IdentifierGrammar.normalized(given), taken.insert(name).inserted
      else { continue }
      result[index] = name
    }
    var counts: [String: Int] = [:]
    for index in clauses.indices where result[index] == nil {
      let (heading, number) = (clauses[index].heading, clauses[index].number)
      var name = heading.map(PrintedNumber.unlike) ?? number.map(PrintedNumber.made) ?? "clause"
      if taken.insert(name).inserted {
        result[index] = name
        continue
      }
      let longer =
        heading == nil
        ? nil : number.flatMap { IdentifierGrammar.normalized(name + "-" + $0) }
      if let longer { name = longer }
      if longer == nil || !taken.insert(name).inserted {
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
}

extension ClauseNames {
  /// An identifier of at most about forty characters, cut between words where there are several.
  package static func identifier(ofHeading heading: String) -> String? {
    // Four hundred letters are more than the name can hold; most headings are shorter in bytes.
    let start = heading.utf8.count <= 400 ? heading : String(heading.unicodeScalars.prefix(400))
    let isASCII = start.utf8.allSatisfy { $0 < 0x80 }
    guard
      let whole = IdentifierGrammar.derived(from: start, limit: isASCII ? longest + 1 : 120)
    else { return nil }
    if whole.utf8.count <= longest { return whole }
    if isASCII {
      let bytes = Array(whole.utf8.prefix(longest + 1))
      var end = longest
      if let cut = bytes.lastIndex(of: UInt8(ascii: "-")), cut >= longest / 2 { end = cut }
      return String(decoding: bytes[..<end], as: UTF8.self)
    }
    let scalars = Array(whole.unicodeScalars)
    guard scalars.count > longest else { return whole }
    var end = longest
    if let cut = scalars[...longest].lastIndex(of: "-"), cut >= longest / 2 { end = cut }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<end])
    return IdentifierGrammar.normalized(String(view))
  }

  /// The most characters of one.
  private static let longest = 40
}
