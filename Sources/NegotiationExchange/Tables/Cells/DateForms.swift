internal import NegotiationModel

/// Dates in forms that are not accepted, because some of them are ambiguous.
///
/// A refusal lists each possible date in the accepted form, so that nobody has to guess which part
/// was taken for the month.
enum DateForms {
  /// A possible date and its accepted form.
  struct Reading: Hashable {
    var day: Day
    /// The date with the month in words, to distinguish 5 December from 12 May.
    var words: String
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The days that a text could mean, day before month first; empty if it is not a date.
  ///
  /// It reads three numbers with the year first or last, in any digits and with any separators,
  /// such as `05.12.2025`, `12/5/25` or `2025/12/5`; a time after the date; and the day numbers
  /// that spreadsheets store.
  static func readings(of text: String) -> [Reading] {
    let parts = numbers(in: text)
    var days: [Day?] = []
    switch parts.count {
    case 1 where parts[0].width == 5 && (20_000...80_000).contains(parts[0].value):
      // Day 1 is the first of January 1900, and 1900 is treated as a leap year.
      days = [Day(ordinal: parts[0].value - 25_569)]
    case 3...:
      let (first, second, third) = (parts[0], parts[1], parts[2])
      if first.width == 4 {
        days = [Day(year: first.value, month: second.value, day: third.value)]
      } else if third.width == 4 || third.width == 2 && parts.count == 3 {
        let year = third.width == 4 ? third.value : 2000 + third.value
        days = [
          Day(year: year, month: second.value, day: first.value),
          Day(year: year, month: first.value, day: second.value),
        ]
      }
    default: break
    }
    var found: [Reading] = []
    for case let day? in days where !found.contains(where: { $0.day == day }) {
      found.append(Reading(day: day, words: "\(day.day ?? 1) \(months[(day.month ?? 1) - 1])"))
    }
    return found
  }

  /// The numbers of a text whose only letters are those of a time; at most six numbers of four
  /// digits.
  private static func numbers(in text: String) -> [(value: Int, width: Int)] {
    var numbers: [(value: Int, width: Int)] = []
    var isInNumber = false
    for character in text {
      if let digit = character.wholeNumberValue, (0...9).contains(digit) {
        if !isInNumber { numbers.append((0, 0)) }
        isInNumber = true
        let last = numbers.count - 1
        numbers[last] = (numbers[last].value * 10 + digit, numbers[last].width + 1)
        guard numbers.count <= 7, numbers[last].width <= 6 else { return [] }
      } else {
        guard !character.isLetter || character == "T" || character == "Z" else { return [] }
        isInNumber = false
      }
    }
    return numbers
  }
}
