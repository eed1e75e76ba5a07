import { readFileSync } from 'node:fs';
import type { Canvas } from '@napi-rs/canvas';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { IntakeDocument } from '../../src/intake/intake-document.js';
import { readImage } from '../../src/intake/image/read-image.js';
import { readPdf } from '../../src/intake/pdf/read-pdf.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { pagesOfPictures } from './support/hand-made-pdf.js';
import { scannedPage, turned } from './support/scanned-page.js';

const SLOW_MS = 60_000;
const file = (name: string): Uint8Array => readFileSync(new URL(`./files/${name}`, import.meta.url));
const read = (bytes: Uint8Array): Promise<IntakeDocument> => readImage(bytes, {});
const duties = (text: string): unknown[] =>
  readDirective(text).assignments.map(({ lead, deadline }) => ({ lead, deadline }));

describe('a scanned page', () => {
  let sheet: Canvas;
  let found: IntakeDocument;
  const steps: string[] = [];

  beforeAll(async () => {
    sheet = await scannedPage(file('chi-thi.pdf'), 1, 1_400, 0.7);
    found = await readImage(sheet.toBuffer('image/png'), {
      onProgress: ({ step, done, of }) => steps.push(`${step} ${done}/${of}`),
    });
  }, SLOW_MS);

  test('its letterhead is parted as in print', () => {
    expect(readDirective(found.text).document).toMatchObject({
      number: '21/CT-UBND',
      type: 'CT',
      issuedOn: '2024-05-14',
      issuer: 'UBND tỉnh Lâm Thượng',
    });
  });

  test('the reader finds the same leads and dates as in the text of the page', () => {
    const printed = duties(file('chi-thi.txt').toString()).slice(0, 5);
    expect(duties(found.text).slice(0, 5)).toEqual(printed);
  });

  test('a note says that it was recognised, words say how surely, progress is told', () => {
    expect(found.notes).toEqual([expect.objectContaining({ code: 'OCR_USED', page: 1 })]);
    expect(found.places.every(({ ocrConfidence: sure }) => sure !== undefined && sure >= 0 && sure <= 1)).toBe(true);
    expect(found.places[0]).toMatchObject({ page: 1, line: 1, start: 0 });
    expect(steps).toEqual(['ocr 0/1', 'ocr 1/1']);
  });

  test(
    'a PDF of nothing but pictures is recognised as well',
    async () => {
      const bytes = pagesOfPictures([
        { bytes: sheet.toBuffer('image/jpeg'), width: sheet.width, height: sheet.height },
      ]);
      const { kind, text, notes } = await readPdf(bytes, {});
      expect(kind).toBe('pdf');
      expect(notes[0]).toMatchObject({ code: 'OCR_USED', page: 1 });
      expect(duties(text).slice(0, 5)).toEqual(duties(file('chi-thi.txt').toString()).slice(0, 5));
    },
    SLOW_MS,
  );

  test(
    'a signal ends the recognition',
    async () => {
      const ended = new AbortController();
      const reading = readImage(sheet.toBuffer('image/png'), {
        signal: ended.signal,
        onProgress: () => setTimeout(() => ended.abort(new Error('ended')), 300),
      });
      await expect(reading).rejects.toThrow('ended');
    },
    SLOW_MS,
  );
});

describe('a table on a scanned page', () => {
  test(
    'its rulings give the cells, its numbers the rows',
    async () => {
      const sheet = await scannedPage(file('ke-hoach.pdf'), 2, 1_400, -0.6);
      const { text } = await read(sheet.toBuffer('image/jpeg'));
      const rows = text.split('\n').filter((line) => line.includes(' | '));
      expect(rows.every((row) => row.split(' | ').length === 5)).toBe(true);
      expect(rows).toContain(
        '3 | Trình Hội đồng nhân dân tỉnh quy định mức thu phí, lệ phí đối với dịch vụ công trực tuyến | Sở Tài chính | Sở Tư pháp | Trước ngày 15/6/2025',
      );
    },
    SLOW_MS,
  );
});

describe('a photograph', () => {
  test(
    'that lies on its side is turned',
    async () => {
      const sheet = await scannedPage(file('ke-hoach.pdf'), 1, 1_654, 0);
      const { text } = await read(turned(sheet, 90).toBuffer('image/png'));
      expect(readDirective(text).document).toMatchObject({ number: '97/KH-UBND', issuedOn: '2025-02-19' });
    },
    SLOW_MS,
  );
});

describe('a picture that is refused', () => {
  const png = (width: number, height: number): Buffer => {
    const bytes = Buffer.alloc(64);
    bytes.write('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1');
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };

  test('one that would unfold to more than fits, before it is opened', async () => {
    await expect(read(png(60_000, 60_000))).rejects.toMatchObject({ code: 'FILE_UNPACKS_TOO_LARGE' });
  });

  test('one that is broken', async () => {
    await expect(read(png(100, 100))).rejects.toMatchObject({ code: 'FILE_BROKEN' });
    await expect(
      read(Buffer.from('\xff\xd8\xff\xe0 is no picture at all, only words', 'latin1')),
    ).rejects.toMatchObject({ code: 'FILE_BROKEN' });
  });

  test('TIFF, which is not read', async () => {
    await expect(read(Buffer.concat([Buffer.from('II*\0', 'latin1'), Buffer.alloc(100)]))).rejects.toMatchObject({
      code: 'FILE_KIND_UNKNOWN',
    });
  });

  test(
    'one with no writing on it',
    async () => {
      const { createCanvas } = await import('@napi-rs/canvas');
      const empty = createCanvas(800, 1_100);
      empty.getContext('2d').fillStyle = '#fff';
      empty.getContext('2d').fillRect(0, 0, 800, 1_100);
      await expect(read(empty.toBuffer('image/png'))).rejects.toMatchObject({ code: 'FILE_WITHOUT_TEXT' });
    },
    SLOW_MS,
  );
});
