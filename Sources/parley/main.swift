import NegotiationCommands
import SystemFiles

// The only place with real streams, the real clock and `exit`.
StandardStreams.ensureOpen()
var context = CommandContext.ofProcess()
ProcessFacts.exit(ParleyTool.run(bytes: ProcessFacts.arguments(), in: &context))
