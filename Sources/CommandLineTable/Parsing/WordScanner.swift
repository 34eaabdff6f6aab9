/// An index of parameters by their spellings.
struct ParameterIndex {
  let parameters: [ParameterInfo]
  private var long: [String: Int] = [:]
  private var short: [(letter: Character, place: Int)] = []
  /// The indexes of the operands, in order.
  let operands: [Int]

  init(_ parameters: [ParameterInfo]) {
    self.parameters = parameters
    operands = parameters.indices.filter { parameters[$0].kind == .operand }
    for (place, parameter) in parameters.enumerated() where parameter.kind != .operand {
      long[parameter.name] = long[parameter.name] ?? place
      if let letter = parameter.short { short.append((letter, place)) }
    }
  }

  /// The option with a name, in singular or plural: `--party` and `--parties` are the same.
  func place(long name: String) -> Int? {
    long[name] ?? Self.otherNumber(of: name).lazy.compactMap { long[$0] }.first
  }

  private static func otherNumber(of name: String) -> [String] {
    if name.hasSuffix("ies") { return [name.dropLast(3) + "y"] }
    if name.hasSuffix("s") { return [String(name.dropLast())] }
    return name.hasSuffix("y") ? [name.dropLast() + "ies"] : [name + "s"]
  }

  func place(short letter: Character) -> Int? { short.first { $0.letter == letter }?.place }
  var longNames: [String] {
    parameters.lazy.filter { $0.kind != .operand }.map { "--\($0.name)" }
  }

  /// The assignments in the words; operands are assigned by position.
  func assignments(of words: [String]) throws(UsageError) -> [Assignment] {
    var scanner = WordScanner(words)
    var assignments: [Assignment] = []
    var operandsRead = 0
    while let item = try scanner.read(self) {
      switch item {
      case .option(let assignment): assignments.append(assignment)
      case .operand(let word): assignments.append(try assign(word, &operandsRead))
      }
    }
    return assignments
  }

  /// Assigns a word to the next operand and counts it.
  func assign(_ word: String, _ operandsRead: inout Int) throws(UsageError) -> Assignment {
    guard operandsRead < operands.count else { throw UsageError("unexpected argument '\(word)'") }
    let place = operands[operandsRead]
    if !parameters[place].occurrence.repeats { operandsRead += 1 }
    return Assignment(parameter: place, word: word, spelling: parameters[place].name)
  }
}

/// Splits a command line into options and operands, left to right, without parsing values.
///
/// It uses plain data only, so one piece of code serves all commands and can be tested with any
/// words. The index may change between two calls: before the command is known, it holds only the
/// global options.
struct WordScanner {
  enum Item: Hashable {
    case option(Assignment)
    case operand(String)
  }

  private let words: [String]
  private var next = 0
  /// The rest of a cluster such as `-abc`.
  private var cluster: Substring = ""
  private var optionsEnded = false
  /// The option that was refused because it is unknown.
  private(set) var unknownOption: String?

  init(_ words: [String]) { self.words = words }

  /// The next option with its value, or the next operand; `nil` at the end.
  mutating func read(_ index: ParameterIndex) throws(UsageError) -> Item? {
    if !cluster.isEmpty { return try readShort(index) }
    guard next < words.count else { return nil }
    let word = words[next]
    next += 1
    if optionsEnded || word == "-" || word.utf8.first != UInt8(ascii: "-") {
      return .operand(word)
    }
    if word == "--" {
      optionsEnded = true
      return try read(index)
    }
    if word.utf8.starts(with: "--".utf8) { return try readLong(word, index) }
    cluster = Substring(word.unicodeScalars.dropFirst())
    return try readShort(index)
  }

  private mutating func readLong(
    _ word: String, _ index: ParameterIndex
  ) throws(UsageError) -> Item {
    let scalars = word.unicodeScalars
    let sign = scalars.firstIndex(of: "=")
    let spelling = String(scalars[..<(sign ?? scalars.endIndex)])
    let attached = sign.map { String(scalars[scalars.index(after: $0)...]) }
    guard let place = index.place(long: String(spelling.unicodeScalars.dropFirst(2))) else {
      unknownOption = spelling
      throw UsageError(
        "unknown option '\(spelling)'",
        hint: Suggestion.hint(for: spelling, among: index.longNames))
    }
    if index.parameters[place].kind == .flag {
      guard attached == nil else { throw UsageError("'\(spelling)' takes no value") }
      return .option(Assignment(parameter: place, word: nil, spelling: spelling))
    }
    let value: String
    if let attached {
      value = attached
    } else {
      value = try takeValue(of: index.parameters[place], spelling)
    }
    return .option(Assignment(parameter: place, word: value, spelling: spelling))
  }

  private mutating func readShort(_ index: ParameterIndex) throws(UsageError) -> Item {
    let letter = cluster.removeFirst()
    let spelling = "-\(letter)"
    guard let place = index.place(short: letter) else {
      cluster = ""
      unknownOption = spelling
      throw UsageError("unknown option '\(spelling)'")
    }
    if index.parameters[place].kind == .flag {
      if cluster.unicodeScalars.first == "=" {
        cluster = ""
        throw UsageError("'\(spelling)' takes no value")
      }
      return .option(Assignment(parameter: place, word: nil, spelling: spelling))
    }
    guard !cluster.isEmpty else {
      let value = try takeValue(of: index.parameters[place], spelling)
      return .option(Assignment(parameter: place, word: value, spelling: spelling))
    }
    let attached = cluster.unicodeScalars
    let value = attached.first == "=" ? String(attached.dropFirst()) : String(attached)
    cluster = ""
    return .option(Assignment(parameter: place, word: value, spelling: spelling))
  }

  /// The word after an option; a word that looks like an option is not taken, so that a missing
  /// value is noticed.
  private mutating func takeValue(
    of parameter: ParameterInfo, _ spelling: String
  ) throws(UsageError) -> String {
    guard next < words.count else {
      throw UsageError("missing value '\(parameter.valueName)' for '\(spelling)'")
    }
    let word = words[next]
    if word != "-", word.utf8.first == UInt8(ascii: "-") {
      throw UsageError(
        "missing value '\(parameter.valueName)' for '\(spelling)'",
        hint: "a value that begins with '-' is written --\(parameter.name)=\(word)")
    }
    next += 1
    return word
  }
}
