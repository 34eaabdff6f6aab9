// swift-tools-version: 6.3
import PackageDescription

// A package of somebody else's: it sees what is public and nothing more. `.ci/client` names a clone
// and a version of it; without them it builds against the checkout that it stands in.
let parley: Package.Dependency =
  if let url = Context.environment["PARLEY_CLONE"],
    let version = Context.environment["PARLEY_VERSION"]
  {
    .package(url: url, exact: Version(stringLiteral: version))
  } else {
    .package(name: "parley", path: "../..")
  }

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "client",
  platforms: [.macOS(.v15)],
  dependencies: [parley],
  targets: [
    .executableTarget(
      name: "RecordAndAsk",
      dependencies: [
        .product(name: "NegotiationKit", package: "parley")
      ], swiftSettings: settings),
    // It links nothing but what compares texts.
    .executableTarget(
      name: "CompareTexts",
      dependencies: [.product(name: "TextComparison", package: "parley")],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
