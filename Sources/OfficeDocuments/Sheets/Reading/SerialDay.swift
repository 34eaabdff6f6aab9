/// Reads days as spreadsheets store them: numbers that only their format marks as days.
enum SerialDay {
  /// The meaning of a number with a format.
  enum Form: Hashable, Sendable {
    case number, day, time, dayAndTime
  }

  /// The meaning of a built-in format, which has no code in the file.
  static func form(of id: Int) -> Form {
    switch id {
    case 14...17, 27...31, 34...36, 50...58: .day
    case 18...21, 32...33, 45...47: .time
    case 22: .dayAndTime
    default: .number
    }
  }

  /// The meaning of a format by its code, such as `yyyy\-mm\-dd`.
  static func form(of code: String) -> Form {
    if code.lowercased() == "general" { return .number }
    var letters: Set<Character> = []
    var isQuoted = false
    var isBracketed = false
    var isSkipped = false
    var bracket = ""
    for character in code.lowercased() {
      if isSkipped {
        isSkipped = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if isBracketed {
        isBracketed = character != "]"
        if isBracketed {
          bracket.append(character)
        } else if !bracket.isEmpty, bracket.allSatisfy({ "hms".contains($0) }) {
          // Hours that go beyond a day.
          letters.insert("h")
        }
      } else {
        switch character {
        case "\"": isQuoted = true
        case "\\", "_", "*": isSkipped = true
        case "[":
          isBracketed = true
          bracket = ""
        default: letters.insert(character)
        }
      }
    }
    let hasDay = letters.contains("y") || letters.contains("d")
    let hasTime = letters.contains("h") || letters.contains("s")
    return switch (hasDay, hasTime) {
    case (true, true): .dayAndTime
    case (true, false): .day
    case (false, true): .time
    case (false, false): letters.contains("m") ? .day : .number
    }
  }

  /// The value of a number with a format.
  static func value(_ raw: String, form: Form, has1904: Bool) -> Workbook.Value {
    guard form != .number, let number = Double(raw), number.isFinite else {
      return .text(plain(raw))
    }
    let minutes = Int(((number - number.rounded(.down)) * 1_440).rounded())
    let clock = two(minutes / 60 % 24) + ":" + two(minutes % 60)
    if form == .time { return .text(clock) }
    guard let day = day(Int(number.rounded(.down)), has1904: has1904) else { return .noDate(raw) }
    return .text(form == .dayAndTime && minutes > 0 ? day + " " + clock : day)
  }

  /// A number as people write it: `3`, not `3.0`.
  private static func plain(_ raw: String) -> String {
    guard let number = Double(raw), number.isFinite else { return raw }
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return "\(number)"
  }

  /// The day for a number; `nil` if there is none.
  ///
  /// The calendar of 1900 has a 29 February of that year, number 60, which did not exist.
  private static func day(_ serial: Int, has1904: Bool) -> String? {
    let days: Int
    if has1904 {
      days = serial + 1_462
      guard serial >= 0 else { return nil }
    } else {
      guard serial > 0, serial != 60 else { return nil }
      days = serial < 60 ? serial + 1 : serial
    }
    guard days < 2_958_466 else { return nil }
    // Days since 0000-03-01, counted in eras of 400 years; 1899-12-30 is day 693,899 of them.
    let count = days + 693_899
    let era = count / 146_097
    let inEra = count % 146_097
    let year = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * year + year / 4 - year / 100)
    let month = (5 * inYear + 2) / 153
    let day = inYear - (153 * month + 2) / 5 + 1
    let civil = (
      year: year + era * 400 + (month < 10 ? 0 : 1), month: month < 10 ? month + 3 : month - 9
    )
    let digits = String(civil.year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-"
      + two(civil.month) + "-" + two(day)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A day in ISO 8601 form, without a time of midnight.
  static func shortened(_ text: String) -> String {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, parts[1].allSatisfy({ "0:.Z".contains($0) }) else { return text }
    return String(parts[0])
  }
}
