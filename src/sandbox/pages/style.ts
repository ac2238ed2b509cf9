/** The style sheet of all pages of the sandbox. It stands in the page itself, which so loads nothing. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f5f6fa, #0e1016);
  --surface: light-dark(#ffffff, #171a23);
  --tint: light-dark(#eceefb, #1c1f33);
  --text: light-dark(#1a1e2c, #e9ebf4);
  --muted: light-dark(#565d73, #a3abc0);
  --line: light-dark(#e1e4ee, #2c3143);
  --edge: light-dark(#868da3, #6f7891);
  --accent: light-dark(#463ecb, #aca6ff);
  --button: light-dark(#4a42d4, #6058e6);
  --good: light-dark(#0b6b3c, #7be0ac); --good-tint: light-dark(#ddf5e7, #11301f);
  --warn: light-dark(#7a4a00, #f5c46b); --warn-tint: light-dark(#fdf0d3, #352808);
  --bad: light-dark(#a4161f, #ff9ba1); --bad-tint: light-dark(#fde6e7, #3a1518);
  font: 100%/1.5 system-ui, sans-serif;
}
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; background: var(--ground); color: var(--text); overflow-wrap: break-word }
h1, h2, h3, p, ul, dl, dd, fieldset { margin: 0; padding: 0 }
h1 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -.01em; text-wrap: balance }
h2 { font-size: 1.0625rem; line-height: 1.4 }
h3 { font-size: 1rem; line-height: 1.4 }
ul { list-style: none }
a { color: var(--accent); text-underline-offset: .2em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.alert:focus-visible { outline-width: 2px }
.ribbon { padding: .4rem 1rem; background: var(--warn-tint); color: var(--warn); font-size: .8125rem; text-align: center }
.over { color: var(--muted); font-size: .875rem }
.hint, .fine, .optional { color: var(--muted); font-size: .875rem; font-weight: 400 }
.back { color: var(--muted); font-size: .875rem; text-decoration: none }
.above { margin-bottom: .75rem }
.back:hover { color: var(--text); text-decoration: underline }

.narrow main { max-width: 32rem; margin: 0 auto; padding: 2rem 1rem 4rem }
.wide main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem }
.wide .sections { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem }
.wide .who { display: grid; gap: .5rem; align-content: start }
.split .summary { padding: 1.5rem 1rem; background: var(--tint) }
.split .entry { padding: 1.5rem 1rem 3rem; background: var(--surface) }
.split .summary > *, .split .entry > * { max-width: 27rem; margin-inline: auto }
.summary > * + * { margin-top: .75rem }
@media (min-width: 56rem) {
  .split { display: flex; flex-direction: column }
  .split main { display: grid; grid-template-columns: 1fr 1fr; flex: 1 }
  .split .summary, .split .entry { padding: 3.5rem 3rem }
  .split .summary > * { margin-right: 0 } .split .entry > * { margin-left: 0 }
  .wide main { grid-template-columns: 15rem minmax(0, 1fr); padding-top: 3rem; column-gap: 3rem }
  .narrow main { padding-top: 4rem }
}

.panel { background: var(--surface); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem }
.panel > * + *, .message form > * + * { margin-top: 1rem }
.panel > header, .row { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; justify-content: space-between }
.panel .rows > li { padding: .875rem 0; border-top: 1px solid var(--line) }
.panel .rows > li:last-child { padding-bottom: 0 }
.row > :first-child { flex: 1 1 12rem; min-width: 0 }
.lines { display: grid; gap: .25rem }
.next { color: var(--muted) }
.pill { display: inline-block; padding: .05rem .6rem; border-radius: 1rem; font-size: .8125rem; font-weight: 500; white-space: nowrap; background: var(--tint); color: var(--accent) }
.pill.good { background: var(--good-tint); color: var(--good) }
.pill.warn { background: var(--warn-tint); color: var(--warn) }
.pill.bad { background: var(--bad-tint); color: var(--bad) }

.amount { font-size: 2.25rem; line-height: 1.1; font-weight: 600; letter-spacing: -.02em; font-variant-numeric: tabular-nums }
.amount span { font-size: 1rem; font-weight: 400; letter-spacing: 0; color: var(--muted) }
.amount-note { color: var(--muted) }
.items > li, .sum > div, .facts > div { display: flex; justify-content: space-between; gap: 1rem; font-variant-numeric: tabular-nums }
.items { display: grid; gap: .75rem; padding-top: 1rem }
.items strong { display: block; font-weight: 500 }
.items div span, .sum dt, .facts dt { color: var(--muted) }
.sum > div { padding: .5rem 0 }
.sum > div:first-child { margin-top: .25rem }
.sum > div { border-top: 1px solid light-dark(#d5d8ee, #2f3450) }
.sum .total { font-weight: 600 } .sum .total dt { color: inherit }
.facts { display: grid; gap: .5rem } .facts dd { text-align: right }

.group + .group, .field + .group { margin-top: 1.75rem }
.group > * + *, .field + .field, .pair + .field, .field + .pair, .choices + .pair { margin-top: .75rem }
form > .field, form > .button, form > .fine, form > .hint { margin-top: 1.25rem }
label, legend { font-size: .875rem; font-weight: 500 }
legend { padding: 0; margin-bottom: .375rem }
input:not([type=radio], [type=checkbox]), select, textarea {
  display: block; width: 100%; min-height: 2.75rem; margin-top: .25rem; padding: .5rem .75rem; font: inherit; color: inherit;
  background: var(--surface); border: 1px solid var(--edge); border-radius: .5rem }
[aria-invalid] { border-color: var(--bad) !important }
.problem { margin-top: .25rem; color: var(--bad); font-size: .875rem }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; align-items: start } .pair .field { margin: 0 }
input[type=radio], input[type=checkbox] { accent-color: var(--button); width: 1.125rem; height: 1.125rem; margin: 0; flex: none }
fieldset { border: 0; min-width: 0 }
.tick { display: flex; gap: .625rem; align-items: flex-start; font-weight: 400 } .tick input { margin-top: .15rem }
.choice { display: flex; gap: .75rem; align-items: center; padding: .75rem; border: 1px solid var(--line); margin-top: -1px; cursor: pointer; font-weight: 400 }
.choice:first-of-type { border-radius: .5rem .5rem 0 0 } .choice:last-of-type { border-radius: 0 0 .5rem .5rem }
.choice:first-of-type:last-of-type { border-radius: .5rem }
.choice:has(:checked) { background: var(--tint); border-color: var(--edge); position: relative }
.choice:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 1px; z-index: 1; position: relative } .choice input:focus-visible { outline: 0 }
.choice > span:not(.pill) { display: flex; flex: 1; flex-wrap: wrap; gap: .125rem .75rem; align-items: baseline }
.choice span span:first-child { font-weight: 500 }
.choice:has(:checked) .pill { background: var(--surface) }
.number { font-variant-numeric: tabular-nums; white-space: nowrap }
.outcome { color: var(--muted) }
fieldset:has([value=none]:checked) ~ .of-card { display: none }
.of-card { margin-top: .75rem }
.other { margin-top: .75rem } fieldset:has([value=other]:not(:checked)) .other { display: none }
.known { display: flex; flex-wrap: wrap; gap: 0 1rem } .known span { color: var(--muted) } .known strong { font-weight: 500 }

.actions { display: flex; flex-wrap: wrap; gap: .625rem; align-items: center } form > .actions, .message .actions { margin-top: 1.25rem } .lines .actions { margin-top: .5rem }
.button { display: inline-flex; align-items: center; justify-content: center; min-height: 2.75rem; padding: .5rem 1.125rem; border: 1px solid transparent; border-radius: .5rem; background: var(--button); color: #fff; font: inherit; font-weight: 600; text-decoration: none; text-align: center; cursor: pointer }
.button:hover { filter: brightness(1.1) }
.button.wide { width: 100% }
.button.quiet { background: transparent; border-color: var(--edge); color: var(--text) } .button.quiet:hover { background: var(--tint) }
.button.danger { background: light-dark(#b91c26, #c2323b) }
.button.small { min-height: 2.25rem; padding: .25rem .75rem; font-size: .875rem }
.plain { border: 0; background: none; padding: .25rem 0; font: inherit; font-size: .875rem; color: var(--accent); text-decoration: underline; text-underline-offset: .2em; cursor: pointer }
.alert, .notice { padding: .75rem 1rem; border-radius: .5rem }
.alert { background: var(--bad-tint); color: var(--bad); margin-bottom: 1.25rem }
.notice { background: var(--good-tint); color: var(--good) }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th { text-align: left; font-size: .8125rem; font-weight: 500; color: var(--muted) }
th, td { padding: .625rem 1rem .625rem 0; border-top: 1px solid var(--line); vertical-align: baseline } tr > :last-child { padding-right: 0; text-align: right }
td, th { white-space: nowrap } td a + a { margin-left: .75rem }
@media (max-width: 40rem) { .extra { display: none } table { font-size: .875rem } th, td { padding-right: .5rem } }
thead th { border: 0; padding-top: 0 }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media (prefers-reduced-motion: no-preference) { .button { transition: filter .15s } }
`;
