// How slides look.

/** Added to the style of a page. One slide fills the window; without a script they are scrolled. */
export const slidesStyle: string = `
.deck{max-width:none!important;padding:0!important;margin:0}
.slide{position:relative;max-width:none!important;min-height:100vh;display:flex;flex-direction:column;scroll-snap-align:start;border-bottom:1px solid var(--line)}
.slide:focus{outline:none}
html{scroll-snap-type:y proximity}
.stage{flex:1;display:flex;flex-direction:column;justify-content:center;width:100%;max-width:1080px;margin:0 auto;padding:4vh 3rem;font-size:1.45rem;line-height:1.45}
.stage>*{max-width:52ch}
.stage>figure,.stage>.sheet{max-width:none;margin:0}
.stage blockquote,.stage .lead{font-size:1.45rem}.stage h1{font-size:3.2rem}.stage h2{font-size:2.3rem;margin:0 0 .6em}
.stage .picture svg{width:100%;max-height:78vh;min-width:0}
.stage table{font-size:1.1rem}.stage .sheet{max-height:78vh}
.folio{position:absolute;inset-block-end:.6rem;inset-inline-end:1.2rem;margin:0;color:var(--soft);font-size:.9rem}
.notes{display:none;border-top:3px solid var(--accent);padding:.6rem 3rem 1rem;max-height:34vh;overflow:auto}
.js.speaking .notes{display:block}
.js body{overflow:hidden}
.js .slide:not([data-on]){display:none}
@media print{
@page{size:A4 landscape;margin:12mm}
.js .slide:not([data-on]),.slide{display:flex!important;min-height:0;break-after:page;border:0}
.js body{overflow:visible}
.notes{display:block!important;max-height:none;font-size:10pt}
.stage{padding:0;font-size:14pt}
.stage .picture svg{max-height:120mm}
}`;
