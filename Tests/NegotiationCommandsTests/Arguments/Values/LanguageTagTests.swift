import NegotiationModel
import TestDesk
import Testing

/// One grammar of language tags, wherever one is typed or stands in a table.
struct LanguageTagTests {
  @Test(arguments: [
    "ar", "haw", "abcd", "phoenix", "abcdefgh", "zh-Hant", "sr-Latn-RS", "EN", "a", "abcdefghi",
    "en-", "1en", "en1", "en-abcdefghi", "ён",
  ])
  func `names, languages and columns take the same tags`(tag: String) throws {
    let isTag = LanguageGrammar.isTag(tag)
    let bench = try Desk.small()
    // Where the tag is none the word before the sign is part of a second name without a language.
    let name = bench.run(["add", "topic", "one", "--name", "Base", "--name", "\(tag)=Word"])
    #expect(name.status == (isTag ? 0 : 64), "\(name.errors)")
    let lang = bench.run(["add", "source", "one", "--publisher", "P", "--lang", tag])
    #expect(lang.status == (isTag ? 0 : 64), "\(lang.errors)")
    try bench.write("topics.csv", "id,name,name:\(tag)\ntwo,Base,Word\n")
    let table = bench.run("import topics.csv")
    #expect(table.status == (isTag ? 0 : 65), "\(table.errors)")
    try bench.write("t/sources.csv", "id,publisher,lang\ntwo,P,\(tag)\n")
    #expect((bench.run("import t/sources.csv").status == 0) == isTag)
    if isTag {
      let shown = bench.run(["show", "topic:one", "--lang", tag, "--json"])
      #expect(shown.output.contains("Word"), "\(shown.output)")
    }
  }
}
