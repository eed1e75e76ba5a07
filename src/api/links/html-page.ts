import { formatInstant } from '../../domain/vietnamese-dates.js';
import type { Clock } from '../schemas/clock.schemas.js';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** The one style of the pages without an account, by its own address: the policy allows no style in the page. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.55 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.25rem; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: .25rem 0; } h2 { font-size: 1.1rem; }
.agency, .asof, .facts, .contact { opacity: .85; } .subject { font-size: 1.05rem; }
li { margin: 1rem 0; } .action { margin: 0; } .facts { margin: .25rem 0 0; font-size: .95rem; }
form { border: 1px solid currentColor; border-radius: .5rem; padding: 0 1rem 1rem; margin: 1.5rem 0; }
label { display: block; margin-top: .75rem; } input { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem; }
button { font: inherit; margin-top: 1rem; padding: .6rem 1.2rem; cursor: pointer; }
.done { border-left: .3rem solid #1a7f37; padding-left: .75rem; } .fault { border-left: .3rem solid #b42318; padding-left: .75rem; }
.clock { background: #7a4d00; color: #fff; padding: .5rem .75rem; border-radius: .35rem; }
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
