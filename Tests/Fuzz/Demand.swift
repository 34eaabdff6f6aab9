import Foundation

/// Ends the run, and says why, where a law does not hold.
func demand(_ holds: Bool, _ what: @autoclosure () -> String) {
  if holds { return }
  FileHandle.standardError.write(Data("law broken: \(what())\n".utf8))
  abort()
}
