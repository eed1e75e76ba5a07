// Makes the PDF files that the tests of src/intake read, from the pages in scripts/pdf-fixtures, and the same words as
// plain text beside them. Run: CHROMIUM=/usr/bin/chromium node scripts/make-pdf-fixtures.mjs
import { readdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const from = new URL('./pdf-fixtures/', import.meta.url);
const to = new URL('../test/intake/files/', import.meta.url);

/** In the browser: one line a paragraph, the cells of a table between bars, a merged cell in each of its rows. */
function plainText() {
  const linesOf = (cell) => cell.innerText.split('\n').map((line) => line.trim());
  const tableRows = (table) => {
    const open = new Map();
    return [...table.rows].map((row) => {
      const cells = [...row.cells];
      const texts = [];
      while (cells.length > 0 || open.has(texts.length)) {
        const merged = open.get(texts.length);
        if (merged) {
          if (--merged.rows === 0) open.delete(texts.length);
          texts.push(merged.text);
          continue;
        }
        const cell = cells.shift();
        const text = cell.innerText.replace(/\s+/gu, ' ').trim();
        if (cell.rowSpan > 1) open.set(texts.length, { rows: cell.rowSpan - 1, text });
        texts.push(text, ...Array.from({ length: cell.colSpan - 1 }, () => ''));
      }
      return texts.join(' | ');
    });
  };
  for (const mark of document.querySelectorAll('sup')) mark.remove();
  const blocks = [...document.querySelectorAll('.head, .sign, .list, h1, h2, p')];
  return blocks
    .flatMap((block) => {
      if (block.className === 'list') return ['', ...tableRows(block), ''];
      if (block.tagName === 'TABLE') return ['', ...[...block.rows[0].cells].flatMap((cell) => [...linesOf(cell), ''])];
      return [block.tagName === 'H1' ? '\n' : '', ...linesOf(block), block.tagName === 'H2' ? '' : null];
    })
    .filter((line) => line !== null)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
try {
  const page = await browser.newPage();
  for (const file of (await readdir(from)).filter((name) => name.endsWith('.html'))) {
    const named = (ending) => new URL(file.replace(/html$/u, ending), to).pathname;
    await page.goto(new URL(file, from).href);
    await page.pdf({
      path: named('pdf'),
      preferCSSPageSize: true,
      tagged: false,
      displayHeaderFooter: true,
      headerTemplate: '<div style="width:100%;text-align:center;font:13px Liberation Serif" class="pageNumber"></div>',
      footerTemplate: '<div></div>',
    });
    await writeFile(named('txt'), `${await page.evaluate(plainText)}\n`);
  }
} finally {
  await browser.close();
}
