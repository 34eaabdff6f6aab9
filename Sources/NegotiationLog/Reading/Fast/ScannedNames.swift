internal import NegotiationModel

/// The names that one scanner has numbered, for other threads to read.
struct ScannedNames: Sendable {
  enum Kind: Int, CaseIterable { case party, person, round, sources, target }

  private var lists = Array(repeating: (bytes: [UInt8](), starts: [0]), count: Kind.allCases.count)

  /// Adds the new names.
  mutating func take(_ symbols: Symbols) {
    for kind in Kind.allCases {
      let names = symbols.names(kind)
      let known = lists[kind.rawValue].starts.count
      guard names.count + 1 > known else { continue }
      names.append(from: known - 1, to: &lists[kind.rawValue])
    }
  }

  func count(of kind: Kind) -> Int32 { Int32(lists[kind.rawValue].starts.count - 1) }

  func withName<R>(
    _ kind: Kind, _ number: Int32, _ body: (UnsafeRawBufferPointer) -> R
  ) -> R {
    let list = lists[kind.rawValue]
    let range = list.starts[Int(number)]..<list.starts[Int(number) + 1]
    return list.bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }
}

extension Symbols {
  fileprivate func names(_ kind: ScannedNames.Kind) -> Interner {
    switch kind {
    case .party: parties
    case .person: people
    case .round: rounds
    case .sources: sourceLists
    case .target: targetNames
    }
  }
}

extension Interner {
  /// Adds the names from a number on.
  fileprivate func append(from first: Int, to list: inout (bytes: [UInt8], starts: [Int])) {
    let (bytes, starts) = written
    list.bytes.append(contentsOf: bytes[starts[first]...])
    list.starts.append(contentsOf: starts[(first + 1)...])
  }
}

/// Maps the numbers of one scanner to those of the fold; −1 means not looked up yet.
struct NumberMap {
  private var maps = Array(repeating: [Int32](), count: ScannedNames.Kind.allCases.count)

  subscript(kind: ScannedNames.Kind, local: Int32) -> Int32 {
    get {
      let map = maps[kind.rawValue]
      return Int(local) < map.count ? map[Int(local)] : -1
    }
    set {
      while maps[kind.rawValue].count <= Int(local) { maps[kind.rawValue].append(-1) }
      maps[kind.rawValue][Int(local)] = newValue
    }
  }
}
