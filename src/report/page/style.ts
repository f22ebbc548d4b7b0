/**
 * How a page looks: one column, the system's own type, light and dark, print. Blue for seats, orange for what is not met,
 * grey stripes for what is not known: apart in every kind of colour blindness, and each has a shape of its own besides.
 */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#555d66;--line:#d4d8dd;--paper:#fff;--panel:#f5f6f8;--seat:#23639c;--bad:#b4471a;--open:#8b929b}
@media (prefers-color-scheme:dark){:root{--ink:#e7eaee;--soft:#a6aeb8;--line:#3a4149;--paper:#14171a;--panel:#1d2126;--seat:#78b0e2;--bad:#f2986a;--open:#7d848d}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
main{max-width:47rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.9rem;line-height:1.15;margin:.2rem 0 .6rem}
h2{font-size:1.3rem;line-height:1.25;margin:2.4rem 0 .7rem;padding-top:.7rem;border-top:3px solid var(--ink)}
h3{font-size:1.08rem;line-height:1.35;margin:0 0 .4rem}
p,ul,ol,dl{max-width:40rem;margin:.45rem 0}
.kind,.note{color:var(--soft)}
.kind{margin:0}
.lede{font-size:1.12rem}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem}
:focus-visible{outline:3px solid var(--seat);outline-offset:2px}
.bar{display:flex;height:1.1rem;margin:.8rem 0 .4rem;gap:2px}
.bar span{display:block;min-width:2px}
.b-notMet{background:var(--bad)}.b-depends{background:repeating-linear-gradient(45deg,var(--bad) 0 4px,var(--paper) 4px 8px)}
.b-met{background:var(--seat)}.b-accepted{background:var(--seat);opacity:.55}
.b-notKnown{background:repeating-linear-gradient(45deg,var(--open) 0 3px,var(--panel) 3px 7px)}
.b-notAsked{border:1px solid var(--line)}
.key{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;list-style:none;padding:0;margin:0 0 1rem}
.key i{display:inline-block;width:.8rem;height:.8rem;margin-right:.4rem;vertical-align:-.05rem}
article{margin:0 0 1.1rem;padding:.9rem 1rem;border-left:5px solid var(--bad);background:var(--panel)}
article.minor{border-left-style:dotted}
.tag{display:inline-block;font-size:.82rem;border:1px solid currentColor;padding:0 .45rem;margin:0 0 .35rem;color:var(--bad)}
dl.facts{display:grid;grid-template-columns:6.2rem 1fr;gap:.15rem .6rem}
dl.facts dt{color:var(--soft)}dl.facts dd{margin:0}
table{border-collapse:collapse;margin:.5rem 0;max-width:100%}
th,td{text-align:left;padding:.18rem .7rem .18rem 0;vertical-align:middle;font-weight:400}
thead th{color:var(--soft);font-size:.86rem;border-bottom:1px solid var(--line)}
td.n,th.n{text-align:right;white-space:nowrap}
td.pic{width:42%;min-width:6rem}
table.bars{table-layout:fixed;width:100%}
table.bars th:first-child{width:38%}
table.bars .n{width:5.4rem}
table.bars .n+.n{width:3rem}
svg{display:block;width:100%;height:1.15rem;overflow:visible}
.f-seat{fill:var(--seat)}.f-bad{fill:var(--bad)}.f-open{fill:var(--open)}.s-open{stroke:var(--open)}.s-seat{stroke:var(--seat)}.s-ink{stroke:var(--ink)}.f-none{fill:none}
.met{columns:2 18rem;list-style:none;padding:0;max-width:none}
.met li{break-inside:avoid;margin:0 0 .3rem;padding-left:1.5rem;position:relative}
.met li::before{content:"✓";position:absolute;left:0;color:var(--seat);font-weight:700}
.squares{display:flex;flex-wrap:wrap;gap:3px;align-items:center}
.squares i{display:inline-block;width:.72rem;height:.72rem;background:var(--seat)}
.squares i.maybe{background:none;border:1px dashed var(--open)}
.scroll{overflow-x:auto;max-width:100%}
.matrix td,.matrix th{padding:.1rem .3rem;text-align:center}
.matrix tbody th{text-align:left;white-space:nowrap;padding-right:.8rem}
.matrix thead th{writing-mode:vertical-rl;text-align:left;vertical-align:bottom;border:0;max-height:13rem}
.c{display:inline-block;width:.95rem;height:.95rem;line-height:.95rem;font-size:.8rem}
.c.takenUp{background:var(--seat)}.c.leftOut{border:2px solid var(--bad)}.c.silent{border:1px solid var(--line)}
.c.notKnown{background:repeating-linear-gradient(45deg,var(--open) 0 2px,transparent 2px 5px)}
details{margin:.5rem 0}
summary{cursor:pointer;color:var(--seat);padding:.15rem 0}
details ul{padding-left:1.2rem}
ol.steps{padding-left:1.4rem}
.hide{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:544px){body{font-size:16px}h1{font-size:1.55rem}td.pic{width:auto;min-width:3rem}table.bars .n{width:5.6rem}table.bars .n+.n{width:2.4rem}dl.facts{grid-template-columns:1fr}dl.facts dd{margin-bottom:.3rem}}
@media print{body{font-size:9.5pt;background:#fff}main{max-width:none;padding:0}h2{break-after:avoid}tr,li,dd{break-inside:avoid}details::details-content{content-visibility:visible;height:auto}summary{list-style:none;color:inherit;font-weight:600}.skip{display:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
