extension Desk {
  /// A negotiation made by importing a folder of tables and drafts; what it prints is not wrapped.
  package static func of(_ files: [String: String]) throws -> Desk {
    let desk = try Desk(now: "2026-06-01T12:00:00Z")
    desk.isTerminal = false
    try desk.answer("init . --writer amal")
    for (name, text) in files { try desk.write("in/" + name, text) }
    try desk.answer("import in")
    return desk
  }
}
