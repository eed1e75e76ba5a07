import ExcelJS from 'exceljs';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type request from 'supertest';
import { asDocx } from '../intake/as-docx.js';
import { bodyOf, portalPage } from '../intake/as-html.js';
import { mail, part } from '../intake/as-mail.js';
import { contentTypes, docxFile, docxZip, p } from '../intake/docx-file.js';
import { encoded } from '../intake/encoded.js';
import { typedPicture } from '../intake/support/typed-picture.js';
import { startApiWorld, type ApiWorld, type Who } from './api-world.js';
import { noticeText } from './notice-text.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let world: ApiWorld;
let number = 300;
const next = () => `${++number}/TB-UBND`;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const send = (content: Uint8Array | string, name: string, who: Who = 'specialist') =>
  world.call(who).post('/api/directives').attach('file', Buffer.from(content), name);
const counts = async () => {
  const { database } = world.province;
  return [await database.directive.count(), await database.storedFile.count(), await database.draftVersion.count()];
};

const edxml = async (text: string, header: string): Promise<string> => {
  const zip = new JSZip();
  zip.file('thong-bao.txt', text);
  const base64 = await zip.generateAsync({ type: 'base64', compression: 'DEFLATE' });
  return `<?xml version="1.0" encoding="UTF-8"?>
<edXML xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLEnvelope><edXML:edXMLHeader><edXML:MessageHeader>${header}</edXML:MessageHeader></edXML:edXMLHeader>
<edXML:edXMLBody><edXML:edXMLManifest><edXML:Reference><edXML:ContentId>cid:01</edXML:ContentId><edXML:AttachmentName>Thông báo.txt</edXML:AttachmentName></edXML:Reference></edXML:edXMLManifest></edXML:edXMLBody></edXML:edXMLEnvelope>
<AttachmentEncoded><Attachment><ContentId>01</ContentId><ContentType>application/zip</ContentType><edXML:ContentTransferEncoded>${base64}</edXML:ContentTransferEncoded></Attachment></AttachmentEncoded></edXML>`;
};
const CODE = (digits: string) =>
  `<edXML:Code><edXML:CodeNumber>${digits}</edXML:CodeNumber><edXML:CodeNotation>TB-UBND</edXML:CodeNotation></edXML:Code>`;

describe('each kind of file', () => {
  it.each<[string, string, string, string, (text: string) => Promise<Uint8Array | string> | Uint8Array | string]>([
    ['a Word document', 'thong-bao.docx', 'docx', DOCX, asDocx],
    ['a web page', 'thong-bao.html', 'html', 'text/html', (text) => portalPage(bodyOf(text))],
    ['a text of before Unicode', 'thong-bao.txt', 'txt', 'text/plain', (text) => encoded(text, 'tcvn3')],
    [
      'a mail with the document in it',
      'thu.eml',
      'eml',
      'message/rfc822',
      async (text) =>
        mail([
          part('Kính gửi các cơ quan.', 'text/plain; charset=utf-8'),
          part(await asDocx(text), DOCX, 'Thông báo.docx'),
        ]),
    ],
    ['an envelope of the axis', 'goi.edxml', 'edxml', 'application/xml', (text) => edxml(text, '')],
  ])('%s becomes a draft, and comes back byte for byte', async (_, name, kind, mediaType, make) => {
    const written = next();
    const content = Buffer.from(await make(noticeText(written)));
    const { body } = await send(content, name).expect(201);
    expect(body.draft.document).toMatchObject({ number: written, issuedOn: '2016-02-05' });
    expect(body.draft.assignments[0]).toMatchObject({ deadline: { kind: 'fixed', due: '2016-02-28' } });
    expect(body.source).toMatchObject({ kind, fileName: name, mediaType, hasPlaces: true, sizeBytes: content.length });

    const original = await world
      .call()
      .get(`/api/directives/${body.id}/original`)
      .buffer(true)
      .parse(binary)
      .expect(200);
    expect(Buffer.compare(original.body, content)).toBe(0);
    expect(original.headers['content-disposition']).toContain('attachment');
  });

  it('a PDF with words in it', async () => {
    const content = readFileSync(new URL('../intake/files/chi-thi.pdf', import.meta.url));
    const { body } = await send(content, 'chi-thi.pdf').expect(201);
    expect(body.draft.document).toMatchObject({ number: '21/CT-UBND', type: 'CT', issuedOn: '2024-05-14' });
    const { body: found } = await world.call().get(`/api/directives/${body.id}/source`).expect(200);
    const place = found.places.find(({ start }: { start: number }) => start >= body.text.indexOf('CHỈ THỊ'));
    expect(place).toMatchObject({ page: 1 });
    const { body: desk } = await world.call().get(`/api/drafts/${body.id}`).expect(200);
    expect(desk.source).toMatchObject({ kind: 'pdf', fileName: 'chi-thi.pdf', mediaType: 'application/pdf' });
  });

  it('a workbook, with the cell of each word', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Phụ lục');
    sheet.addRow(['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn']);
    sheet.addRow([1, 'Xây dựng kế hoạch phòng dịch', 'Sở Y tế', 'Sở Tài chính', '15/3/2016']);
    const content = Buffer.from(await workbook.xlsx.writeBuffer());
    const { body } = await send(content, 'phu-luc.xlsx').expect(201);
    expect(body.draft.assignments[0]).toMatchObject({ lead: ['Sở Y tế'], deadline: { due: '2016-03-15' } });
    const { body: found } = await world.call().get(`/api/directives/${body.id}/source`).expect(200);
    expect(found.places.map(({ cell }: { cell?: string }) => cell)).toContain('Phụ lục!C2');
  });

  it('a photograph of a page: recognised, and what it says is marked as such', async () => {
    const written = next();
    const lines = noticeText(written)
      .split('\n')
      .filter((line) => line.trim() !== '');
    const content = typedPicture(lines, 'image/jpeg');
    const { body } = await send(content, 'anh-chup.jpg').expect(201);
    expect(body.draft.document).toMatchObject({ number: written, issuedOn: '2016-02-05' });
    expect(body.source).toMatchObject({ kind: 'image', mediaType: 'image/jpeg', notes: [{ code: 'OCR_USED' }] });
    const { body: found } = await world.call().get(`/api/directives/${body.id}/source`).expect(200);
    expect(found.places[0]).toMatchObject({ page: 1, ocrConfidence: expect.any(Number) });
  }, 60_000);

  it('what its reading met is said: an old encoding', async () => {
    const { body } = await send(encoded(noticeText(next()), 'tcvn3'), 'cu.txt').expect(201);
    expect(body.source.notes).toMatchObject([{ code: 'ENCODING_CONVERTED' }]);
  });
});

describe('what an edXML header says', () => {
  it('fills what the text leaves open, marked as such, and dates take their year from it', async () => {
    const text = noticeText(next())
      .replace(/Số: .*/, 'Số:      /TB-UBND')
      .replace('Thử Nghiệm, ngày 05 tháng 02 năm 2016\n', '')
      .replace('28/02/2016', '28/2');
    const header = `${CODE('777')}<edXML:PromulgationInfo><edXML:PromulgationDate>2016/02/04</edXML:PromulgationDate></edXML:PromulgationInfo><edXML:OtherInfo><edXML:Priority>1</edXML:Priority></edXML:OtherInfo>`;
    const { body } = await send(await edxml(text, header), 'goi.edxml').expect(201);
    expect(body.draft.document).toMatchObject({
      number: '777/TB-UBND',
      issuedOn: '2016-02-04',
      urgency: 'KHAN',
      hinted: ['number', 'issuedOn', 'urgency'],
    });
    expect(body.draft.assignments[0].deadline).toMatchObject({ kind: 'fixed', due: '2016-02-28' });
    expect(body.source.hints).toMatchObject({ number: '777/TB-UBND', issuedOn: '2016-02-04' });
  });

  it('is doubted where the text says otherwise, and the text stays', async () => {
    const written = next();
    const { body } = await send(await edxml(noticeText(written), CODE('778')), 'goi.edxml').expect(201);
    expect(body.draft.document.number).toBe(written);
    const { body: desk } = await world.call().get(`/api/drafts/${body.id}`).expect(200);
    const thing = desk.toSettle.find(({ code }: { code: string }) => code === 'HINT_NUMBER_DIFFERS');
    expect(thing).toMatchObject({ itemId: null, field: 'number', weight: 'doubt', mayBeRight: true, isSettled: false });
    expect(thing.message).toContain('778/TB-UBND');
    expect(thing.words).toBe('778/TB-UBND');

    const edit = (version: number, was: string, value: string) =>
      world
        .call()
        .post(`/api/drafts/${body.id}/edits`)
        .send({
          editId: randomUUID(),
          version,
          edits: [{ op: 'setDocument', change: { field: 'number', was, value } }],
        })
        .expect(200);
    const doubts = async () => {
      const { body: now } = await world.call().get(`/api/drafts/${body.id}`).expect(200);
      return now.toSettle.filter(({ code }: { code: string }) => code === 'HINT_NUMBER_DIFFERS').length;
    };
    await edit(1, written, '778/TB-UBND');
    expect(await doubts()).toBe(0);
    await edit(2, '778/TB-UBND', written);
    expect(await doubts()).toBe(1);
  });
});

describe('what a person is asked besides', () => {
  const settle = async (id: string) => (await world.call().get(`/api/drafts/${id}`).expect(200)).body;
  const OLD_WORD = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('WordDocument', 'utf16le'),
  ]);

  it('whether a paper kept unread bears a secrecy mark, until somebody says that it does not', async () => {
    const { body } = await send(OLD_WORD, 'ban-ky.doc').field('text', noticeText(next())).expect(201);
    const of = async () =>
      (await settle(body.id)).toSettle.find(({ code }: { code: string }) => code === 'FILE_NOT_READ');
    const thing = await of();
    expect(thing).toMatchObject({
      itemId: null,
      weight: 'doubt',
      words: 'ban-ky.doc',
      mayBeRight: true,
      isSettled: false,
    });
    const edits = [{ op: 'settle', itemId: null, keys: [thing.key], isSettled: true }];
    await world
      .call()
      .post(`/api/drafts/${body.id}/edits`)
      .send({ editId: randomUUID(), version: 1, edits })
      .expect(200);
    expect(await of()).toMatchObject({ isSettled: true });
  });

  it('nothing of the kind of a paper that was read', async () => {
    const words = next();
    const { body } = await send(await asDocx(noticeText(words)), 'ban-ky.docx')
      .field('text', noticeText(words))
      .expect(201);
    expect((await settle(body.id)).toSettle.map(({ code }: { code: string }) => code)).not.toContain('FILE_NOT_READ');
  });

  it('which deputy directed it, until one is chosen', async () => {
    const { database, officeId } = world.province;
    const subject = 'Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp giao ban';
    const titles = ['Phó Chủ tịch UBND tỉnh phụ trách đê điều', 'Phó Chủ tịch UBND tỉnh phụ trách thủy lợi'];
    for (const title of titles)
      await database.post.create({ data: { id: randomUUID(), officeId, kind: 'viceChairman', title } });
    const { body } = await send(noticeText(next()).replace(/Kết luận[^\n]*/, subject), 'a.txt').expect(201);
    const desk = await settle(body.id);
    const thing = desk.toSettle.find(({ code }: { code: string }) => code === 'DIRECTED_BY_UNCLEAR');
    expect(thing).toMatchObject({ itemId: null, field: 'directedBy', weight: 'doubt', mayBeRight: true });
    for (const title of titles) expect(thing.message).toContain(title);
    const post = await database.post.findFirstOrThrow({ where: { title: titles[0] ?? '' } });
    const was = { name: desk.document.directedBy, postId: null };
    const change = { field: 'directedBy', was, value: { ...was, postId: post.id } };
    const edits = [{ op: 'setDocument', change }];
    await world
      .call()
      .post(`/api/drafts/${body.id}/edits`)
      .send({ editId: randomUUID(), version: 1, edits })
      .expect(200);
    expect((await settle(body.id)).toSettle.map(({ code }: { code: string }) => code)).not.toContain(
      'DIRECTED_BY_UNCLEAR',
    );
    await database.directive.update({ where: { id: body.id }, data: { directedByPostId: null } });
    await database.post.deleteMany({ where: { title: { in: titles } } });
  });
});

describe('a cited document', () => {
  it('that the office follows up is found under its number; a draft is not', async () => {
    const written = next();
    const citing = (number: string) =>
      noticeText(number).replace('1. ', `Thực hiện Thông báo số ${written} ngày 05/02/2016 của UBND tỉnh:\n1. `);
    const { body: cited } = await send(noticeText(written), 'a.txt').expect(201);
    const { body } = await send(citing(next()), 'b.txt').expect(201);
    const here = async () => (await world.call().get(`/api/drafts/${body.id}`).expect(200)).body;
    const desk = await here();
    const index = desk.document.cited.findIndex(({ number }: { number: string }) => number === written);
    expect(index).toBeGreaterThanOrEqual(0);
    expect(desk.citedHere).toEqual([]);
    await world.province.database.directive.update({ where: { id: cited.id }, data: { state: 'running' } });
    expect((await here()).citedHere).toEqual([{ index, directiveId: cited.id }]);
    await world.province.database.directive.update({ where: { id: cited.id }, data: { state: 'draft' } });
  });
});

describe('a refused file', () => {
  const bomb = async () => docxFile({ body: p('x'.repeat(60_000_000)) });
  const withMacros = async () => {
    const zip = docxZip({ body: p(noticeText()) });
    zip.file('word/vbaProject.bin', 'macro');
    zip.file(
      '[Content_Types].xml',
      contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml', 'word/document.xml'),
    );
    return zip.generateAsync({ type: 'uint8array' });
  };
  const encryptedPdf = async () =>
    Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R/Encrypt 2 0 R>>\n%%EOF\n');

  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array, number, string[]]>([
    ['that unfolds without end', 'a.docx', bomb, 413, ['FILE_UNPACKS_TOO_LARGE']],
    ['with macros', 'a.docx', withMacros, 415, ['FILE_HAS_MACROS']],
    ['with a password', 'a.pdf', encryptedPdf, 422, ['FILE_ENCRYPTED', 'FILE_BROKEN']],
    [
      'with external entities',
      'a.edxml',
      () =>
        Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><edXML>&x;</edXML>'),
      415,
      ['FILE_HAS_ENTITIES'],
    ],
    ['that is broken', 'a.docx', () => Buffer.from('PK\x03\x04 rest', 'latin1'), 422, ['FILE_BROKEN']],
    ['without words', 'a.txt', () => Buffer.from(' \n\n '), 422, ['FILE_WITHOUT_TEXT']],
  ])('%s leaves nothing behind', async (_, name, make, status, codes) => {
    const before = await counts();
    const { body } = await send(await make(), name).expect(status);
    expect(codes).toContain(body.code);
    expect(await counts()).toEqual(before);
  });

  it.each<[string, string, () => Promise<Uint8Array | string>]>([
    [
      'a secret Word document',
      'rat-rieng.docx',
      async () => asDocx(`MẬT\n${noticeText('5/TB-UBND', 'Nội dung-rất-riêng')}`),
    ],
    [
      'a photograph whose mark only its recognition sees',
      'rat-rieng.png',
      async () => typedPicture(['TUYỆT MẬT', ...noticeText('5/TB-UBND', 'Nội dung-rất-riêng').split('\n')]),
    ],
    ['a file whose name says so', 'Rất riêng (Mật).txt', async () => noticeText('5/TB-UBND', 'Nội dung-rất-riêng')],
    [
      'a mail with a secret document in it',
      'rat-rieng.eml',
      async () =>
        mail([
          part('Kính gửi các cơ quan, xin gửi kèm.', 'text/plain; charset=utf-8'),
          part(noticeText('9/TB-UBND', 'Nội dung-rất-riêng'), 'text/plain; charset=utf-8', 'thuong.txt'),
          part(
            `TỐI MẬT\n${noticeText('5/TB-UBND', 'Nội dung khác, Nội dung-rất-riêng')}`.replaceAll('Sở', 'Ban'),
            'text/plain; charset=utf-8',
            'rieng.txt',
          ),
        ]),
    ],
  ])('%s leaves neither rows nor a word in the log', async (_, name, make) => {
    const before = await counts();
    const logged = world.logged.length;
    const answer = await send(await make(), name).expect(422);
    expect(answer.body.code).toBe('SECRET_DOCUMENT');
    expect(await counts()).toEqual(before);
    expect(JSON.stringify(answer.body) + world.logged.slice(logged).join('')).not.toMatch(/riêng|rieng|5\/TB-UBND/);
  });

  it('beside pasted words is refused for its secrecy mark too', async () => {
    const secret = await asDocx(`TUYỆT MẬT\n${noticeText('5/TB-UBND')}`);
    const before = await counts();
    const { body } = await send(secret, 'kem.docx').field('text', noticeText(next())).expect(422);
    expect(body.code).toBe('SECRET_DOCUMENT');
    expect(await counts()).toEqual(before);
  });

  it('behind a password is refused beside pasted words too: nobody sees whether it is secret', async () => {
    const before = await counts();
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(500),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    const { body } = await send(locked, 'kem.docx').field('text', noticeText(next())).expect(422);
    expect(body.code).toBe('FILE_ENCRYPTED');
    expect(await counts()).toEqual(before);
  });
});

describe('the original', () => {
  const brought = async () => (await send(await asDocx(noticeText(next())), 'Thông báo.docx').expect(201)).body.id;

  it('is kept beside pasted words, which are what is read', async () => {
    const content = await asDocx(noticeText('1/TB-UBND').replace('Sở Y tế', 'Sở Khác'));
    const { body } = await send(content, 'da-ky.docx').field('text', noticeText(next())).expect(201);
    expect(body.source).toMatchObject({ kind: 'pasted', fileName: 'da-ky.docx', mediaType: DOCX, hasPlaces: false });
    expect(body.text).toContain('Sở Y tế');
  });

  it('is there for the office, not for another one, nor for an agency before the launch', async () => {
    const id = await brought();
    for (const who of ['colleague', 'otherRoom', 'officeHead', 'leader'] as const)
      await world.call(who).get(`/api/directives/${id}/original`).expect(200);
    for (const who of ['otherOffice', 'agencyHead'] as const)
      await world.call(who).get(`/api/directives/${id}/original`).expect(404);
    await world.call('otherOffice').get(`/api/directives/${id}/source`).expect(404);
  });

  it('that is no longer what was stored is not given out', async () => {
    const id = await brought();
    const { database } = world.province;
    const { fileId } = await database.directive.findUniqueOrThrow({ where: { id }, select: { fileId: true } });
    await database.storedFile.update({ where: { id: fileId ?? '' }, data: { content: new Uint8Array([1, 2, 3]) } });
    expect((await world.call().get(`/api/directives/${id}/original`).expect(500)).body.code).toBe('FILE_DAMAGED');
    expect((await world.call().get(`/api/files/${fileId}`).expect(500)).body.code).toBe('FILE_DAMAGED');
  });

  it('of words that were pasted alone is none', async () => {
    const { body } = await world
      .call()
      .post('/api/directives')
      .send({ text: noticeText(next()) })
      .expect(201);
    expect(body.source).toBeNull();
    await world.call().get(`/api/directives/${body.id}/original`).expect(404);
  });
});

/** supertest's own parsers would make text of it. */
function binary(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}
