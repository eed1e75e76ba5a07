import JSZip from 'jszip';
import { readOutside } from '../../src/intake/read-outside.js';
import { docxFile, p } from './docx-file.js';
import { refusal } from './refusal.js';

const limits = { timeMs: 20_000, ocrPageMs: 1_000, heapMb: 300 };
const directive = (): Promise<Uint8Array> => docxFile({ body: p('Giao Sở Nội vụ báo cáo') });
/** A thousand paragraphs a page long: seconds of work, and far more memory than a small heap has. */
const large = (): Promise<Uint8Array> =>
  docxFile({ body: Array.from({ length: 1_500 }, (_, i) => p(`${i} ${'Sở Nội vụ rà soát '.repeat(150)}`)).join('') });

describe('a file read in a process of its own', () => {
  it('gives its document, and refuses with the same codes', async () => {
    expect(await readOutside(await directive(), 'a.docx')).toMatchObject({
      kind: 'docx',
      text: 'Giao Sở Nội vụ báo cáo\n',
    });
    expect(await refusal(async () => readOutside(Buffer.from('{\\rtf1'), 'a.rtf'))).toBe('FILE_KIND_UNKNOWN');
    expect(await refusal(async () => readOutside(new Uint8Array(), 'a.txt'))).toBe('EMPTY_FILE');
  });

  it('that fills its memory is killed, and the next is read', async () => {
    const reading = async (): Promise<unknown> =>
      readOutside(await large(), 'a.docx', { limits: { ...limits, heapMb: 8 } });
    expect(await refusal(reading)).toBe('FILE_UNPACKS_TOO_LARGE');
    expect(await readOutside(await directive(), 'a.docx')).toMatchObject({ kind: 'docx' });
  });

  it('that takes too long is killed', async () => {
    const reading = async (): Promise<unknown> =>
      readOutside(await large(), 'a.docx', { limits: { ...limits, timeMs: 20 } });
    expect(await refusal(reading)).toBe('FILE_TOO_SLOW');
  });

  it('ends with the reason of the signal, whether it runs or waits for its turn', async () => {
    const bytes = await directive();
    const gone = new Error('the person left');
    const readings = Array.from({ length: 4 }, () => {
      const leaving = new AbortController();
      setTimeout(() => leaving.abort(gone), 5);
      return readOutside(bytes, 'a.docx', { signal: leaving.signal });
    });
    const outcomes = await Promise.allSettled(readings);
    expect(outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason : 'read'))).toEqual(
      Array.from({ length: 4 }, () => gone),
    );
    expect(await readOutside(bytes, 'a.docx')).toMatchObject({ kind: 'docx' });
  });

  it('is refused at once when as many wait already as there is room for', async () => {
    const bytes = await directive();
    const leaving = new AbortController();
    const readings = Array.from({ length: 20 }, () => readOutside(bytes, 'a.docx', { signal: leaving.signal }));
    const outcomes = Promise.allSettled(readings);
    expect(await refusal(async () => readOutside(bytes, 'a.docx'))).toBe('FILE_QUEUE_FULL');
    leaving.abort(new Error('the person left'));
    await outcomes;
    expect(await readOutside(bytes, 'a.docx')).toMatchObject({ kind: 'docx' });
  });

  it('that is a bomb is refused', async () => {
    const zip = new JSZip().file('[Content_Types].xml', `<a>${' '.repeat(30_000_000)}`);
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(await refusal(async () => readOutside(bytes, 'a.docx'))).toBe('FILE_UNPACKS_TOO_LARGE');
  });
});
