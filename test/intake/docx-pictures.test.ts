import { describe, expect, it } from '@jest/globals';
import { readFile } from '../../src/intake/read-file.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { noticeText } from '../api/notice-text.js';
import { docxFile, p, run } from './docx-file.js';
import { typedPicture } from './support/typed-picture.js';

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const blip = (id: string): string =>
  `<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="${id}"/></w:drawing></w:r>`;
const withPictures = (body: string, pictures: Record<string, Buffer>): Promise<Uint8Array> => {
  const names = Object.keys(pictures);
  const rels = names.map((id) => `<Relationship Id="${id}" Type="${IMAGE}" Target="media/${id}.png"/>`).join('');
  return docxFile({
    body,
    extra: {
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels}</Relationships>`,
      ...Object.fromEntries(names.map((id) => [`word/media/${id}.png`, pictures[id] ?? ''])),
    },
  });
};
const NOTICE = noticeText()
  .split('\n')
  .filter((line) => line.trim() !== '');

describe('a scanned page put into a Word document', () => {
  it('is recognised, with a note, its words known as those of a picture', async () => {
    const steps: string[] = [];
    const bytes = await withPictures(p(blip('rId1')), { rId1: typedPicture(NOTICE) });
    const document = await readFile(bytes, 'scan.docx', { onProgress: ({ step }) => steps.push(step) });
    expect(readDirective(document.text).assignments[0]).toMatchObject({
      lead: ['Sở Nội vụ'],
      deadline: { kind: 'fixed', due: '2016-02-28' },
    });
    expect(document.notes).toMatchObject([{ code: 'OCR_USED', message: 'Ảnh 1 trong tệp được nhận dạng từ ảnh.' }]);
    expect(document.places[0]).toMatchObject({ part: 'ảnh trong tệp', page: 1, ocrConfidence: expect.any(Number) });
    expect(steps).toEqual(['ocr', 'ocr']);
  }, 60_000);

  it('that is blank, or too small for a page, leaves the typed words alone', async () => {
    const small = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const body = `${p(run('Giao Sở Nội vụ báo cáo') + blip('rId1'))}${p(blip('rId2'))}`;
    const document = await readFile(await withPictures(body, { rId1: small, rId2: typedPicture([]) }), 'anh.docx');
    expect(document.text.trim()).toBe('Giao Sở Nội vụ báo cáo');
    expect(document.notes).toMatchObject([{ code: 'PAGES_WITHOUT_TEXT' }]);
  }, 60_000);
});
