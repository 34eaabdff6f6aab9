/// A strict reader of the HTML that pages are written in: stricter than any browser.
///
/// It knows no rule of recovery: every element that is opened is closed in turn, every attribute
/// stands between double quotes, and nothing but five named characters follows an ampersand.
package struct HTMLCheck {
  package struct Element: Equatable {
    package var name: String
    package var attributes: [String: String]
  }

  /// What is wrong, with the text around it.
  package private(set) var faults: [String] = []
  package private(set) var elements: [Element] = []
  /// The text outside tags, styles and scripts.
  package private(set) var text = ""
  /// What stands in each script and style element.
  package private(set) var raw: [(name: String, attributes: [String: String], text: String)] = []

  private static let empty: Set<String> = ["meta", "hr", "br", "input", "link", "col", "img"]

  package init(_ page: String) {
    let bytes = Array(page.utf8)
    var at = 0
    var open: [String] = []
    func near(_ place: Int) -> String {
      String(decoding: bytes[max(0, place - 40)..<min(bytes.count, place + 60)], as: UTF8.self)
    }
    func starts(_ word: String, _ place: Int) -> Bool {
      bytes[place...].starts(with: Array(word.utf8))
    }
    if starts("<!DOCTYPE html>", 0) { at = 15 } else { faults.append("no doctype") }
    var words: [UInt8] = []
    while at < bytes.count {
      guard bytes[at] == 0x3C else {
        if bytes[at] == 0x3E { faults.append("a bare '>' near \(near(at))") }
        if bytes[at] == 0x26, !HTMLCheck.isReference(bytes[at...]) {
          faults.append("a bare '&' near \(near(at))")
        }
        words.append(bytes[at])
        at += 1
        continue
      }
      let isEnd = at + 1 < bytes.count && bytes[at + 1] == 0x2F
      var place = at + (isEnd ? 2 : 1)
      let begin = place
      while place < bytes.count, HTMLCheck.isName(bytes[place]) { place += 1 }
      let name = String(decoding: bytes[begin..<place], as: UTF8.self)
      if name.isEmpty { faults.append("no tag near \(near(at))") }
      if isEnd {
        if place >= bytes.count || bytes[place] != 0x3E {
          faults.append("end tag near \(near(at))")
        }
        if open.last == name {
          open.removeLast()
        } else {
          faults.append("</\(name)> closes \(open.last ?? "nothing") near \(near(at))")
        }
        at = place + 1
        continue
      }
      var attributes: [String: String] = [:]
      while place < bytes.count, bytes[place] == 0x20 {
        place += 1
        let start = place
        while place < bytes.count, HTMLCheck.isName(bytes[place]) { place += 1 }
        let key = String(decoding: bytes[start..<place], as: UTF8.self)
        var value = ""
        if place < bytes.count, bytes[place] == 0x3D {
          guard place + 1 < bytes.count, bytes[place + 1] == 0x22 else {
            faults.append("unquoted \(key) near \(near(place))")
            break
          }
          place += 2
          let first = place
          while place < bytes.count, bytes[place] != 0x22 {
            if bytes[place] == 0x3C { faults.append("'<' in \(key) near \(near(place))") }
            if bytes[place] == 0x26, !HTMLCheck.isReference(bytes[place...]) {
              faults.append("a bare '&' in \(key) near \(near(place))")
            }
            place += 1
          }
          value = String(decoding: bytes[first..<place], as: UTF8.self)
          place += 1
        }
        if key.isEmpty || attributes.updateValue(value, forKey: key) != nil {
          faults.append("attribute '\(key)' near \(near(place))")
        }
      }
      if place >= bytes.count || bytes[place] != 0x3E { faults.append("tag near \(near(at))") }
      elements.append(Element(name: name, attributes: attributes))
      at = place + 1
      if name == "script" || name == "style" {
        let end = Array("</\(name)".utf8)
        let first = at
        while at < bytes.count, !bytes[at...].starts(with: end) { at += 1 }
        raw.append((name, attributes, String(decoding: bytes[first..<at], as: UTF8.self)))
        open.append(name)
      } else if !HTMLCheck.empty.contains(name) {
        open.append(name)
      }
    }
    if !open.isEmpty { faults.append("left open: \(open)") }
    text = String(decoding: words, as: UTF8.self)
  }

  /// The values of an attribute, wherever it stands.
  package func values(of attribute: String) -> [String] {
    elements.compactMap { $0.attributes[attribute] }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == 0x2D
  }

  private static func isReference(_ rest: ArraySlice<UInt8>) -> Bool {
    ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].contains { rest.starts(with: Array($0.utf8)) }
  }
}
