"""Reads what parley writes as other programs read it; `.ci/office` runs this.

The texts of a redline, accepted and rejected, are made here from the markup by the rules of the format,
and by LibreOffice with its own commands. Both must be those of the drafts.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import docx
import openpyxl
from docx.oxml.ns import qn

arguments = argparse.ArgumentParser()
arguments.add_argument("--pictures", type=pathlib.Path)
arguments.add_argument(
    "--pairs", type=pathlib.Path,
    help="a folder of Word documents with pairs.tsv: an old and a new one on each line, under a heading")
arguments.add_argument("tool")
arguments.add_argument("root", type=pathlib.Path)
options = arguments.parse_args()
folder = pathlib.Path(tempfile.mkdtemp(prefix="parley-office-"))
example = options.root / "Data/Examples/ukraine-2025"
faults = []
began = time.time()


def check(holds, message):
    if not holds:
        faults.append(message)
        print("FAULT: " + message)


def parley(*words, environment=None):
    done = subprocess.run([options.tool, *map(str, words)], capture_output=True, text=True,
                          env=environment)
    check(done.returncode == 0, f"parley {' '.join(map(str, words))}: {done.stderr}")
    return done.stdout


def office(*words, environment=None):
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *map(str, words)],
        check=True, capture_output=True, timeout=400)


# Word documents -----------------------------------------------------------------------------------

GONE = {"accepted": (qn("w:del"), qn("w:moveFrom")), "rejected": (qn("w:ins"), qn("w:moveTo"))}


def lines(path, side):
    """The lines of a document's text, without the cover, with all changes accepted or rejected."""
    gone = GONE[side]
    body = docx.Document(str(path)).element.body
    result, line = [], ""
    for paragraph in body.iter(qn("w:p")):
        above = [element.tag for element in paragraph.iterancestors()]
        if qn("w:sdtContent") in above:
            continue
        for element in paragraph.iter(qn("w:t"), qn("w:delText"), qn("w:br"), qn("w:tab")):
            if any(over.tag in gone for over in element.iterancestors()):
                continue
            if element.tag == qn("w:br"):
                line += "\n"
            elif element.tag == qn("w:tab") and element.getparent().tag == qn("w:r"):
                line += "\t"
            else:
                line += element.text or ""
        mark = paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}")
        if mark is not None and any(child.tag in gone for child in mark):
            continue
        result.append(line)
        line = ""
    return [line for line in result + [line] if line]


UNO = """
import sys, time, uno
from com.sun.star.beans import PropertyValue
def value(name, v):
    p = PropertyValue(); p.Name = name; p.Value = v; return p
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for attempt in range(100):
    try:
        context = resolver.resolve("uno:pipe,name=" + sys.argv[1] + ";urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.3)
manager = context.ServiceManager
desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
for path in sys.argv[2:]:
    for side, command in [("accepted", "AcceptAll"), ("rejected", "RejectAll")]:
        document = desktop.loadComponentFromURL("file://" + path, "_blank", 0, (value("Hidden", True),))
        frame = document.CurrentController.Frame
        dispatcher.executeDispatch(frame, ".uno:" + command + "TrackedChanges", "", 0, ())
        with open(path + "." + side, "w", encoding="utf-8") as out:
            paragraphs = document.Text.createEnumeration()
            while paragraphs.hasMoreElements():
                paragraph = paragraphs.nextElement()
                if paragraph.supportsService("com.sun.star.text.Paragraph"):
                    out.write(paragraph.getString().replace("\\n", "\\v") + "\\n")
        document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
"""


def by_libreoffice(paths):
    """Accepts and rejects everything with LibreOffice's own commands; False where it cannot be asked."""
    python = "/usr/bin/python3"
    if subprocess.run([python, "-c", "import uno"], capture_output=True).returncode != 0:
        print("skipped: accepting and rejecting in LibreOffice (no python3-uno)")
        return False
    pipe = f"parley{os.getpid()}"
    server = subprocess.Popen(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore",
         f"--accept=pipe,name={pipe};urp"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        subprocess.run([python, "-c", UNO, pipe, *map(str, paths)], check=True,
                       timeout=170 + 10 * len(paths))
    finally:
        server.terminate()
        server.wait(20)
    return True


def without_comments(path):
    """A copy without comments: LibreOffice 7.4 without a screen ends when it opens a document with any."""
    document = docx.Document(str(path))
    for name in ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]:
        for element in list(document.element.body.iter(qn(name))):
            element.getparent().remove(element)
    for key, link in list(document.part.rels.items()):
        if link.reltype.endswith("/comments"):
            del document.part.rels[key]
    copy = path.with_name("plain-" + path.name)
    document.save(str(copy))
    return copy


def accepted_and_rejected(redlines):
    """Holds redlines to the texts they are to give, by their markup and in LibreOffice.

    Each is a path and its texts, by what is done with the changes.
    """
    for path, texts in redlines:
        for side, wanted in texts.items():
            check(lines(path, side) == wanted, f"{path.name}: {side} by its markup")
    plain = [(without_comments(path), texts) for path, texts in redlines]
    if by_libreoffice([path for path, _ in plain]):
        for path, texts in plain:
            for side, wanted in texts.items():
                found = (pathlib.Path(f"{path}.{side}")).read_text("utf-8").split("\n")
                found = [line.replace("\v", "\n") for line in found if line]
                # Before the text stands the cover. A table in it is not among the paragraphs.
                check(wanted == [] or found[-len(wanted):] == wanted,
                      f"{path.name}: {side} by LibreOffice")


def letters(path):
    """The words of a document's body, however they are parted and numbered."""
    text = "".join(lines(path, "accepted"))
    return "".join(sign for sign in text if not sign.isspace() and sign != "|")


def redlines_of_pairs(pairs):
    """A redline for each pair of documents, with the texts that it is to give."""
    result = []
    for number, row in enumerate((pairs / "pairs.tsv").read_text("utf-8").splitlines()[1:]):
        old, new = (pairs / name for name in row.split("\t"))
        path = folder / f"pair-{number + 1:02}.docx"
        parley("diff", old, new, "-o", path)
        texts = {}
        for side, source in [("rejected", old), ("accepted", new)]:
            # A document beside itself is its text, with no change in it.
            text = folder / f"{source.stem}-text.docx"
            parley("diff", source, source, "-o", text)
            texts[side] = lines(text, "accepted")
            check(texts[side] == lines(text, "rejected"), f"{source.name}: it differs from itself")
            # Numbers are added to the letters that the file has, and none of these is lost.
            printed = iter(letters(text))
            check(all(sign in printed for sign in letters(source)), f"{source.name}: letters are lost")
            which = ["--revisions", "original"] if side == "rejected" else []
            differs = subprocess.run(
                [options.tool, "diff", path, text, "--exit-code", *which], capture_output=True)
            check(differs.returncode == 0, f"{path.name} ({row}): {side} by our reader")
        result.append((path, texts))
    return result


redlines = []
for old, new, language, of_text in [
    ("us-28", "e3", "en", "en"), ("e3", "twenty", "en", "en"), ("new-version", "twenty", "ar", "ar"),
    # Drafts that are not both there in a language are compared in one that both have.
    ("us-28", "e3", "ar", "en"), ("e3", "twenty", "ar", "en"),
]:
    path = folder / f"{old}-{new}-{language}.docx"
    parley("-C", example, "diff", f"peace@{old}", f"peace@{new}", "-o", path, "--lang", language)
    texts = {}
    for side, draft in [("rejected", old), ("accepted", new)]:
        text = folder / f"{draft}-{of_text}.docx"
        parley("-C", example, "text", f"peace@{draft}", "-o", text, "--lang", of_text)
        # The title of a draft of the log is no part of its text.
        texts[side] = lines(text, "accepted")[1:]
    redlines.append((path, texts))
if options.pairs:
    redlines += redlines_of_pairs(options.pairs)
accepted_and_rejected(redlines)

# Spreadsheets -------------------------------------------------------------------------------------

matrix = folder / "matrix.xlsx"
parley("-C", example, "matrix", "peace@twenty", "-o", matrix)
book = openpyxl.load_workbook(matrix)
sheet = book.worksheets[0]
check(len(book.worksheets) == 3, f"three sheets: {book.sheetnames}")
check(sheet.freeze_panes == "C2", f"frozen panes: {sheet.freeze_panes}")
check(sheet.auto_filter.ref is not None, "a filter")
cells = [cell for row in sheet.iter_rows() for cell in row]
check(any(cell.comment and "“" in cell.comment.text for cell in cells), "words as notes")
fills = {cell.fill.fgColor.rgb for cell in cells}
check({"FFBFDDF2", "FFFBE7C3"} <= fills, f"colours: {fills}")
check(all(cell.data_type != "f" for cell in cells), "no formula")
tables = folder / "tables.xlsx"
parley("-C", example, "export", "-o", tables)
office("--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder / "saved", tables)
typed = folder / "typed.xlsx"
book = openpyxl.Workbook()
book.active.title = "stances"
book.active.append(["party", "stance", "target", "on", "quote", "lang"])
book.active.append(["russia", "rejects", "peace@twenty/4", None, "=No", "en"])
import datetime

book.active["D2"] = datetime.date(2026, 1, 12)
book.active["D2"].number_format = "dd/mm/yyyy"
book.active["E2"].data_type = "s"
book.save(typed)
office("--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder / "saved", typed)
copy = folder / "copy"
subprocess.run(["cp", "-r", str(example), str(copy)], check=True)
parley("-C", copy, "init", copy, "--writer", "other")
os.environ["PARLEY_NOW"] = "2026-07-01T00:00:00Z"
parley("-C", copy, "import", folder / "saved/typed.xlsx")
check("2026-01-12" in parley("-C", copy, "log", "--party", "russia", "--since", "2026-01-12"),
      "a position typed in a spreadsheet and saved by LibreOffice comes in")
new = folder / "new"
parley("init", new, "--writer", "other")
parley("-C", new, "import", folder / "saved/tables.xlsx")

# Pages --------------------------------------------------------------------------------------------

pages = [path for path, _ in redlines] + [matrix]
for language in ["en", "ar"]:
    for name, words in [
        ("brief", ["brief", "peace@twenty"]), ("matrix", ["matrix", "peace@twenty"]),
        ("columns", ["text", "peace", "--columns", "us-28,e3,twenty"]),
    ]:
        path = folder / f"{name}-{language}.docx"
        parley("-C", example, *words, "-o", path, "--lang", language)
        pages.append(path)
        for ending in ["docx", "xlsx"]:
            # The same bytes on every machine, whatever its language and its clock.
            made = []
            for place, zone in [("C", "UTC"), ("tr_TR.UTF-8", "Pacific/Kiritimati"),
                                ("ar_EG.UTF-8", "America/St_Johns")]:
                again = folder / f"again-{zone.split('/')[-1]}.{ending}"
                parley("-C", example, *words, "-o", again, "--lang", language,
                       environment=os.environ | {"LC_ALL": place, "LANG": place, "TZ": zone})
                made.append(again.read_bytes())
            check(len(set(made)) == 1, f"{name} in {language} as {ending}: other bytes elsewhere")
office("--convert-to", "pdf", "--outdir", folder / "pdf", *pages)
for path in pages:
    check((folder / "pdf" / path.with_suffix(".pdf").name).exists(), f"{path.name} as a PDF")
if options.pictures:
    options.pictures.mkdir(parents=True, exist_ok=True)
    for path in (folder / "pdf").glob("*.pdf"):
        subprocess.run(
            ["pdftoppm", "-r", "60", "-png", "-l", "3", str(path),
             str(options.pictures / path.stem)], check=True)
print(f"office: {len(pages) + 2} files in other programs, {len(faults)} faults, "
      f"{time.time() - began:.0f} s")
sys.exit(1 if faults else 0)
