/** How a report looks: one sheet, in the colours of the product, for screens by day and night and for paper. */
import colours from '../../../assets/palette.json' with { type: 'json' };
import { markup, type Markup } from './markup.ts';

export function styleSheet(): Markup {
  return markup`<style>${{ markup: [variables(), page, pictures, tables, paper].join('\n') }}</style>`;
}

export function variables(): string {
  const { light, dark, everywhere } = colours;
  return `:root {
  color-scheme: light dark;
  --ground: color-mix(in srgb, ${light.floorLow} 55%, white);
  --sheet: color-mix(in srgb, ${light.floorLow} 14%, white);
  --text: ${light.text};
  --muted: color-mix(in srgb, ${light.text} 76%, ${light.floorLow});
  --rule: color-mix(in srgb, ${light.mortar} 70%, white);
  --accent: ${everywhere.clayMid};
  --main: ${everywhere.clayMid};
  --practice: ${light.ink.growth};
  --trust: ${light.ink.water};
  --permeability: ${everywhere.clayMid};
  --low: ${light.ink.water};
  --high: ${light.camps.collaborator};
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: ${dark.floorTop};
    --sheet: color-mix(in srgb, ${dark.floorLow} 70%, ${dark.floorTop});
    --text: ${dark.text};
    --muted: color-mix(in srgb, ${dark.text} 76%, ${dark.floorLow});
    --rule: color-mix(in srgb, ${dark.text} 22%, ${dark.floorLow});
    --accent: ${dark.clayOpen};
    --main: ${dark.clayOpen};
    --practice: ${dark.ink.growth};
    --trust: ${dark.ink.water};
    --permeability: ${dark.clayOpen};
    --low: ${dark.ink.water};
    --high: ${dark.camps.collaborator};
  }
}`;
}

const page = `
* { box-sizing: border-box; }
html { font-size: clamp(16px, 0.45vw + 11.4px, 20px); scroll-behavior: smooth; }
body { margin: 0; background: var(--ground); color: var(--text); line-height: 1.55;
  font-family: 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', 'Segoe UI', system-ui, sans-serif; }
h1, h2, h3, .lead, caption { font-family: Fraunces, 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif; }
.sheet { max-width: 54rem; margin: 0 auto; padding: 3rem clamp(1rem, 5vw, 4rem) 4rem; background: var(--sheet); min-height: 100vh; }
header { border-bottom: 1px solid var(--rule); padding-bottom: 1.5rem; }
.product { margin: 0; color: var(--accent); font-weight: 600; letter-spacing: 0.02em; }
h1 { margin: 0.3rem 0 0.6rem; font-size: 2.4rem; font-weight: 600; line-height: 1.12; text-wrap: balance; }
.design { margin: 0; color: var(--muted); max-width: 44rem; }
section { margin-top: 3rem; }
h2 { margin: 0 0 0.8rem; font-size: 1.55rem; font-weight: 600; line-height: 1.2; }
h3 { margin: 0 0 0.3rem; font-size: 1.14rem; font-weight: 600; line-height: 1.3; text-wrap: balance; }
p, li, dd { max-width: 44rem; }
p { margin: 0 0 0.8rem; }
#brief { margin-top: 1.8rem; }
.lead { font-size: 1.3rem; line-height: 1.42; margin-bottom: 0.9rem; }
.notice { border-left: 0.3rem solid var(--high); padding: 0.4rem 0 0.4rem 1rem; margin: 1.5rem 0 0; }
.notice p { margin: 0; }
.how { color: var(--muted); font-size: 0.9rem; }
nav ul { list-style: none; margin: 1.5rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; }
a { color: var(--accent); text-underline-offset: 0.18em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--sheet); }
dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: 0.35rem 1.4rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
dl.plans { grid-template-columns: minmax(8rem, 14rem) 1fr; }
code, pre { font-family: ui-monospace, 'Cascadia Mono', Consolas, Menlo, monospace; font-size: 0.88em; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--rule); border-radius: 6px; padding: 0.8rem 1rem; margin: 0 0 1rem; }
@media (max-width: 40rem) { dl, dl.plans { grid-template-columns: 1fr; } dd { margin-bottom: 0.5rem; } h1 { font-size: 1.9rem; } }`;

export const pictures = `
figure { margin: 2.4rem 0 0; }
figure:first-of-type { margin-top: 1.2rem; }
.picture { overflow-x: auto; padding: 0.6rem 0; }
svg { display: block; width: 100%; min-width: 36rem; height: auto; }
svg + svg { margin-top: 1.4rem; }
svg text { font-size: 13px; fill: var(--text); font-family: inherit; paint-order: stroke; stroke: var(--sheet); stroke-width: 4px; stroke-linejoin: round; }
svg .tick, svg .rowNote { font-size: 12px; fill: var(--muted); }
svg .name { font-weight: 600; }
svg .value, svg .end, td { font-variant-numeric: tabular-nums; }
.grid { stroke: var(--rule); stroke-width: 1; }
.zero { stroke: var(--text); stroke-width: 1.5; }
.floor { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 4 4; }
.hill { fill: var(--main); fill-opacity: 0.32; stroke: var(--main); stroke-width: 1.2; }
.reach { stroke: var(--text); stroke-width: 1.5; }
.sure { stroke: var(--main); stroke-width: 7; }
.mean { fill: var(--sheet); stroke: var(--text); stroke-width: 2; }
.stem { stroke: var(--main); stroke-width: 2; stroke-opacity: 0.6; }
.luck .sure { stroke-opacity: 0.4; }
.luck .stem { stroke-dasharray: 3 3; }
.band { --tone: var(--main); }
.band[data-tone='practice'] { --tone: var(--practice); }
.band[data-tone='trust'] { --tone: var(--trust); }
.band[data-tone='permeability'] { --tone: var(--permeability); }
.band .pale { fill: var(--tone); fill-opacity: 0.2; }
.band .dark { fill: var(--tone); fill-opacity: 0.34; }
.band .line { fill: none; stroke: var(--tone); stroke-width: 2.4; stroke-linejoin: round; }
.band .mean { fill: var(--tone); stroke: none; }
.bar.low { fill: none; stroke: var(--low); stroke-width: 2; }
.bar.high { fill: var(--high); stroke: var(--high); stroke-width: 2; }
.bar.first { fill: var(--main); }
.bar.total { fill: none; stroke: var(--main); stroke-width: 2; }
.whisker { stroke: var(--text); stroke-width: 1.5; }
.luck .bar { opacity: 0.5; }
.luck .name { font-weight: 400; fill: var(--muted); }
.spot { fill: var(--main); stroke: var(--main); stroke-width: 1.5; fill-opacity: 0.8; }
.luckSpot { fill: var(--sheet); }`;

const tables = `
.tableOf { margin-top: 2.2rem; }
.wideTable { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; line-height: 1.4; }
caption { text-align: left; font-size: 1.05rem; font-weight: 600; padding-bottom: 0.5rem; text-wrap: balance; }
th, td { padding: 0.35rem 0.7rem; text-align: right; vertical-align: top; border-bottom: 1px solid var(--rule); }
th:first-child, td:first-child { padding-left: 0; }
th { font-weight: 600; }
thead th { border-bottom: 2px solid var(--text); vertical-align: bottom; }
tbody th { font-weight: 400; }
td { white-space: nowrap; }
td.text { white-space: normal; }
th.text, td.text, tbody th { text-align: left; }
table.heat { width: auto; min-width: 50%; }
.heat th[rowspan] { max-width: 14rem; text-align: left; }
.heat td { padding: 0.5rem 0.9rem; text-align: center; background: color-mix(in srgb, var(--main) var(--heat), transparent); border: 2px solid var(--sheet); white-space: nowrap; }
.heat thead th { text-align: center; }`;

const paper = `
@media print {
  @page { margin: 16mm 15mm; }
  html { font-size: 10.5pt; }
  :root { --ground: white; --sheet: white; }
  .sheet { max-width: none; padding: 0; min-height: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav, .skip, .how a { display: none; }
  h1 { font-size: 23pt; }
  h2, h3 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  svg, tr, .notice, pre, dl > * { break-inside: avoid; }
  svg { min-width: 0; max-height: 235mm; }
  figure > h3, figure > p:first-of-type { break-after: avoid; break-inside: avoid; }
  figure:has(svg:only-child) { break-inside: avoid; }
  caption, thead { break-after: avoid; }
  thead { display: table-header-group; }
  tbody tr:first-child { break-before: avoid; }
  .picture, .wideTable { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}`;
