internal import NegotiationModel

/// The attributes in braces at the end of a heading: `{#army-ceiling topic=forces note="…"
/// unverified}`; in an export also `derived`, `kind=chapter`, `section="part-1"`.
struct ClauseAttributes: Hashable {
  var identifier: String?
  var topics: [String] = []
  var note: String?
  var isUnverified = false
  /// The clauses of earlier drafts that this one comes from, if the author states them.
  var from: [String]?
  /// A number that no label in front of the heading can show.
  var number: String?
  /// Whether the program derived the identifier and an export kept it.
  var isDerived = false
  /// The kind of section, if the heading does not name it.
  var kind: SectionKind?
  /// The section that contains the clause, if it is not the last one before it; empty for none.
  var section: String?

  var isEmpty: Bool {
    identifier == nil && topics.isEmpty && note == nil && !isUnverified && number == nil
      && from == nil && !isDerived && kind == nil && section == nil
  }

  /// The attributes in braces, or nothing if there are none.
  var written: String {
    guard !isEmpty else { return "" }
    var parts: [String] = []
    if let identifier { parts.append("#" + identifier) }
    if isDerived { parts.append("derived") }
    if let kind { parts.append("kind=" + kind.rawValue) }
    if let section { parts.append("section=\"" + Self.escaped(section) + "\"") }
    parts += topics.map { "topic=" + $0 }
    if let from { parts.append("from=\"" + from.joined(separator: ",") + "\"") }
    if let number { parts.append("number=\"" + Self.escaped(number) + "\"") }
    if let note { parts.append("note=\"" + Self.escaped(note) + "\"") }
    if isUnverified { parts.append("unverified") }
    return "{" + parts.joined(separator: " ") + "}"
  }

  /// Notes stand on one line: quotes and backslashes are escaped, a line end is `\n`.
  private static func escaped(_ note: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in note.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result.append("\\")
        result.append(scalar)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

/// A group of attributes at the end of a line.
///
/// It is a class, so that headings, candidates and blocks, which have at most one, are cheap to
/// copy.
final class AttributeGroup {
  private(set) var attributes = ClauseAttributes()
  /// The offset of the opening brace in the file.
  private(set) var start = 0
  /// What is wrong, with the offset of the word.
  private(set) var faults: [(kind: DraftProblem.Kind, offset: Int)] = []
  /// Whether it holds only classes, which are for other programs.
  private(set) var hasOnlyClasses = false
  private var first = 0
  /// The offset of the identifier.
  private var nameAt = 0
  private var startsWithHash = false

  /// Reads the group at the end of a line; `nil` if there is none.
  ///
  /// Braces hold attributes if every word in them has the form of one (`#x`, `.x`, `x=y`,
  /// `unverified`); `{see below}` is part of the heading.
  static func ending(_ line: Range<Int>, in bytes: UnsafeRawBufferPointer) -> AttributeGroup? {
    var end = line.upperBound
    while end > line.lowerBound, isBlank(bytes[end - 1]) { end -= 1 }
    guard end > line.lowerBound, bytes[end - 1] == UInt8(ascii: "}") else { return nil }
    // A note in quotation marks may contain a brace, so the last opening one may be the wrong one.
    let floor = max(line.lowerBound, end - maximumLength)
    var open = end - 2
    var attempts = 0
    while open >= floor {
      if bytes[open] == UInt8(ascii: "{") {
        if let group = parse((open + 1)..<(end - 1), in: bytes) {
          group.start = open
          return group
        }
        attempts += 1
        if attempts == 16 { return nil }
      }
      open -= 1
    }
    return nil
  }

  /// A longer group counts as text, so that a hostile line costs no more than its length.
  private static let maximumLength = 65_536

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isBrace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }

  private static func parse(_ range: Range<Int>, in bytes: UnsafeRawBufferPointer)
    -> AttributeGroup?
  {
    let group = AttributeGroup()
    var index = range.lowerBound
    while index < range.upperBound, isBlank(bytes[index]) { index += 1 }
    group.first = index
    while true {
      while index < range.upperBound, isBlank(bytes[index]) { index += 1 }
      guard index < range.upperBound else {
        group.hasOnlyClasses = group.attributes.isEmpty && group.first < range.upperBound
        group.checkPath()
        return group
      }
      let start = index
      while index < range.upperBound, !isBlank(bytes[index]), bytes[index] != UInt8(ascii: "="),
        bytes[index] != UInt8(ascii: "\""), !isBrace(bytes[index])
      {
        index += 1
      }
      let word = String(
        decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
      if index < range.upperBound, bytes[index] == UInt8(ascii: "=") {
        guard !word.isEmpty, !word.hasPrefix("#") else { return nil }
        index += 1
        let valueStart = index
        guard let value = value(at: &index, until: range.upperBound, in: bytes) else { return nil }
        group.set(word, value, nameAt: start, valueAt: valueStart)
      } else {
        guard index == range.upperBound || isBlank(bytes[index]) else { return nil }
        guard group.add(word, at: start) else { return nil }
      }
    }
  }

  /// Only an identifier that an export kept may be that of a nested section.
  private func checkPath() {
    guard let name = attributes.identifier, name.contains("/"), !attributes.isDerived else {
      return
    }
    faults.append((.badIdentifier(name), nameAt + 1))
  }

  /// Reads a value with or without quotation marks; `nil` if they are not closed.
  private static func value(
    at index: inout Int, until end: Int, in bytes: UnsafeRawBufferPointer
  ) -> String? {
    var value: [UInt8] = []
    guard index < end, bytes[index] == UInt8(ascii: "\"") else {
      while index < end, !isBlank(bytes[index]) {
        if isBrace(bytes[index]) { return nil }
        value.append(bytes[index])
        index += 1
      }
      return String(decoding: value, as: UTF8.self)
    }
    index += 1
    while index < end, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < end {
        index += 1
        switch bytes[index] {
        case UInt8(ascii: "n"): value.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "r"): value.append(UInt8(ascii: "\r"))
        default: value.append(bytes[index])
        }
      } else {
        value.append(bytes[index])
      }
      index += 1
    }
    guard index < end else { return nil }
    index += 1
    guard index == end || isBlank(bytes[index]) else { return nil }
    return String(decoding: value, as: UTF8.self)
  }

  /// Adds a word without a value; returns whether attributes can contain it.
  private func add(_ word: String, at offset: Int) -> Bool {
    if word == "unverified" {
      attributes.isUnverified = true
      return true
    }
    if word == "derived", attributes.identifier != nil {
      attributes.isDerived = true
      return true
    }
    // Classes, and the short form of one, are for other programs.
    if word == "-" || (word.hasPrefix(".") && word.utf8.count > 1) { return true }
    guard word.hasPrefix("#") else {
      // After `#name`, a word that is not an attribute is a mistake and not part of the heading.
      guard startsWithHash else { return false }
      faults.append((.unknownAttribute(word), offset))
      return true
    }
    if offset == first { startsWithHash = true }
    let name = word.dropFirst()
    guard let identifier = IdentifierGrammar.normalizedPath(String(name)) else {
      faults.append((.badIdentifier(String(name)), offset + 1))
      return true
    }
    if attributes.identifier != nil {
      faults.append((.repeatedAttribute("#"), offset))
    } else {
      attributes.identifier = identifier
      nameAt = offset
    }
    return true
  }

  private func set(_ name: String, _ value: String, nameAt: Int, valueAt: Int) {
    switch name {
    case "topic":
      guard let identifier = IdentifierGrammar.normalized(value) else {
        faults.append((.badIdentifier(value), valueAt))
        return
      }
      if !attributes.topics.contains(identifier) { attributes.topics.append(identifier) }
    case "from":
      if attributes.from != nil { faults.append((.repeatedAttribute("from"), nameAt)) }
      var names: [String] = []
      for word in value.split(whereSeparator: { ",; ".contains($0) }) {
        if let identifier = IdentifierGrammar.normalizedPath(String(word)) {
          if !names.contains(identifier) { names.append(identifier) }
        } else {
          faults.append((.badIdentifier(String(word)), valueAt))
        }
      }
      attributes.from = names
    case "kind":
      if attributes.kind != nil { faults.append((.repeatedAttribute("kind"), nameAt)) }
      attributes.kind = SectionKind(rawValue: value)
      if attributes.kind == nil { faults.append((.badKind(value), valueAt)) }
    case "section":
      if attributes.section != nil { faults.append((.repeatedAttribute("section"), nameAt)) }
      attributes.section = value
    case "note":
      if attributes.note != nil { faults.append((.repeatedAttribute("note"), nameAt)) }
      attributes.note = value
    case "number":
      if attributes.number != nil { faults.append((.repeatedAttribute("number"), nameAt)) }
      attributes.number = value
    default: faults.append((.unknownAttribute(name), nameAt))
    }
  }
}
