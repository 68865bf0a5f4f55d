/** The panel's own look: small, plain, and the same in every page. */
export const styles = `
:host {
  --paper: light-dark(#fbfaf7, #131b1c); --card: light-dark(#ffffff, #1a2425); --ink: light-dark(#261d16, #f3f2ed);
  --soft: light-dark(#63594f, #acb7b7); --line: light-dark(#e1ddd7, #353f40); --edge: light-dark(#867f76, #778383);
  --teal: light-dark(#007475, #41c1ba); --teal-soft: light-dark(#e0f7f7, #0a3535);
  --good: light-dark(#21763c, #6fd087); --good-soft: light-dark(#e6fae9, #1a321f);
  --warn: light-dark(#85530a, #f0ba59); --warn-soft: light-dark(#fff4d7, #3f2c10);
  --bad: light-dark(#c22826, #f7857d); --bad-soft: light-dark(#ffeeee, #47211e);
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
}
:host { font: 13px/1.5 system-ui, 'Noto Sans', sans-serif !important; color: var(--ink) !important; }
#panel, button, input, select, td, th, pre { font: 13px/1.5 system-ui, 'Noto Sans', sans-serif; color: var(--ink); }
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
:focus-visible { outline: 2px solid light-dark(#2171cc, #70b3f7); outline-offset: 1px; }
code, pre, .at, .ms, .method, .now { font-family: var(--mono); font-size: 12px; font-variant-numeric: tabular-nums; }
button { min-height: 28px; padding: 3px 10px; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); cursor: pointer; }
button:hover { border-color: var(--teal); color: var(--teal); }
.quiet { border-color: transparent; background: none; }
.launcher { display: flex; min-height: 36px; padding: 6px 14px; align-items: center; border-radius: 99px;
  box-shadow: 0 1px 2px rgb(38 29 22 / 6%), 0 8px 24px -8px rgb(38 29 22 / 30%); }
.launcher::before { content: ''; inline-size: 8px; block-size: 8px; margin-inline-end: 8px; border-radius: 50%; background: var(--teal); }
#panel { display: flex; flex-direction: column; inline-size: 100vw; max-inline-size: 100%; block-size: min(46vh, 440px);
  border-block-start: 1px solid var(--edge); background: var(--paper); box-shadow: 0 -12px 32px -12px rgb(38 29 22 / 25%); }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; padding: 6px 12px 0; border-block-end: 1px solid var(--line); background: var(--card); }
header strong { font: 600 17px/1.2 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif; }
.said { flex: 1; min-inline-size: 0; margin: 0; color: var(--soft); text-align: end; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
[role='tablist'] { display: flex; align-self: end; overflow-x: auto; scrollbar-width: none; margin-inline-start: 8px; }
[role='tab'] { flex: none; min-height: 36px; border: 0; border-block-end: 2px solid transparent; border-radius: 0; background: none; color: var(--soft); }
[role='tab'][aria-selected='true'] { border-color: var(--teal); color: var(--ink); font-weight: 600; }
[role='tab']:focus-visible { outline-offset: -3px; }
[role='tabpanel'] { flex: 1; overflow: auto; padding: 12px; overscroll-behavior: contain; }
[role='tabpanel'] > * + * { margin-block-start: 10px; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 8px; }
.check { display: grid; grid-template-columns: 16px minmax(0, 1fr); align-items: center; gap: 0 8px; min-height: 24px; cursor: pointer; }
input[type='checkbox'] { inline-size: 16px; block-size: 16px; margin: 0; accent-color: var(--teal); }
input[type='range'] { inline-size: 100%; min-height: 24px; margin: 0; accent-color: var(--teal); }
select { min-height: 28px; max-inline-size: 100%; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); padding: 2px 8px; }
.nothing, .verdict, p { margin: 0; color: var(--soft); }
.verdict.fault { color: var(--bad); font-weight: 600; }
.now { color: var(--ink); font-size: 15px; }
.log { margin: 0; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: 10px; background: var(--card); overflow: hidden; }
.log > * { border-block-end: 1px solid var(--line); }
.log > :last-child { border: 0; }
.log > .nothing { padding: 12px; }
summary { display: grid; grid-template-columns: 11ch minmax(5ch, max-content) minmax(0, 1fr) auto auto; align-items: center; gap: 2px 10px; min-height: 30px; padding: 3px 10px; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary:hover { background: var(--paper); }
summary:focus-visible { outline-offset: -2px; }
.at, .ms { color: var(--soft); }
.ms { min-inline-size: 7ch; text-align: end; }
.method { font-weight: 600; }
.path { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--ink); }
.pill { padding: 1px 8px; border-radius: 99px; background: var(--paper); border: 1px solid var(--line); color: var(--soft); font-size: 12px; white-space: nowrap; }
.pill.good { background: var(--good-soft); border-color: transparent; color: var(--good); }
.pill.warn { background: var(--warn-soft); border-color: transparent; color: var(--warn); }
.pill.bad { background: var(--bad-soft); border-color: transparent; color: var(--bad); }
.more { padding: 8px 10px 12px; border-block-start: 1px solid var(--line); background: var(--paper); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr)); gap: 12px; align-items: start; }
.pair > * { min-inline-size: 0; }
p.title { margin: 0 0 4px; font-size: 12px; font-weight: 600; color: var(--soft); }
pre { margin: 0; max-block-size: 240px; overflow: auto; padding: 8px 10px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); white-space: pre-wrap; overflow-wrap: anywhere; font-family: var(--mono); font-size: 12px; }
table { inline-size: 100%; border-collapse: collapse; border: 1px solid var(--line); background: var(--card); font-variant-numeric: tabular-nums; }
caption { padding: 0 0 4px; color: var(--soft); font-size: 12px; font-weight: 600; text-align: start; }
td, th { padding: 4px 10px; border-block-start: 1px solid var(--line); text-align: start; vertical-align: baseline; overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 400; }
.days { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 380px), 1fr)); gap: 2px 16px; margin: 0; padding: 8px 12px 10px; border: 1px solid var(--line); border-radius: 10px; background: var(--card); color: var(--soft); }
legend { color: var(--soft); font-size: 12px; font-weight: 600; }
.days .check { align-items: start; }
.days input { margin-block-start: 2px; }
.days b { color: var(--ink); font-weight: 600; }
.states { display: flex; flex-wrap: wrap; gap: 6px; margin: 0; padding: 0; list-style: none; }
.states li { padding: 3px 12px; border: 1px solid var(--line); border-radius: 99px; color: var(--soft); }
.states .past { border-color: var(--teal); color: var(--ink); }
.states .here { border-color: var(--teal); background: var(--teal); color: light-dark(#ffffff, #031a1a); font-weight: 600; }
.deal > * + * { margin-block-start: 10px; }
.moments button { display: block; inline-size: 100%; border: 0; border-radius: 0; text-align: start; font-family: var(--mono); font-size: 12px; white-space: pre-wrap; }
.moments [aria-current] button { background: var(--teal-soft); font-weight: 600; }
@media (max-width: 640px) {
  #panel { block-size: 64vh; }
  [role='tablist'] { order: 9; inline-size: 100%; margin-inline-start: -12px; }
  summary { grid-template-columns: minmax(5ch, max-content) minmax(0, 1fr) auto; }
  .at, .ms { display: none; }
}
@media (forced-colors: active) { .pill, .states li, button { border-color: CanvasText; } }
`;
