/// Reads XML piece by piece: elements by namespace and name, their attributes, and text.
///
/// What Office documents need and no more: namespaces, the five entities and character numbers, CDATA.
/// A document type is refused, so that nothing is expanded and nothing is fetched. The bytes must outlive
/// the reader.
package struct MarkupReader {
  package enum Event: Hashable, Sendable {
    case start, end, text
  }

  /// An attribute of the element that was just started.
  package struct Attribute {
    package let name: MarkupName
    let qualifiedName: Range<Int>
    let value: Range<Int>
    let isPlain: Bool
  }

  static let deepest = 400
  static let mostAttributes = 400

  let bytes: UnsafeRawBufferPointer
  var position = 0
  /// The name of the element that was started or ended.
  package private(set) var name = MarkupName.other
  package private(set) var attributes: [Attribute] = []
  /// The elements that are open: the bytes of their names, and what they are.
  private var open: [(bytes: Range<Int>, name: MarkupName)] = []
  private var qualifiedName = 0..<0
  /// The bytes of the last text.
  private var textRange = 0..<0
  private var isCharacterData = false
  private var hasPlainText = true
  private var isEmptyElement = false
  private var hasRoot = false
  var scopes = MarkupScopes()

  /// The number of open elements.
  package var depth: Int { open.count }
  /// The byte that is read next.
  package var offset: Int { position }

  package init(_ bytes: UnsafeRawBufferPointer) throws(MarkupProblem) {
    self.bytes = bytes
    if let bad = UTF8Check.firstBad(in: bytes) { throw MarkupProblem(kind: .badUTF8, offset: bad) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  func problem(_ kind: MarkupProblem.Kind) -> MarkupProblem {
    MarkupProblem(kind: kind, offset: position)
  }

  // MARK: What was read

  package var localName: String { local(qualifiedName) }
  package var namespaceAddress: String { scopes.address(of: prefix(qualifiedName)) ?? "" }

  package func localName(of attribute: Attribute) -> String { local(attribute.qualifiedName) }

  package func namespaceAddress(of attribute: Attribute) -> String {
    let prefix = prefix(attribute.qualifiedName)
    return prefix.isEmpty ? "" : scopes.address(of: prefix) ?? ""
  }

  package func value(of attribute: Attribute) -> String {
    attribute.isPlain
      ? String(decoding: bytes[attribute.value], as: UTF8.self)
      : String(decoding: expanded(attribute.value, isValue: true), as: UTF8.self)
  }

  /// The value of an attribute of the element that was just started.
  package func attribute(_ name: MarkupName) -> String? {
    for attribute in attributes where attribute.name == name { return value(of: attribute) }
    return nil
  }

  /// The text that was just read.
  package var text: String {
    hasPlainText
      ? String(decoding: bytes[textRange], as: UTF8.self)
      : String(decoding: textBytes, as: UTF8.self)
  }

  private var textBytes: [UInt8] {
    expanded(textRange, isValue: false, isCharacterData: isCharacterData)
  }

  private func local(_ range: Range<Int>) -> String {
    let name = String(decoding: bytes[range], as: UTF8.self)
    guard let colon = name.firstIndex(of: ":") else { return name }
    return String(name[name.index(after: colon)...])
  }

  private func prefix(_ range: Range<Int>) -> String {
    let name = String(decoding: bytes[range], as: UTF8.self)
    guard let colon = name.firstIndex(of: ":") else { return "" }
    return String(name[..<colon])
  }

  // MARK: Reading

  /// The next piece; `nil` after the last.
  package mutating func next() throws(MarkupProblem) -> Event? {
    if isEmptyElement {
      isEmptyElement = false
      close()
      return .end
    }
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") {
        if open.isEmpty {
          try skipBlank()
          continue
        }
        readText()
        try checkText()
        return .text
      }
      guard position + 1 < bytes.count else { throw problem(.unclosed) }
      switch bytes[position + 1] {
      case UInt8(ascii: "/"):
        try readEnd()
        return .end
      case UInt8(ascii: "?"):
        try readInstruction()
      case UInt8(ascii: "!"):
        if starts("<!--") {
          try skipComment()
        } else if starts("<![CDATA[") {
          guard !open.isEmpty else { throw problem(.malformed) }
          position += 9
          let end = try find("]]>")
          textRange = position..<end
          isCharacterData = true
          hasPlainText = SourceByte.first(0x0D, in: bytes, textRange) == end
          position = end + 3
          try checkText()
          if !textRange.isEmpty { return .text }
        } else if starts("<!DOCTYPE") {
          throw problem(.documentType)
        } else {
          throw problem(.malformed)
        }
      default:
        if open.isEmpty && hasRoot { throw problem(.malformed) }
        try readStart()
        return .start
      }
    }
    guard open.isEmpty, hasRoot else { throw problem(.unclosed) }
    return nil
  }

  /// Skips the rest of the element that was just started, including its end.
  package mutating func skip() throws(MarkupProblem) {
    let outer = depth - 1
    while depth > outer {
      guard try next() != nil else { return }
    }
  }

  /// The next element right below one of the given depth; `nil` at that one's end.
  ///
  /// What the caller left unread of the element before is passed over.
  /// ```swift
  /// let depth = reader.depth
  /// while let name = try reader.child(of: depth) { … }
  /// ```
  package mutating func child(of depth: Int) throws(MarkupProblem) -> MarkupName? {
    while let event = try next() {
      switch event {
      case .start: if self.depth == depth + 1 { return name }
      case .end: if self.depth < depth { return nil }
      case .text: continue
      }
    }
    return nil
  }

  /// The text that stands right in the element that was just started, which is read to its end.
  package mutating func content() throws(MarkupProblem) -> String {
    let own = depth
    var result = ""
    while depth >= own, let event = try next() {
      if event == .text, depth == own {
        if result.isEmpty { result = text } else { result += text }
      }
    }
    return result
  }

  // MARK: Pieces

  private func starts(_ word: StaticString) -> Bool {
    guard position + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { bytes[position..<position + $0.count].elementsEqual($0) }
  }

  /// Where a word stands next.
  private func find(_ word: StaticString) throws(MarkupProblem) -> Int {
    let count = word.utf8CodeUnitCount
    var at = position
    while true {
      at = SourceByte.first(word.withUTF8Buffer { $0[0] }, in: bytes, at..<bytes.count)
      guard at + count <= bytes.count else { throw problem(.unclosed) }
      if word.withUTF8Buffer({ bytes[at..<at + count].elementsEqual($0) }) { return at }
      at += 1
    }
  }

  private mutating func skipBlank() throws(MarkupProblem) {
    let start = position
    while position < bytes.count, SourceByte.isBlank(bytes[position]) { position += 1 }
    if position == start { throw problem(.malformed) }
  }

  private mutating func skipComment() throws(MarkupProblem) {
    position += 4
    let end = try find("--")
    guard end + 2 < bytes.count, bytes[end + 2] == UInt8(ascii: ">") else {
      throw problem(.malformed)
    }
    position = end + 3
  }

  private mutating func readInstruction() throws(MarkupProblem) {
    let isDeclaration = starts("<?xml ")
    let start = position
    position += 2
    let end = try find("?>")
    if isDeclaration {
      guard start == 0 || start == 3 && bytes[0] == 0xEF else { throw problem(.malformed) }
      let words = String(decoding: bytes[position..<end], as: UTF8.self).lowercased()
      if let encoding = words.split(separator: "encoding", maxSplits: 1).dropFirst().first {
        let name = encoding.drop { $0 == "=" || $0 == " " || $0 == "\"" || $0 == "'" }
          .prefix { $0 != "\"" && $0 != "'" }
        // UTF-16 was turned into UTF-8 before it came here.
        guard ["utf-8", "utf8", "us-ascii", "utf-16"].contains(String(name)) else {
          throw problem(.unknownEncoding)
        }
      }
    }
    position = end + 2
  }

  private mutating func readText() {
    let start = position
    position = SourceByte.first(UInt8(ascii: "<"), in: bytes, position..<bytes.count)
    textRange = start..<position
    isCharacterData = false
    hasPlainText =
      SourceByte.first(UInt8(ascii: "&"), in: bytes, textRange) == position
      && SourceByte.first(0x0D, in: bytes, textRange) == position
  }

  private func checkText() throws(MarkupProblem) {
    try checkCharacters(textRange)
    if !hasPlainText, !isCharacterData { try checkEntities(textRange) }
  }

  private mutating func readEnd() throws(MarkupProblem) {
    position += 2
    let end = nameEnd()
    guard let last = open.last, bytes[position..<end].elementsEqual(bytes[last.bytes]) else {
      throw problem(.malformed)
    }
    position = end
    while position < bytes.count, SourceByte.isBlank(bytes[position]) { position += 1 }
    guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else {
      throw problem(.malformed)
    }
    position += 1
    close()
  }

  private mutating func close() {
    guard let last = open.popLast() else { return }
    name = last.name
    qualifiedName = last.bytes
    scopes.leave(depth: open.count + 1)
  }

  private func nameEnd() -> Int {
    var end = position
    while end < bytes.count, SourceByte.isName(bytes[end]) { end += 1 }
    return end
  }

  private mutating func readStart() throws(MarkupProblem) {
    position += 1
    let end = nameEnd()
    guard end > position, SourceByte.startsName(bytes[position]) else { throw problem(.malformed) }
    guard open.count < Self.deepest else { throw problem(.tooDeep) }
    qualifiedName = position..<end
    position = end
    let isEmpty = try readAttributes()
    guard let known = scopes.name(of: qualifiedName, in: bytes, isAttribute: false) else {
      throw problem(.unknownPrefix)
    }
    name = known
    open.append((qualifiedName, known))
    hasRoot = true
    isEmptyElement = isEmpty
  }

  private mutating func readAttributes() throws(MarkupProblem) -> Bool {
    attributes.removeAll(keepingCapacity: true)
    var pending: [(Range<Int>, Range<Int>, Bool)] = []
    var declares = false
    while true {
      let before = position
      while position < bytes.count, SourceByte.isBlank(bytes[position]) { position += 1 }
      guard position < bytes.count else { throw problem(.unclosed) }
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") {
        position += 1
        try resolve(pending, declares)
        return false
      }
      if byte == UInt8(ascii: "/") {
        guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: ">") else {
          throw problem(.malformed)
        }
        position += 2
        try resolve(pending, declares)
        return true
      }
      guard position > before, SourceByte.startsName(byte) else { throw problem(.malformed) }
      let (name, value, isPlain) = try readAttribute()
      if isDeclaration(name) {
        declares = true
        let prefix =
          name.count == 5
          ? "" : String(decoding: bytes[(name.lowerBound + 6)..<name.upperBound], as: UTF8.self)
        let address =
          isPlain
          ? String(decoding: bytes[value], as: UTF8.self)
          : String(decoding: expanded(value, isValue: true), as: UTF8.self)
        if prefix != "" && address == "" { throw problem(.malformed) }
        scopes.declare(prefix, address, depth: open.count + 1)
      } else if pending.isEmpty && !declares && attributes.count < Self.mostAttributes,
        let known = scopes.cachedName(of: name, in: bytes, isAttribute: true)
      {
        try append(name, value, isPlain, known)
      } else {
        guard pending.count + attributes.count < Self.mostAttributes else {
          throw problem(.tooManyAttributes)
        }
        pending.append((name, value, isPlain))
      }
    }
  }

  private func isDeclaration(_ name: Range<Int>) -> Bool {
    guard name.count >= 5, bytes[name.lowerBound] == UInt8(ascii: "x") else { return false }
    let start = name.lowerBound
    guard bytes[start..<start + 5].elementsEqual("xmlns".utf8) else { return false }
    return name.count == 5 || bytes[start + 5] == UInt8(ascii: ":") && name.count > 6
  }

  /// Names of attributes are resolved when all declarations of the element are known.
  private mutating func resolve(
    _ pending: [(Range<Int>, Range<Int>, Bool)], _ declares: Bool
  ) throws(MarkupProblem) {
    if declares {
      // Those that were found already may mean another namespace now.
      let early = attributes
      attributes.removeAll(keepingCapacity: true)
      for attribute in early {
        try append(attribute.qualifiedName, attribute.value, attribute.isPlain)
      }
    }
    for (name, value, isPlain) in pending { try append(name, value, isPlain) }
  }

  private mutating func append(
    _ name: Range<Int>, _ value: Range<Int>, _ isPlain: Bool, _ known: MarkupName? = nil
  ) throws(MarkupProblem) {
    guard let found = known ?? scopes.name(of: name, in: bytes, isAttribute: true) else {
      throw problem(.unknownPrefix)
    }
    for other in attributes
    where other.qualifiedName.count == name.count
      && bytes[other.qualifiedName].elementsEqual(bytes[name])
    {
      throw problem(.malformed)
    }
    attributes.append(
      Attribute(name: found, qualifiedName: name, value: value, isPlain: isPlain))
  }

  private mutating func readAttribute() throws(MarkupProblem) -> (Range<Int>, Range<Int>, Bool) {
    let name = position..<nameEnd()
    position = name.upperBound
    while position < bytes.count, SourceByte.isBlank(bytes[position]) { position += 1 }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      throw problem(.malformed)
    }
    position += 1
    while position < bytes.count, SourceByte.isBlank(bytes[position]) { position += 1 }
    guard position < bytes.count else { throw problem(.unclosed) }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw problem(.malformed)
    }
    let start = position + 1
    var end = start
    var isPlain = true
    while end < bytes.count, bytes[end] != quote {
      let byte = bytes[end]
      if byte == UInt8(ascii: "<") { throw problem(.malformed) }
      if byte == UInt8(ascii: "&") || byte < 0x20 { isPlain = false }
      end += 1
    }
    guard end < bytes.count else { throw problem(.unclosed) }
    position = end + 1
    if !isPlain {
      try checkCharacters(start..<end)
      try checkEntities(start..<end)
    }
    return (name, start..<end, isPlain)
  }
}
