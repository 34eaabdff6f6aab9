/// The language of a quotation, as far as its letters tell.
struct QuotationLanguage: Equatable {
  /// The tag; `nil` if several languages use these letters.
  var tag: String?
  /// Whether no other language is possible.
  var isSure: Bool

  /// Finds the language from the letters, and from likely languages such as that of the source.
  init(of text: String, likely: [String]) {
    var counts: [Script: Int] = [:]
    var signs: Set<UInt32> = []
    for scalar in text.unicodeScalars where scalar.value >= 0x41 {
      if let script = Script(scalar) { counts[script, default: 0] += 1 }
      signs.insert(scalar.value)
    }
    let order = Script.allCases
    let most = order.max { counts[$0, default: 0] < counts[$1, default: 0] }
    guard let most, counts[most, default: 0] > 0 else {
      self.init(tag: likely.first, isSure: false)
      return
    }
    // Kana among characters that Chinese uses too.
    let script = most == .han && counts[.kana, default: 0] > 0 ? .kana : most
    if let tag = script.language(bySigns: signs) {
      self.init(tag: tag, isSure: true)
    } else if let tag = likely.first(where: { script.languages.contains(Script.language(of: $0)) })
    {
      self.init(tag: tag, isSure: true)
    } else {
      self.init(tag: script.languages.first, isSure: script.languages.count == 1)
    }
  }

  private init(tag: String?, isSure: Bool) {
    self.tag = tag
    self.isSure = isSure
  }
}

/// The scripts of quotations.
private enum Script: CaseIterable, Hashable {
  case latin, arabic, cyrillic, han, kana, hebrew, greek, devanagari, bengali, tamil, thai, hangul
  case ethiopic, georgian, armenian

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x530...0x58F: self = .armenian
    case 0x590...0x5FF: self = .hebrew
    case 0x620...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
    case 0x900...0x97F: self = .devanagari
    case 0x980...0x9FF: self = .bengali
    case 0xB80...0xBFF: self = .tamil
    case 0xE00...0xE7F: self = .thai
    case 0x10A0...0x10FF, 0x1C90...0x1CBF: self = .georgian
    case 0x1200...0x139F: self = .ethiopic
    case 0x3040...0x30FF: self = .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2FFFF: self = .han
    case 0xAC00...0xD7A3: self = .hangul
    default: return nil
    }
  }

  /// The languages that are usually written in this script, the one to offer first.
  var languages: [String] {
    switch self {
    case .latin:
      ["en", "fr", "es", "de", "pt", "it", "pl", "tr", "id", "vi", "nl", "sv", "sw", "cs", "ro"]
    case .arabic: ["ar", "fa", "ur", "ps", "ku", "ckb", "ug"]
    case .cyrillic: ["ru", "uk", "be", "bg", "sr", "mk", "kk"]
    case .han: ["zh", "ja"]
    case .kana: ["ja"]
    case .hebrew: ["he", "yi"]
    case .greek: ["el"]
    case .devanagari: ["hi", "mr", "ne"]
    case .bengali: ["bn", "as"]
    case .tamil: ["ta"]
    case .thai: ["th"]
    case .hangul: ["ko"]
    case .ethiopic: ["am", "ti"]
    case .georgian: ["ka"]
    case .armenian: ["hy"]
    }
  }

  /// The only language that uses some of the letters; `nil` if none decides.
  func language(bySigns signs: Set<UInt32>) -> String? {
    func has(_ letters: String) -> Bool {
      letters.unicodeScalars.contains { signs.contains($0.value) }
    }
    switch self {
    case .cyrillic:
      if has("ўЎ") { return "be" }
      if has("їЇєЄґҐ") { return "uk" }
      if has("ыЫэЭ") && !has("іІ") { return "ru" }
      return nil
    case .arabic:
      if has("ٹڈڑںے") { return "ur" }
      if has("پچژگ") { return nil }
      return has("ةىأإؤئ") ? "ar" : nil
    default: return languages.count == 1 ? languages[0] : nil
    }
  }

  /// The language of a tag, without its further parts.
  static func language(of tag: String) -> String {
    tag.split(separator: "-").first.map { $0.lowercased() } ?? tag
  }
}
