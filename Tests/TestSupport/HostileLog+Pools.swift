/// What a hostile log is made of: sound events of every kind, and what takes the place of their parts.
extension HostileLog {
  /// The fields of an entry of each kind, from its type on.
  static let events = [
    #""type":"party","id":"north","name":"North","names":{"ar":"الشمال"},"kind":"state","role":"principal","influence":60"#,
    #""type":"party","id":"union","name":"Union","kind":"bloc","role":"observer""#,
    #""type":"member","occurredOn":"2025-01-01","bloc":"union","party":"north","from":"2025-01-01""#,
    #""type":"person","id":"omar","name":"Omar","party":"north","office":"Minister""#,
    #""type":"source","occurredOn":"2025-12-01","id":"wire","publisher":"A wire","date":"2025-12-01","lang":"en","reliability":"B""#,
    #""type":"topic","id":"forces","name":"Forces","kind":"subject""#,
    #""type":"plan","id":"deal","name":"Deal""#,
    #""type":"draft","occurredOn":"2025-11-20","draft":"deal@v1","title":"First draft","by":["north"],"standing":"official","lang":"en","clauses":[{"id":"ceasefire","number":"1","heading":"Ceasefire","text":"Fire stops."},{"id":"army","number":"2","heading":"Army","text":"The army may have 600,000 people.","topics":["forces"],"unverified":true}]"#,
    #""type":"draft","draft":"deal@v2","after":["v1"],"lang":"en","preamble":"Whereas.","sections":[{"id":"part-1","derived":true,"at":0,"kind":"part","number":"I","heading":"General","text":"In general."},{"id":"part-1/annex","in":"part-1","at":1,"kind":"annex"}],"clauses":[{"id":"army","derived":true,"section":"part-1","number":"1","heading":"Army","text":"The army shall have 800,000 people.","note":"so"}],"links":[{"from":"v1","old":["army"],"new":["army"]}]"#,
    #""type":"translation","draft":"deal@v1","lang":"ar","title":"عنوان","clauses":[{"id":"army","number":"2","heading":"جيش","text":"نص"}]"#,
    #""type":"alignment","draft":"deal@v2","links":[{"from":"v1","old":["ceasefire"],"new":["army"]}]"#,
    #""type":"round","occurredOn":"2025-11-23","id":"geneva","on":"2025-11-23","until":"2025-11-24","place":"Geneva","with":["north"],"format":"talks","sources":["wire"]"#,
    #""type":"stance","occurredOn":"2025-12-02","party":"north","stance":"reject","targets":["deal@v1/army"],"texts":["23b7f42ac751d339"],"speaker":"omar","quote":"Never \"again\".","lang":"en","translation":"Ніколи","sources":["wire"],"grade":"B2","redLine":true,"round":"geneva""#,
    #""type":"stance","occurredOn":"2025-12","party":"union","stance":"conditional","targets":["deal@v1","deal@v2/army"],"quote":"Под условием","lang":"ru","note":"a\tnote","conditions":["first","zweite ü"],"basis":"stated","adReferendum":true,"firmness":"low","mark":"amber","chathamHouse":true"#,
    #""type":"stance","occurredOn":"2025-12-02","party":"north","stance":"open","targets":["deal","topic:forces"],"changes":"amal:13""#,
    #""type":"stance","occurredOn":"2025-12-03","party":"union","stance":"accept","targets":["deal@v2/army"],"quote":"Yes.""#,
    #""type":"correction","occurredOn":"2025-12-02","corrects":"amal:1","why":"misheard","event":{"type":"party","id":"north","name":"The North","kind":"state","role":"principal"}"#,
    #""type":"correction","corrects":"amal:13","event":{"type":"stance","occurredOn":"2025-12-02","party":"north","stance":"object","targets":["deal@v1/army"],"quote":"Never."}"#,
    #""type":"withdrawal","withdraws":"amal:11","why":"heard well""#,
    #""type":"salience","occurredOn":"2025-12-03","party":"north","target":"deal@v2/army","value":80"#,
    #""type":"adjudication","adjudicates":["amal:13","amal:16"],"holds":"amal:13","why":"the tape""#,
    #""type":"prophecy","says":["rain",{"on":"2026-01-01"}],"weight":0.5"#,
    #""type":"stance","occurredOn":"2025","party":"north","stance":"unconcerned","targets":["topic:forces"],"quote":"\ud83c\udf0a""#,
    #""type":"topic","id":"land","name":"Land","kind":"claim""#,
  ]

  /// How many entries the sound feed has.
  package static let count = events.count

  /// A sound feed of every kind of event, with one more line behind it.
  ///
  /// - `rest`: the fields of that line from its type on.
  package static func feed(ending rest: String) -> [UInt8] { feed(bodies(events + [rest])) }

  /// The sound feed with another name in one of its lines, counted from 1.
  package static func feed(named name: String, at line: Int) -> [UInt8] {
    var bodies = bodies(events)
    bodies[line - 1] = bodies[line - 1].replacing("\"amal:\(line)\"", with: "\"\(name)\"")
    return feed(bodies)
  }

  /// A feed of lines that are given without their digests.
  package static func feed(_ bodies: String...) -> [UInt8] { feed(bodies) }

  private static func feed(_ bodies: [String]) -> [UInt8] {
    var lines: [[UInt8]] = []
    for body in bodies { lines.append(sealed(Array(body.utf8), after: lines.last, .right)) }
    return Array(lines.joined(separator: [0x0A])) + [0x0A]
  }

  private static func bodies(_ events: [String]) -> [String] {
    events.enumerated().map { place, event in
      "{\"entry\":\"amal:\(place + 1)\",\"recordedAt\":\"2025-12-03T18:00:"
        + "\(String(100 + place).suffix(2)).000Z\",\"counter\":0,\(event)"
    }
  }

  static let names = [
    "\"amal:0\"", "\"amal:-1\"", "\"amal:+3\"", "\"amal:03\"", "\"amal:2147483647\"",
    "\"amal:2147483648\"", "\"amal:4294967297\"", "\"amal:9999999999\"", "\"amal:1000000000\"",
    "\"amal:9223372036854775806\"", "\"amal:9223372036854775807\"", "\"amal:9223372036854775808\"",
    "\"amal:18446744073709551617\"", "\"amal:1e3\"", "\"amal\"", "\"amal:\"", "\":1\"",
    "\"Amal:3\"",
    "\"mallory:1\"", "\"a\\u006dal:3\"", "\"amal:3\\n\"", "\"../x:1\"", "\"amal:1:2\"", "7", "null",
  ]

  static let instants = [
    "\"9999-12-31T23:59:59.999Z\"", "\"9999-12-31T23:59:59.999-23:59\"",
    "\"0001-01-01T00:00:00.000Z\"", "\"0000-01-01T00:00:00.000Z\"", "\"2025-12-03T18:00:60.000Z\"",
    "\"2025-12-03T24:00:00.000Z\"", "\"2025-02-30T18:00:00.000Z\"", "\"2025-12-03T18:00:09Z\"",
    "\"2025-12-03T21:00:09.5+03:00\"", "\"2025-12-03t18:00:09.123456789z\"", "\"2025-12-03\"",
    "\"+2025-12-03T18:00:00.000Z\"", "\"292278994-08-17T07:12:55.807Z\"",
    "\"2025-12-03T18:00:0\\u0039.000Z\"",
    "1764784800000", "null",
  ]

  static let counters = [
    "1", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "-1", "-0", "00",
    "1.0", "1e0", "1e9", "1e400", "4294967295.5", "\"0\"", "null", "[0]",
  ]

  /// Values in place of any other.
  static let values: [[UInt8]] =
    [
      "null", "true", "false", "0", "-0", "1", "101", "-1", "2147483647", "2147483648",
      "4294967295", "4294967296", "9223372036854775807", "9223372036854775808",
      "-9223372036854775808", "123456789012345678901234567890", "1.5", "1e2", "1e308", "1e400",
      "0.1e-400", "\"\"", "\" \"", "[]", "[\"\"]", "[null]", "{}", "{\"a\":1}", "{\"a\":1,\"a\":2}",
      "[[[[[[]]]]]]", "\"amal:0\"", "\"amal:1\"", "\"amal:99\"", "\"amal:4294967299\"",
      "\"amal:9223372036854775807\"", "\"x/../../..\"", "\"../x\"", "\"en_US\"", "\"english\"",
      "\"zh-Hant\"", "\"e\"", "\"2025-02-30\"", "\"2025-13\"", "\"9999\"", "\"0000\"",
      "\"accepts\"",
      "\"silent\"", "\"B9\"", "\"cafe\u{301}\"", "\"café\"", "\"a b\"", "\"a;b\"", "\"north\"",
      "\"deal@v1/army\"", "\"deal@\"", "\"topic:\"", "\"23B7F42AC751D339\"",
      "[\"north\",\"north\"]",
      "[\"deal@v1/army\",\"deal@v1/army\"]", "\"\\ud800\"", "\"\\udc00\\ud800\"",
      "\"\\ud83c\\udf0a\"", "\"\\u0000\"", "\"\\u12\"", "\"\\x41\"", "\"tr\\u0075e\"",
      "{\"lang\":1}",
      "{\"boris\":\"9223372036854775807:0123456789abcdef\"}", "{\"amal\":\"1:0\",\"amal\":\"2:0\"}",
      "{\"amal\":\"+1:0123456789abcdef\"}", "{\"a\":{\"b\":[]}}", "01", ".5", "nul", "\"open",
    ].map { Array($0.utf8) } + [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x22, 0x01, 0x22],
      Array(("\"" + String(repeating: "long ", count: 4000) + "\"").utf8),
      Array((String(repeating: "[", count: 600) + String(repeating: "]", count: 600)).utf8),
      Array(("[" + String(repeating: "\"a\",", count: 3000) + "\"b\"]").utf8),
    ]

  /// Bytes inside any text.
  static let pieces: [[UInt8]] =
    [
      "\\ud800", "\\udbff\\u0041", "\\udc00", "\\ud800\\ud800", "\\u00", "\\u00g0", "\\x", "\\",
      "\\'",
      "\\u0041", "\\u0000", "\\n", "\\/", "\\\"", "\\\\", "\\ud83c\\udf0a", "\\u0301", "\u{301}",
      "\u{7F}", "\u{85}", "\u{2028}", "\u{202E}", "\u{FEFF}", "\u{FFFE}", "\"", ":", "/", "..", "@",
      "9223372036854775807", " ",
    ].map { Array($0.utf8) } + [
      [0xFF], [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x8C], [0x00], [0x09], [0x0D], [0x1F],
    ]

  /// Keys in place of any other, with their quotation marks.
  static let keys: [[UInt8]] =
    [
      "\"entry\"", "\"recordedAt\"", "\"counter\"", "\"seen\"", "\"type\"", "\"occurredOn\"",
      "\"party\"", "\"lang\"", "\"quote\"", "\"translation\"", "\"note\"", "\"conditions\"",
      "\"targets\"", "\"texts\"", "\"sources\"", "\"speaker\"", "\"grade\"", "\"redLine\"",
      "\"changes\"", "\"value\"", "\"influence\"", "\"names\"", "\"event\"", "\"was\"",
      "\"logFormat\"",
      "\"batch\"", "\"unknown\"", "\"\"", "\"\\u0071uote\"", "\"\\ud800\"", "\"p\\u0061rty\"",
      "\"é\"", "\"a b\"", "quote",
    ].map { Array($0.utf8) } + [[0x22, 0xFF, 0x22]]
}
