/// The namespaces of office documents, each known by its addresses; the raw value is its prefix here.
///
/// A file may use any prefixes of its own. The strict form of the standard has other addresses for the
/// same names.
package enum MarkupNamespace: String, CaseIterable, Sendable {
  case word = "w"
  case word2010 = "w14"
  case relationship = "r"
  case compatibility = "mc"
  case package = "pr"
  case types = "ct"
  case mathematics = "m"
  case drawing = "a"
  case chart = "c"
  case diagram = "dgm"
  case vml = "v"
  case xml = "xml"
  case spreadsheet = "s"

  var addresses: [String] {
    let open = "http://schemas.openxmlformats.org/"
    let strict = "http://purl.oclc.org/ooxml/"
    return switch self {
    case .word: [open + "wordprocessingml/2006/main", strict + "wordprocessingml/main"]
    case .word2010: ["http://schemas.microsoft.com/office/word/2010/wordml"]
    case .relationship:
      [open + "officeDocument/2006/relationships", strict + "officeDocument/relationships"]
    case .compatibility: [open + "markup-compatibility/2006"]
    case .package: [open + "package/2006/relationships"]
    case .types: [open + "package/2006/content-types"]
    case .mathematics: [open + "officeDocument/2006/math", strict + "officeDocument/math"]
    case .drawing: [open + "drawingml/2006/main", strict + "drawingml/main"]
    case .chart: [open + "drawingml/2006/chart", strict + "drawingml/chart"]
    case .diagram: [open + "drawingml/2006/diagram", strict + "drawingml/diagram"]
    case .vml: ["urn:schemas-microsoft-com:vml"]
    case .spreadsheet: [open + "spreadsheetml/2006/main", strict + "spreadsheetml/main"]
    case .xml: ["http://www.w3.org/XML/1998/namespace"]
    }
  }

  static let byAddress: [String: MarkupNamespace] = {
    var all: [String: MarkupNamespace] = [:]
    for namespace in allCases { for address in namespace.addresses { all[address] = namespace } }
    return all
  }()
}
