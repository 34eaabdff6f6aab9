package import NegotiationModel

extension Negotiation {
  /// The number of each writer's last entry, for scripts.
  package var headsByWriter: [String: Int] {
    Dictionary(uniqueKeysWithValues: heads.map { ($0.writer.text, $0.number) })
  }

  /// The heads as `--known-at` takes them: `amal:41,b:7`.
  package var headsText: String {
    heads.map { "\($0.writer):\($0.number)" }.joined(separator: ",")
  }
}
