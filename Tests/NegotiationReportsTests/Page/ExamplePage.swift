import TestDesk

/// The page of the example's best known draft.
enum ExamplePage {
  static func page(_ options: String...) throws -> String {
    switch options {
    case []: try english.get()
    case ["--lang", "ar"]: try arabic.get()
    default: try made(options)
    }
  }

  static func made(_ options: [String]) throws -> String {
    try Desk().answer(["-C", Desk.example, "report", "peace@twenty"] + options)
  }

  // Made once for all tests that only look.
  private static let english = Result { try made([]) }
  private static let arabic = Result { try made(["--lang", "ar"]) }
}
