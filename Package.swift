// swift-tools-version: 6.3
import PackageDescription

/// One set of rules for every target.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
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
  products: [
    .executable(name: "parley", targets: ["parley"])
  ],
  dependencies: [],
  targets: [
    .target(name: "CDigest"),
    room("Digest", ["CDigest"]),
    room("SystemFiles"),
    room("TextComparison"),
    room("NegotiationModel", ["TextComparison", "Digest"]),
    room("NegotiationLog", ["NegotiationModel", "Digest", "SystemFiles"]),
    room("NegotiationSync", ["NegotiationLog", "NegotiationModel", "Digest", "SystemFiles"]),
    room("NegotiationExchange", ["NegotiationModel"]),
    room("Presentation", ["Digest"]),
    room("CommandLineTable", ["Presentation"]),
    room("NegotiationReports", ["NegotiationModel", "TextComparison", "Presentation"]),
    room("NegotiationPage", ["NegotiationReports", "Presentation"]),
    room(
      "NegotiationCommands",
      [
        "NegotiationModel", "TextComparison", "NegotiationLog", "NegotiationSync",
        "NegotiationExchange", "NegotiationReports", "NegotiationPage", "Presentation",
        "CommandLineTable", "SystemFiles",
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
    tests("DigestTests", ["Digest"]),
    tests("SystemFilesTests", ["SystemFiles"]),
    tests("NegotiationModelTests", ["NegotiationModel", "TextComparison"]),
    .testTarget(
      name: "NegotiationLogTests",
      dependencies: ["NegotiationLog", "NegotiationModel", "Digest", "SystemFiles", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    tests("TextComparisonTests", ["TextComparison"]),
    tests("NegotiationExchangeTests", ["NegotiationExchange", "NegotiationModel"]),
    tests(
      "NegotiationSyncTests",
      [
        "NegotiationSync", "NegotiationCommands", "NegotiationReports", "NegotiationLog",
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
    tests("PresentationTests", ["Presentation"]),
    tests(
      "PageTests",
      ["NegotiationCommands", "NegotiationModel", "NegotiationReports", "Presentation"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "NegotiationCommands", "NegotiationLog", "NegotiationModel", "NegotiationExchange",
        "Presentation",
        "Digest", "TestSupport",
      ], exclude: ["Transcripts", "Goldens"], swiftSettings: settings),
    tests("CommandLineTableTests", ["CommandLineTable", "Presentation"]),
    tests(
      "AgreementTests",
      [
        "NegotiationCommands", "NegotiationReports", "NegotiationLog", "NegotiationModel",
        "TextComparison", "Presentation", "Digest",
      ], exclude: ["RollCalls"]),
    tests(
      "ReportTests",
      [
        "NegotiationCommands", "NegotiationReports", "NegotiationModel", "TextComparison",
        "Presentation",
      ], exclude: ["Goldens", "linked-changes.csv", "linked_changes.py"]),
    tests(
      "RepositoryTests",
      [
        "NegotiationCommands", "NegotiationReports", "NegotiationModel", "TextComparison",
        "NegotiationExchange",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
