import NegotiationCommands
import SystemFiles

// The only place with real streams, the real clock and `exit`.
StandardStreams.ensureOpen()
var context = CommandContext.ofProcess()
ProcessFacts.exit(ParleyTool.run(Array(CommandLine.arguments.dropFirst()), in: &context))
