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
  static func marks(of cell: Cell) -> String { text(ofMarks: markBits(of: cell)) }

  /// The marks of one cell, a bit for each of `marks`, the first one lowest.
  static func markBits(of cell: Cell) -> UInt16 {
    var bits: UInt16 = 0
    var next: UInt16 = 1
    func mark(_ isSet: Bool) {
      if isSet { bits |= next }
      next <<= 1
    }
    mark(cell.row.flags.contains(.redLine))
    mark(cell.inheritedFrom != nil)
    mark(cell.carried == .confirm)
    mark(cell.carried == .stale)
    mark(cell.isContradicted)
    mark(cell.isDisagreed)
    mark(cell.row.flags.contains(.adReferendum))
    mark(cell.origins == 1)
    mark(cell.origins == 0 && cell.row.sources == 0)
    return bits
  }

  /// Marks as they are printed.
  static func text(ofMarks bits: UInt16) -> String {
    String(marks.indices.filter { bits & 1 << UInt16($0) != 0 }.map { marks[$0].symbol })
  }
}
