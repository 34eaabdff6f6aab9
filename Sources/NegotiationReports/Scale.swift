internal import NegotiationModel
internal import Presentation

/// How the stance scale looks: glyph, ASCII code, role.
///
/// Direction of the glyph is the sign, fill is the strength.
enum Scale {
  static let silentGlyph = "·"
  static let silentPlain = ".."
  static let wholeGlyph = "–"
  static let wholePlain = "w"

  static func glyph(_ stance: Stance) -> String {
    switch stance {
    case .accept: "▲"
    case .conditional: "△"
    case .open: "○"
    case .object: "▽"
    case .reject: "▼"
    case .unconcerned: "×"
    case .withdraws: silentGlyph
    }
  }

  static func plain(_ stance: Stance) -> String {
    switch stance {
    case .accept: "++"
    case .conditional: "+?"
    case .open: "00"
    case .object: "-?"
    case .reject: "--"
    case .unconcerned: "xx"
    case .withdraws: silentPlain
    }
  }

  static func role(_ stance: Stance) -> Role {
    switch stance {
    case .accept: .strongYes
    case .conditional: .yes
    case .open: .neutral
    case .object: .no
    case .reject: .strongNo
    case .unconcerned, .withdraws: .none
    }
  }

  /// The order of totals and legends.
  static let order: [Stance] = [.accept, .conditional, .open, .object, .reject, .unconcerned]

  /// The marks a cell may carry, in the order in which they are printed.
  static let marks: [(symbol: Character, phrase: Phrase)] = [
    ("!", .redLine), ("^", .inherited), ("~", .toConfirm), ("≠", .stale), ("?", .contradicted),
    ("≈", .disagreed),
    ("*", .adReferendum), ("¹", .oneOrigin), ("°", .noSource),
  ]

  /// The marks of one cell.
  static func marks(of cell: Cell) -> String {
    var marks = ""
    if cell.row.flags.contains(.redLine) { marks.append("!") }
    if cell.inheritedFrom != nil { marks.append("^") }
    if cell.carried == .confirm { marks.append("~") }
    if cell.carried == .stale { marks.append("≠") }
    if cell.isContradicted { marks.append("?") }
    if cell.isDisagreed { marks.append("≈") }
    if cell.row.flags.contains(.adReferendum) { marks.append("*") }
    if cell.origins == 1 { marks.append("¹") }
    if cell.origins == 0 && cell.row.sources == 0 { marks.append("°") }
    return marks
  }
}
