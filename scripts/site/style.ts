// What the site adds to the style of all pages: its top line, the list beside a page, the landing page, the API, the page that reads an article.

export const siteStyle: string = `
nav.site{border-bottom:1px solid var(--line);padding:.35rem 1.5rem;display:flex;flex-wrap:wrap;align-items:center;gap:0 1.4rem;grid-area:top}
nav.site ul{list-style:none;display:flex;flex-wrap:wrap;margin:0;padding:0;gap:0 1.2rem}
nav.site a{display:inline-flex;align-items:center;min-height:44px;color:var(--soft);text-decoration:none}
nav.site a:hover{color:var(--ink);text-decoration:underline}
nav.site .home{font-weight:600;font-size:1.15rem;color:var(--ink)}
nav.site [aria-current]{color:var(--ink);font-weight:600;box-shadow:inset 0 -3px 0 var(--accent)}
nav.site .home[aria-current]{box-shadow:none}
body>header.hero{padding-top:3.5rem}
.hero h1{font-size:clamp(2rem,5vw,3.1rem);line-height:1.12;max-width:22ch}
.hero .lead{font-size:1.25rem;line-height:1.5}
.hero .actions{display:flex;flex-wrap:wrap;gap:.7rem;margin-top:1.4rem}
.button.main{background:var(--accent);border-color:var(--accent);color:var(--ground);font-weight:600}
body>footer.site{margin-top:3rem;padding-top:1rem;font-size:.95rem}
body>footer.site p{max-width:none}
nav.side{font-size:.95rem;padding:1.5rem}
nav.side ul{list-style:none;margin:0;padding:0}
nav.side a{display:block;line-height:1.3;padding:.36rem 0;color:var(--soft);text-decoration:none}
nav.side a:hover{color:var(--ink);text-decoration:underline}
nav.side [aria-current]{color:var(--ink);font-weight:600}
nav.side .parts{border-inline-start:2px solid var(--line);padding-inline-start:.8rem;margin:.1rem 0 .5rem .1rem}
@media screen and (min-width:1080px){
body:has(>nav.side){display:grid;grid-template:"top top" auto "side head" auto "side main" 1fr "foot foot" auto/260px minmax(0,1fr)}
body:has(>nav.side)>header{grid-area:head;margin:0;width:100%}
body:has(>nav.side)>main{grid-area:main;margin:0;width:100%}
body:has(>nav.side)>footer{grid-area:foot;width:100%}
nav.side{grid-area:side;padding:3.2rem 0 2rem 1.5rem;border-inline-end:1px solid var(--line)}
nav.side>ul{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow-y:auto;scrollbar-width:thin;padding-inline-end:.8rem}
}
.wide{overflow-x:auto;margin:.9rem 0;max-width:860px!important}
main>.wide,main>ul,main>ol,main>dl{max-width:860px}
.prose td,.prose th{white-space:normal;min-width:7ch}
.prose td code,.prose th code{overflow-wrap:anywhere}
:not(pre)>code{background:color-mix(in srgb,var(--axis) 22%,var(--ground));border-radius:3px;padding:.05em .25em}
pre .c{color:var(--soft)}
h2 .anchor,h3 .anchor{opacity:0;text-decoration:none;padding-inline-start:.3ch;font-weight:400}
h2:hover .anchor,h3:hover .anchor,.anchor:focus-visible{opacity:1}
.cards{list-style:none;margin:1.2rem 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,250px),1fr));gap:1rem 2rem}
main>.cards{max-width:none}
.cards h3{margin:.4rem 0 .1rem}
.cards p{margin:0;color:var(--soft)}
.gallery li{display:flex;flex-direction:column;gap:.4rem}
.gallery li>a{flex:1;height:auto}
.gallery .links{display:flex;flex-wrap:wrap;gap:0 1rem;font-size:.95rem}
.gallery .links a{display:inline-flex;align-items:center;min-height:44px;height:auto;border:0;padding:0;color:var(--accent);text-decoration:underline}
.entries{list-style:none;margin:1rem 0;padding:0}
.entries li{padding:.5rem 0;border-bottom:1px solid var(--line)}
.entries p{margin:0;color:var(--soft)}
.entry{border-top:1px solid var(--line);margin-top:2rem;padding-top:.2rem;max-width:860px!important}
.entry h2{margin:1rem 0 .4rem;display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem .8rem}
.entry h3{font-size:1rem;margin:1rem 0 .2rem}
.entry .kind,.entry .from{font-weight:400;font-size:.9rem;color:var(--soft)}
.entry pre{white-space:pre-wrap}
.entry pre.signature{background:color-mix(in srgb,var(--accent) 5%,var(--ground))}
.entry>p,.entry>ul,.entry>dl{max-width:72ch}
.index{columns:3 14rem;list-style:none;padding:0;margin:.4rem 0 1.6rem}
main>.index{max-width:none}
.index code{background:none!important;padding:0!important}
.index a{display:inline-flex;align-items:center;min-height:30px}
.find{display:flex;flex-direction:column;gap:.3rem;max-width:44rem}
.find input,.try textarea,.try select{font:inherit;color:var(--ink);background:var(--ground);border:1px solid var(--axis);border-radius:6px;padding:.5rem .8rem;min-height:44px}
.find input:focus-visible,.try textarea:focus-visible,.try select:focus-visible,.try input:focus-visible,.try button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.hits{list-style:none;padding:0}
.hits li{padding:.6rem 0;border-bottom:1px solid var(--line)}
.hits p{margin:.1rem 0;color:var(--soft)}
.hits .place{font-size:.9rem;margin-inline-start:.6rem}
body:has(.try) main,body:has(.try)>header,body:has(.try)>footer{max-width:1240px}
.try{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem 2.5rem;max-width:none!important;margin:1rem 0 2rem}
@media screen and (min-width:900px){.try{grid-template-columns:minmax(0,1fr) minmax(0,1.15fr)}}
@media screen and (min-width:900px){.try .given{position:sticky;top:1rem;align-self:start}.try textarea{height:min(60vh,34rem)}}
.try textarea{display:block;width:100%;min-height:16rem;resize:vertical;font:1.02rem/1.55 "Source Serif 4",Georgia,"Times New Roman",serif}
.try label,.try .legend{font-weight:600}
.try .row{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:.4rem 0}
.try .row label{font-weight:400;display:inline-flex;align-items:center;gap:.5ch;min-height:44px}
.try .row input{width:1.2rem;height:1.2rem;accent-color:var(--accent)}
.try button{font:inherit}
.try h2,.try h3{margin:1.4rem 0 .4rem}
.try .said>*:first-child{margin-top:0}
.told{color:var(--soft);margin:.2rem 0}
.text{font:1.02rem/1.7 "Source Serif 4",Georgia,"Times New Roman",serif;white-space:pre-wrap;border-block:1px solid var(--line);padding:.8rem 0;max-height:34rem;overflow-y:auto}
.text q{quotes:none;background:color-mix(in srgb,var(--accent) 12%,var(--ground));border-radius:2px;padding:.1em 0;text-decoration:none}
.text q::before,.text q::after{content:none}
.text q.paraphrase{background:none;border-bottom:2px dotted var(--accent)}
.text q[data-at]{outline:2px solid var(--accent)}
.text .who{font:600 .78rem/1 "Page Sans","Source Sans 3",Arial,sans-serif;color:var(--accent);margin:0 .4ch 0 .2ch;white-space:nowrap}
.try .frame-security,.try .frame-integration,.try .frame-sovereignty{border-bottom:3px solid;font-weight:600;background:none;color:inherit;padding:0}
.try .frame-security{border-color:var(--blue)}.try .frame-integration{border-color:var(--orange)}.try .frame-sovereignty{border-color:var(--green)}
.try svg .frame-security{fill:var(--blue)}.try svg .frame-integration{fill:var(--orange)}.try svg .frame-sovereignty{fill:var(--green)}
.people td,.people th{white-space:normal}
.people svg{display:inline-block;vertical-align:middle}
.quotations{list-style:none;padding:0;margin:0}
.quotations li{border-bottom:1px solid var(--line);padding:.6rem 0}
.quotations p{margin:0}
.quotations .how{color:var(--soft);font-size:.93rem}
.quotations summary{display:inline-flex;align-items:center;min-height:32px;cursor:pointer;color:var(--soft);font-size:.93rem}
.quotations ul{margin:.2rem 0;font-size:.93rem;color:var(--soft)}
:root{--blue:#0f6ba8;--orange:#d1641a;--green:#2f8f5b}
@media screen and (prefers-color-scheme:dark){:root{--blue:#5aa9dd;--orange:#f0914f;--green:#5fc08b}}
@media print{nav.site,nav.side,footer.site,.anchor,.actions,.find{display:none!important}.text{max-height:none}.try .given{display:none}}
`;
