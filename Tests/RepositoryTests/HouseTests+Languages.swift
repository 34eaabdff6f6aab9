import Testing

/// The languages of drafts: each a folder of data, and its name in one list.
extension HouseTests {
  private static let drafted = "Sources/TextComparison/Lexicon/Languages"
  /// The languages whose lists other languages fall back on, by their script or for want of another.
  private static let sharedLists: Set<String> = [
    "english", "french", "russian", "ukrainian", "arabic", "chinese",
  ]

  @Test func `a language of drafts is one folder and its name in one list`() throws {
    let folders = Set(try Repository.folders(in: Self.drafted).map { $0.lowercased() })
    let list = try Repository.text(Self.drafted + "/DraftLanguage.swift")
    let all = try #require(list.firstMatch(of: #/all: \[DraftLanguage\] = \[([^\]]*)\]/#))
    let names = all.output.1.matches(of: #/\.([a-z]+),/#).map { String($0.output.1) }
    #expect(folders.count >= 17)
    #expect(Set(names) == folders)
    #expect(names.count == folders.count)
  }

  @Test func `no rule and no other language names a language of drafts`() throws {
    let folders = try Repository.folders(in: Self.drafted)
    #expect(!folders.isEmpty)
    for (path, text) in try Repository.sources()
    where path.hasPrefix("Sources/TextComparison/")
      && path != Self.drafted + "/DraftLanguage.swift"
    {
      for folder in folders
      where !Self.sharedLists.contains(folder.lowercased())
        && !path.hasPrefix("\(Self.drafted)/\(folder)/")
      {
        for type in ["DraftLanguage", "PhraseLists", "LanguageWords"] {
          #expect(!text.contains("\(type).\(folder.lowercased())"), "\(path) names \(folder)")
        }
      }
    }
  }
}
