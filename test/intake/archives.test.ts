import JSZip from 'jszip';
import { openZip } from '../../src/intake/open-zip.js';
import { readFile } from '../../src/intake/read-file.js';
import { readXml } from '../../src/intake/read-xml.js';
import { ReadingBudget } from '../../src/intake/reading-budget.js';
import { contentTypes, docxFile, docxZip, p } from './docx-file.js';
import { refusal } from './refusal.js';

const zipOf = (files: Record<string, string | Uint8Array>): Promise<Uint8Array> => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
const budget = (unpackedBytes = 10_000_000, entries = 100): ReadingBudget =>
  new ReadingBudget({ unpackedBytes, entries });
const unpackAll = async (bytes: Uint8Array, of: ReadingBudget): Promise<number> => {
  const zip = await openZip(bytes, of);
  let size = 0;
  for (const name of zip.names) size += (await zip.bytes(name))?.length ?? 0;
  return size;
};
/** Overwrites the size that the table of contents declares for the first entry. */
function declare(bytes: Uint8Array, size: number): Uint8Array {
  const lying = Buffer.from(bytes);
  lying.writeUInt32LE(size, lying.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  return lying;
}

describe('an archive', () => {
  it('gives its entries when they are asked for', async () => {
    const zip = await openZip(await zipOf({ 'a/b.txt': 'một', 'c.txt': 'hai' }), budget());
    expect(zip.names).toEqual(expect.arrayContaining(['a/b.txt', 'c.txt']));
    expect(Buffer.from((await zip.bytes('a/b.txt')) ?? []).toString()).toBe('một');
    expect(await zip.bytes('nowhere')).toBeNull();
  });

  it('that unfolds to more than the budget is refused while it unfolds', async () => {
    const bytes = await zipOf({ a: 'ab'.repeat(400_000), b: 'cd'.repeat(400_000) });
    expect(await refusal(() => unpackAll(bytes, budget(1_000_000)))).toBe('FILE_UNPACKS_TOO_LARGE');
  });

  it('that unfolds two hundred times and more is refused even within the budget', async () => {
    const bytes = await zipOf({ zeros: new Uint8Array(5_000_000) });
    expect(await refusal(() => unpackAll(bytes, budget()))).toBe('FILE_UNPACKS_TOO_LARGE');
  });

  it('shares its budget with the archives inside it', async () => {
    const words = Array.from({ length: 60_000 }, (_, i) => `từ ${i}`).join(' ');
    const inner = await zipOf({ words });
    const outer = await zipOf({ a: inner, b: inner });
    const shared = budget(1_200_000);
    const zip = await openZip(outer, shared);
    const size = async (name: string): Promise<number> =>
      unpackAll((await zip.bytes(name)) ?? new Uint8Array(), shared);
    expect(await size('a')).toBeGreaterThan(500_000);
    expect(await refusal(() => size('b'))).toBe('FILE_UNPACKS_TOO_LARGE');
  });

  it('whose declared size is smaller than what comes out is stopped all the same', async () => {
    const zeros = new Uint8Array(5_000_000);
    expect(await refusal(async () => unpackAll(declare(await zipOf({ zeros }), 10), budget()))).toBe(
      'FILE_UNPACKS_TOO_LARGE',
    );
    expect(await refusal(async () => unpackAll(declare(await zipOf({ a: 'bc' }), 1), budget()))).toBe('FILE_BROKEN');
    expect(await refusal(async () => unpackAll(declare(await zipOf({ a: 'bc' }), 900), budget()))).toBe('FILE_BROKEN');
  });

  it('with too many entries, a name that leads out, or a damaged entry is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`f${i}`, 'x']));
    expect(await refusal(async () => openZip(await zipOf(many), budget()))).toBe('FILE_UNPACKS_TOO_LARGE');
    const out = Buffer.from(await zipOf({ 'aa/evil.txt': 'x' }));
    for (let at = out.indexOf('aa/evil'); at >= 0; at = out.indexOf('aa/evil')) out.write('../evil', at, 'latin1');
    expect(await refusal(() => openZip(out, budget()))).toBe('FILE_BROKEN');
    const damaged = Buffer.from(await zipOf({ a: 'Sở Nội vụ '.repeat(50) }));
    damaged.writeUInt8(damaged.readUInt8(45) ^ 0xff, 45);
    expect(await refusal(() => unpackAll(damaged, budget()))).toBe('FILE_BROKEN');
  });

  it('behind a password is refused as such', async () => {
    const bytes = Buffer.from(await zipOf({ a: 'bc' }));
    const at = bytes.indexOf('PK\x01\x02', 0, 'latin1') + 8;
    bytes.writeUInt16LE(bytes.readUInt16LE(at) | 1, at);
    expect(await refusal(() => openZip(bytes, budget()))).toBe('FILE_ENCRYPTED');
  });
});

describe('XML', () => {
  const text = async (xml: string | Uint8Array): Promise<string> => {
    let found = '';
    await readXml(typeof xml === 'string' ? Buffer.from(xml) : xml, { text: (words) => (found += words) });
    return found;
  };

  it('is read in its encoding', async () => {
    expect(await text('<a>Sở &amp; <b><![CDATA[<Nội vụ>]]></b></a>')).toBe('Sở & <Nội vụ>');
    expect(await text(Buffer.from('\ufeff<a>Sở</a>', 'utf16le'))).toBe('Sở');
    expect(await text(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>', 'latin1'))).toBe('é');
  });

  it('that declares a document type is refused: no entity is ever followed', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>';
    const outside = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';
    for (const xml of [bomb, outside, '<!DOCTYPE a SYSTEM "http://a.example/x"><a/>'])
      expect(await refusal(() => text(xml))).toBe('FILE_HAS_ENTITIES');
  });

  it('that is not well-formed or nested without end is broken', async () => {
    for (const xml of ['', '<a>', '<a></b>', '<a>&khong;</a>', '<a>'.repeat(5_000), '<a x=1/>'])
      expect(await refusal(() => text(xml))).toBe('FILE_BROKEN');
    expect(await refusal(() => text(Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe])))).toBe('FILE_BROKEN');
  });
});

describe('the kind of a file is told by its content', () => {
  const old = (stream: string): Buffer =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
  const refused = (bytes: Uint8Array, name = 'van-ban.docx'): Promise<string> => refusal(() => readFile(bytes, name));

  it('Word and Excel before 2007 are refused with the advice to save anew, and passwords are named', async () => {
    expect(await refused(old('WordDocument'), 'a.doc')).toBe('FILE_KIND_OLD');
    expect(await refused(old('Workbook'), 'a.docx')).toBe('FILE_KIND_OLD');
    expect(await refused(old('EncryptedPackage'))).toBe('FILE_ENCRYPTED');
    expect(await refused(old('HwpSummary'))).toBe('FILE_KIND_UNKNOWN');
  });

  it('macros are refused, whatever the name says', async () => {
    const body = p('Giao Sở Nội vụ');
    expect(await refused(await docxFile({ body, extra: { 'word/vbaProject.bin': 'x' } }))).toBe('FILE_HAS_MACROS');
    const types = contentTypes('wordprocessingml.document', '/word/document.xml').replace(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    );
    expect(await refused(await docxFile({ body, extra: { '[Content_Types].xml': types } }))).toBe('FILE_HAS_MACROS');
  });

  it('other kinds are unknown, even under a known name', async () => {
    const odt = await zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' });
    const slides = await zipOf({ '[Content_Types].xml': contentTypes('presentationml.presentation', '/ppt/p.xml') });
    for (const bytes of [odt, slides, await zipOf({ 'a.txt': 'x' })])
      expect(await refused(bytes)).toBe('FILE_KIND_UNKNOWN');
    for (const start of ['{\\rtf1 abc', 'Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', 'MZ\x90\x00'])
      expect(await refused(Buffer.from(`${start}${'\0'.repeat(40)}`, 'latin1'))).toBe('FILE_KIND_UNKNOWN');
  });

  it('a Word document under any name is read', async () => {
    const bytes = await docxFile({ body: p('Giao Sở Nội vụ') });
    expect(await readFile(bytes, 'anh.jpg')).toMatchObject({ kind: 'docx', text: 'Giao Sở Nội vụ\n' });
  });

  it('an empty file, one that is too large, and one without words are named', async () => {
    expect(await refused(new Uint8Array())).toBe('EMPTY_FILE');
    expect(await refused(new Uint8Array(21 * 1024 * 1024))).toBe('FILE_TOO_LARGE');
    expect(await refused(await docxFile({ body: p('') }))).toBe('FILE_WITHOUT_TEXT');
  });

  it('a Word document that is a bomb, has entities or misses its text is refused', async () => {
    expect(await refused(await docxFile({ body: `${p('a')}${' '.repeat(30_000_000)}` }))).toBe(
      'FILE_UNPACKS_TOO_LARGE',
    );
    const entities = docxZip({ body: '' }).file('word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>');
    expect(await refused(await entities.generateAsync({ type: 'uint8array' }))).toBe('FILE_HAS_ENTITIES');
    const without = docxZip({ body: '' }).remove('word/document.xml');
    expect(await refused(await without.generateAsync({ type: 'uint8array' }))).toBe('FILE_BROKEN');
  });
});
