/// Reads the part `numbering.xml`.
enum NumberingParser {
  static func numbering(_ reader: inout MarkupReader) throws(MarkupProblem) -> WordNumbering {
    var numbering = WordNumbering()
    guard try reader.next() != nil else { return numbering }
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .abstractNumbering:
        guard let id = reader.attribute(.abstractNumberingID) else { continue }
        numbering.abstracts[id] = try abstract(&reader)
      case .numberingInstance:
        guard let id = reader.attribute(.numberingID) else { continue }
        numbering.instances[id] = try instance(&reader)
      default: break
      }
    }
    return numbering
  }

  private static func abstract(
    _ reader: inout MarkupReader
  ) throws(MarkupProblem) -> WordNumbering.Abstract {
    var abstract = WordNumbering.Abstract()
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .numberingStyleLink: abstract.styleLink = reader.attribute(.value)
      case .listLevel:
        guard let number = level(reader) else { continue }
        abstract.levels[number] = try level(&reader)
      default: break
      }
    }
    return abstract
  }

  private static func instance(
    _ reader: inout MarkupReader
  ) throws(MarkupProblem) -> WordNumbering.Instance {
    var instance = WordNumbering.Instance()
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .abstractNumberingID: instance.abstract = reader.attribute(.value) ?? ""
      case .levelOverride:
        guard let number = level(reader) else { continue }
        var override = WordNumbering.Override()
        let inner = reader.depth
        while let name = try reader.child(of: inner) {
          switch name {
          case .startOverride: override.start = PropertyParser.integer(reader)
          case .listLevel: override.level = try level(&reader)
          default: break
          }
        }
        instance.overrides[number] = override
      default: break
      }
    }
    return instance
  }

  private static func level(_ reader: MarkupReader) -> Int? {
    guard let number = reader.attribute(.level).flatMap({ Int($0) }),
      (0..<WordNumbering.deepest).contains(number)
    else { return nil }
    return number
  }

  private static func level(
    _ reader: inout MarkupReader
  ) throws(MarkupProblem) -> NumberingLevel {
    var level = NumberingLevel()
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .start: level.start = PropertyParser.integer(reader) ?? 1
      case .numberFormat: level.format = format(reader)
      case .alternateContent:
        // Word 2010 has formats that older ones lack; its own choice comes first.
        let inner = reader.depth
        var isChosen = false
        while let name = try reader.child(of: inner) {
          guard name == .choice || name == .fallback, !isChosen else { continue }
          let last = reader.depth
          while let name = try reader.child(of: last) {
            guard name == .numberFormat else { continue }
            level.format = format(reader)
            isChosen = true
          }
        }
      case .levelText: level.text = reader.attribute(.value) ?? ""
      case .levelRestart: level.restart = PropertyParser.integer(reader)
      case .legalNumbering: level.isLegal = PropertyParser.isOn(reader)
      case .paragraphStyle: level.style = reader.attribute(.value)
      case .suffix:
        level.suffix = reader.attribute(.value).flatMap(NumberingLevel.Suffix.init) ?? .tab
      case .runProperties:
        let inner = reader.depth
        while let name = try reader.child(of: inner) {
          switch name {
          case .language: level.language = reader.attribute(.value)
          case .vanish: level.isHidden = PropertyParser.isOn(reader)
          default: break
          }
        }
      default: break
      }
    }
    return level
  }

  private static func format(_ reader: MarkupReader) -> NumberFormat {
    NumberFormat(
      named: reader.attribute(.value) ?? "decimal", pattern: reader.attribute(.format))
  }
}
