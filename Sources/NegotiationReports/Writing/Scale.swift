internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation

/// The appearance of the stance scale: glyph, ASCII code, role.
///
/// The direction of the glyph is the sign, and its fill is the strength.
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
}

extension CellMark {
  /// The meaning of the mark.
  var phrase: Phrase {
    switch self {
    case .redLine: .redLine
    case .inherited: .inherited
    case .toConfirm: .toConfirm
    case .stale: .stale
    case .contradicted: .contradicted
    case .disagreed: .disagreed
    case .adReferendum: .adReferendum
    case .oneOrigin: .oneOrigin
    case .noSource: .noSource
    case .undated: .undated
    case .weakSource: .weakSource
    }
  }
}
