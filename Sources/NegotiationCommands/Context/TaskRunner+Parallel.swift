internal import SystemFiles
internal import TextComparison

extension TaskRunner {
  /// At the same time, on a thread that is started for the second piece.
  static let parallel = TaskRunner { first, second in Parallel.run(first, second) }
}
