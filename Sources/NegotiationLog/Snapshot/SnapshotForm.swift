/// The numbers that mark the files; a new format gets new numbers.
enum SnapshotForm {
  static let stampMark: UInt64 = 0x0003_706D_6174_7370
  static let mark: UInt64 = 0x0003_746F_6873_7370
  static let headerLength = 48
  static let fileName = "snapshot"
  static let stampName = "stamp"
  /// The first number of each sum, so that no part can replace another.
  static let directoryKind: UInt64 = 1 << 40
  static let sectionKind: UInt64 = 1 << 41
}
