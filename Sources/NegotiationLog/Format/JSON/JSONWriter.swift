internal import NegotiationModel

/// Writes one line of JSON, with its keys in the given order.
struct JSONWriter {
  private(set) var bytes: [UInt8]
  private var needsComma = false

  init(reserving capacity: Int = 512) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Continues an object that was begun elsewhere.
  mutating func goOn() { needsComma = true }

  mutating func openObject() { open(0x7B) }
  mutating func closeObject() { close(0x7D) }
  mutating func openArray() { open(0x5B) }
  mutating func closeArray() { close(0x5D) }

  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(0x22)
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  mutating func key(_ key: String) {
    separate()
    quoted(key)
    bytes.append(0x3A)
    needsComma = false
  }

  mutating func value(_ text: String) {
    separate()
    quoted(text)
    needsComma = true
  }

  mutating func value(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes any value; the keys of its objects are sorted, so that equal values give equal bytes.
  mutating func value(_ value: JSONValue) {
    switch value {
    case .null: literal("null")
    case .bool(let flag): self.value(flag)
    case .integer(let number): self.value(number)
    case .number(let number): literal("\(number)")
    case .string(let text): self.value(text)
    case .array(let list):
      openArray()
      for item in list { self.value(item) }
      closeArray()
    case .object(let fields):
      openObject()
      for (key, item) in fields.sorted(by: { $0.key < $1.key }) {
        self.key(key)
        self.value(item)
      }
      closeObject()
    }
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  mutating func field(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    value(text)
  }

  mutating func field(_ name: StaticString, _ list: [String]) {
    guard !list.isEmpty else { return }
    key(name)
    openArray()
    for text in list { value(text) }
    closeArray()
  }

  /// Writes the heads of other feeds that the writer had seen.
  mutating func heads(_ seen: [(writer: WriterID, head: String)]) {
    key("seen")
    openObject()
    for head in seen {
      key(head.writer.text)
      value(head.head)
    }
    closeObject()
  }

  /// Writes a flag only if it is set; an absent flag means no.
  mutating func flag(_ name: StaticString, _ isSet: Bool) {
    guard isSet else { return }
    key(name)
    value(true)
  }

  /// Writes bytes that are JSON already.
  mutating func append(raw: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: raw)
    needsComma = true
  }

  private mutating func open(_ byte: UInt8) {
    separate()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  /// Writes a string; the parts without escapes are copied as a whole.
  private mutating func quoted(_ text: String) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { text in
      var start = 0
      for at in text.indices where text[at] < 0x20 || text[at] == 0x22 || text[at] == 0x5C {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
        escape(text[at])
        start = at + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    default:
      bytes.append(contentsOf: "u00".utf8)
      for digit in [byte >> 4, byte & 15] {
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}
