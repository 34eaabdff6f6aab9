/// All recorded definitions of one kind of entity, such as parties, by identifier and in fold
/// order.
///
/// The last definition is in force. An identifier has several when two writers defined it
/// independently.
///
/// The type itself asks only for what a dictionary does: for every other requirement the runtime would
/// search all conformances of the program once for each of seven tables (0.15 M instructions each).
public struct EntityTable<ID: Hashable & Sendable, Value: Sendable>: Sendable {
  package struct Definition: Sendable {
    /// The place in the fold of the entry that first recorded it.
    package let place: EntryIndex
    package let value: Value
    /// The name under which it was recorded.
    package let name: ID
    /// Whether the thing has been renamed since; a definition under the current name then comes
    /// first.
    let isFormer: Bool
  }

  private var definitions: [ID: [Definition]] = [:]
  /// Gives the current name for any name that a thing ever had; `nil` if nothing was renamed.
  private let current: (@Sendable (ID) -> ID)?

  package init() { current = nil }

  /// - `current`: gives the current name for any name.
  init(_ names: CurrentNames, _ current: @escaping @Sendable (CurrentNames, ID) -> ID) {
    if names.isEmpty {
      self.current = nil
    } else {
      self.current = { (id: ID) -> ID in current(names, id) }
    }
  }

  private func now(_ id: ID) -> ID { current?(id) ?? id }

  /// The thing of a name, or of any name that it ever had; `nil` where there is none.
  public subscript(_ id: ID) -> Value? { definitions[now(id)]?.last?.value }
  package func place(of id: ID) -> EntryIndex? { definitions[now(id)]?.last?.place }
  package func contains(_ id: ID) -> Bool { definitions[now(id)] != nil }
  /// Whether nothing of the kind is recorded.
  public var isEmpty: Bool { definitions.isEmpty }
  /// How many things there are.
  public var count: Int { definitions.count }
  /// The values in force, in the order in which they were first recorded.
  public var values: [Value] {
    // Closures instead of key paths: a key path of a generic type is built at run time.
    inForce.map { $0.value }
  }
  /// The definitions in force, in the order in which they were first recorded.
  package var inForce: [Definition] {
    definitions.values.compactMap { $0.last }.sorted { $0.place < $1.place }
  }
  /// The competing definitions of an identifier, the one in force last.
  ///
  /// If two things became one, these are the definitions under the name that both have now.
  package func definitions(of id: ID) -> [Definition] {
    let all = allDefinitions(of: id)
    let own = all.filter { !$0.isFormer }
    return own.isEmpty ? all : own
  }

  /// All definitions of an identifier, former names included; the last is in force.
  package func allDefinitions(of id: ID) -> [Definition] { definitions[now(id)] ?? [] }

  /// The definition that is in force for the name under which it was recorded, else for the thing.
  package func definition(recordedAs name: ID) -> Definition? {
    let all = allDefinitions(of: name)
    return all.last { $0.name == name } ?? all.last
  }

  /// The definitions of the things that were merged into this one: the last for each former name.
  func merged(into id: ID) -> [Definition] {
    let all = allDefinitions(of: id)
    var names: Set<ID> = Set(all.last.map { [$0.name] } ?? [])
    return all.reversed().filter { names.insert($0.name).inserted }.reversed()
  }

  /// The definitions in force, and those of the things that were merged into them.
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

  /// - `name`: the name under which it was recorded; if that is a former name, the definition comes
  ///   before those under the current name.
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
  /// Their names, sorted.
  public var ids: [ID] { definitions.keys.sorted() }
  /// Identifiers that more than one standing entry defines.
  package var disputed: [ID] {
    definitions.filter { $0.value.count { !$0.isFormer } > 1 }.keys.sorted()
  }
}
