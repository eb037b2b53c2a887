// liveStyle: how a live page looks beyond what a built one does: a bar above, the cells and names of the script beside it, an editor where it is asked for.

/** Appended to the style of every page. */
export const liveStyle: string = `
body.live{display:grid;grid-template:"bar bar" auto "side main" 1fr/15rem minmax(0,1fr);min-height:100vh}
body.live:has(.editor){grid-template:"bar bar bar" auto "side main edit" 1fr/15rem minmax(0,1fr) minmax(24rem,42%)}
body.live.app{display:block}
live-page{display:contents}
.bar{grid-area:bar;position:sticky;top:0;z-index:3;display:flex;flex-wrap:wrap;align-items:center;gap:.4rem .6rem;padding:.4rem 1.5rem;background:var(--ground);border-bottom:1px solid var(--line)}
.bar .path{font-weight:600;margin-inline-end:auto}
.bar .state{color:var(--soft);min-width:14ch}
button.button{font:inherit}
button.button[disabled]{opacity:.55;cursor:default}
button.button:focus-visible,select:focus-visible,input:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.side{grid-area:side;position:sticky;top:3.6rem;align-self:start;max-height:calc(100vh - 3.6rem);overflow-y:auto;padding:1rem 0 2rem 1.5rem;font-size:.92rem}
.side h2{font-size:.95rem;margin:1rem 0 .3rem}
.side ol,.side dl{list-style:none;margin:0;padding:0}
.side li a{display:flex;align-items:center;gap:.5ch;min-height:32px;color:var(--ink);text-decoration:none}
.side li a:hover{text-decoration:underline}
.side dl{grid-template-columns:1fr;gap:0}
.side dt{color:var(--ink);font-weight:600;margin-top:.4rem;overflow-wrap:anywhere}
.side dd{color:var(--soft);overflow-wrap:anywhere}
.side svg{display:block;width:100%;height:auto}
.side svg path{fill:none;stroke:var(--axis);stroke-width:1.5}
.side svg text{fill:var(--ink);font-size:13px;font-family:inherit}
.side svg circle{fill:var(--ground);stroke:var(--axis);stroke-width:2}
.live main{grid-area:main;width:100%;padding-top:1.5rem;padding-bottom:4rem}
.live main>*{max-width:none}
.live .cell{position:relative;border-inline-start:3px solid transparent;padding-inline-start:1rem;margin-inline-start:-1.2rem;scroll-margin-top:4.5rem}
.live .cell>.out>*{max-width:68ch}
.live .cell>.out>figure,.live .cell>.out>section.table,.live .cell>.out>pre{max-width:860px}
.cell.running{border-color:var(--accent)}
.cell.failed{border-color:var(--wrong)}
.cell.blocked,.cell.held,.cell.stopped{border-color:var(--axis)}
.cell .foot{display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:center;color:var(--soft);font-size:.85rem}
.cell .foot details{flex:1 1 100%;order:2}
.cell .foot summary{cursor:pointer;min-height:24px}
.cell .foot pre{color:var(--ink);font-size:.95em}
.behind>.tools{margin:-1.2rem 0 .4rem}
.dot{display:inline-block;width:.7em;height:.7em;border-radius:50%;border:2px solid var(--axis);flex:none}
.dot.done{background:var(--right);border-color:var(--right)}
.dot.running{background:var(--accent);border-color:var(--accent)}
.dot.failed{background:var(--wrong);border-color:var(--wrong)}
.controls .control{display:flex}
.control input[type=text],.control input[type=date],.control input[type=file]{font:inherit;min-height:44px;max-width:100%;padding:0 .7rem;border:1px solid var(--axis);border-radius:6px;background:var(--ground);color:var(--ink)}
.problem{border:2px solid var(--wrong);border-radius:8px;padding:.4rem 1rem;margin:0 0 1rem}
.editor{grid-area:edit;position:sticky;top:3.6rem;align-self:start;height:calc(100vh - 3.6rem);display:flex;flex-direction:column;border-inline-start:1px solid var(--line)}
.editor .tools{padding:.4rem .8rem}
.editor .code{flex:1;min-height:0;overflow:auto}
.editor .cm-editor{height:100%;font-size:14px}
.app .cell{border:0;padding:0;margin:0}
@media (max-width:1000px){body.live,body.live:has(.editor){display:block}.side{position:static;max-height:none;padding-inline-end:1.5rem}.editor{position:static;height:70vh}}
@media screen and (min-width:1100px){body.live:has(.passages[data-open]) .editor{display:none}}
@media print{.bar,.side,.editor,.cell .foot,.controls{display:none!important}body.live{display:block}.live .cell{border:0;padding:0;margin:0}}
`;
