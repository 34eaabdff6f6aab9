/// The kind of a unit; an amount of one kind never becomes one of another.
enum UnitKind: Hashable {
  case count, time, date, money, length, area, volume, mass, power, percent, angle, frequency,
    ratio, other

  init(_ unit: String?) {
    guard let unit else {
      self = .count
      return
    }
    if let kind = Self.kinds[unit] {
      self = kind
    } else if unit.hasPrefix("1/") || unit == "over 1/2" || unit == "percentage point" {
      self = .percent
    } else if unit.hasPrefix("nth ") || unit == "month of the year" || unit == "weekday" {
      self = .date
    } else if unit.hasPrefix("times") {
      self = .frequency
    } else if let slash = unit.firstIndex(of: "/") {
      self = UnitKind(String(unit[..<slash]))
    } else if unit.hasSuffix("$")
      || unit.count == 3 && unit.allSatisfy({ $0.isASCII && $0.isUppercase })
    {
      self = .money
    } else {
      self = .other
    }
  }

  private static let kinds: [String: UnitKind] = {
    var result: [String: UnitKind] = [
      "": .count, "percent": .percent, "per mille": .percent, "ratio": .ratio,
    ]
    for (kind, units) in lists {
      for unit in units.split(separator: "|") { result[String(unit)] = kind }
    }
    return result
  }()

  private static let lists: [(UnitKind, String)] = [
    (.count, "person|item|household"),
    (.time, "second|minute|hour|day|working day|week|month|year|decade|century|fortnight|quarter"),
    (.date, "date|time"),
    (.length, "km|m|cm|mm|mile|nautical mile|foot|inch|yard|′|″"),
    (.area, "km²|ha|m²|cm²|mm²|acre"), (.volume, "m³|km³|cm³|liter|l|barrel|bbl"),
    (.mass, "kg|tonne|g|mg|kt|kilotonne|megatonne|gigatonne|pound|ounce|Mt|mt|Gt|Mg"),
    (.power, "MW|GW|kW|mW|TW|watt|kWh|MWh|W"),
    (.angle, "°|°C|°F|°N|°S|°E|°W|′N|′S|′E|′W|″N|″S|″E|″W"),
  ]
}
