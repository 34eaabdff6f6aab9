import Foundation
import SystemFiles
import Testing

@Suite(.serialized) struct PagerTests {
  private let environment = ["PATH": "/usr/bin:/bin"]

  @Test func `the whole text goes to the program, which has the environment`() throws {
    let file = NSTemporaryDirectory() + "parley-pager-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: file) }
    let text = String(repeating: "line of سطر text\n", count: 20_000)
    var variables = environment
    variables["OUT"] = file
    #expect(Pager("cat > \"$OUT\"", environment: variables).show(text))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }

  @Test func `a reader who leaves early is no error`() {
    let text = String(repeating: "line\n", count: 200_000)
    #expect(Pager("head -n 1 > /dev/null", environment: environment).show(text))
    #expect(Pager("exit 3", environment: environment).show(text))
  }

  @Test func `a program that is not there shows nothing and says so`() {
    #expect(!Pager("no-such-pager 2> /dev/null", environment: environment).show("text"))
    #expect(!Pager("a\0b", environment: environment).show("text"))
  }
}
