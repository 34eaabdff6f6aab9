"""The pictures in Docs/Pictures: the page and the terminal, as the tool writes them."""

import argparse
import html
import os
import re
import subprocess
import tempfile

from playwright.sync_api import sync_playwright

EXAMPLE = "Data/Examples/ukraine-2025"
PLACE = "Docs/Pictures"
# The arrow runs as the page does, between marks of direction.
PAIR = re.compile(r"us-28\W+peace@e3")
MOST = 300_000

TERMINAL = """<!DOCTYPE html><html><head><meta charset="utf-8"><style>
body{margin:0;background:#16181c;color:#e6e4de;padding:22px 26px;display:inline-block}
pre{margin:0;font:15px/1.35 "DejaVu Sans Mono",monospace;
font-variant-ligatures:none;font-feature-settings:"rlig" 0,"liga" 0,"calt" 0}
</style></head><body><pre>%s</pre></body></html>"""


def coloured(text):
    """Escape sequences as spans."""
    out, opened = [], False
    for part in re.split(r"(\x1b\[[0-9;]*m)", text):
        if not part.startswith("\x1b"):
            out.append(html.escape(part))
            continue
        codes = part[2:-1].split(";")
        if opened:
            out.append("</span>")
            opened = False
        style = ""
        at = 0
        while at < len(codes):
            code = codes[at]
            if code == "38" and codes[at + 1] == "2":
                style += "color:rgb(%s);" % ",".join(codes[at + 2:at + 5])
                at += 4
            elif code == "1":
                style += "font-weight:bold;"
            elif code == "2":
                style += "opacity:.65;"
            at += 1
        if style:
            out.append(f'<span style="{style}">')
            opened = True
    return "".join(out) + ("</span>" if opened else "")


def run(tool, *words, columns=120):
    env = dict(os.environ, PARLEY_NOW="2026-07-01T09:00:00Z", COLUMNS=str(columns),
               COLORTERM="truecolor")
    env.pop("NO_COLOR", None)
    done = subprocess.run([tool, "-C", EXAMPLE, *words], capture_output=True, env=env, check=True)
    return done.stdout.decode()


def keep(page, name, **options):
    path = os.path.join(PLACE, name)
    page.screenshot(path=path, **options)
    size = os.path.getsize(path)
    print(f"{name}: {size // 1024} kB")
    assert size < MOST, f"{name} has {size} bytes"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--browser", required=True)
    parser.add_argument("tool")
    options = parser.parse_args()
    os.makedirs(PLACE, exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(
            executable_path=options.browser, args=["--no-sandbox", "--force-color-profile=srgb"])

        def show(path, width, height, scheme="light", scale=1):
            context = browser.new_context(
                viewport={"width": width, "height": height}, color_scheme=scheme,
                device_scale_factor=scale, reduced_motion="reduce")
            page = context.new_page()
            page.goto("file://" + path)
            return page

        for lang in ("en", "ar"):
            path = os.path.join(folder, f"page-{lang}.html")
            run(options.tool, "report", "peace@twenty", "--lang", lang, "-o", path)
            page = show(path, 1280, 1000)
            page.check("#spoken")
            page.evaluate("document.activeElement.blur()")
            keep(page, f"page-{lang}.png")
            phone = show(path, 390, 800, "dark" if lang == "en" else "light")
            phone.evaluate("document.getElementById('board').scrollIntoView()")
            phone.locator("#grid tbody tr").nth(14).locator("td").nth(1).click()
            phone.wait_for_timeout(300)
            keep(phone, f"phone-{lang}.png")
            text = run(options.tool, "matrix", "peace@twenty", "--color", "always", "--lang", lang,
                       "--parties", "russia,ukraine,usa,e3,europe,eu,poland",
                       "--clauses", "4,5,7,9,12,13,14,17,18,20", columns=100)
            shown = os.path.join(folder, f"terminal-{lang}.html")
            with open(shown, "w", encoding="utf-8") as file:
                file.write(TERMINAL % coloured(text))
            page = show(shown, 1280, 900)
            keep(page.locator("body"), f"terminal-{lang}.png")
        drafts = show(os.path.join(folder, "page-en.html"), 1280, 900)
        pair = drafts.locator("#pair option", has_text=PAIR).get_attribute("value")
        drafts.select_option("#pair", pair)
        drafts.check("#notable")
        drafts.evaluate("document.getElementById('drafts').scrollIntoView()")
        drafts.wait_for_timeout(300)
        keep(drafts, "drafts-en.png")
        browser.close()


main()
