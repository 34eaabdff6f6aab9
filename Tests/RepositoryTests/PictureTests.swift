import Foundation
import Testing

/// The pictures of the documentation, which `.ci/pictures` takes.
struct PictureTests {
  @Test func `every picture is small, a picture, and shown somewhere`() throws {
    let folder = Repository.root.appending(path: "Docs/Pictures")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count >= 5)
    let documents = try Repository.documents().map { try Repository.text($0) }.joined()
    for name in names {
      let bytes = try Data(contentsOf: folder.appending(path: name))
      #expect(bytes.count < 300_000, "\(name)")
      #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), "\(name)")
      #expect(documents.contains("Pictures/\(name)"), "\(name)")
    }
  }
}
