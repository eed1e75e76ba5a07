import { formatInstant } from '../../domain/vietnamese-dates.js';
import type { Clock } from '../schemas/clock.schemas.js';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** The one style of the pages without an account, by its own address: the policy allows no style in the page. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --bg: #fff; --surface: #f6f7f9; --text: #1b2430; --muted: #56606e; --accent: #1d57a8;
  --on-accent: #fff; --line: #d5dae1; --control: #78828f; --good: #17633a; --bad: #a5161f; --clock: #774800; --clock-tint: #fcf0d8; }
@media (prefers-color-scheme: dark) { :root { --bg: #12161c; --surface: #1a2028; --text: #e6eaf0; --muted: #a3aebc; --accent: #8ab4f0;
  --on-accent: #0e1a2b; --line: #323c49; --control: #748296; --good: #8fd3a9; --bad: #f7a5a5; --clock: #f0c070; --clock-tint: #3a2c10; } }
body { font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.25rem;
  background: var(--bg); color: var(--text); overflow-wrap: anywhere; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h1 { font-size: 1.375rem; line-height: 1.35; margin: .25rem 0; } h2 { font-size: 1.125rem; margin: 0; }
.office { margin: 1rem 0; padding-bottom: .75rem; border-bottom: 2px solid var(--accent); font-weight: 600; }
.agency, .asof, .contact { color: var(--muted); } .subject { margin: .5rem 0; }
ol { padding: 0; list-style: none; counter-reset: item; }
li { margin: .75rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .375rem; background: var(--surface); }
.action { margin: 0; font-weight: 600; } .action::before { counter-increment: item; content: counter(item) '. '; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .5rem 0 0; font-size: .9375rem; }
dt { color: var(--muted); } dd { margin: 0; }
form { border: 1px solid var(--line); border-radius: .375rem; padding: 1rem; margin: 1.5rem 0; }
label { display: block; margin-top: .75rem; font-weight: 600; }
input { font: inherit; width: 100%; box-sizing: border-box; min-height: 2.75rem; padding: .375rem .75rem; margin-top: .25rem;
  border: 1px solid var(--control); border-radius: .25rem; background: var(--bg); color: var(--text); }
button { font: inherit; font-weight: 600; margin-top: 1rem; min-height: 2.75rem; padding: .375rem 1.25rem; border: 0; border-radius: .25rem;
  background: var(--accent); color: var(--on-accent); cursor: pointer; }
.done { border-left: .25rem solid var(--good); padding-left: .75rem; } .fault { border-left: .25rem solid var(--bad); padding-left: .75rem; color: var(--bad); }
.clock { background: var(--clock-tint); color: var(--clock); border: 1px dashed; padding: .5rem .75rem; border-radius: .375rem; font-weight: 600; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .375rem; } }
@media print { form { display: none; } body { max-width: none; padding: 0; } }
`;

/** A whole page. In a demonstration it says so, with its clock. */
export function htmlPage(title: string, body: string, clock: Clock | null): string {
  const demonstration =
    clock && clock.kind !== 'production'
      ? `<p class="clock">Bản trình diễn – đồng hồ của bản trình diễn: ${escapeHtml(formatInstant(new Date(clock.at)))}</p>`
      : '';
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/nhiem-vu/trang.css">
</head>
<body>
<main>${demonstration}${body}</main>
</body>
</html>
`;
}
