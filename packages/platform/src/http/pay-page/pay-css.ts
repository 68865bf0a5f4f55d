/** The style of the payment page, on the same colours and steps as the widgets. */
export const payCss = String.raw`
:root {
  color-scheme: light dark;
  --surface: light-dark(#ffffff, #111919);
  --ground: light-dark(#f6f3ee, #0b1212);
  --raised: light-dark(#fbfaf7, #192223);
  --text: light-dark(#261d16, #f3f2ed);
  --muted: light-dark(#63594f, #acb7b7);
  --line: light-dark(#e1ddd7, #353f40);
  --control: light-dark(#867f76, #778383);
  --brand: light-dark(#007475, #41c1ba);
  --brand-hover: light-dark(#006162, #59d4cd);
  --on-brand: light-dark(#ffffff, #031a1a);
  --danger: light-dark(#c22826, #f7857d);
  --danger-soft: light-dark(#ffeeee, #47211e);
  --warning: light-dark(#915c08, #f0ba59);
  --warning-soft: light-dark(#fff4d7, #3f2c10);
  --success: light-dark(#21763c, #6fd087);
  --success-soft: light-dark(#e6fae9, #1a321f);
  --focus: light-dark(#2171cc, #70b3f7);
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; background: var(--ground); color: var(--text);
  font: 400 16px/24px ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  display: grid; grid-template-rows: auto 1fr auto; justify-items: center;
}
.test-mode {
  margin: 0; width: 100%; padding: 8px 16px; text-align: center; font-size: 14px; line-height: 20px;
  background: var(--warning-soft); color: var(--warning);
}
main { width: 100%; max-width: 464px; padding: 24px 16px; align-self: start; }
.brand { margin: 0 0 16px; font-weight: 650; color: var(--brand); }
.brand span { color: var(--muted); font-weight: 400; }
.summary, form, .result, .test-cards {
  background: var(--surface); border: 1px solid var(--line); border-radius: 16px; padding: 20px;
}
.summary { border-end-start-radius: 0; border-end-end-radius: 0; }
form { border-block-start: 0; border-start-start-radius: 0; border-start-end-radius: 0; background: var(--raised); }
h1 { margin: 0 0 4px; font-size: 24px; line-height: 30px; font-weight: 650; letter-spacing: -0.01em; text-wrap: balance; font-variant-numeric: tabular-nums; }
.item { margin: 0 0 16px; overflow-wrap: anywhere; }
.item span { color: var(--muted); }
dl { margin: 0; font-variant-numeric: tabular-nums; }
dl div { display: flex; justify-content: space-between; gap: 16px; padding: 4px 0; color: var(--muted); }
dl div:last-child { margin-block-start: 8px; padding-block-start: 12px; border-block-start: 1px solid var(--line); color: var(--text); font-weight: 600; }
dd { margin: 0; white-space: nowrap; }
.promise { margin: 12px 0 0; font-size: 14px; line-height: 20px; color: var(--muted); }
.field { margin: 0 0 16px; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
label { display: block; margin-block-end: 4px; font-size: 14px; line-height: 20px; font-weight: 550; }
input {
  width: 100%; height: 48px; padding: 0 14px; font: inherit; font-variant-numeric: tabular-nums; color: inherit;
  background: var(--surface); border: 1px solid var(--control); border-radius: 12px; text-align: start;
}
input::placeholder { color: var(--muted); opacity: 0.75; }
input[aria-invalid] { border-color: var(--danger); box-shadow: 0 0 0 1px var(--danger); }
.error { display: block; margin-block-start: 4px; font-size: 14px; line-height: 20px; color: var(--danger); }
.alert { margin: 0 0 16px; padding: 12px 14px; border-radius: 12px; background: var(--danger-soft); color: var(--danger); font-size: 14px; line-height: 20px; }
.alert:empty { display: none; }
button {
  width: 100%; min-height: 52px; padding: 12px 20px; border: 1px solid transparent; border-radius: 12px; cursor: pointer;
  font: inherit; font-weight: 600; font-variant-numeric: tabular-nums; color: var(--on-brand); background: var(--brand);
  transition: background 120ms cubic-bezier(0.2, 0, 0, 1);
}
button:hover { background: var(--brand-hover); }
button[aria-busy] { cursor: progress; opacity: 0.75; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.alert:focus { outline: none; }
.hint { margin: 12px 0 0; font-size: 14px; line-height: 20px; color: var(--muted); text-align: center; text-wrap: balance; }
.test-cards { margin-block-start: 16px; font-size: 14px; line-height: 20px; color: var(--muted); padding: 12px 20px; }
.test-cards summary { cursor: pointer; padding: 4px 0; font-weight: 550; }
.test-cards ul { margin: 8px 0; padding: 0; list-style: none; }
.test-cards li { padding: 2px 0; }
.test-cards p { margin: 0 0 4px; }
code { font: 600 14px/20px ui-monospace, 'Cascadia Mono', Menlo, monospace; color: var(--text); white-space: nowrap; }
.result { text-align: center; padding: 40px 24px; }
.result p { margin: 8px 0 0; color: var(--muted); text-wrap: pretty; }
.result svg { margin-block-end: 12px; fill: var(--success-soft); stroke: var(--success); stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; }
.result svg path { fill: none; stroke-dasharray: 30; animation: draw 320ms cubic-bezier(0.2, 0, 0, 1); }
footer { padding: 16px; font-size: 13px; line-height: 18px; color: var(--muted); text-align: center; }
@keyframes draw { from { stroke-dashoffset: 30; } to { stroke-dashoffset: 0; } }
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .alert, .test-mode { border: 1px solid; } }
`;
