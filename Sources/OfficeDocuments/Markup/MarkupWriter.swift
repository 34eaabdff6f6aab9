/// Writes XML: elements with attributes in the order given, and text with everything escaped.
///
/// Characters that XML 1.0 forbids are left out, wherever they come from.
/// ```swift
/// var xml = MarkupWriter()
/// xml.open("w:p", ["w:id": "1"])
/// xml.text("a < b")
/// xml.close()
/// ```
package struct MarkupWriter: Sendable {
  package private(set) var bytes: [UInt8] = Array(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  private var openNames: [String] = []

  package init() {}

  /// Starts an element.
  package mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    openNames.append(name)
  }

  /// Ends the element that was started last.
  package mutating func close() {
    guard let name = openNames.popLast() else { return }
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  /// An element without content.
  package mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    start(name, attributes)
    bytes += "/>".utf8
  }

  /// An element with nothing but text in it.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) {
    open(name, attributes)
    self.text(text)
    close()
  }

  /// An element around what `body` writes.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ body: (inout MarkupWriter) -> Void
  ) {
    open(name, attributes)
    body(&self)
    close()
  }

  package mutating func text(_ text: String) { append(text, inValue: false) }

  private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (key, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes += key.utf8
      bytes += "=\"".utf8
      append(value, inValue: true)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func append(_ text: String, inValue: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"" where inValue: bytes += "&quot;".utf8
      // Written as they are, they would be read as blanks or dropped.
      case "\t", "\n": if inValue { bytes += "&#\(scalar.value);".utf8 } else { append(scalar) }
      case "\r": bytes += "&#13;".utf8
      default: if Self.isAllowed(scalar) { append(scalar) }
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) { bytes += UTF8.encode(scalar) ?? .init() }

  /// Whether XML 1.0 allows a character.
  package static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xFFFD: true
    case 0x1_0000...: scalar.value & 0xFFFE != 0xFFFE
    default: false
    }
  }
}
