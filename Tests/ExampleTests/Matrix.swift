import CommandSupport
import Foundation

/// What `matrix --json` says, as far as tests ask.
struct Matrix: Decodable, Equatable {
  struct Cell: Decodable, Equatable {
    var party: String
    var target: String
    var stance: String
    var on: String
    var by: String?
    var source: String?
    var grade: String?
    var redLine: Bool
    var inheritedFrom: String?
    var takenOn: String?
    var textChange: String?
    var carried: String
    var current: Bool
    var contradicted: Bool
    var origins: Int
    var entry: String
  }

  struct Count: Decodable, Equatable {
    var target: String
    var accept, conditional, open, object, reject, silent, unconcerned, confirm, stale: Int
  }

  struct Column: Decodable, Equatable { var target: String }
  struct Party: Decodable, Equatable { var id: String }

  var plan: String
  var draft: String
  var parties: [Party]
  var columns: [Column]
  var cells: [Cell]
  var counts: [Count]
  var whole: [Cell]
  var topics: [Cell]
  var dropped: [Cell]

  init(_ text: String) throws {
    self = try JSONDecoder().decode(Matrix.self, from: Data(text.utf8))
  }

  func cell(_ party: String, _ target: String) -> Cell? {
    cells.first { $0.party == party && $0.target == target }
  }

  /// JSON with every entry's name taken out: what two logs of the same matter share.
  static func withoutNames(_ text: String) -> String {
    text.split(separator: "\n").filter { line in
      !line.contains("\"entry\" :")
    }.joined(separator: "\n").replacing(/"heads" : \{[^}]*\},/, with: "")
  }
}

enum Example {
  static let names = ["ukraine-2025", "web-standards"]

  static func folder(_ name: String) -> String {
    Golden.repository() + "/Data/Examples/" + name
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// Every draft of an example, as `plan@draft`.
  static func drafts(_ name: String) throws -> [String] {
    let table = String(decoding: try bytes(folder(name) + "/tables/drafts.csv"), as: UTF8.self)
    let refs = table.split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: ",").first
    }
    var seen: Set<Substring> = []
    return refs.filter { $0.contains("@") && seen.insert($0).inserted }.map(String.init)
  }
}
