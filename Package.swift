// swift-tools-version: 6.3
import PackageDescription

/// One set of rules for every target.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// What computes with floating-point numbers without importing the C library must name its mathematics.
let mathematics: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux, .android]))]

func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], links: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: settings, linkerSettings: links)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "parley",
  // Where the standard library has `Mutex` and `Atomic`.
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "parley", targets: ["parley"]),
    .library(
      name: "NegotiationKit",
      targets: [
        "NegotiationModel", "NegotiationLog", "NegotiationAnswers", "NegotiationExchange",
      ]),
    .library(name: "TextComparison", targets: ["TextComparison"]),
  ],
  dependencies: [],
  targets: [
    .target(name: "CDigest"),
    room("Digest", ["CDigest"]),
    room("SystemFiles"),
    room("TextComparison", links: mathematics),
    room("OfficeDocuments", links: mathematics),
    room("NegotiationModel", ["TextComparison", "Digest"]),
    room("NegotiationLog", ["NegotiationModel", "Digest", "SystemFiles"], links: mathematics),
    room("NegotiationSync", ["NegotiationLog", "NegotiationModel", "Digest", "SystemFiles"]),
    room("NegotiationExchange", ["NegotiationModel", "OfficeDocuments", "SystemFiles"]),
    room("Presentation", ["Digest", "OfficeDocuments"]),
    room("CommandLineTable", ["Presentation"]),
    room("Conversation", ["Presentation"]),
    room("NegotiationAnswers", ["NegotiationModel", "TextComparison"], links: mathematics),
    room("StatementReading", ["NegotiationModel", "TextComparison"]),
    room(
      "NegotiationReports",
      ["NegotiationAnswers", "NegotiationModel", "TextComparison", "Presentation"]),
    room(
      "NegotiationCommands",
      [
        "NegotiationModel", "TextComparison", "NegotiationLog", "NegotiationSync",
        "NegotiationExchange", "NegotiationAnswers", "NegotiationReports", "Presentation",
        "CommandLineTable", "Conversation", "StatementReading", "SystemFiles",
      ]),
    .executableTarget(
      name: "parley", dependencies: ["NegotiationCommands", "SystemFiles"], swiftSettings: settings),
    // It measures the `parley` beside it, which is built with it therefore.
    .executableTarget(
      name: "parley-bench",
      dependencies: [
        "parley", "CommandLineTable", "Presentation", "NegotiationLog", "NegotiationModel",
      ], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["NegotiationModel", "TextComparison", "Digest"],
      path: "Tests/TestSupport",
      swiftSettings: settings),
    // What runs commands stands apart, so that the tests of a room below wait for none of them.
    .target(
      name: "TestDesk", dependencies: ["NegotiationCommands", "NegotiationLog", "Conversation"],
      path: "Tests/TestDesk", swiftSettings: settings),
    tests("DigestTests", ["Digest"]),
    tests("SystemFilesTests", ["SystemFiles"]),
    tests("NegotiationModelTests", ["NegotiationModel", "TextComparison"]),
    .testTarget(
      name: "NegotiationLogTests",
      dependencies: ["NegotiationLog", "NegotiationModel", "Digest", "SystemFiles", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    tests("TextComparisonTests", ["TextComparison"]),
    tests("OfficeDocumentsTests", ["OfficeDocuments"], exclude: ["Fixtures"]),
    tests(
      "StatementReadingTests", ["StatementReading", "NegotiationExchange", "NegotiationModel"],
      exclude: ["Sentences", "Reports"]),
    tests("NegotiationExchangeTests", ["NegotiationExchange", "NegotiationModel"]),
    tests(
      "NegotiationSyncTests",
      [
        "NegotiationSync", "NegotiationCommands", "NegotiationLog",
        "NegotiationModel", "SystemFiles", "parley",
      ]),
    .executableTarget(
      name: "append-loop", dependencies: ["NegotiationLog", "NegotiationModel"],
      path: "Tests/AppendLoop", swiftSettings: settings),
    tests(
      "ToolTests",
      [
        "NegotiationSync", "NegotiationLog", "NegotiationModel", "Digest", "SystemFiles", "parley",
        "append-loop",
      ]),
    tests("PresentationTests", ["Presentation", "OfficeDocuments"]),
    .testTarget(
      name: "NegotiationCommandsTests",
      dependencies: [
        "NegotiationCommands", "NegotiationLog", "NegotiationModel", "NegotiationExchange",
        "NegotiationSync", "CommandLineTable", "Conversation", "OfficeDocuments", "Presentation",
        "Digest", "SystemFiles", "TestSupport", "TestDesk",
      ], exclude: ["Transcripts", "Goldens"], swiftSettings: settings),
    tests("CommandLineTableTests", ["CommandLineTable", "Presentation"]),
    tests("ConversationTests", ["Conversation", "Presentation"]),
    tests(
      "NegotiationAnswersTests",
      [
        "TestDesk", "NegotiationAnswers", "NegotiationModel", "TextComparison", "Presentation",
      ],
      exclude: [
        "Agreement/RollCalls", "Shifts/linked-changes.csv", "Shifts/linked_changes.py",
      ]),
    tests(
      "NegotiationReportsTests",
      [
        "TestDesk", "NegotiationAnswers", "NegotiationReports", "NegotiationModel",
        "TextComparison", "Presentation", "OfficeDocuments",
      ], exclude: ["Documents/Goldens"]),
    tests(
      "RepositoryTests",
      [
        "NegotiationCommands", "NegotiationAnswers", "NegotiationReports", "NegotiationModel",
        "TextComparison", "NegotiationExchange",
      ], exclude: ["ReadClauses"]),
  ],
  swiftLanguageModes: [.v6]
)
