import Testing

@testable import NegotiationLog

/// Objects whose fields are changed while all else stays as it is written.
struct RawObjectTests {
  private func read(_ text: String) -> RawObject? { RawObject(Array(text.utf8)) }

  @Test func `what is not touched stays as it is written`() throws {
    let text = #"{"entry":"a:1","a b":[1, {"x" : "}\\\""}],"é":"\u00e9","":null,"w":{"y":[]}}"#
    let object = try #require(read(text))
    #expect(object.fields.map(\.key) == ["entry", "a b", "é", "", "w"])
    #expect(String(decoding: object.bytes, as: UTF8.self) == text)
  }

  @Test
  func `a field is found however its key is written, and blanks around values are none of it`()
    throws
  {
    var object = try #require(
      read(#" { "seen" : {"a":"1:0"} , "\u0065ntry"  :  "a:1" , "k\"" : 1 } "#))
    #expect(object["seen"] == Array(#"{"a":"1:0"}"#.utf8))
    #expect(object["entry"] == Array(#""a:1""#.utf8))
    object["entry"] = Array(#""b:2""#.utf8)
    #expect(
      String(decoding: object.bytes, as: UTF8.self)
        == #"{"seen":{"a":"1:0"},"entry":"b:2","k\"":1}"#)
  }

  @Test(arguments: ["", "[]", "{", #"{"a":1,"a":2}"#, #"{"a":"\ud800"}"#, "{}{}"])
  func `what is no object is refused`(text: String) {
    #expect(read(text) == nil)
  }
}
