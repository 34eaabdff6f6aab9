/// Reads the part `styles.xml`.
enum StyleParser {
  static func styles(_ reader: inout MarkupReader) throws(MarkupProblem) -> WordStyles {
    var styles = WordStyles()
    guard try reader.next() != nil else { return styles }
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .documentDefaults: try defaults(&reader, &styles)
      case .style:
        guard let id = reader.attribute(.styleID) else { continue }
        let isDefault = ["1", "true", "on"].contains(reader.attribute(.formDefault) ?? "")
        var style = WordStyles.Style()
        style.isDefaultParagraph = isDefault && reader.attribute(.wordType) == "paragraph"
        let inner = reader.depth
        while let name = try reader.child(of: inner) {
          switch name {
          case .name: style.name = reader.attribute(.value) ?? ""
          case .basedOn: style.basedOn = reader.attribute(.value)
          case .paragraphProperties:
            style.properties = try PropertyParser.paragraph(&reader) { _ in -1 }.properties
          case .runProperties:
            let last = reader.depth
            while let name = try reader.child(of: last) {
              switch name {
              case .vanish: style.isHidden = PropertyParser.isOn(reader)
              case .strike, .doubleStrike: style.isStruck = PropertyParser.isOn(reader)
              default: break
              }
            }
          default: break
          }
        }
        styles.all[id] = style
      default: break
      }
    }
    styles.resolve()
    return styles
  }

  private static func defaults(
    _ reader: inout MarkupReader, _ styles: inout WordStyles
  ) throws(MarkupProblem) {
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      guard name == .runDefaults else { continue }
      let inner = reader.depth
      while let name = try reader.child(of: inner) {
        guard name == .runProperties else { continue }
        let last = reader.depth
        while let name = try reader.child(of: last) {
          if name == .language { styles.language = reader.attribute(.value) }
        }
      }
    }
  }
}
