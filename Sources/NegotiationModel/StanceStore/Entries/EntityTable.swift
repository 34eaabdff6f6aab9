/// What the log says of one kind of entity: for each identifier the definitions that stand, in fold
/// order.
///
/// The last one is in force; more than one means that two writers defined it apart.
package struct EntityTable<ID: Hashable & Comparable & Sendable, Value: Hashable & Sendable>:
  Sendable
{
  package struct Definition: Sendable {
    /// The fold place of the entry that first recorded it.
    package let place: EntryIndex
    package let value: Value
    /// Whether it was recorded under a name that the thing has no more: then one of this name goes first.
    var isFormer = false
  }

  private var definitions: [ID: [Definition]] = [:]

  package init() {}

  package subscript(_ id: ID) -> Value? { definitions[id]?.last?.value }
  package func place(of id: ID) -> EntryIndex? { definitions[id]?.last?.place }
  package func contains(_ id: ID) -> Bool { definitions[id] != nil }
  package var isEmpty: Bool { definitions.isEmpty }
  package var count: Int { definitions.count }
  package var ids: [ID] { definitions.keys.sorted() }
  /// The values in force, in the order in which they were first recorded.
  package var values: [Value] {
    // Closures, as key paths are made at run time where types are generic.
    inForce.map { $0.value }
  }
  /// The definitions in force, in the order in which they were first recorded.
  package var inForce: [Definition] {
    definitions.values.compactMap { $0.last }.sorted { $0.place < $1.place }
  }
  /// Identifiers that more than one standing entry defines.
  package var disputed: [ID] {
    definitions.filter { $0.value.count { !$0.isFormer } > 1 }.keys.sorted()
  }

  /// All standing definitions of an identifier, the one in force last.
  ///
  /// Where two things became one, those of the name that both have now.
  package func definitions(of id: ID) -> [Definition] {
    let all = definitions[id] ?? []
    let own = all.filter { !$0.isFormer }
    return own.isEmpty ? all : own
  }

  /// The fold places of all standing definitions of an identifier; the last one is in force.
  package func places(of id: ID) -> [EntryIndex] { definitions(of: id).map(\.place) }

  /// What the things are called, with translations and aliases; empty where they have no names.
  package var calls: [Refusal.Call] {
    definitions.flatMap { id, list -> [Refusal.Call] in
      guard let named = list.last?.value as? any Named else { return [] }
      return named.name.all.map { Refusal.Call(name: $0, id: String(describing: id)) }
    }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// - `isFormer`: whether it was recorded under another name; such definitions stand before others.
  mutating func insert(_ id: ID, _ value: Value, place: EntryIndex, isFormer: Bool = false) {
    func put(into list: inout [Definition]) {
      let at =
        list.firstIndex { $0.isFormer == isFormer ? $0.place > place : isFormer } ?? list.count
      list.insert(Definition(place: place, value: value, isFormer: isFormer), at: at)
    }
    put(into: &definitions[id, default: []])
  }

  mutating func remove(_ id: ID, place: EntryIndex) {
    let rest = (definitions[id] ?? []).filter { $0.place != place }
    definitions[id] = rest.isEmpty ? nil : rest
  }
}
