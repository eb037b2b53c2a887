// How a page looks: one column to read, charts a little wider, passages beside them where there is room; light, dark and on paper.

import { theme, type Palette } from "../charts/theme.ts";
import { recolor, recolored } from "./recolor.ts";

function inks({ ground, ink, soft, grid, axis, series }: Palette): string {
  const [blue, , green, , red] = series;
  return `--ground:${ground};--ink:${ink};--soft:${soft};--line:${grid};--axis:${axis};--accent:${blue?.text ?? ink};--wrong:${red?.text ?? ink};--right:${green?.text ?? ink};`;
}

/** The faces: the bundled one (if the page brings it along), then those of the system. */
const sans = `"Page Sans","Source Sans 3","Segoe UI","Helvetica Neue",Arial,sans-serif`;
const serif = `"Source Serif 4",Georgia,"Times New Roman",serif`;

const rules = `
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;overflow-wrap:break-word;background:var(--ground);color:var(--ink);font:17px/1.6 ${sans}}
main,body>header,body>footer{max-width:calc(860px + 3rem);margin-inline:auto;padding-inline:1.5rem}
body>header{padding-top:3rem}
body>footer{padding-bottom:4rem;color:var(--soft)}
main>*,body>header>*,body>footer>*{max-width:68ch}
main>figure,main>.sheet,main>section.table,main>pre{max-width:860px}
h1{font-size:2.1rem;line-height:1.2;margin:0 0 .5rem;font-weight:600;text-wrap:balance}
h2{font-size:1.45rem;line-height:1.3;margin:2.6rem 0 .6rem;font-weight:600}
h3,h4,h5,h6{font-size:1.12rem;margin:1.8rem 0 .5rem;font-weight:600}
p,ul,ol{margin:.7rem 0}
.lead{font-size:1.15rem;color:var(--soft);margin-top:0}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.passages:focus{outline:none}
code,pre{font:.88em/1.5 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
pre{overflow-x:auto;padding:1rem;border:1px solid var(--line);border-radius:6px;margin:.8rem 0}
.skip{position:absolute;left:-99999px}
.skip:focus{position:static;display:inline-flex;align-items:center;min-height:44px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.print{display:none}
figure{margin:2rem 0;position:relative}
.picture{overflow-x:auto}
.picture,.sheet{--cue:color-mix(in srgb,var(--ink) 26%,transparent);background:linear-gradient(90deg,var(--ground) 40%,transparent) left/3rem 100% no-repeat local,linear-gradient(270deg,var(--ground) 40%,transparent) right/3rem 100% no-repeat local,linear-gradient(90deg,var(--cue),transparent) left/.8rem 100% no-repeat,linear-gradient(270deg,var(--cue),transparent) right/.8rem 100% no-repeat}
.picture svg{display:block;max-width:100%;height:auto;min-width:560px}
.picture svg *{pointer-events:none}.picture svg a,.picture svg a *{pointer-events:auto}
.picture svg>rect:first-of-type[fill]{fill:none}
.picture text{font-family:${sans}}
.picture a{cursor:pointer}
.picture a:hover>*,.picture a:focus-visible>*{stroke:var(--ink);stroke-opacity:1;stroke-width:2.5}
.picture a:focus-visible{outline:3px solid var(--accent);outline-offset:1px}
.reading{color:var(--soft);font-size:.95rem;margin:.2rem 0 .6rem}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;font-size:.95rem}
.tools>details[open]{flex:1 0 100%;order:9}
@supports selector(::details-content){
.tools>details,.tools>details[open]{display:contents}
.tools>details[open]::details-content{flex:1 0 100%;min-width:0;order:9}
}
.button,summary.button{display:inline-flex;align-items:center;justify-content:center;min-height:44px;min-width:44px;padding:0 .9rem;border:1px solid var(--axis);border-radius:6px;color:var(--ink);background:var(--ground);text-decoration:none;cursor:pointer;list-style:none}
summary.button::-webkit-details-marker{display:none}
.button:hover{border-color:var(--ink)}
.get{color:var(--soft);margin-inline-start:.4rem}
details.code,details.more{margin:.6rem 0;color:var(--soft);font-size:.95rem}
details.code>summary,details.more>summary{display:flex;align-items:center;gap:.5ch;min-height:44px;cursor:pointer}
details.code>summary::before,details.more>summary::before{content:"";border:.32em solid transparent;border-inline-start:.5em solid;border-inline-end:0;margin-inline:.1em .25em}
details.code[open]>summary::before,details.more[open]>summary::before{rotate:90deg}
details.code pre{color:var(--ink)}
.sheet{overflow:auto;max-height:32rem;border-block:1px solid var(--line);margin:.8rem 0}
table{border-collapse:collapse;font-size:.92rem;line-height:1.35;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:start;color:var(--soft);padding:.5rem 0}
th,td{padding:.35rem .9rem .35rem 0;text-align:start;vertical-align:baseline;border-bottom:1px solid var(--line);font-weight:400}
thead th{position:sticky;top:0;background:var(--ground);font-weight:600;vertical-align:bottom}
.unit{display:block;white-space:nowrap;color:var(--soft);font-weight:400;font-size:.85em}
.n{text-align:end}
tbody td,tbody th{white-space:nowrap}
tbody .long{white-space:normal;min-width:20ch}
.missing{color:var(--soft)}
td a{display:inline-block;min-width:24px;padding:.15rem .1rem}
.passages{display:none;border-top:3px solid var(--accent);padding:.2rem 0 1rem;margin:1rem 0;max-width:68ch}
html:not(.js) .passages:target,.passages[data-open]{display:block}
.passages header{display:flex;justify-content:space-between;align-items:center;gap:1rem;position:sticky;top:0;background:var(--ground);padding:.5rem 0}
.passages h2,.passages h3,.passages h4,.passages h5,.passages h6{margin:0;font-size:1.1rem}
.passages ol,.passages ul{list-style:none;margin:0;padding:0}
.passages li{margin:0 0 1.1rem}
.passages ul.index li{margin:0}
.passages ul.index a{display:flex;align-items:center;min-height:44px}
.count{color:var(--soft);font-size:.95rem;margin:.2rem 0 .8rem}
.who{margin:0;font-size:.95rem}
.who time{color:var(--soft)}
blockquote{margin:.15rem 0;padding:0;font:1.02rem/1.55 ${serif}}
main>blockquote,main>.quoted blockquote{border-inline-start:3px solid var(--line);padding-inline-start:1rem}
mark{background:#ffe08a;color:#1b1f24;padding:0 .1em;border-radius:2px}
.doc{font-size:.85rem;color:var(--soft)}
.doc summary{cursor:pointer;display:inline-flex;align-items:center;min-height:24px}
.note,.error{border-inline-start:4px solid var(--axis);padding:.2rem 0 .2rem 1rem}
.warning{border-color:#d1641a}
.error,.stop{border-color:var(--wrong)}
.error p{margin:.3rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.2rem;font-size:.95rem}
dt{color:var(--soft)}
dd,footer li{overflow-wrap:anywhere}
dd{margin:0}
dd code{font-size:.9em}
.gallery{list-style:none;padding:0;margin:2rem 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,380px),1fr));gap:2rem;max-width:none}
main>.gallery{max-width:none}
.gallery a{display:block;height:100%;color:inherit;text-decoration:none;border:1px solid var(--line);border-radius:8px;padding:1rem}
.gallery a:hover{border-color:var(--ink)}
.gallery h2{margin:.6rem 0 .2rem;font-size:1.2rem}
.gallery p{margin:0;color:var(--soft)}
.gallery .picture{overflow:hidden;background:none;height:230px;display:flex;align-items:flex-start}
.gallery .picture svg{min-width:0;width:100%;max-height:230px}
.passage{list-style:none;padding:0}
.input{margin:.3rem 0}
.control{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .8rem;margin:.5rem 0;padding:.3rem .9rem;border:1px solid var(--line);border-radius:8px}
.control label,.control legend{color:var(--soft)}
.control legend{float:left;padding:0}
.control input[type=range]{flex:1 1 14rem;max-width:26rem;min-height:44px;accent-color:var(--accent)}
.control input[type=checkbox]{width:1.2rem;height:1.2rem;accent-color:var(--accent)}
.control select,.control input[type=number]{font:inherit;min-height:44px;max-width:100%;padding:0 .7rem;border:1px solid var(--axis);border-radius:6px;background:var(--ground);color:var(--ink)}
.control :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.control output{font-weight:600;min-width:4ch}
html:not(.js) .control,html.js .input.still{display:none}
.question{margin:1.4rem 0;padding:.4rem 1.2rem .6rem;border:1px solid var(--axis);border-radius:8px}
.question fieldset{border:0;margin:0;padding:0;min-width:0}
.question legend{padding:.5rem 0;font-weight:600}
.answers{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.2rem}
.answers input:not([type=radio]){font:inherit;min-height:44px;width:14ch;padding:0 .7rem;border:1px solid var(--axis);border-radius:6px;background:var(--ground);color:var(--ink)}
.answers input:focus-visible,.answers button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.choice{display:inline-flex;align-items:center;gap:.4rem;min-height:44px}
.answers .button{font:inherit}
html:not(.js) .answers .button{display:none}
.verdict{min-height:1.6em;margin:.4rem 0 0}
[data-verdict=right] .verdict{color:var(--right)}
[data-verdict=wrong] .verdict{color:var(--wrong)}
@media (pointer:coarse){td a,.doc summary{min-height:44px;min-width:44px;display:inline-flex;align-items:center;justify-content:end}}
@media (max-width:640px){body{font-size:16px}h1{font-size:1.7rem}dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}main,body>header,body>footer{padding-inline:1rem}}
@media screen and (min-width:1100px){
.passages{position:fixed;z-index:2;inset-block:0;inset-inline-end:0;width:400px;max-width:none;margin:0;padding:0 1.5rem 2rem;overflow-y:auto;background:var(--ground);border-top:0;border-inline-start:3px solid var(--accent)}
body:has(.passages[data-open]),html:not(.js) body:has(.passages:target){padding-inline-end:400px}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
.picture,.sheet{background:none}
body{font-size:10.5pt}
.passages,.tools>.button,.get,.skip,.reading,details.code,.close{display:none!important}
.print{display:block}
html .control{display:none}
html.js .input.still{display:block}
sup.print{display:inline}
.tools>details{display:contents}
.tools>details::details-content{content-visibility:visible;display:block;height:auto;flex:1 0 100%;order:9}
.tools summary{display:none!important}
.sheet{max-height:none;overflow:visible;border:0}
table{font-size:8pt}
th,td{padding-inline-end:.5rem}
.unit,tbody td,tbody th{white-space:normal}
figure,.picture{break-inside:avoid;overflow:visible}
.picture svg{min-width:0}
thead th{position:static}
td a{color:inherit;text-decoration:none}
a{color:inherit}
}`;

/** How a page comes by its theme. */
export interface StyleOptions {
  /** Whether its reader may choose: then `data-theme` of the root, `light` or `dark`, says it, and the system only where it is absent. */
  readonly choice?: boolean;
}

/** The style sheet of a page; `colors` are those in its pictures beyond the theme's own. */
export function pageStyle(colors: Iterable<string> = [], { choice = false }: StyleOptions = {}): string {
  const pairs = new Map([...recolored(), ...[...colors].map((color) => [color, recolor(color)] as const)]);
  const swapped = [...pairs].filter(([from, to]) => from !== to);
  const dark = (root: string): string =>
    [
      `${root}{${inks(theme.dark)}}`,
      ...swapped.flatMap(([from, to]) =>
        ["fill", "stroke"].map(
          (part) => `${root === ":root" ? "" : `${root} `}.picture [${part}="${from}"]{${part}:${to}}`,
        ),
      ),
    ].join("\n");
  const chosen = choice
    ? `@media screen{${dark(":root[data-theme=dark]")}}
:root[data-theme=dark]{color-scheme:dark}:root[data-theme=light]{color-scheme:light}\n`
    : "";
  return `:root{${inks(theme.light)}}
@media screen and (prefers-color-scheme:dark){${dark(choice ? ":root:not([data-theme=light])" : ":root")}}
${rules.trim()}
${chosen}`.trimEnd();
}
