/// The colours of roles on white paper: inks with a contrast of 4.5, and light backgrounds.
///
/// They are those of the web page, so that document and page look alike.
enum PaperColors {
  /// `0xRRGGBB`; `nil` if the role has no colour.
  static func ink(_ role: Role) -> UInt32? {
    switch role {
    case .strongYes: 0x005F97
    case .yes: 0x1F6B9C
    case .neutral, .muted, .none, .changed: 0x5F5C55
    case .no, .warning: 0x8A5800
    case .strongNo, .error: 0xA94100
    case .added: 0x0A5C3F
    case .removed: 0x9B2C1F
    case .heading, .emphasis, .link, .code, .quotation: nil
    }
  }

  /// The background of a cell with a value of the scale.
  static func ground(_ role: Role) -> UInt32? {
    switch role {
    case .strongYes: 0xBFDDF2
    case .yes: 0xE1F0FA
    case .neutral: 0xEDEDEA
    case .no: 0xFBE7C3
    case .strongNo: 0xF6CDB0
    default: nil
    }
  }
}
