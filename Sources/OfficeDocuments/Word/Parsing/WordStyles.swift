/// The styles of a document, and the properties that paragraphs inherit from them.
struct WordStyles: Sendable {
  /// A style, including everything that it inherits.
  struct Resolved: Hashable, Sendable {
    /// The name in lower case, as built-in styles have it in every language: "heading 1".
    var name = ""
    var outlineLevel: Int?
    var numberingID: String?
    var level: Int?
    var isHidden = false
    var isStruck = false
    /// The style that defines the numbering, which a list may name as a level's own.
    var numberingStyle: String?
  }

  struct Style: Sendable {
    var name = ""
    var basedOn: String?
    var isDefaultParagraph = false
    var properties = ParagraphProperties()
    var isHidden: Bool?
    var isStruck: Bool?
  }

  var all: [String: Style] = [:]
  /// The language of text that states none.
  var language: String?
  private(set) var resolved: [String: Resolved] = [:]
  private(set) var defaultStyle: String?

  func style(_ id: String?) -> Resolved {
    guard let id = id ?? defaultStyle else { return Resolved() }
    return resolved[id] ?? Resolved()
  }

  /// Resolves every style once.
  mutating func resolve() {
    defaultStyle = all.filter { $0.value.isDefaultParagraph }.keys.min()
    for id in all.keys {
      var chain: [(id: String, style: Style)] = []
      var next: String? = id
      // A chain of styles that leads back to itself ends there.
      while let current = next, let style = all[current], chain.count < 30 {
        chain.append((current, style))
        next = style.basedOn
      }
      var result = Resolved()
      for (id, style) in chain.reversed() {
        let own = style.properties
        if let level = own.outlineLevel ?? Self.headingLevel(style.name) {
          result.outlineLevel = level
        }
        if let numbering = own.numberingID {
          result.numberingID = numbering
          result.numberingStyle = id
        }
        if let level = own.level { result.level = level }
        if let isHidden = style.isHidden { result.isHidden = isHidden }
        if let isStruck = style.isStruck { result.isStruck = isStruck }
      }
      result.name = chain.first?.style.name.lowercased() ?? ""
      resolved[id] = result
    }
  }

  /// The outline level of a built-in heading that states none.
  private static func headingLevel(_ name: String) -> Int? {
    let name = name.lowercased()
    guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level)
    else { return nil }
    return level - 1
  }
}
