/// A value of a line as it is written, so that a test can change one part and keep all others.
package indirect enum WrittenValue: Sendable {
  case raw([UInt8])
  case list([WrittenValue])
  case object([(key: [UInt8], value: WrittenValue)])

  /// Takes a well-formed JSON text apart.
  package init(_ text: String) {
    var bytes = Array(text.utf8)[...]
    self = WrittenValue.read(&bytes)
  }

  private static func read(_ bytes: inout ArraySlice<UInt8>) -> WrittenValue {
    switch bytes.first {
    case UInt8(ascii: "{"):
      bytes.removeFirst()
      var fields: [(key: [UInt8], value: WrittenValue)] = []
      while bytes.first == UInt8(ascii: "\"") || bytes.first == UInt8(ascii: ",") {
        if bytes.first == UInt8(ascii: ",") { bytes.removeFirst() }
        let key = text(&bytes)
        bytes.removeFirst()
        fields.append((key, read(&bytes)))
      }
      bytes.removeFirst()
      return .object(fields)
    case UInt8(ascii: "["):
      bytes.removeFirst()
      var items: [WrittenValue] = []
      while let next = bytes.first, next != UInt8(ascii: "]") {
        if next == UInt8(ascii: ",") { bytes.removeFirst() }
        items.append(read(&bytes))
      }
      bytes.removeFirst()
      return .list(items)
    case UInt8(ascii: "\""): return .raw(text(&bytes))
    default:
      let word = bytes.prefix { !Array(",]}".utf8).contains($0) }
      bytes = bytes.dropFirst(word.count)
      return .raw(Array(word))
    }
  }

  private static func text(_ bytes: inout ArraySlice<UInt8>) -> [UInt8] {
    var end = bytes.startIndex + 1
    while bytes[end] != UInt8(ascii: "\"") { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
    defer { bytes = bytes[(end + 1)...] }
    return Array(bytes[...end])
  }

  package var bytes: [UInt8] {
    switch self {
    case .raw(let bytes): bytes
    case .list(let items): [0x5B] + Array(items.map(\.bytes).joined(separator: [0x2C])) + [0x5D]
    case .object(let fields):
      [0x7B] + Array(fields.map { $0.key + [0x3A] + $0.value.bytes }.joined(separator: [0x2C]))
        + [0x7D]
    }
  }

  /// How many values there are, this one and all inside it.
  package var count: Int {
    switch self {
    case .raw: 1
    case .list(let items): items.reduce(1) { $0 + $1.count }
    case .object(let fields): fields.reduce(1) { $0 + $1.value.count }
    }
  }

  /// Changes the value that comes at a place when all are counted from the outside in.
  package mutating func change(_ place: Int, _ body: (inout WrittenValue) -> Void) {
    if place == 0 { return body(&self) }
    var left = place - 1
    switch self {
    case .raw: return
    case .list(var items):
      for at in items.indices {
        if left < items[at].count {
          items[at].change(left, body)
          break
        }
        left -= items[at].count
      }
      self = .list(items)
    case .object(var fields):
      for at in fields.indices {
        if left < fields[at].value.count {
          fields[at].value.change(left, body)
          break
        }
        left -= fields[at].value.count
      }
      self = .object(fields)
    }
  }
}
