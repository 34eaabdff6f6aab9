/// Turns a document into the bytes of a file that is no text.
package protocol FileRenderer: Sendable {
  func render(_ document: Document) -> [UInt8]
}
