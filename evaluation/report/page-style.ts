// How the HTML report looks: one column on a phone, chart and table beside each other where there is room, light and dark.
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1b2430; --soft: #55606e; --faint: #d5dae1; --first: #1f5fa8; --second: #8a4b9c; --mark: #b3401f; --good: #17693b; --bad: #a3261b; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181d; --ink: #e7ebf0; --soft: #a7b1bd; --faint: #3a434e; --first: #6fb0f5; --second: #d49be6; --mark: #ff9a6b; --good: #6fd39a; --bad: #ff938a; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 68rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.2; } h2 { font-size: 1.2rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin-bottom: .25rem; }
p, li { max-width: 46rem; } .soft { color: var(--soft); }
.beside { display: grid; gap: 1rem; align-items: start; } .beside > * { min-width: 0; }
@media (min-width: 52rem) { .beside { grid-template-columns: minmax(0, 25rem) minmax(0, 1fr); } }
.scroll { overflow-x: auto; } figure { margin: 0; } svg { display: block; width: 100%; max-width: 25rem; height: auto; font-family: inherit; }
table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; color: var(--soft); padding-bottom: .25rem; }
th, td { text-align: start; padding: .2rem .75rem .2rem 0; border-bottom: 1px solid var(--faint); vertical-align: top; }
td.number { text-align: end; white-space: nowrap; } thead th:not(:first-child) { text-align: end; } th .soft { font-weight: 400; } thead th { color: var(--soft); font-weight: 600; }
.met { color: var(--good); } .missed { color: var(--bad); font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; }
a { color: var(--first); } a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
details { border-block-start: 1px solid var(--faint); padding-block: .4rem; } summary { cursor: pointer; font-weight: 600; }
details ul { padding-inline-start: 1.1rem; font-size: .875rem; } details li { margin-block: .35rem; overflow-wrap: anywhere; }
code { font-size: .85em; } q { quotes: '«' '»'; }
@media print { details > * { display: block; } }
`;
