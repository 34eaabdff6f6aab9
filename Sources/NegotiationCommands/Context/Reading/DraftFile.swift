internal import CommandLineTable
internal import NegotiationExchange
internal import SystemFiles

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

  /// The bytes of a file that a draft is read from.
  ///
  /// A large file is refused by its ends where they show that it cannot be one: what is built to take all
  /// memory is never read.
  static func bytes(of file: String, _ context: CommandContext) throws -> [UInt8] {
    if file != "-",
      let ends = UserFiles.ends(of: context.absolute(file), count: DocumentReader.tailLength),
      ends.size > ends.first.count
    {
      do throws(DraftFailure) {
        try DocumentReader.check(first: ends.first, last: ends.last, size: ends.size)
      } catch {
        throw Failure(.data, error.lines(of: file))
      }
    }
    return try context.readFile(file)
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
