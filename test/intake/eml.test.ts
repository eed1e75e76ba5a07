import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Document, Packer, Paragraph } from 'docx';
import { readFile } from '../../src/intake/read-file.js';
import type { IntakeDocument } from '../../src/intake/intake-document.js';
import { bodyOf, portalPage } from './as-html.js';
import { mail, part } from './as-mail.js';
import { assignmentsOf } from './same-assignments.js';
import { expectDocumentOrRefusal, expectSound } from './sound-document.js';

const gold = (name: string): string =>
  readFileSync(new URL(`../reader/gold/${name}.txt`, import.meta.url), 'utf8').normalize('NFC');
const read = (bytes: Uint8Array, name = 'thu.eml'): Promise<IntakeDocument> => readFile(bytes, name);
const cover = part(
  'Kính gửi các đơn vị, gửi kèm văn bản. Đề nghị phản hồi trước ngày 05/01/2024.',
  'text/plain; charset=utf-8',
);
const docx = (text: string): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: text.split('\n').map((line) => new Paragraph(line)) }] }));

describe('a mail', () => {
  it.each(['dev-01', 'dev-12', 'dev-15'])(
    '%s attached as a text or page gives the assignments of its plain text',
    async (name) => {
      for (const attached of [
        part(gold(name), 'text/plain; charset=utf-8', 'Chỉ thị.txt'),
        part(portalPage(bodyOf(gold(name))), 'text/html', 'Chỉ thị.html'),
      ]) {
        const document = await read(mail([cover, attached]));
        expectSound(document);
        expect(document.kind).toBe('eml');
        expect(assignmentsOf(document.text)).toEqual(assignmentsOf(gold(name)));
        expect(document.places.every((place) => place.part?.startsWith('Chỉ thị.'))).toBe(true);
        expect(document.text).not.toContain('Kính gửi các đơn vị');
      }
    },
  );

  it('a .docx attached gives the same assignments, and its signed twin is read once', async () => {
    const text = gold('dev-01');
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const document = await read(
      mail([cover, part(await docx(text), type, 'TB 412.docx'), part(text, 'text/plain', 'TB 412_signed.txt')]),
    );
    expect(assignmentsOf(document.text)).toEqual(assignmentsOf(text));
    expect(document.notes).toEqual([
      expect.objectContaining({ code: 'ATTACHMENT_LEFT_OUT', part: 'TB 412_signed.txt' }),
    ]);
  });

  it('the document comes first, its annexes below it under a line with their name', async () => {
    const annex = `${'Danh mục dự án kèm theo\n'.repeat(3)}${'Dự án đường tỉnh, vốn năm 2023, chủ đầu tư Ban Quản lý dự án\n'.repeat(100)}`;
    const { text, places } = await read(
      mail([part(annex, 'text/plain', 'Phụ lục 1.txt'), cover, part(gold('dev-01'), 'text/plain', 'TB412.txt')]),
    );
    expect(text.startsWith('ỦY BAN NHÂN DÂN')).toBe(true);
    expect(text).toContain('\n\nTệp kèm theo: Phụ lục 1.txt\n\nDanh mục');
    const parts = places.map((place) => place.part);
    expect(parts).toEqual(parts.toSorted().toReversed());
  });

  it('its own words are read when nothing is attached, or when what is attached cannot be read', async () => {
    const own = part(gold('dev-01'), 'text/plain; charset=utf-8');
    const document = await read(mail([own, part('PK\u0003\u0004rác', 'application/zip', 'rac.zip')]));
    expect(assignmentsOf(document.text)).toEqual(assignmentsOf(gold('dev-01')));
    expect(document.notes).toEqual([expect.objectContaining({ code: 'ATTACHMENT_LEFT_OUT', part: 'rac.zip' })]);
    expect((await read(mail([own]))).text).not.toContain('999/CT-UBND');
  });

  it('a page saved as .mht is read as the page', async () => {
    const page = mail(
      [
        part(portalPage(bodyOf(gold('dev-15'))), 'text/html; charset=utf-8'),
        part('x'.repeat(50), 'image/png', undefined, 'Content-Location: http://x/a.png\r\n'),
      ],
      'multipart/related',
    );
    expect(assignmentsOf((await read(page, 'trang.mht')).text)).toEqual(assignmentsOf(gold('dev-15')));
  });

  it('a mail within a mail is read, to a depth; beyond it is left out', async () => {
    let inner = mail([cover, part(gold('dev-01'), 'text/plain', 'TB.txt')]);
    inner = mail([cover, part(inner, 'application/octet-stream', 'chuyển tiếp.eml')]);
    const document = await read(inner);
    expect(assignmentsOf(document.text)).toEqual(assignmentsOf(gold('dev-01')));
    expect(document.places[0]?.part).toBe('chuyển tiếp.eml/TB.txt');
    for (let i = 0; i < 4; i++) inner = mail([cover, part(inner, 'application/octet-stream', 'nữa.eml')]);
    const deep = await read(inner);
    expect(deep.text).not.toContain('412/TB-UBND');
    expect(deep.notes.some((note) => note.code === 'ATTACHMENT_LEFT_OUT')).toBe(true);
  });

  it('why the only attachment is refused is said when there is nothing else', async () => {
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
    await expect(read(mail([part(old, 'application/msword', 'cu.doc')]))).rejects.toMatchObject({
      code: expect.stringMatching(/^FILE_/u),
    });
    await expect(read(mail([part('', 'text/plain')]))).rejects.toMatchObject({ code: 'FILE_WITHOUT_TEXT' });
  });

  it('thousands of attachments and headers without end are refused', async () => {
    const many = Array.from({ length: 2_100 }, (_, i) => part('a', 'text/plain', `${i}.txt`));
    await expect(read(mail(many))).rejects.toMatchObject({ code: 'FILE_UNPACKS_TOO_LARGE' });
    const long = Buffer.from(
      mail([cover])
        .toString()
        .replace('To: ', `X-Long: ${'a '.repeat(200_000)}\r\nTo: `),
    );
    await expect(read(long)).rejects.toMatchObject({ code: 'FILE_BROKEN' });
  }, 20_000);

  it('any mutilated mail gives a sound document or a refusal', async () => {
    const good = mail([
      cover,
      part(gold('dev-12'), 'text/plain', 'a.txt'),
      part(bodyOf(gold('dev-01')), 'text/html', 'b.html'),
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 20 }),
        fc.nat(good.length),
        async (changes, end) => {
          const changed = Buffer.from(good);
          for (const [at, byte] of changes) changed[at] = byte;
          await expectDocumentOrRefusal(() => read(end % 3 === 0 ? changed.subarray(0, end) : changed));
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
