internal import CommandLineTable

/// A field of an entry as an option: its name, its help, and its property.
///
/// `correct` builds its options, the names for `--clear` and the check for fields that do not fit
/// from lists of these, so each field is declared once.
struct OptionField<Options: Sendable>: Sendable {
  /// The name of the option, without dashes.
  let name: String
  /// Whether `--clear` may name it.
  let isClearable: Bool
  let parameter: Parameter<Options>
  /// The property that the option fills.
  let path: @Sendable () -> AnyKeyPath
  let isGiven: @Sendable (Options) -> Bool
  /// The given values as they would be typed; a flag that is on gives an empty one.
  let typed: @Sendable (Options) -> [String]

  /// A field with one value.
  static func one<Value: ArgumentValue>(
    _ name: String, _ path: any WritableKeyPath<Options, Value?> & Sendable, value: String,
    isClearable: Bool = true, _ summary: String
  ) -> Self {
    Self(
      name: name, isClearable: isClearable,
      parameter: .option(path, name, value: value, summary), path: { path },
      isGiven: { $0[keyPath: path] != nil },
      typed: { $0[keyPath: path].map { [$0.argumentText] } ?? [] })
  }

  /// A field with any number of values.
  static func many<Value: ArgumentValue>(
    _ name: String, _ path: any WritableKeyPath<Options, [Value]> & Sendable, value: String,
    isClearable: Bool = true, _ summary: String
  ) -> Self {
    Self(
      name: name, isClearable: isClearable,
      parameter: .option(path, name, value: value, summary), path: { path },
      isGiven: { !$0[keyPath: path].isEmpty },
      typed: { $0[keyPath: path].map(\.argumentText) })
  }

  /// A flag.
  static func flag(
    _ name: String, _ path: any WritableKeyPath<Options, Bool> & Sendable, _ summary: String
  ) -> Self {
    Self(
      name: name, isClearable: true, parameter: .flag(path, name, summary), path: { path },
      isGiven: { $0[keyPath: path] }, typed: { $0[keyPath: path] ? [""] : [] })
  }

  /// The same field, for options that contain this one's.
  func mounted<Outer>(at outer: any WritableKeyPath<Outer, Options> & Sendable) -> OptionField<
    Outer
  > {
    let group = ParameterGroup("", [parameter])
    let (inner, innerPath, innerTyped) = (isGiven, path, typed)
    return OptionField<Outer>(
      name: name, isClearable: isClearable, parameter: group.mounted(at: outer)[0],
      path: { (outer as AnyKeyPath).appending(path: innerPath()) ?? outer },
      isGiven: { inner($0[keyPath: outer]) }, typed: { innerTyped($0[keyPath: outer]) })
  }
}
