import NegotiationModel
import Testing

struct BlankTextTests {
  @Test(arguments: [
    "", " ", "   ", "\t\n", "\u{A0}", "\u{3000}", "\u{200B}\u{200F}", "\u{3164}", "\u{2800}",
    "\u{0}",
  ])
  func `text in which nothing can be read is blank`(_ text: String) {
    #expect(BlankText.isBlank(text))
  }

  @Test(arguments: ["a", " لا ", "-", "…", "\u{200F}ن", "0", "😀"])
  func `anything with a shape is no blank`(_ text: String) {
    #expect(!BlankText.isBlank(text))
  }
}
