internal import CommandLineTable
internal import NegotiationExchange

/// Reads drafts from files on the command line.
enum DraftFile {
  /// The reader of files for a context: it may run other programs.
  static func reader(
    _ context: CommandContext, revisions: DocumentRevisions? = nil, level: ClauseLevel? = nil
  ) -> DocumentReader {
    var reader = DocumentReader(environment: context.environment)
    reader.revisions = revisions
    reader.level = level
    return reader
  }

  /// Reads the bytes of a draft; problems have their place in front.
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
