/// The numbers that rows of stances use in place of names.
package struct Symbols: Sendable {
  package var parties = Interner()
  package var people = Interner()
  package var rounds = Interner()
  /// Lists of sources, each written as identifiers joined by `;`; number 0 is the empty list.
  package var sourceLists = Interner()
  package private(set) var targetNames = Interner()
  /// The target for each number; `nil` until all of them are needed.
  private var known: [Target?]? = []

  package init() { _ = sourceLists.intern("") }

  /// Restores the symbols of a fold from their texts, in order.
  package init(
    parties: Interner, people: Interner, rounds: Interner, sourceLists: Interner, targets: Interner
  ) {
    self.parties = parties
    self.people = people
    self.rounds = rounds
    self.sourceLists = sourceLists
    targetNames = targets
    known = nil
  }

  /// The target for each number; `nil` if the text is not a target.
  package var targets: [Target?] { known ?? targetNames.texts.map { Target($0) } }

  /// The target for a number.
  package func target(_ symbol: Int) -> Target? {
    if let known { return known[symbol] }
    return Target(targetNames.text(Int32(symbol)))
  }

  package mutating func target(_ text: String) -> Int32 {
    let symbol = targetNames.intern(text)
    if known?.count == Int(symbol) { known?.append(Target(text)) }
    return symbol
  }

  /// The number of a target given as UTF-8, or `nil` if the bytes are not a target in its stored
  /// form.
  package mutating func target(_ key: UnsafeRawBufferPointer) -> Int32? {
    if let known = targetNames.find(key) { return known }
    guard let target = Target(String(decoding: key, as: UTF8.self)),
      target.description.utf8.elementsEqual(key)
    else { return nil }
    known?.append(target)
    return targetNames.intern(key)
  }

  /// The number of a list of sources given as UTF-8 and joined by `;`, or `nil` if one of the
  /// `count` parts is not an identifier in its stored form.
  package mutating func sourceList(_ key: UnsafeRawBufferPointer, count: Int) -> Int32? {
    let separator = UInt8(ascii: ";")
    // An empty text is the empty list, not a list of one source with an empty name.
    guard !key.isEmpty, key.reduce(1, { $0 + ($1 == separator ? 1 : 0) }) == count else {
      return nil
    }
    if let known = sourceLists.find(key) { return known }
    for part in key.split(separator: separator, omittingEmptySubsequences: false) {
      guard let name = IdentifierGrammar.normalized(String(decoding: part, as: UTF8.self)),
        name.utf8.elementsEqual(part)
      else { return nil }
    }
    return sourceLists.intern(key)
  }

  package func sources(_ list: Int32) -> [SourceID] {
    list == 0
      ? [] : sourceLists.text(list).split(separator: ";").map { SourceID(checked: String($0)) }
  }
}
