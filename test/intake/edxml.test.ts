import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import fc from 'fast-check';
import JSZip from 'jszip';
import { readFile } from '../../src/intake/read-file.js';
import type { IntakeDocument } from '../../src/intake/intake-document.js';
import { assignmentsOf } from './same-assignments.js';
import { expectDocumentOrRefusal, expectSound } from './sound-document.js';

const gold = (name: string): string =>
  readFileSync(new URL(`../reader/gold/${name}.txt`, import.meta.url), 'utf8').normalize('NFC');
const read = (xml: string, name = 'goi.edxml'): Promise<IntakeDocument> => readFile(Buffer.from(xml), name);
const zipped = async (files: Record<string, string | Uint8Array>): Promise<string> => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'base64', compression: 'DEFLATE' });
};

const HEADER = `<edXML:MessageHeader>
  <edXML:From><edXML:OrganId>000.00.00.H99</edXML:OrganId><edXML:OrganizationInCharge>UBND tỉnh</edXML:OrganizationInCharge><edXML:OrganName>UBND tỉnh Bình Lâm</edXML:OrganName></edXML:From>
  <edXML:To><edXML:OrganId>000.00.01.H99</edXML:OrganId><edXML:OrganName>Sở Tài chính</edXML:OrganName></edXML:To>
  <edXML:To><edXML:OrganId>000.00.02.H99</edXML:OrganId><edXML:OrganName>Sở  Y tế</edXML:OrganName></edXML:To>
  <edXML:DocumentId>000.00.00.H99,2023,412/TB-UBND</edXML:DocumentId>
  <edXML:Code><edXML:CodeNumber>412</edXML:CodeNumber><edXML:CodeNotation>TB-UBND</edXML:CodeNotation></edXML:Code>
  <edXML:PromulgationInfo><edXML:Place>Bình Lâm</edXML:Place><edXML:PromulgationDate>2023/10/06</edXML:PromulgationDate></edXML:PromulgationInfo>
  <edXML:DocumentType><edXML:Type>1</edXML:Type><edXML:TypeName>Thông báo</edXML:TypeName></edXML:DocumentType>
  <edXML:Subject>Kết luận phiên họp tháng 9</edXML:Subject><edXML:Content>Kết luận</edXML:Content>
  <edXML:SignerInfo><edXML:FullName>Vũ Thị Hồng Nhung</edXML:FullName><edXML:Position>Chánh Văn phòng</edXML:Position></edXML:SignerInfo>
  <edXML:DueDate>2023/12/31</edXML:DueDate>
  <edXML:OtherInfo><edXML:Priority>2</edXML:Priority><edXML:Appendixes><edXML:Appendix>Danh mục dự án</edXML:Appendix></edXML:Appendixes></edXML:OtherInfo>
  <edXML:SteeringType>0</edXML:SteeringType>
</edXML:MessageHeader>
<edXML:TraceHeaderList><edXML:Bussiness><edXML:BussinessDocType>3</edXML:BussinessDocType></edXML:Bussiness></edXML:TraceHeaderList>`;

const envelope = (attachments: string, header = HEADER): string => `<?xml version="1.0" encoding="UTF-8"?>
<edXML xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLEnvelope><edXML:edXMLHeader>${header}</edXML:edXMLHeader>
<edXML:edXMLBody><edXML:edXMLManifest><edXML:Reference><edXML:ContentId>cid:01</edXML:ContentId><edXML:AttachmentName>Thông báo 412.txt</edXML:AttachmentName></edXML:Reference></edXML:edXMLManifest></edXML:edXMLBody></edXML:edXMLEnvelope>
<AttachmentEncoded>${attachments}</AttachmentEncoded></edXML>`;
const attachment = (base64: string, name?: string): string =>
  `<Attachment><ContentId>01</ContentId>${name === undefined ? '' : `<AttachmentName>${name}</AttachmentName>`}<ContentType>application/zip</ContentType>
   <edXML:ContentTransferEncoded xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">${base64.replace(/.{76}/gu, '$&\n')}</edXML:ContentTransferEncoded></Attachment>`;

describe('an envelope of the document axis', () => {
  it.each(['dev-01', 'dev-12', 'dev-15'])(
    '%s packed as base64 of a zip gives the assignments of its plain text',
    async (name) => {
      const document = await read(envelope(attachment(await zipped({ '7f3a.txt': gold(name) }))));
      expectSound(document);
      expect(document.kind).toBe('edxml');
      expect(assignmentsOf(document.text)).toEqual(assignmentsOf(gold(name)));
      expect(document.places[0]?.part).toBe('Thông báo 412.txt');
    },
  );

  it('says what the header says, as hints', async () => {
    const { hints } = await read(envelope(attachment(await zipped({ 'a.txt': gold('dev-01') }))));
    expect(hints).toEqual({
      number: '412/TB-UBND',
      issuedOn: '2023-10-06',
      place: 'Bình Lâm',
      issuer: 'UBND tỉnh Bình Lâm',
      subject: 'Kết luận phiên họp tháng 9',
      documentId: '000.00.00.H99,2023,412/TB-UBND',
      documentType: 'Thông báo',
      signer: 'Vũ Thị Hồng Nhung',
      signerPosition: 'Chánh Văn phòng',
      dueOn: '2023-12-31',
      urgency: 'THUONG_KHAN',
      businessType: 'REPLACE',
      recipients: ['Sở Tài chính', 'Sở Y tế'],
      appendixes: ['Danh mục dự án'],
    });
  });

  it.each([
    ['2023-10-06', '2023-10-06'],
    ['06/10/2023', '2023-10-06'],
    ['2023/10/06 09:15:00', '2023-10-06'],
    ['2023-10-06T09:15:00+07:00', '2023-10-06'],
    ['2023/02/31', undefined],
    ['0001/01/01', undefined],
    ['chưa rõ', undefined],
  ])('the date %s is %s', async (written, expected) => {
    const header = `<edXML:MessageHeader><edXML:DueDate>${written}</edXML:DueDate></edXML:MessageHeader>`;
    const { hints } = await read(envelope(attachment(await zipped({ 'a.txt': gold('dev-01') })), header));
    expect(hints?.dueOn).toBe(expected);
  });

  it('reads the flat older form, and a file that was not zipped', async () => {
    const text = gold('dev-01');
    const docx = await Packer.toBuffer(
      new Document({ sections: [{ children: text.split('\n').map((line) => new Paragraph(line)) }] }),
    );
    const flat = (base64: string, name: string): string =>
      `<EdXML><MessageHeader><Code><CodeNumber>412/TB-UBND</CodeNumber></Code></MessageHeader><Attachments><Attachment name="${name}"><Content>${base64}</Content></Attachment></Attachments></EdXML>`;
    for (const xml of [flat(Buffer.from(text).toString('base64'), 'a.txt'), flat(docx.toString('base64'), 'a.docx')]) {
      const document = await read(xml, 'x.xml');
      expect(assignmentsOf(document.text)).toEqual(assignmentsOf(text));
      expect(document.hints?.number).toBe('412/TB-UBND');
    }
  });

  it('reads several attachments, the document first, and leaves out what cannot be read', async () => {
    const document = await read(
      envelope(
        attachment(
          await zipped({ 'Phụ lục.txt': 'Danh mục dự án\nDự án một', 'macro.docm': 'x', '.DS_Store': 'y' }),
          'tep.zip',
        ) +
          attachment(await zipped({ 'CT.txt': gold('dev-01') }), 'Công văn.txt') +
          attachment('!!! không phải base64', 'hong.bin'),
      ),
    );
    expect(document.text.startsWith('ỦY BAN NHÂN DÂN')).toBe(true);
    expect(document.text).toContain('Tệp kèm theo: Phụ lục.txt');
    expectSound(document);
  });

  it('refuses a document type, a bomb, a status message and broken markup', async () => {
    await expect(
      read('<!DOCTYPE edXML [<!ENTITY x SYSTEM "file:///etc/passwd">]><edXML>&x;</edXML>'),
    ).rejects.toMatchObject({ code: 'FILE_HAS_ENTITIES' });
    const bomb = await zipped({ 'a.txt': 'a'.repeat(60 * 1024 * 1024) });
    await expect(read(envelope(attachment(bomb)))).rejects.toMatchObject({ code: 'FILE_UNPACKS_TOO_LARGE' });
    await expect(read(envelope('', HEADER))).rejects.toMatchObject({ code: 'FILE_WITHOUT_TEXT' });
    await expect(read('<edXML><a></edXML>')).rejects.toMatchObject({ code: 'FILE_BROKEN' });
    await expect(read('<edXML>&unknown;</edXML>')).rejects.toMatchObject({ code: 'FILE_BROKEN' });
  }, 30_000);

  it('any mutilated envelope gives a sound document or a refusal', async () => {
    const good = Buffer.from(envelope(attachment(await zipped({ 'a.txt': gold('dev-12') }))));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 }), async (changes) => {
        const changed = Buffer.from(good);
        for (const [at, byte] of changes) changed[at] = byte;
        await expectDocumentOrRefusal(() => readFile(changed, 'goi.edxml'));
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});
