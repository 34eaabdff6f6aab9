/// What the log says of one kind of entity: for each identifier the definitions that stand, in fold
/// order.
///
/// The last one is in force; more than one means that two writers defined it apart.
///
/// The type itself asks only for what a dictionary does: for every other requirement the runtime would
/// search all conformances of the program once for each of seven tables (0.15 M instructions each).
package struct EntityTable<ID: Hashable & Sendable, Value: Sendable>: Sendable {
  package struct Definition: Sendable {
    /// The fold place of the entry that first recorded it.
    package let place: EntryIndex
    package let value: Value
    /// The name under which it was recorded.
    package let name: ID
    /// Whether the thing has that name no more: then a definition under the name of now goes first.
    let isFormer: Bool
  }

  private var definitions: [ID: [Definition]] = [:]
  /// The name that a thing has now, by any that it ever had; `nil` where nothing was renamed.
  private let current: (@Sendable (ID) -> ID)?

  package init() { current = nil }

  /// - `current`: gives the name of now for any name.
  init(_ names: CurrentNames, _ current: @escaping @Sendable (CurrentNames, ID) -> ID) {
    if names.isEmpty {
      self.current = nil
    } else {
      self.current = { (id: ID) -> ID in current(names, id) }
    }
  }

  private func now(_ id: ID) -> ID { current?(id) ?? id }

  // A thing is found by any name that it ever had.
  package subscript(_ id: ID) -> Value? { definitions[now(id)]?.last?.value }
  package func place(of id: ID) -> EntryIndex? { definitions[now(id)]?.last?.place }
  package func contains(_ id: ID) -> Bool { definitions[now(id)] != nil }
  package var isEmpty: Bool { definitions.isEmpty }
  package var count: Int { definitions.count }
  /// The values in force, in the order in which they were first recorded.
  package var values: [Value] {
    // Closures, as key paths are made at run time where types are generic.
    inForce.map { $0.value }
  }
  /// The definitions in force, in the order in which they were first recorded.
  package var inForce: [Definition] {
    definitions.values.compactMap { $0.last }.sorted { $0.place < $1.place }
  }
  /// The definitions of an identifier that dispute each other, the one in force last.
  ///
  /// Where two things became one, those of the name that both have now.
  package func definitions(of id: ID) -> [Definition] {
    let all = allDefinitions(of: id)
    let own = all.filter { !$0.isFormer }
    return own.isEmpty ? all : own
  }

  /// All standing definitions of an identifier, those under former names too; the last is in force.
  package func allDefinitions(of id: ID) -> [Definition] { definitions[now(id)] ?? [] }

  /// The definition that is in force for the name under which it was recorded, else for the thing.
  package func definition(recordedAs name: ID) -> Definition? {
    let all = allDefinitions(of: name)
    return all.last { $0.name == name } ?? all.last
  }

  /// What became one with a thing: of each other name under which it was recorded the last definition.
  func merged(into id: ID) -> [Definition] {
    let all = allDefinitions(of: id)
    var names: Set<ID> = Set(all.last.map { [$0.name] } ?? [])
    return all.reversed().filter { names.insert($0.name).inserted }.reversed()
  }

  /// The definitions in force, and those of what became one with them.
  var counted: [Definition] {
    (inForce + definitions.keys.flatMap { merged(into: $0) }).sorted { $0.place < $1.place }
  }

  /// What the things are called, with translations and aliases; empty where they have no names.
  package var calls: [Refusal.Call] {
    definitions.flatMap { id, list -> [Refusal.Call] in
      guard let named = list.last?.value as? any Named else { return [] }
      return named.name.all.map { Refusal.Call(name: $0, id: String(describing: id)) }
    }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// - `name`: the name under which it was recorded; such definitions stand before those of the name of now.
  mutating func insert(_ id: ID, _ value: Value, place: EntryIndex, recordedAs name: ID) {
    let isFormer = name != id
    func put(into list: inout [Definition]) {
      let at =
        list.firstIndex { $0.isFormer == isFormer ? $0.place > place : isFormer } ?? list.count
      list.insert(
        Definition(place: place, value: value, name: name, isFormer: isFormer), at: at)
    }
    put(into: &definitions[id, default: []])
  }

  mutating func remove(_ id: ID, place: EntryIndex) {
    let rest = (definitions[id] ?? []).filter { $0.place != place }
    definitions[id] = rest.isEmpty ? nil : rest
  }
}

extension EntityTable where ID: Comparable {
  package var ids: [ID] { definitions.keys.sorted() }
  /// Identifiers that more than one standing entry defines.
  package var disputed: [ID] {
    definitions.filter { $0.value.count { !$0.isFormer } > 1 }.keys.sorted()
  }
}
