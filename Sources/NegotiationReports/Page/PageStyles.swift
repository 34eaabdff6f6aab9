/// The style of the page, in addition to that of every document.
enum PageStyles {
  static let all = frame + board + drawer + rest + narrow + paper

  /// The colours of the scale, each with an ink that can be read on it, and the frame of the page.
  private static let frame = """
    :root{--f0:#0072b2;--i0:#fff;--f1:#56b4e9;--i1:#04202f;--f2:#bbbbbb;--i2:#1b1b1b;--f3:#e69f00;--i3:#231700;
    --f4:#d55e00;--i4:#160900;--old:#c9c5bb;--card:#fff;--shadow:0 8px 40px rgb(0 0 0/.18);
    --serif:ui-serif,"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4",Georgia,"Noto Serif","Noto Naskh Arabic",serif}
    @media (prefers-color-scheme:dark){:root{--old:#4a4d52;--card:#1b1e22;--shadow:0 8px 40px rgb(0 0 0/.6)}}
    html{scroll-behavior:smooth;scroll-padding-top:3.4rem}
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}*{transition:none!important}}
    .skip{position:absolute;top:-9rem;inset-inline-start:1rem}.skip:focus{top:.5rem;z-index:9;background:var(--card);padding:.5rem 1rem}
    .top,main,body>footer{max-width:92rem;margin:0 auto;padding-inline:clamp(1rem,3.5vw,3rem)}
    .top{padding-top:clamp(1.2rem,3vw,2.4rem);display:flex;flex-wrap:wrap;justify-content:space-between;align-items:end;gap:0 3.5rem}
    .top .name{flex:1 1 26rem}
    .top h1{font-family:var(--serif);font-size:clamp(1.6rem,3.6vw,2.5rem);font-weight:600;line-height:1.12;margin:0 0 .4rem;max-width:28ch}
    .top p{color:var(--muted);margin:.2rem 0}
    h2,h3{font-family:var(--serif);font-weight:600}h2{font-size:1.55rem;margin:0 0 .5rem}h3{font-size:1.2rem;margin:0 0 .2rem}
    h4{font-size:1.02rem}
    .figures{display:flex;flex-wrap:wrap;gap:.5rem 2.2rem;margin:1rem 0 1.2rem}
    .figures>div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border:0;padding:0;gap:0;max-width:8.2rem}
    .figures dd{font-family:var(--serif);font-size:2.3rem;line-height:1.1;font-variant-numeric:lining-nums}
    .figures dt{font-size:.86rem;line-height:1.3}
    .bar{position:sticky;top:0;z-index:6;background:var(--paper);border-block:1px solid var(--line)}
    .bar ul{list-style:none;display:flex;gap:.2rem 1.5rem;overflow-x:auto;max-width:92rem;margin:0 auto;padding:0 clamp(1rem,3.5vw,3rem);scrollbar-width:none}
    .bar li{margin:0}.bar a{display:block;padding:.7rem 0;white-space:nowrap;color:var(--ink);text-decoration:none;font-size:.93rem}
    .bar a:hover{box-shadow:inset 0 -3px 0 var(--accent)}
    section{padding:1.7rem 0 1.2rem}section+section{border-top:1px solid var(--line)}
    .lead{color:var(--muted);max-width:none;margin:.1rem 0 .9rem}
    button,select,input[type=search]{font:inherit;color:inherit;background:var(--card);border:1px solid #8b877e;border-radius:6px;padding:.42rem .7rem;min-height:2.4rem}
    button{cursor:pointer}button:hover,select:hover{border-color:var(--ink)}
    select{min-width:0;width:30rem;max-width:100%;text-overflow:ellipsis}
    .tools{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;font-size:.93rem;min-width:0;max-width:100%}
    .tools label{display:inline-flex;align-items:center;gap:.5rem;min-width:0;max-width:100%}
    .tools[hidden],.filters[hidden],.time[hidden]{display:none}
    .check{display:inline-flex;gap:.45rem;align-items:center;min-height:2.4rem}.check input{width:1.1rem;height:1.1rem;accent-color:var(--accent)}
    .count{color:var(--muted);font-weight:400;font-size:.8em;font-family:system-ui,sans-serif;font-variant-numeric:tabular-nums}

    """

  private static let board = """
    .draft{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;align-items:baseline;margin-bottom:.8rem}
    .draft h2{margin:0;flex:1 1 16rem}.draft h3{margin:0}.draft #facts{margin:0;color:var(--muted);font-size:.93rem;max-width:none;flex:1 1 12rem}
    .time{background:var(--sheet);border-radius:8px;padding:.7rem 1.1rem .4rem;margin-bottom:.9rem;display:grid;grid-template-columns:17.5rem 1fr;gap:0 1.6rem;align-items:center}
    .when{display:flex;gap:.5rem;align-items:center;flex-wrap:wrap}.span{min-width:0}
    .when button{width:2.4rem;padding:0;font-size:1.3rem;line-height:1}
    .when output{font-family:var(--serif);font-size:1.25rem;flex:1;text-align:center;white-space:nowrap;font-variant-numeric:lining-nums tabular-nums}
    #news{color:var(--muted);font-size:.88rem;line-height:1.35;flex-basis:100%;min-height:2.7em;text-align:center}
    .strip{margin:0 9px;position:relative}
    .strip svg{display:block;width:100%;overflow:visible}[dir=rtl] .strip svg{transform:scaleX(-1)}
    .area{height:3.4rem}.area .v0{fill:var(--f0)}.area .v1{fill:var(--f1)}.area .v2{fill:var(--f2)}.area .v3{fill:var(--f3)}.area .v4{fill:var(--f4)}.area .old{fill:var(--old)}
    .ticks{height:.7rem}.ticks line{vector-effect:non-scaling-stroke;stroke:var(--muted);stroke-width:1px}.ticks .d{stroke:var(--ink);stroke-width:3px}
    #slider{position:relative;display:block;width:calc(100% + 18px);margin:-2px -9px 0;height:1.5rem;appearance:none;-webkit-appearance:none;background:none;cursor:pointer;min-height:0;padding:0;border:0}
    #slider::-webkit-slider-runnable-track{height:3px;background:var(--ink);border-radius:2px}
    #slider::-moz-range-track{height:3px;background:var(--ink);border-radius:2px}
    #slider::-webkit-slider-thumb{-webkit-appearance:none;width:18px;height:18px;margin-top:-8px;border-radius:50%;background:var(--accent);border:3px solid var(--card);box-shadow:0 0 0 1px var(--ink)}
    #slider::-moz-range-thumb{width:12px;height:12px;border-radius:50%;background:var(--accent);border:3px solid var(--card);box-shadow:0 0 0 1px var(--ink)}
    .ends{display:flex;justify-content:space-between;max-width:none;margin:0;font-size:.82rem;color:var(--muted)}
    .filters{display:flex;flex-wrap:wrap;gap:.5rem 1.6rem;align-items:center;justify-content:space-between}
    .chips{display:flex;flex-wrap:wrap;gap:.4rem}
    .chip{display:inline-flex;align-items:center;gap:.45rem;border-radius:99px;padding:.25rem .9rem .25rem .3rem;font-size:.92rem}
    [dir=rtl] .chip{padding:.25rem .3rem .25rem .9rem}
    .chip i,.swatch{display:inline-grid;place-items:center;width:1.75rem;height:1.75rem;border-radius:50%;font-style:normal;background:var(--f);color:var(--i)}
    .chip b{font-variant-numeric:tabular-nums;font-weight:650}.chip[aria-pressed=true]{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink);background:var(--mark)}
    .v0{--f:var(--f0);--i:var(--i0);--t:var(--yes2)}.v1{--f:var(--f1);--i:var(--i1);--t:var(--yes1)}.v2{--f:var(--f2);--i:var(--i2);--t:var(--zero)}
    .v3{--f:var(--f3);--i:var(--i3);--t:var(--no1)}.v4{--f:var(--f4);--i:var(--i4);--t:var(--no2)}.v5,.v6{--f:transparent;--i:var(--muted);--t:var(--muted)}
    .swatch{width:1.5rem;height:1.5rem;border-radius:4px;font-size:.85rem}
    .w2>i,.swatch.w2{background:none;color:var(--t);box-shadow:inset 0 0 0 2px var(--t)}.w3>i,.swatch.w3{background:none;color:var(--muted);outline:1px dashed var(--muted);outline-offset:-2px}
    .find input{width:13rem;max-width:60vw}
    .menu{position:relative}.menu summary{list-style:none;cursor:pointer;border:1px solid #8b877e;border-radius:6px;padding:.42rem .8rem;min-height:2.4rem;background:var(--card)}
    .menu summary::-webkit-details-marker{display:none}.menu summary::after{content:" ▾"}
    .menu .sheet{position:absolute;z-index:7;inset-inline-start:0;margin-top:.3rem;background:var(--card);border:1px solid var(--line);border-radius:8px;box-shadow:var(--shadow);padding:.6rem 1rem;width:19rem;max-width:86vw;max-height:60vh;overflow:auto}
    .menu label{display:flex;gap:.5rem;align-items:center;padding:.2rem 0}
    .board{overflow:auto;max-height:86vh;max-height:86svh;border-block:1px solid var(--line);margin:.8rem 0 .8rem;overscroll-behavior-x:contain}
    #grid.wide{width:100%}#grid{border-collapse:separate;border-spacing:0;font-size:.95rem}
    #grid th,#grid td{border:0;white-space:normal;background:var(--paper)}
    #grid thead th{position:sticky;top:0;z-index:3;font-size:.82rem;line-height:1.2;text-align:center;vertical-align:bottom;padding:.6rem .25rem;border-bottom:1px solid var(--ink);min-width:4.3rem;max-width:6.2rem;overflow-wrap:break-word;hyphens:auto}
    #grid thead .groups th{font-weight:400;color:var(--muted);text-align:start;border:0;padding:.5rem .3rem 0;height:1.9rem;max-width:none;white-space:nowrap}
    #grid.js thead tr:nth-child(2) th{top:1.9rem}
    #grid tr>:first-child{position:sticky;inset-inline-start:0;z-index:2;text-align:start;min-width:11.5rem;max-width:19rem;width:19rem;font-weight:400;padding:.35rem .8rem .35rem 0}
    [dir=rtl] #grid tr>:first-child{padding:.35rem 0 .35rem .8rem}
    #grid thead tr>:first-child{z-index:4}
    #grid th[scope=row] b{color:var(--muted);font-weight:500;font-variant-numeric:tabular-nums;margin-inline-end:.3rem}
    #grid tbody th[scope=row]{cursor:pointer;vertical-align:middle;line-height:1.3}
    #grid tbody tr>*{border-bottom:1px solid var(--line)}
    #grid .whole>*{color:var(--muted);font-style:italic;border-bottom:2px solid var(--line)}[lang=ar] #grid .whole>*{font-style:normal}
    #grid td{padding:3px;vertical-align:middle;text-align:center;height:2.9rem;cursor:default;outline-offset:-3px}
    #grid.js td{cursor:pointer}
    #grid td:not(.sum)>*:not(.sr){display:inline-flex;align-items:center;justify-content:center;position:relative;min-width:3.3rem;width:100%;height:2.5rem;border-radius:5px;contain:layout paint style;text-decoration:none;font-style:normal}
    #grid td>a,#grid td.on>span{background:var(--f);color:var(--i)}
    #grid .w2>*:not(.sr){background:none!important;color:var(--t)!important;box-shadow:inset 0 0 0 2px var(--t)}
    #grid .w3>*:not(.sr){background:none!important;color:var(--muted)!important;outline:1px dashed var(--old);outline-offset:-2px}
    #grid td i{font-style:normal;font-size:1.15rem;font-family:var(--sym)}
    .chip i,.swatch,#grid td sup,#grid td.v6>span{font-family:var(--sym)}
    #grid td sup{position:absolute;top:.1rem;inset-inline-end:.3rem;font-size:.72rem;line-height:1;letter-spacing:.08em;direction:ltr}
    #grid td.v6>*{color:var(--muted)}
    #grid td:hover>*:not(.sr){filter:brightness(1.08)}#grid tbody tr:hover>th{box-shadow:inset 3px 0 0 var(--accent)}
    [dir=rtl] #grid tbody tr:hover>th{box-shadow:inset -3px 0 0 var(--accent)}
    #grid td.dim>*{visibility:hidden}
    #grid td.picked{box-shadow:inset 0 0 0 3px var(--focus);border-radius:7px}
    #grid.many thead tr:last-child th:not(:first-child){writing-mode:vertical-rl;text-align:start;min-width:0;height:8.5rem;padding:.4rem .2rem;transform:rotate(180deg);border-bottom:0;border-top:1px solid var(--ink)}
    #grid.many td>*:not(.sr){min-width:2.3rem}
    #grid td.sum{min-width:7.5rem;padding:.2rem .6rem;cursor:default}.sum svg{display:block;width:7rem;height:.8rem}[dir=rtl] .sum svg{transform:scaleX(-1)}
    .sum rect.v0{fill:var(--f0)}.sum rect.v1{fill:var(--f1)}.sum rect.v2{fill:var(--f2)}.sum rect.v3{fill:var(--f3)}.sum rect.v4{fill:var(--f4)}.sum rect.old{fill:var(--old)}.sum rect.none{fill:var(--sheet)}
    #grid thead th.sum{text-align:start;padding-inline-start:.6rem}
    .legend{margin:.4rem 0;gap:.4rem 1.3rem}.legend li{margin:0;display:inline-flex;gap:.4rem;align-items:center}

    """

  private static let drawer = """
    #drawer{position:fixed;z-index:8;inset-block:0;inset-inline-end:0;width:min(29rem,94vw);overflow:auto;overscroll-behavior:contain;background:var(--card);box-shadow:var(--shadow);padding:1.3rem 1.5rem 3rem;border-inline-start:1px solid var(--line)}
    #drawer[hidden]{display:none}#drawer h2{font-size:1.3rem;padding-inline-end:3rem;margin-bottom:.3rem}
    #drawer h2:focus{outline:0}
    #close{position:absolute;inset-block-start:1rem;inset-inline-end:1rem;width:2.6rem;height:2.6rem;padding:0}
    #drawer h3{font-size:1.05rem;margin:1.5rem 0 .4rem;border-top:1px solid var(--line);padding-top:1rem}
    #drawer .state{display:flex;gap:.6rem;align-items:center;margin:.5rem 0;font-size:1.05rem}
    #drawer .notes{color:var(--muted);font-size:.92rem;margin:.2rem 0 .8rem;padding:0;list-style:none}
    #drawer summary{padding:.5rem 0;cursor:pointer}#drawer details{border-top:1px solid var(--line)}
    #drawer .clause{font-family:var(--serif);font-size:1.02rem;border-inline-start:3px solid var(--line);padding-inline-start:1rem;white-space:pre-line}
    .said{padding:.7rem 0;border-top:1px solid var(--line)}.said:target{background:var(--mark);box-shadow:0 0 0 .6rem var(--mark)}
    #drawer .said{border:0;padding:.2rem 0}.said>p:first-child{margin:0 0 .4rem}
    .said dl>div,#drawer dl>div{grid-template-columns:6.5rem 1fr;font-size:.93rem}

    """

  private static let rest = """
    summary{cursor:pointer}summary h2{display:inline-block}summary:hover{color:var(--accent)}
    .flow dl>div{grid-template-columns:7rem 1fr}
    .flow.gaps>ul{columns:2 28rem;column-gap:3rem}.flow.gaps li{break-inside:avoid;margin:0 0 .6rem}
    .pair{margin-top:1.3rem}.script .pair:not(.first){display:none}@media (scripting:enabled){.pair:not(.first){display:none}}
    main>section:not(#matrix){content-visibility:auto;contain-intrinsic-size:auto 1400px}
    .change{padding:1rem 0;border-top:1px solid var(--line)}.change h4{margin:0 0 .3rem;font-weight:650}
    .change small{font-weight:400;font-size:.88rem}
    .callouts{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.4rem;margin:.4rem 0}
    .callouts li{background:var(--mark);border-radius:4px;padding:.12rem .6rem;font-size:.92rem}
    .effects{margin:.5rem 0 0;display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;font-size:.93rem}
    .effects>div{display:block;border:0;padding:0}.effects dt{font-size:.85rem}.effects dd{margin:.1rem 0}
    .calm .change:not(.stake){display:none}
    #evidence details{border-top:1px solid var(--line)}#evidence summary{padding:.6rem 0;font-weight:600}
    body>footer{color:var(--muted);font-size:.88rem;padding-block:2rem 4rem;border-top:1px solid var(--line);margin-top:2rem}

    """

  private static let narrow = """
    @media (max-width:40rem){.figures{display:grid;grid-template-columns:repeat(4,auto);gap:.4rem 1rem}.figures dd{font-size:1.6rem}.figures dt{font-size:.76rem;line-height:1.25}
    section{padding-top:1.7rem}
    #grid tr>:first-child{min-width:7.4rem;max-width:7.4rem;width:7.4rem;font-size:.85rem;padding-inline-end:.4rem!important}
    #grid thead th{min-width:3.4rem;font-size:.75rem}#grid td:not(.sum)>*:not(.sr){min-width:2.9rem}#grid td sup{inset-inline-end:.15rem;font-size:.65rem}
    #grid td.sum,#grid th.sum{display:none}
    #drawer{inset:auto 0 0;width:auto;max-height:78vh;max-height:78svh;border-radius:14px 14px 0 0;border:0;border-top:1px solid var(--line);padding:1.2rem 1.1rem 2rem}
    .time{padding:.6rem .7rem .4rem;grid-template-columns:1fr}#news{min-height:1.4em}.tools label{max-width:100%}
    .flow dl>div,.said dl>div,#drawer dl>div{grid-template-columns:1fr}
    .chip{font-size:.86rem;padding-inline-end:.6rem}
    .menu .sheet{position:fixed;inset:auto 1rem 1rem;width:auto;max-width:none}}
    @media (min-width:110rem){.top,main,body>footer,.bar ul{max-width:112rem}}

    """

  private static let paper = """
    @media print{@page{size:A4 landscape;margin:11mm 12mm}.bar,.tools,.filters,.time,#drawer,.skip,#evidence{display:none!important}
    main,.top,body>footer{padding:0;max-width:none}.top h1{font-size:18pt;margin:0}.figures{margin:0}.figures dd{font-size:16pt}.lead,#matrix h2{display:none}.top{padding-top:0}.draft{margin:0 0 .3rem}h2{font-size:14pt}h3{font-size:11pt}.board{margin:.3rem 0}.legend{margin:.15rem 0;font-size:8pt}.swatch{width:1.1rem;height:1.1rem}
    .change{padding:.35rem 0;break-inside:avoid}.change .redline{margin:.1rem 0 .3rem}
    .board{overflow:visible;max-height:none}#grid{font-size:8pt;width:100%}#grid th,#grid td,#grid thead th{position:static!important;background:none}
    #grid tr>:first-child{min-width:12rem;width:auto}#grid thead th{min-width:0;font-size:7pt}#grid td{height:1.12rem;padding:0 1px}#grid thead th{padding:.2rem}#grid thead .groups th{height:auto;padding-top:0}
    #grid tr>:first-child{padding-block:0!important;line-height:1.15}#grid td sup{position:static;margin-inline-start:.15rem;font-size:6pt}#grid td i{font-size:9pt}
    #grid td:not(.sum)>*:not(.sr){min-width:1.6rem;height:1.05rem;border-radius:3px}.sum svg{width:4rem}#grid td.sum{min-width:0}
    main>section:not(#matrix){content-visibility:visible}#matrix{break-after:page}section+section{border:0}section{padding:0 0 1rem}
    details:not([open]),.count{display:none}summary{list-style:none}
    .flow dl>div{break-inside:avoid}}

    """
}
