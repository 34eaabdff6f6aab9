internal import CommandLineTable
internal import NegotiationExchange

/// A draft that stands in a file named on the command line.
enum DraftFile {
  /// Reads the bytes of one; problems come with their place.
  static func read(
    _ bytes: [UInt8], named file: String, withoutClauses: DraftReader.Unnumbered = .refused,
    level: ClauseLevel? = nil
  ) throws(Failure) -> DraftText {
    do throws(DraftFailure) {
      return try DraftReader.read(bytes, withoutClauses: withoutClauses, level: level)

    } catch {
      throw Failure(.data, error.lines(of: file))
    }
  }
}
