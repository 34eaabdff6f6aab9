/// The section of each clause of a draft, stated or implied.
///
/// If a draft names no sections, consecutive clauses with one heading, or with numbers that begin
/// alike (`3`, `3(a)`, `3(b)`), form a section. The remaining consecutive clauses form sections
/// too.
struct ClauseSections {
  /// The section of each clause, as a number that is meaningful only here.
  private(set) var numbers: [Int]
  /// The words of each section's name; empty if it has none.
  private(set) var names: [[UInt32]] = []
  /// The explicit identifier of each section, if it has one.
  private(set) var identifiers: [String?] = []
  /// The number of clauses in each section.
  private(set) var sizes: [Int]

  init(_ clauses: [MatchClause], _ sections: [MatchSection], _ folding: inout TextFolding) {
    numbers = Array(repeating: -1, count: clauses.count)
    var places: [Int: Int] = [:]
    var start = 0
    while start < clauses.count {
      if let section = clauses[start].section, sections.indices.contains(section) {
        if let known = places[section] {
          numbers[start] = known
        } else {
          places[section] = names.count
          numbers[start] = names.count
          names.append(folding.words(sections[section].heading).scalars)
          identifiers.append(sections[section].isExplicit ? sections[section].id : nil)
        }
        start += 1
        continue
      }
      let end = Self.end(of: start, clauses)
      for place in start..<end { numbers[place] = names.count }
      let isNamed =
        end - start > 1 && !clauses[start].heading.isEmpty
        && clauses[start].heading.hasSameBytes(as: clauses[start + 1].heading)
      names.append(isNamed ? folding.words(clauses[start].heading).scalars : [])
      identifiers.append(nil)
      start = end
    }
    sizes = Array(repeating: 0, count: names.count)
    for number in numbers { sizes[number] += 1 }
  }

  /// Where the implied section that begins at a clause ends.
  private static func end(of start: Int, _ clauses: [MatchClause]) -> Int {
    let rest = { (place: Int) in place < clauses.count && clauses[place].section == nil }
    if isTogether(start, clauses) {
      var end = start + 1
      let isHeading = sharesHeading(start, clauses)
      while rest(end),
        isHeading ? sharesHeading(end - 1, clauses) : sharesStem(end - 1, clauses)
      { end += 1 }
      return end
    }
    var end = start + 1
    while rest(end), !isTogether(end, clauses) { end += 1 }
    return end
  }

  /// Whether a clause and the next have one heading or one number.
  private static func isTogether(_ place: Int, _ clauses: [MatchClause]) -> Bool {
    sharesHeading(place, clauses) || sharesStem(place, clauses)
  }

  private static func sharesHeading(_ place: Int, _ clauses: [MatchClause]) -> Bool {
    place + 1 < clauses.count && clauses[place + 1].section == nil
      && !clauses[place].heading.isEmpty
      && clauses[place].heading.hasSameBytes(as: clauses[place + 1].heading)
  }

  private static func sharesStem(_ place: Int, _ clauses: [MatchClause]) -> Bool {
    guard place + 1 < clauses.count, clauses[place + 1].section == nil,
      let one = clauses[place].number, let next = clauses[place + 1].number
    else { return false }
    let stem = stem(one)
    return !stem.isEmpty && (stem.count < one.utf8.count || stem.count < next.utf8.count)
      && stem.elementsEqual(Self.stem(next))
  }

  /// The first component of a number: everything before the first mark or blank.
  private static func stem(_ number: String) -> Substring.UTF8View {
    number.utf8.prefix { byte in
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
  }
}

/// Which sections of two drafts correspond, by name or by the clauses they share.
///
/// A section has several partners if its clauses went to several.
struct PartnerSections {
  let old: ClauseSections
  let new: ClauseSections
  private var pairs: Set<Int> = []

  init(old: ClauseSections, new: ClauseSections, joins: [ClauseJoin]) {
    self.old = old
    self.new = new
    var shared: [Int: Int] = [:]
    for join in joins {
      shared[Self.key(old.numbers[join.old], new.numbers[join.new]), default: 0] += 1
    }
    var bestOfOld = [Int](repeating: 0, count: old.names.count)
    var bestOfNew = [Int](repeating: 0, count: new.names.count)
    for (key, count) in shared {
      bestOfOld[key >> 32] = max(bestOfOld[key >> 32], count)
      bestOfNew[key & 0xFFFF_FFFF] = max(bestOfNew[key & 0xFFFF_FFFF], count)
    }
    for (key, count) in shared
    where count == bestOfOld[key >> 32] || count == bestOfNew[key & 0xFFFF_FFFF] {
      pairs.insert(key)
    }
    if old.names.count == 1, new.names.count == 1 { pairs.insert(0) }
    joinByName()
  }

  /// Whether the sections of two clauses correspond.
  func areTogether(_ oldPlace: Int, _ newPlace: Int) -> Bool {
    pairs.contains(Self.key(old.numbers[oldPlace], new.numbers[newPlace]))
  }

  private mutating func joinByName() {
    var places: [[UInt32]: [Int]] = [:]
    var identified: [String: Int] = [:]
    for (number, name) in new.names.enumerated() where !name.isEmpty {
      places[name, default: []].append(number)
    }
    for (number, identifier) in new.identifiers.enumerated() {
      if let identifier { identified[identifier] = number }
    }
    var uses: [[UInt32]: Int] = [:]
    for name in old.names where !name.isEmpty { uses[name, default: 0] += 1 }
    for (number, name) in old.names.enumerated() {
      if let others = places[name], others.count == 1, uses[name] == 1 {
        pairs.insert(Self.key(number, others[0]))
      }
      if let identifier = old.identifiers[number], let other = identified[identifier] {
        pairs.insert(Self.key(number, other))
      }
    }
  }

  private static func key(_ old: Int, _ new: Int) -> Int { old << 32 | new }
}
