internal import Digest

/// A web page as one file, closed against everything outside it.
///
/// Its policy allows one style and at most one script, by their digests: no address is loaded, no
/// attribute runs, no form is sent.
package struct HTMLFile: Sendable {
  package var title: String
  package var language: String
  package var direction: Direction
  package var styles: String
  package var script: String?
  package var body: String

  package init(
    title: String, language: String, direction: Direction, styles: String, script: String? = nil,
    body: String
  ) {
    self.title = title
    self.language = language
    self.direction = direction
    self.styles = styles
    self.script = script
    self.body = body
  }

  /// What the page may load and run.
  var policy: String {
    func source(_ text: String) -> String {
      "'sha256-\(Base64.text(SHA256.digest(of: text).bytes))'"
    }
    return "default-src 'none'; style-src \(source(styles)); "
      + "script-src \(script.map(source) ?? "'none'"); base-uri 'none'; form-action 'none'"
  }

  package var text: String { head + body + end }

  /// The part before the body.
  package var head: String {
    """
    <!DOCTYPE html>
    <html lang="\(Escaping.htmlAttribute(language))" dir="\(direction.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="parley">
    <title>\(Escaping.html(title, newlines: .spaces))</title>
    <style>\(styles)</style>
    </head>
    <body>

    """
  }

  /// The part after the body.
  package var end: String {
    (script.map { "<script>\($0)</script>\n" } ?? "") + "</body>\n</html>\n"
  }
}

/// Bytes as text, as policies write digests (RFC 4648).
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)

  static func text(_ bytes: some Collection<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    var rest = bytes[...]
    while !rest.isEmpty {
      let group = Array(rest.prefix(3))
      rest = rest.dropFirst(3)
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        result.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return String(result)
  }
}
