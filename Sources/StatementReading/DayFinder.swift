internal import NegotiationModel

/// Finds days in sentences: written out, by the name of the day, or told back from the day of the report.
struct DayFinder {
  private let language: ReadingLanguage
  private var months: [String: Int] = [:]
  private var weekdays: [String: Int] = [:]
  private var back: [(words: [String], days: Int)] = []

  struct Found {
    var day: Day
    var tokens: Range<Int>
  }

  init(_ language: ReadingLanguage) {
    self.language = language
    for (at, forms) in language.months.enumerated() {
      for form in forms.split(separator: "|") {
        months[TokenScanner.words(String(form)).joined(separator: " ")] = at + 1
      }
    }
    for (at, forms) in language.weekdays.enumerated() {
      for form in forms.split(separator: "|") { weekdays[TokenScanner.fold(String(form))] = at }
    }
    for (days, forms) in language.daysBack.sorted(by: { $0.key < $1.key }) {
      for form in forms.split(separator: ",") {
        back.append((TokenScanner.words(String(form)), days))
      }
    }
  }

  /// The day in the first lines of a report, as bylines have it.
  func head(of sentences: [ReportSentence]) -> Day? {
    for sentence in sentences.prefix(6) {
      if let found = written(in: sentence.tokens, year: nil), found.day.day != nil {
        return found.day
      }
    }
    return nil
  }

  /// The day that a sentence says something was said on, other than that of the report.
  func day(in tokens: [ReportToken], report: Day?) -> Found? {
    if let found = written(in: tokens, year: report?.year) { return found }
    guard let report, report.precision == .day else { return nil }
    for at in tokens.indices where tokens[at].isWord && !tokens[at].isQuoted {
      for (words, days) in back where at + words.count <= tokens.count {
        guard (0..<words.count).allSatisfy({ tokens[at + $0].text == words[$0] }) else {
          continue
        }
        return Found(day: Day(ordinal: report.ordinal - days), tokens: at..<at + words.count)
      }
      if let weekday = weekday(tokens[at]) {
        // Day 0 of the ordinals, 1970-01-01, was a Thursday.
        let today = ((report.ordinal + 3) % 7 + 7) % 7
        let days = ((today - weekday) % 7 + 7) % 7
        return Found(day: Day(ordinal: report.ordinal - days), tokens: at..<at + 1)
      }
    }
    return nil
  }

  private func weekday(_ token: ReportToken) -> Int? {
    if let found = weekdays[token.text] { return found }
    guard language.tag == "ar" else { return nil }
    // Without the article the names of days are numbers: "لاحد" is "to anyone".
    guard token.text.holds("ال") || token.text.hasPrefix("لل") || token.text.holds("اثنين")
    else { return nil }
    return WordForms.nouns(of: token.text, in: language).0.lazy.compactMap {
      weekdays[$0] ?? weekdays["ال" + $0]
    }.first
  }

  /// `3 December 2025`, `December 3, 2025`, `2025-12-03`; the year may be that of the report.
  private func written(in tokens: [ReportToken], year: Int?) -> Found? {
    for at in tokens.indices where tokens[at].isWord && !tokens[at].isQuoted {
      if let found = digits(tokens, at) { return found }
      // Few words stand beside the number of a day: only they are looked up.
      guard [at - 1, at + 1, at + 2].contains(where: { isDay(tokens, $0) }),
        let (month, length) = month(tokens, at)
      else { continue }
      let before = at > 0 ? number(tokens[at - 1], 1...31) : nil
      var end = at + length
      var day = before
      if day == nil, end < tokens.count, let next = number(tokens[end], 1...31) {
        day = next
        end += 1
      }
      guard let day else { continue }
      var last = end
      if last < tokens.count, tokens[last].kind == .comma { last += 1 }
      var found = year
      if last < tokens.count, let number = number(tokens[last], 1900...2199) {
        found = number
        end = last + 1
      }
      guard let found, let whole = Day(year: found, month: month, day: day) else { continue }
      return Found(day: whole, tokens: (before == nil ? at : at - 1)..<end)
    }
    return nil
  }

  private func isDay(_ tokens: [ReportToken], _ at: Int) -> Bool {
    tokens.indices.contains(at) && number(tokens[at], 1...31) != nil
  }

  private func isNumeral(_ token: ReportToken) -> Bool {
    token.text.utf8.first.map { 0x30...0x39 ~= $0 } ?? false
  }

  /// `2026-05-13` and `13.5.2026`, in whatever language.
  private func digits(_ tokens: [ReportToken], _ at: Int) -> Found? {
    guard isNumeral(tokens[at]) else { return nil }
    let parts = tokens[at].text.split(separator: ".").compactMap { Int($0) }
    if parts.count == 3, 1900...2199 ~= parts[2],
      let day = Day(year: parts[2], month: parts[1], day: parts[0])
    {
      return Found(day: day, tokens: at..<at + 1)
    }
    guard at + 2 < tokens.count, let year = number(tokens[at], 1900...2199),
      let month = number(tokens[at + 1], 1...12), let last = number(tokens[at + 2], 1...31),
      (at..<at + 2).allSatisfy({
        tokens[$0 + 1].range.lowerBound == tokens[$0].range.upperBound + 1
      }), tokens[at + 1].range.count == 2, let day = Day(year: year, month: month, day: last)
    else { return nil }
    return Found(day: day, tokens: at..<at + 3)
  }

  private func month(_ tokens: [ReportToken], _ at: Int) -> (Int, Int)? {
    var forms = [tokens[at].text]
    if language.tag == "ar" { forms = WordForms.nouns(of: tokens[at].text, in: language).0 }
    for form in forms {
      if at + 1 < tokens.count, let month = months[form + " " + tokens[at + 1].text] {
        return (month, 2)
      }
      if let month = months[form] { return (month, 1) }
    }
    return nil
  }

  private func number(_ token: ReportToken, _ bounds: ClosedRange<Int>) -> Int? {
    guard token.isWord, token.text.utf8.count <= 4, isNumeral(token) else { return nil }
    var digits = token.text
    for ending in ["st", "nd", "rd", "th", "er"] where digits.hasSuffix(ending) {
      digits.removeLast(2)
    }
    guard let value = Int(digits), bounds.contains(value) else { return nil }
    return value
  }
}
