/** The style of the payment page, on the same colours and steps as the widgets. */
export const payCss = String.raw`
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f3ee, #0b1212);
  --surface: light-dark(#ffffff, #111919);
  --raised: light-dark(#fbfaf7, #192223);
  --text: light-dark(#261d16, #f3f2ed);
  --muted: light-dark(#63594f, #acb7b7);
  --faint: light-dark(#7c736a, #909b9b);
  --line: light-dark(#e1ddd7, #353f40);
  --control: light-dark(#867f76, #778383);
  --brand: light-dark(#007475, #41c1ba);
  --brand-hover: light-dark(#006162, #59d4cd);
  --brand-active: light-dark(#005252, #25aea7);
  --brand-soft: light-dark(#e0f7f7, #0a3535);
  --brand-text: light-dark(#005e5f, #67d2cc);
  --on-brand: light-dark(#ffffff, #031a1a);
  --danger: light-dark(#c22826, #f7857d);
  --danger-soft: light-dark(#ffeeee, #47211e);
  --warning: light-dark(#915c08, #f0ba59);
  --warning-soft: light-dark(#fff4d7, #3f2c10);
  --success: light-dark(#21763c, #6fd087);
  --success-soft: light-dark(#e6fae9, #1a321f);
  --focus: light-dark(#2171cc, #70b3f7);
  --ease: cubic-bezier(0.2, 0, 0, 1);
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0; min-height: 100vh; min-height: 100dvh; background: var(--ground); color: var(--text);
  font: 400 16px/24px ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  display: grid; grid-template-rows: auto 1fr auto; justify-items: center;
  -webkit-text-size-adjust: 100%;
}
header, main { width: 100%; max-width: 480px; padding-inline: 16px; }
header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px; padding-block: 20px 12px; }
.brand { margin: 0; font-size: 18px; font-weight: 650; letter-spacing: -0.01em; color: var(--brand-text); }
.brand span { font-size: 14px; font-weight: 400; letter-spacing: 0; color: var(--muted); }
.test-mode {
  margin: 0; padding: 4px 10px; border: 1px solid transparent; border-radius: 99px;
  font-size: 13px; line-height: 18px; font-weight: 550; background: var(--warning-soft); color: var(--warning);
}
.columns, .result {
  background: var(--surface); border: 1px solid var(--line); border-radius: 16px; overflow: clip;
  box-shadow: 0 1px 2px rgb(38 29 22 / 0.06), 0 12px 32px -8px rgb(38 29 22 / 0.14);
}
.summary { padding: 20px; }
form { padding: 20px; background: var(--raised); border-block-start: 1px solid var(--line); }
.payee { margin: 0; color: var(--muted); overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 24px; line-height: 30px; font-weight: 650; letter-spacing: -0.01em; text-wrap: balance; font-variant-numeric: tabular-nums; }
.summary h1 { font-size: 30px; line-height: 36px; letter-spacing: -0.02em; }
h1:focus { outline: none; }
dl { margin: 16px 0 0; font-size: 14px; line-height: 20px; font-variant-numeric: tabular-nums; }
dl div { display: flex; justify-content: space-between; gap: 16px; padding-block: 4px; color: var(--muted); }
dl .item { color: var(--text); }
dt { overflow-wrap: anywhere; }
dl small { display: block; font-size: 13px; line-height: 18px; color: var(--muted); }
dl div:last-child { margin-block-start: 8px; padding-block-start: 12px; border-block-start: 1px solid var(--line); color: var(--text); font-weight: 600; }
dd { margin: 0; white-space: nowrap; }
.steps { margin: 0; padding: 20px; border-block-start: 1px solid var(--line); list-style: none; counter-reset: step; font-size: 13px; line-height: 18px; color: var(--muted); }
.steps li { position: relative; padding-block-end: 12px; padding-inline-start: 32px; counter-increment: step; text-wrap: pretty; }
.steps li:last-child { padding-block-end: 0; }
.steps strong { font-weight: 550; color: var(--text); }
.steps li::before {
  content: counter(step); position: absolute; inset-inline-start: 0; inset-block-start: -1px; width: 20px; height: 20px;
  border: 1px solid transparent; border-radius: 50%; background: var(--brand-soft); color: var(--brand-text);
  font-size: 12px; line-height: 18px; font-weight: 600; text-align: center;
}
.steps li:not(:last-child)::after { content: ''; position: absolute; inset-inline-start: 9.5px; inset-block: 22px 3px; width: 1px; background: var(--line); }
.field { margin: 0 0 16px; min-width: 0; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
label { display: block; margin-block-end: 4px; font-size: 14px; line-height: 20px; font-weight: 550; }
.box { position: relative; }
.box .icon { position: absolute; inset-inline-end: 14px; inset-block-start: 12px; color: var(--faint); pointer-events: none; }
input {
  width: 100%; height: 48px; padding: 0 14px; font: inherit; font-variant-numeric: tabular-nums; color: inherit;
  background: var(--surface); border: 1px solid var(--control); border-radius: 12px;
  transition: border-color 120ms var(--ease);
}
html:dir(rtl) input { text-align: right; }
#number { padding-inline-end: 48px; }
input:hover { border-color: var(--text); }
input::placeholder { color: var(--faint); opacity: 1; }
input[aria-invalid] { border-color: var(--danger); box-shadow: inset 0 0 0 1px var(--danger); }
.error { margin: 4px 0 0; font-size: 14px; line-height: 20px; color: var(--danger); }
.alert {
  display: flex; gap: 10px; margin: 0 0 16px; padding: 12px 14px; border: 1px solid transparent; border-radius: 12px;
  background: var(--danger-soft); color: var(--danger); font-size: 14px; line-height: 20px; text-wrap: pretty;
}
.alert:not(:has(*)):not([data-waiting]) { display: none; }
.alert[data-waiting] { background: var(--warning-soft); color: var(--warning); }
.icon { flex: none; width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.alert .icon { width: 20px; height: 20px; }
button, .button {
  display: flex; align-items: center; justify-content: center; gap: 8px; width: 100%; min-height: 52px; padding: 12px 20px;
  border: 1px solid transparent; border-radius: 12px; cursor: pointer; text-decoration: none; touch-action: manipulation;
  font: inherit; font-weight: 600; font-variant-numeric: tabular-nums; color: var(--on-brand); background: var(--brand);
  transition: background 120ms var(--ease);
}
button .icon { width: 20px; height: 20px; }
button:hover, .button:hover { background: var(--brand-hover); }
button:active, .button:active { background: var(--brand-active); }
button[aria-busy] { cursor: progress; }
button[aria-busy] .icon { display: none; }
button[aria-busy]::before {
  content: ''; width: 18px; height: 18px; border: 2px solid; border-inline-end-color: transparent; border-radius: 50%;
  animation: turn 800ms linear infinite;
}
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.alert:focus { outline: none; }
form > button.quiet { margin-block-start: 12px; }
.hint { margin: 12px 0 0; font-size: 13px; line-height: 18px; color: var(--muted); text-align: center; text-wrap: balance; }
.clock { font-variant-numeric: tabular-nums; white-space: nowrap; }
.test-cards { margin-block-start: 16px; padding-block-start: 12px; border-block-start: 1px solid var(--line); font-size: 14px; line-height: 20px; color: var(--muted); }
.test-cards summary { padding: 4px 0; border-radius: 6px; cursor: pointer; font-weight: 550; }
.test-cards ul { margin: 4px 0 8px; padding: 0; list-style: none; }
.test-cards li { display: grid; grid-template-columns: 1fr auto; align-items: center; column-gap: 12px; min-height: 44px; }
.test-cards li > * { grid-column: 1; }
.test-cards li button {
  grid-column: 2; grid-row: 1 / span 2; width: auto; min-height: 32px; padding: 4px 12px; border-radius: 10px;
  font-size: 13px; line-height: 18px; color: var(--brand-text); background: var(--brand-soft);
}
.test-cards p { margin: 0; }
code { font: 600 14px/20px ui-monospace, 'Cascadia Mono', Menlo, monospace; color: var(--text); text-align: start; }
.result { text-align: center; padding: 48px 24px 24px; }
.result p { margin: 8px 0 0; color: var(--muted); text-wrap: pretty; }
.result .button { margin-block-start: 24px; }
.mark { width: 56px; height: 56px; margin-block-end: 12px; fill: var(--success-soft); stroke: var(--success); stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; }
.mark circle { stroke-width: 0; }
.mark path { fill: none; stroke-dasharray: 30; animation: draw 320ms var(--ease); }
[data-mode='processing'] .mark { fill: var(--warning-soft); stroke: var(--warning); }
form.challenge { margin-block-start: 24px; padding: 0; border: 0; background: none; }
.challenge button + button { margin-block-start: 12px; }
button.quiet { color: var(--brand-text); background: none; border-color: var(--control); }
button.quiet:hover { background: var(--brand-soft); }
footer { padding: 20px 16px; font-size: 13px; line-height: 18px; color: var(--muted); text-align: center; }
@keyframes draw { from { stroke-dashoffset: 30; } to { stroke-dashoffset: 0; } }
@keyframes turn { to { rotate: 1turn; } }
@media (min-width: 820px) {
  [data-mode='form'] header, [data-mode='form'] main { max-width: 904px; }
  header { padding-block-start: 48px; }
  .columns { display: grid; grid-template-columns: 1fr 1fr; grid-template-rows: auto 1fr; }
  .summary, form { padding: 32px; }
  .summary { padding-block-end: 0; }
  .steps { padding: 20px 32px 32px; border: 0; }
  form { grid-area: 1 / 2 / 3; border-block-start: 0; border-inline-start: 1px solid var(--line); }
}
@media (pointer: coarse) { .test-cards li button { min-height: 44px; } }
@media (prefers-color-scheme: dark) { .columns, .result { box-shadow: none; } }
@media (prefers-reduced-motion: reduce) { *, *::before { animation-duration: 1ms !important; animation-iteration-count: 1 !important; transition: none !important; } }
@media (forced-colors: active) {
  .steps li::before { border-color: currentColor; }
  .mark { stroke: CanvasText; fill: Canvas; }
  :focus-visible { outline-color: Highlight; }
}
`;
