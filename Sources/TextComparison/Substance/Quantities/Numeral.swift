/// A parsed number token: an amount, a date or a time of day.
struct Numeral {
  enum Kind: Hashable {
    case amount(Double)
    /// `yyyymmdd`.
    case date(Double)
    /// Minutes.
    case time(Double)
    /// 50:50.
    case ratio(Double, Double)
  }

  let kind: Kind
  /// The same spelling for all ways to write it: no grouping, `d` for the decimal mark.
  let canonical: [UInt8]

  /// Parses a folded number token; `nil` for a list or a reference such as `3.2.1`.
  init?(_ folded: [UInt8]) {
    guard folded.count <= 80 else { return nil }
    if !folded.isEmpty, folded.allSatisfy({ (0x30...0x39).contains($0) }) {
      self.init(whole: folded, fraction: [])
      return
    }
    if folded.last == UInt8(ascii: "t"), let date = Self.whole(folded.dropLast()) {
      self.init(kind: .date(date), canonical: folded)
      return
    }
    if folded.first == UInt8(ascii: "-"), let positive = Numeral(Array(folded.dropFirst())),
      case .amount(let value) = positive.kind
    {
      self.init(kind: .amount(-value), canonical: folded)
      return
    }
    if let exponent = folded.firstIndex(of: UInt8(ascii: "e")) {
      guard let base = Numeral(Array(folded[..<exponent])), case .amount(let value) = base.kind,
        let power = Self.whole(folded[(exponent + 1)...]), power <= 30
      else { return nil }
      self.init(
        kind: .amount((0..<Int(power)).reduce(value) { value, _ in value * 10 }),
        canonical: folded)
      return
    }
    guard let read = Self.split(folded) else { return nil }
    let (groups, marks) = read
    if marks.isEmpty {
      self.init(whole: groups[0], fraction: [])
      return
    }
    if let written = Self.date(groups, marks) {
      self.init(
        kind: .date(written), canonical: Array("\(Int(written))".utf8) + [UInt8(ascii: "t")])
      return
    }
    if marks.allSatisfy({ $0 == .colon }) {
      guard groups.count == 2, let hour = Self.whole(groups[0]), let minute = Self.whole(groups[1])
      else { return nil }
      let isTime = hour < 25 && minute < 60 && groups[1].count == 2
      self.init(
        kind: isTime ? .time(hour * 60 + minute) : .ratio(hour, minute), canonical: folded)
      return
    }
    if marks == [.fraction], let over = Self.whole(groups[0]), let under = Self.whole(groups[1]),
      under > 0
    {
      self.init(kind: .amount(over / under), canonical: folded)
      return
    }
    if marks.contains(where: { $0 == .colon || $0 == .dash || $0 == .fraction }) { return nil }
    // 5,00,000: groups of two above the thousands, as in India.
    let isGrouped =
      groups.dropFirst().allSatisfy { $0.count == 3 }
      || groups.count > 2 && groups[groups.count - 1].count == 3 && groups[0].count <= 2
        && groups.dropFirst().dropLast().allSatisfy { $0.count == 2 }
    let head = groups[0]
    guard let last = marks.last else { return nil }
    if last == .decimal
      || marks.count > 1 && last != .group && !marks.dropLast().contains(last)
    {
      // A decimal mark after grouping, or the Arabic decimal sign.
      guard groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 }) else { return nil }
      self.init(whole: groups.dropLast().flatMap { $0 }, fraction: groups.last ?? [])
      return
    }
    if isGrouped, (1...3).contains(head.count), Set(marks).count == 1, head != [0x30] {
      self.init(whole: groups.flatMap { $0 }, fraction: [])
      return
    }
    guard marks.count == 1, last != .group else { return nil }
    self.init(whole: head, fraction: groups[1])
  }

  private init(kind: Kind, canonical: [UInt8]) {
    self.kind = kind
    self.canonical = canonical
  }

  private init(whole: [UInt8], fraction: [UInt8]) {
    var digits = Array(whole.drop { $0 == 0x30 })
    if digits.isEmpty { digits = [0x30] }
    var decimals = fraction
    while decimals.last == 0x30 { decimals.removeLast() }
    var value = 0.0
    for digit in digits + decimals { value = value * 10 + Double(digit - 0x30) }
    var divisor = 1.0
    for _ in decimals { divisor *= 10 }
    self.init(
      kind: .amount(value / divisor),
      canonical: digits + (decimals.isEmpty ? [] : [UInt8(ascii: "d")] + decimals))
  }

  private enum Mark: Hashable { case stop, comma, group, decimal, colon, dash, fraction }

  private static func split(_ folded: [UInt8]) -> ([[UInt8]], [Mark])? {
    var groups: [[UInt8]] = [[]]
    var marks: [Mark] = []
    let text = String(decoding: folded, as: UTF8.self)
    for scalar in text.unicodeScalars {
      let mark: Mark
      switch scalar.value {
      case 0x30...0x39:
        groups[groups.count - 1].append(UInt8(scalar.value))
        continue
      case UInt32(UInt8(ascii: "d")): mark = .decimal
      case 0x2E: mark = .stop
      case 0x2C, 0x60C: mark = .comma
      case 0x66B: mark = .decimal
      case 0x66C, 0x27, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: mark = .group
      case 0x3A: mark = .colon
      case 0x2044: mark = .fraction
      case 0x2D, 0x2F: mark = .dash
      default: return nil
      }
      guard groups.last?.isEmpty == false else { return nil }
      marks.append(mark)
      groups.append([])
    }
    return groups.contains { $0.isEmpty } ? nil : (groups, marks)
  }

  private static func whole(_ digits: some Collection<UInt8>) -> Double? {
    guard digits.count <= 15, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Double($1 - 0x30) }
  }

  /// `2025-12-03`, `3/12/2025`, `3.12.2025`, the day before the month when the year is last.
  private static func date(_ groups: [[UInt8]], _ marks: [Mark]) -> Double? {
    guard marks.count == 2, marks[0] == marks[1], marks[0] == .dash || marks[0] == .stop,
      let first = whole(groups[0]), let second = whole(groups[1]), let third = whole(groups[2])
    else { return nil }
    if groups[0].count == 4, second <= 12, third <= 31 {
      return first * 10_000 + second * 100 + third
    }
    guard groups[2].count == 4 || marks[0] == .dash && groups[2].count == 2 else { return nil }
    let year = groups[2].count == 4 ? third : 2_000 + third
    if second <= 12, first <= 31 { return year * 10_000 + second * 100 + first }
    return first <= 12 && second <= 31 ? year * 10_000 + first * 100 + second : nil
  }
}
