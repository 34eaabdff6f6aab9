internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationSync

/// `parley seal`.
struct SealCommand: Command {
  var key: String?

  static let spec = CommandSpec<Self>(
    "seal", group: "Keep", summary: "Sign what this machine's writer has recorded so far",
    discussion: """
      The digest of the last entry covers every line before it; it is signed with an SSH key by \
      ssh-keygen, as git signs commits, and kept in log/WRITER.seals. 'parley verify --signers FILE' \
      checks it: FILE lists allowed signers as ssh-keygen does, with writers' names as principals.
      """,
    parameters: [
      .option(
        \.key, "key", value: "FILE", completion: .file,
        "The key; the first usual one in ~/.ssh unless given")
    ],
    examples: [
      Example("parley seal --key ~/.ssh/id_ed25519", "Vouch for the feed up to here")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let folder = try context.folder()
    let writer = try context.writer(of: folder)
    let seals = Seals(folder: folder, environment: context.environment)
    let sealed = try seals.seal(writer, key: key.map(context.absolute))
    context.tell("sealed \(writer):\(sealed.number) with '\(key ?? sealed.key)'")
    return .done
  }
}
