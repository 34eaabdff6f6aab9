import CommandSupport
import Foundation
import Testing

struct TranscriptTests {
  static let files = Golden.files(in: "Transcripts").filter { $0.hasSuffix(".transcript") }

  @Test func `there are transcripts`() {
    #expect(TranscriptTests.files.count > 15)
  }

  @Test(arguments: files.map { String($0.split(separator: "/").last ?? "") })
  func `a session prints what its transcript says`(name: String) throws {
    let path = Golden.place("Transcripts/" + name)
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    let replayed = Transcript(text).replayed()
    #expect(!replayed.contains("!!"), "\(name)")
    let difference = Golden.difference(replayed, from: path)
    #expect(difference == nil, "\(name): \(difference ?? "")")
  }
}
