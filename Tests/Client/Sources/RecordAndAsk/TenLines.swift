import NegotiationLog
import NegotiationModel

func recordAndAsk() throws {
  let folder = try NegotiationFolder(at: "river")
  var writer = try folder.writer("amal")  // holds the log until it is closed
  try writer.record(
    .stance(
      of: "upland", .object, on: ["treaty@v1/1"], said: "2026-01-12",
      quote: "Three hundred is a drought."))  // throws Refused, with every reason
  try writer.close()
  let river = try folder.read()  // a value
  for cell in try river.position(on: "treaty@v2", asOf: "2026-02-01").cells {
    print(cell.party, cell.stance, cell.carry, cell.statement.sources)
  }
}
