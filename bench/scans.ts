import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { projectRoot } from '../src/config/project-root.js';
import { FILE_LIMITS } from '../src/intake/file-limits.js';
import { openPdf } from '../src/intake/pdf/open-pdf.js';
import { readOutside } from '../src/intake/read-outside.js';
import { type Figure, printFigures, seconds } from './table.js';

/** Pixels of an A4 page's width at 200 and 300 dots an inch, and of one that has as many as a picture may have. */
const WIDTHS = { 200: 1_654, 300: 2_480, most: 4_950 } as const;
const PAGES = Number(process.env.DONDOC_BENCH_PAGES ?? FILE_LIMITS.ocrPages);
const BAR = '300 MB';

/** Time and memory of the process that reads pictures: the largest photograph, one that lies on its side, scans of many pages. */
export async function scans(): Promise<void> {
  const largest = await printed(WIDTHS.most);
  const page = await printed(WIDTHS[200]);
  const files: { what: string; name: string; bytes: Uint8Array }[] = [
    { what: 'a photograph of 35 million dots', name: 'a.jpg', bytes: largest.toBuffer('image/jpeg', 80) },
    { what: 'the same on its side', name: 'a.jpg', bytes: onItsSide(largest).toBuffer('image/jpeg', 80) },
    {
      what: 'a page of 200 dots an inch on its side',
      name: 'a.jpg',
      bytes: onItsSide(page).toBuffer('image/jpeg', 80),
    },
    { what: '4 scanned pages, 300 dots an inch', name: 'a.pdf', bytes: ofPictures(await printed(WIDTHS[300]), 60, 4) },
    { what: `${PAGES} scanned pages, 200 dots an inch`, name: 'a.pdf', bytes: ofPictures(page, 25, PAGES) },
  ];
  const figures: Figure[] = [];
  for (const { what, name, bytes } of files) {
    const { ms, peakMb } = await measured(bytes, name);
    const size = (bytes.length / 1_048_576).toFixed(0);
    figures.push({ what: `${what} (${size} MB)`, value: `${seconds(ms)}, ${peakMb ?? '-'} MB`, bar: BAR });
  }
  printFigures(
    'Pictures',
    [
      'Each read in a process of its own as the API does; the memory is the most that the process held (Linux tells).',
      'DONDOC_BENCH_PAGES scales the last one.',
    ],
    figures,
  );
}

async function measured(bytes: Uint8Array, name: string): Promise<{ ms: number; peakMb: number | null }> {
  let peak = 0;
  // The one before may not have ended yet.
  const others = childrenOf(process.pid);
  const looking = setInterval(() => {
    const own = childrenOf(process.pid).filter((pid) => !others.includes(pid));
    peak = Math.max(peak, ...own.map(peakKb));
  }, 20);
  const begunAt = performance.now();
  try {
    await readOutside(bytes, name);
  } finally {
    clearInterval(looking);
  }
  return { ms: performance.now() - begunAt, peakMb: peak === 0 ? null : Math.round(peak / 1024) };
}

function childrenOf(pid: number): string[] {
  try {
    const tasks = `/proc/${pid}/task`;
    return readdirSync(tasks).flatMap((task) =>
      readFileSync(path.join(tasks, task, 'children'), 'utf8')
        .trim()
        .split(' ')
        .filter(Boolean),
    );
  } catch {
    return [];
  }
}

function peakKb(pid: string): number {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // it has ended
  }
}

/** A page of a directive as a printer puts it on paper. */
async function printed(width: number): Promise<Canvas> {
  const opened = await openPdf(readFileSync(path.join(projectRoot, 'test/intake/files/chi-thi.pdf')));
  try {
    const page = await opened.getPage(1);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    const sheet = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    // The library's types know the browser's canvas only.
    await page.render({ canvas: sheet as never, viewport, background: '#fff' }).promise;
    return sheet;
  } finally {
    await opened.loadingTask.destroy();
  }
}

function onItsSide(sheet: Canvas): Canvas {
  const turned = createCanvas(sheet.height, sheet.width);
  const context = turned.getContext('2d');
  context.translate(turned.width / 2, turned.height / 2);
  context.rotate(Math.PI / 2);
  context.drawImage(sheet, -sheet.width / 2, -sheet.height / 2);
  return turned;
}

/** A PDF of nothing but the same picture, each time anew, as a scanner writes it. */
function ofPictures(sheet: Canvas, quality: number, pages: number): Uint8Array {
  const jpeg = sheet.toBuffer('image/jpeg', quality);
  const text = (words: string): Buffer => Buffer.from(words, 'latin1');
  const stream = (dictionary: string, bytes: Buffer): Buffer =>
    Buffer.concat([text(`<<${dictionary} /Length ${bytes.length}>>\nstream\n`), bytes, text('\nendstream')]);
  const picture = `/Type /XObject /Subtype /Image /Width ${sheet.width} /Height ${sheet.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`;
  const kids = Array.from({ length: pages }, (_, i) => `${3 + i * 3} 0 R`).join(' ');
  const objects = [
    text('<</Type /Catalog /Pages 2 0 R>>'),
    text(`<</Type /Pages /Kids [${kids}] /Count ${pages}>>`),
    ...Array.from({ length: pages }, (_, i) => [
      text(
        `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + i * 3} 0 R /Resources <</XObject <</I ${5 + i * 3} 0 R>>>>>>`,
      ),
      stream('', text('q 595 0 0 842 0 0 cm /I Do Q')),
      stream(picture, jpeg),
    ]).flat(),
  ];
  const parts = [text('%PDF-1.7\n')];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map((object, i) => {
    const from = length;
    const whole = Buffer.concat([text(`${i + 1} 0 obj\n`), object, text('\nendobj\n')]);
    parts.push(whole);
    length += whole.length;
    return from;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    text(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`),
    text(`trailer\n<</Size ${objects.length + 1} /Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}
