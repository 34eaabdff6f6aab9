import NegotiationCommands

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

// The only place with real streams, the real clock and `exit`.
signal(SIGPIPE, SIG_IGN)
var context = CommandContext.ofProcess()
exit(ParleyTool.run(Array(CommandLine.arguments.dropFirst()), in: &context))
