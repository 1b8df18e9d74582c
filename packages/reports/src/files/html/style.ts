/** The look of a report as HTML: a column to read, tables that scroll, a dark theme, and paper. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1a1a17;--soft:#55554f;--line:#d9d8d2;--ground:#fff;--accent:#0a5a8f;--wash:#f4f3ef}
@media (prefers-color-scheme:dark){:root{--ink:#ecebe6;--soft:#a9a8a1;--line:#3a3a36;--ground:#161614;--accent:#7cc0ef;--wash:#22221f}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 Inter,"Helvetica Neue",Arial,"Noto Sans",sans-serif}
main,footer{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 1rem}
footer{padding-top:0;padding-bottom:2.5rem;font-size:.8rem}
h1,h2,h3,h4,h5,h6,p,li,td,th,caption,blockquote{unicode-bidi:plaintext;text-align:start;overflow-wrap:anywhere}
h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.35rem;line-height:1.3;margin:2.25rem 0 .75rem}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
h4,h5,h6{font-size:1rem;margin:1.5rem 0 .5rem}
p,ul,ol,blockquote,pre{margin:0 0 1rem}
a{color:var(--accent);text-underline-offset:.2em}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid var(--line);color:var(--soft)}
pre,code{background:var(--wash);border-radius:3px;font-size:.9em}
code{padding:.1em .25em}
pre{padding:.75rem 1rem;overflow-x:auto;white-space:pre-wrap}
hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
.byline{color:var(--soft)}
figure{margin:2.25rem 0}
figure.small .drawing{max-width:60%}
.drawing svg{display:block;width:100%;height:auto}
.drawing.dark{display:none}
@media (prefers-color-scheme:dark){.drawing.light{display:none}.drawing.dark{display:block}}
figcaption{margin-top:.75rem}
figcaption p{margin:0 0 .25rem}
.small{font-size:.8rem;line-height:1.45}
figcaption .small,.methods p,.references li{color:var(--soft)}
.methods p,.references li{font-size:.9rem}
.methods strong{color:var(--ink)}
.missing{padding:1rem;border:1px dashed var(--soft);color:var(--soft)}
.scroll{overflow-x:auto;margin-top:1rem}
table{border-collapse:collapse;font-size:.85rem;width:100%;margin:0 0 1rem;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600;padding-bottom:.35rem}
th,td,caption{overflow-wrap:break-word}
main>table{display:block;overflow-x:auto}
th,td{padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400}
thead th{font-weight:600;border-bottom-color:var(--soft)}
.number,[align=right]{text-align:end}
[align=center]{text-align:center}
@media (max-width:40rem){figure.small .drawing{max-width:none}}
@media print{
@page{margin:2cm}
:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--ground:#fff;--accent:#000;--wash:#eee}
body{font-size:10.5pt}
main,footer{max-width:none;padding:0}
.drawing.light{display:block}
.drawing.dark{display:none}
.drawing,figcaption,tr,.missing,blockquote{break-inside:avoid}
.drawing{break-after:avoid}
h1,h2,h3,h4,h5,h6{break-after:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
}
`
  .trim()
  .concat('\n')
