import Foundation
import Testing

@testable import NegotiationExchange

/// Reads a large table where the machine has one; its path is in `PARLEY_TEST_STANCES`.
struct RealTableTests {
  private static let path = ProcessInfo.processInfo.environment["PARLEY_TEST_STANCES"]

  @Test(.enabled(if: path != nil))
  func `a table of stances of any size is read in well under a second`() throws {
    let path = try #require(Self.path)
    let bytes = [UInt8](try #require(FileManager.default.contents(atPath: path)))
    let lines = bytes.count { $0 == 0x0A }
    let clock = ContinuousClock()
    let start = clock.now
    var table = TableReader(fileName: "stances.csv", bytes: bytes)
    var count = 0
    var filled = 0
    while table.next() {
      count += 1
      if let field = table.field(.target), !field.isEmpty { filled += 1 }
    }
    let spent = clock.now - start
    #expect(table.problems == [])
    #expect(count == lines - 1)
    #expect(filled == count)
    #if !DEBUG
    #expect(spent < .milliseconds(700))
    #endif
    print("read \(bytes.count) bytes, \(count) rows in \(spent)")
  }
}
