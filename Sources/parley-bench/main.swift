import Glibc

// Measures whole processes; the only place of the benchmarks with real streams and `exit`.
signal(SIGPIPE, SIG_IGN)
exit(BenchTool.run(Array(CommandLine.arguments.dropFirst())))
