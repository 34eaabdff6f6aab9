import Testing

/// Numbers never leave the store: what stands above it speaks names.
extension HouseTests {
  /// The types that are numbers of the store, or hold them.
  static let numbers: Set<String> = [
    "Int32", "EntryIndex", "EntryRow", "EntryRows", "StanceRow", "PackedRow", "BulkStance",
    "Interner", "Symbols", "StoreFilter", "StoreBox", "OverruledKey",
  ]

  /// The store, and the log's reading, snapshot and bulk import, which fill it.
  static let numberRooms = [
    "Sources/NegotiationModel/StanceStore/", "Sources/NegotiationLog/Reading/",
    "Sources/NegotiationLog/Snapshot/", "Sources/NegotiationLog/Writing/Bulk/",
    "Sources/NegotiationExchange/Import/Bulk/",
  ]

  /// Other files that name some of them, each for one reason.
  static let numberFiles: [String: Set<String>] = [
    // The state itself, and how an entry changes it.
    "Sources/NegotiationModel/Negotiation.swift": [
      "EntryIndex", "EntryRows", "StanceRow", "Symbols", "StoreFilter", "OverruledKey",
    ],
    "Sources/NegotiationModel/Negotiation+Fold.swift": ["EntryIndex"],
    // Thousands of cells are settled from rows; what comes out are records.
    "Sources/NegotiationModel/Positions/PositionBuilder.swift": ["StoreBox"],
    "Sources/NegotiationModel/Positions/PositionBuilder+Grading.swift": ["StanceRow"],
    "Sources/NegotiationModel/Positions/PositionBuilder+Settling.swift": ["StanceRow"],
    // A day is kept as one number.
    "Sources/NegotiationModel/Vocabulary/Day.swift": ["Int32"],
    // Plain stances of a table are handed on and written as they are.
    "Sources/NegotiationExchange/Import/ImportedEvents.swift": ["BulkStance"],
    "Sources/NegotiationLog/Writing/AppendItem.swift": ["BulkStance"],
    "Sources/NegotiationLog/Writing/BatchWriter.swift": ["BulkStance"],
    // The number of a signal, and the status that a process ends with.
    "Sources/NegotiationLog/Feeds/LogError.swift": ["Int32"],
    "Sources/NegotiationCommands/ParleyTool.swift": ["Int32"],
  ]

  /// The names of numbers in the code of a file, its comments left out.
  static func numbersNamed(in text: String) -> Set<String> {
    let code = text.lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    let words = code.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" } }
    return numbers.intersection(words.map(String.init))
  }

  @Test func `numbers of the store are named in the store alone`() throws {
    var met: [String: Set<String>] = [:]
    for (path, text) in try Repository.sources() where path.hasPrefix("Sources/Negotiation") {
      if Self.numberRooms.contains(where: path.hasPrefix) { continue }
      let named = Self.numbersNamed(in: text)
      met[path] = named
      let allowed = Self.numberFiles[path] ?? []
      #expect(named.subtracting(allowed) == [], "\(path)")
    }
    // What is allowed is needed, so that the list shrinks with the code.
    for (path, allowed) in Self.numberFiles { #expect(met[path] == allowed, "\(path)") }
  }

  @Test func `a number of the store is found however it stands`() {
    let text = """
      /// An EntryIndex.
      let places: [Int32: [StanceRow]] = [:]
      // Symbols
      let name = EntryIndexed()
      """
    #expect(Self.numbersNamed(in: text) == ["Int32", "StanceRow"])
  }
}
