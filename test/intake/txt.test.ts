import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readTxt } from '../../src/intake/txt/read-txt.js';
import type { IntakeDocument } from '../../src/intake/intake-document.js';
import { encoded } from './encoded.js';
import { assignmentsOf } from './same-assignments.js';
import { expectDocumentOrRefusal, expectSound } from './sound-document.js';

const gold = readFileSync(new URL('../reader/gold/dev-01.txt', import.meta.url), 'utf8').normalize('NFC');
const read = (content: string | Uint8Array): Promise<IntakeDocument> =>
  readTxt(typeof content === 'string' ? Buffer.from(content) : content, {});

describe('a plain text', () => {
  it('is read as it is, each line with its number', async () => {
    const document = await read(`\ufeff${gold}`);
    expectSound(document);
    expect(document).toMatchObject({ kind: 'txt', text: gold, notes: [] });
    for (const { start, end, line } of document.places) {
      expect(document.text.slice(start, end)).toBe(gold.split('\n')[(line ?? 0) - 1]);
    }
  });

  it('any line ends, page breaks and decomposed letters', async () => {
    const document = await read('một\r\nhai\rba\n\nnăm\fsáu\u2028bảy'.normalize('NFD'));
    expect(document.text).toBe('một\nhai\nba\n\nnăm\nsáu\nbảy');
    expect(document.places.map(({ line }) => line)).toEqual([1, 2, 3, 5, 5, 5]);
    expect(document.notes[0]?.code).toBe('ENCODING_CONVERTED');
  });

  it.each(['vni', 'viscii', 'windows-1258'] as const)(
    'in %s gives the assignments of the same text in Unicode',
    async (encoding) => {
      const document = await read(encoded(gold, encoding));
      expect(document.text).toBe(gold);
      expect(document.notes).toHaveLength(1);
    },
  );

  it('in TCVN3, which has no capital "Ủ", gives the same assignments but for that letter', async () => {
    const { text } = await read(encoded(gold, 'tcvn3'));
    const small = (assignments: unknown[]): string => JSON.stringify(assignments).toLowerCase();
    expect(small(assignmentsOf(text))).toBe(small(assignmentsOf(gold)));
  });

  it('is refused when it is empty, blank or no text at all', async () => {
    await expect(read('')).rejects.toMatchObject({ code: 'EMPTY_FILE' });
    await expect(read(' \r\n\t')).rejects.toMatchObject({ code: 'FILE_WITHOUT_TEXT' });
    await expect(read('a\0b')).rejects.toMatchObject({ code: 'FILE_KIND_UNKNOWN' });
    await expect(read(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 1, 2, 3, 0xff, 0xfe]))).rejects.toMatchObject({
      code: 'FILE_KIND_UNKNOWN',
    });
  });

  it('five megabytes are read in seconds', async () => {
    const many = `${gold}\n`.repeat(Math.floor(4_500_000 / gold.length));
    const started = performance.now();
    expectSound(await read(many));
    expect(performance.now() - started).toBeLessThan(8_000);
  }, 30_000);

  it('any bytes give a sound document or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => expectDocumentOrRefusal(() => read(bytes))),
      { numRuns: 400 },
    );
    const good = encoded(gold, 'vni');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 30 }), async (changes) => {
        const changed = Uint8Array.from(good);
        for (const [at, byte] of changes) changed[at] = byte;
        await expectDocumentOrRefusal(() => read(changed));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
