/// The style of every page: colours for light and dark, words, tables, and paper.
///
/// Each ink has a contrast of at least 4.5 on its background, and no meaning is shown by colour
/// alone.
package enum HTMLStyles {
  package static let all = colors + words + tables + paper

  /// The colours by meaning: the inks are those of the scale, made dark or light enough to read.
  static let colors = """
    :root{color-scheme:light dark;--sym:"Segoe UI Symbol","Apple Symbols","Noto Sans Symbols 2","DejaVu Sans",system-ui,sans-serif;
    --paper:#fdfdfb;--sheet:#f5f4ef;--ink:#1c1b18;--muted:#5f5c55;
    --line:#dedbd2;--link:#0b5c93;--accent:#0b5c93;--focus:#b34400;--mark:#fff2cc;
    --yes2:#005f97;--yes1:#1f6b9c;--zero:#5f5c55;--no1:#8a5800;--no2:#a94100;
    --ins:#0a5c3f;--ins-bg:#e2f3ea;--del:#9b2c1f;--del-bg:#fbe9e6;--warn:#8a5800}
    @media (prefers-color-scheme:dark){:root{--paper:#15171a;--sheet:#1d2024;--ink:#e9e6df;
    --muted:#aaa69d;--line:#363a40;--link:#8cc6f0;--accent:#8cc6f0;--focus:#ffa766;--mark:#3d3420;
    --yes2:#7cc0f0;--yes1:#a5d4f3;--zero:#b9b5ac;--no1:#f2bd55;--no2:#ff9a5c;
    --ins:#8fdcb8;--ins-bg:#16322a;--del:#f5a79b;--del-bg:#3b1f1c;--warn:#f2bd55}}

    """

  static let words = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);line-height:1.5;font-size:1rem;
    font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Naskh Arabic","Noto Sans Arabic","Helvetica Neue",sans-serif}
    .report{max-width:84rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) 4rem}
    h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2rem 0 .6rem;font-weight:650;text-wrap:balance}
    h1{font-size:1.7rem;margin-top:.5rem;font-weight:700;letter-spacing:-.01em}
    h2{font-size:1.3rem}h3{font-size:1.05rem}h4,h5,h6{font-size:.95rem}
    :lang(ar) h1,h1:lang(ar){letter-spacing:0}
    p,li,dt,dd,blockquote,h1,h2,h3,h4,h5,h6,caption{overflow-wrap:anywhere}
    p{margin:.5rem 0;max-width:72ch;white-space:pre-line}
    ul,ol{padding-inline-start:1.3rem;margin:.5rem 0}li{margin:.25rem 0;max-width:80ch}
    a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px;overflow-wrap:anywhere}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
    bdi{unicode-bidi:isolate}
    hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
    code,pre{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.86em}
    code{background:var(--sheet);padding:.1em .3em;border-radius:3px;overflow-wrap:anywhere;unicode-bidi:isolate}
    pre{background:var(--sheet);padding:.7rem 1rem;overflow-x:auto;border-radius:4px;text-align:left}
    pre code{padding:0;background:none}
    dl{margin:.5rem 0}dl>div{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.1rem 1rem;
    padding:.3rem 0;border-top:1px solid var(--line)}
    dt{grid-column:1;color:var(--muted)}dd{grid-column:2;margin:0;white-space:pre-line}
    .quote{margin:.7rem 0;border-inline-start:3px solid var(--line);padding-inline-start:1rem;max-width:70ch}
    blockquote{margin:0;font-size:1.05rem;white-space:pre-line;
    font-family:ui-serif,"Iowan Old Style",Palatino,Georgia,"Noto Serif","Noto Naskh Arabic",serif}
    figcaption{color:var(--muted);font-size:.9rem;margin-top:.2rem}
    .note{border-inline-start:3px solid var(--accent);background:var(--sheet);padding:.5rem .9rem;font-size:.94rem}
    .note.warn{border-color:var(--no2)}
    .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .num{color:var(--muted);font-variant-numeric:tabular-nums}
    .r-muted,.r-none{color:var(--muted)}.r-emphasis{font-weight:650}
    .r-strongYes{color:var(--yes2);font-weight:650}.r-yes{color:var(--yes1)}.r-neutral{color:var(--zero)}
    .r-no{color:var(--no1)}.r-strongNo{color:var(--no2);font-weight:650}
    .r-warning{color:var(--warn);font-weight:650}.r-error{color:var(--no2);font-weight:650}
    .r-added{color:var(--ins)}.r-removed{color:var(--del)}.r-changed{color:var(--muted)}
    .r-quotation{font-family:ui-serif,Georgia,"Noto Serif","Noto Naskh Arabic",serif}
    .glyph,.marks,.legend b{font-family:var(--sym)}

    """

  static let tables = """
    .scroll{position:relative;overflow-x:auto;margin:.8rem 0;max-width:100%}
    table{border-collapse:collapse;font-size:.93rem;line-height:1.4}
    caption{text-align:start;font-weight:650;padding-bottom:.4rem}
    th,td{text-align:start;vertical-align:top;padding:.35rem .7rem;border-bottom:1px solid var(--line);white-space:pre-line}
    thead th{border-bottom:2px solid var(--ink);font-weight:650;vertical-align:bottom}
    .end{text-align:end;font-variant-numeric:tabular-nums}.mid{text-align:center}
    .grid th[scope=row]{font-weight:400;min-width:10rem;max-width:22rem}
    .grid thead th:first-child,.grid th[scope=row]{position:sticky;inset-inline-start:0;background:var(--paper)}
    .grid .group th{color:var(--muted);font-size:.85rem;padding-top:.9rem;border-bottom:0}
    .grid .in1{padding-inline-start:1.5rem}.grid .in2{padding-inline-start:2.3rem}.grid .in3{padding-inline-start:3.1rem}
    .grid td{white-space:nowrap}.grid .marks{color:var(--muted);font-size:.85em;letter-spacing:.18em;unicode-bidi:isolate;direction:ltr}
    .grid.short td{text-align:center}.grid.short thead th:not(:first-child){max-width:6rem;font-size:.84rem;text-align:center}
    .grid.short .word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .grid .sum{color:var(--muted);font-variant-numeric:tabular-nums;background:var(--sheet)}
    .legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.9rem;color:var(--muted)}
    .legend b{font-weight:650}
    .redline{display:grid;grid-template-columns:1fr 1fr;gap:0 1.6rem;margin:.6rem 0 1rem}
    .redline .side{min-width:0}.redline .side+.side{border-inline-start:1px solid var(--line);padding-inline-start:1.6rem}
    .redline p{white-space:pre-wrap;margin:.2rem 0;max-width:60ch}
    .redline p.name{color:var(--muted);font-size:.85rem;margin:0}
    ins{color:var(--ins);background:var(--ins-bg);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:3px}
    del{color:var(--del);background:var(--del-bg);text-decoration:line-through;text-decoration-thickness:1px}
    @media (max-width:40rem){.redline{grid-template-columns:1fr}
    .redline .side+.side{border:0;padding:0;margin-top:.5rem}
    .redline p.sr{position:static;width:auto;height:auto;clip-path:none}
    dl>div{grid-template-columns:1fr}dd{grid-column:1}th,td{padding:.3rem .5rem}}

    """

  static let paper = """
    @page{size:A4;margin:16mm 14mm}
    @media print{:root{color-scheme:light;--paper:#fff;--sheet:#f4f3ef;--ink:#000;--muted:#444;--line:#bbb;
    --link:#000;--accent:#0b5c93;--yes2:#005f97;--yes1:#1f6b9c;--zero:#555;--no1:#7a4e00;--no2:#a03c00;
    --ins:#0a5c3f;--ins-bg:#e2f3ea;--del:#9b2c1f;--del-bg:#fbe9e6;--warn:#7a4e00}
    body{font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .report{padding:0;max-width:none}.scroll{overflow:visible}table{font-size:8.5pt}
    h1,h2,h3,h4{break-after:avoid}tr,figure,dl>div,.redline{break-inside:avoid}thead{display:table-header-group}
    .grid th{position:static!important}a{text-decoration:none}}

    """
}
