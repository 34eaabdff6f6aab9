import Testing

@testable import CommandLineTable

struct DocumentTests {
  @Test func `the manual page holds every command and option`() {
    let page = Sample.table.info.manual(date: "2026-01-31")
    #expect(page.hasPrefix(".Dd January 31, 2026\n.Dt PARLEY 1\n.Os\n"))
    for command in Sample.table.info.commands {
      #expect(page.contains(".Ss \"parley \(command.name)\"\n"))
      #expect(page.contains("\(command.summary).\n"))
    }
    #expect(page.contains(".It Fl \\&p , Fl Fl party Ar PARTY\n"))
    #expect(page.contains("(can be repeated)"))
    #expect(page.contains(".Sh ENVIRONMENT\n.Bl -tag -width Ds\n.It Ev PARLEY_DIR\n"))
    #expect(page.contains(".It Li 64\n"))
    #expect(!page.unicodeScalars.contains { !$0.isASCII })
    #expect(!page.contains("\n\n"))
  }

  @Test func `text cannot become roff`() {
    #expect(MDoc.line(".Sh x") == "\\&.Sh x")
    #expect(MDoc.line("'s") == "\\&'s")
    #expect(MDoc.line("a\\fBb") == "a\\efBb")
    #expect(MDoc.line("a\n.Sh") == "a .Sh")
    #expect(MDoc.argument("Op") == "\\&Op")
    #expect(MDoc.argument("say \"x\" - now") == "\"say \\(dqx\\(dq \\- now\"")
    #expect(MDoc.argument("…é") == "\\&...\\[u00E9]")
    #expect(MDoc.date("2026-13-01") == "2026\\-13\\-01")
    #expect(MDoc.date("") == "")
  }

  @Test func `the reference holds every command once`() {
    let page = Sample.table.info.reference()
    for command in Sample.table.info.commands {
      #expect(page.split(separator: "\n").filter { $0 == "### parley \(command.name)" }.count == 1)
    }
    #expect(
      page.contains(
        """
        ### parley add party

        Add a party.

        ```
        parley add party ID --name TEXT…
        ```

        Also written: `add actor`

        - `ID`: Its identifier
        - `-n, --name TEXT`: What it is called (required) (can be repeated)

        Example:

        ```
        # Add a party
        parley add party gov --name Government
        ```
        """))
    #expect(page.hasSuffix("\n") && !page.contains("\n\n\n"))
  }

  @Test func `a sentence in the reference is no markup`() {
    var tool = Sample.tool
    tool.summary = "Use <b> and *stars* [here](x) | `there`"
    #expect(
      tool.reference().contains("Use \\<b\\> and \\*stars\\* \\[here\\](x) \\| \\`there\\`."))
  }
}
