/// Turns a document into the bytes of a binary file.
package protocol FileRenderer: Sendable {
  func render(_ document: Document) -> [UInt8]
}
