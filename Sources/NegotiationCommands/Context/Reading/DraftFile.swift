internal import CommandLineTable
internal import NegotiationExchange

/// A draft that stands in a file named on the command line.
enum DraftFile {
  /// How files are read in a context: other programs may be called for what is not read here.
  static func reader(
    _ context: CommandContext, revisions: DocumentRevisions? = nil, level: ClauseLevel? = nil
  ) -> DocumentReader {
    var reader = DocumentReader(environment: context.environment)
    reader.revisions = revisions
    reader.level = level
    return reader
  }

  /// Reads the bytes of one; problems come with their place.
  static func read(
    _ bytes: [UInt8], named file: String, by reader: DocumentReader
  ) throws(Failure) -> ReadDocument {
    do throws(DraftFailure) {
      return try reader.read(bytes)
    } catch {
      throw Failure(.data, error.lines(of: file))
    }
  }
}
