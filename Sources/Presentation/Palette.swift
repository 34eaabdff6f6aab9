/// A colour for web pages and for terminals.
package struct Color: Hashable, Sendable {
  /// The colour as `0xRRGGBB`.
  package let value: UInt32
  /// The nearest of the 256 colours that terminals share.
  package let ansi: UInt8

  package init(_ value: UInt32, ansi: UInt8) {
    self.value = value & 0xFF_FFFF
    self.ansi = ansi
  }

  /// The colour as `#RRGGBB`.
  package var hex: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}

/// The number of colours that the output can show.
package enum ColorMode: Hashable, Sendable, CaseIterable {
  case none
  case ansi256
  case trueColor
}

/// The appearance of a role.
package struct Style: Hashable, Sendable {
  package var color: Color?
  package var bold: Bool
  package var dim: Bool
  package var italic: Bool
  package var underline: Bool

  package init(
    _ color: Color? = nil, bold: Bool = false, dim: Bool = false, italic: Bool = false,
    underline: Bool = false
  ) {
    self.color = color
    self.bold = bold
    self.dim = dim
    self.italic = italic
    self.underline = underline
  }
}

/// The only place that assigns colours to roles.
///
/// The scale from yes to no uses colours that people with a colour vision deficiency can
/// distinguish (Okabe and Ito). Its greys are nearly equal, so a glyph is always beside the colour.
package struct Palette: Sendable {
  /// The palette of every report.
  package static let standard = Palette()

  private init() {}

  /// The look of a role.
  package func style(of role: Role) -> Style {
    switch role {
    case .heading: Style(bold: true)
    case .muted: Style(dim: true)
    case .emphasis: Style(bold: true)
    case .strongYes: Style(Color(0x0072B2, ansi: 32), bold: true)
    case .yes: Style(Color(0x56B4E9, ansi: 74))
    case .neutral: Style(Color(0xBBBBBB, ansi: 250))
    case .no: Style(Color(0xE69F00, ansi: 178))
    case .strongNo: Style(Color(0xD55E00, ansi: 166), bold: true)
    case .none: Style(dim: true)
    case .warning: Style(Color(0xE69F00, ansi: 178), bold: true)
    case .error: Style(Color(0xD55E00, ansi: 166), bold: true)
    case .added: Style(Color(0x009E73, ansi: 36))
    case .removed: Style(Color(0xC0392B, ansi: 167))
    case .changed: Style(Color(0xCC79A7, ansi: 175))
    case .link: Style(Color(0x0072B2, ansi: 32), underline: true)
    case .code: Style(Color(0x56B4E9, ansi: 74))
    case .quotation: Style(italic: true)
    }
  }

  /// The escape sequence that begins the appearance of `role`; empty if it has none in this mode.
  package func opening(_ role: Role, mode: ColorMode) -> String {
    guard mode != .none else { return "" }
    let style = style(of: role)
    var codes: [String] = []
    if style.bold { codes.append("1") }
    if style.dim { codes.append("2") }
    if style.italic { codes.append("3") }
    if style.underline { codes.append("4") }
    if let color = style.color {
      if mode == .trueColor {
        let red = color.value >> 16
        let green = (color.value >> 8) & 0xFF
        codes.append("38;2;\(red);\(green);\(color.value & 0xFF)")
      } else {
        codes.append("38;5;\(color.ansi)")
      }
    }
    return codes.isEmpty ? "" : "\u{1B}[" + codes.joined(separator: ";") + "m"
  }

  /// The escape sequence that ends whatever `opening` began.
  package static let closing = "\u{1B}[0m"
}
