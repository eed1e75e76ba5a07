import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  detectLegacy,
  encodingNote,
  fromLegacy,
  fromLegacyFont,
  legacyOfFont,
} from '../../src/intake/encodings/legacy.js';
import { isSyllable } from '../../src/intake/encodings/syllable.js';
import { asWindows1252 } from '../../src/intake/encodings/windows-1252.js';
import { encoded, LETTERS } from './encoded.js';

const PARAGRAPH = `Ủy ban nhân dân tỉnh yêu cầu Thủ trưởng các sở, ban, ngành; Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố:
1. Giao Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Sở Tài chính rà soát những dự án giải ngân dưới 50% kế hoạch vốn, đề xuất điều chuyển, trình Ủy ban nhân dân tỉnh trước ngày 15/10/2023.
2. Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc; kịp thời tổng hợp những khó khăn, vướng mắc, báo cáo Chủ tịch Ủy ban nhân dân tỉnh chậm nhất ngày 31 tháng 12 năm 2023.`;

const ENCODINGS = ['tcvn3', 'vni', 'viscii', 'windows-1258'] as const;

describe('the old encodings', () => {
  it.each(ENCODINGS)('all 134 letters come back from %s', (encoding) => {
    for (const letter of LETTERS) {
      // TCVN3 has capitals for the letters without tones only; the others are small letters of a capitals font.
      const expected = encoding === 'tcvn3' && !'ĂÂÊÔƠƯĐ'.includes(letter) ? letter.toLowerCase() : letter;
      expect([letter, fromLegacy(asWindows1252(encoded(letter, encoding)), encoding)]).toEqual([letter, expected]);
    }
    expect(LETTERS).toHaveLength(134);
  });

  it.each([
    ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['tcvn3', 'CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['tcvn3', 'UBND tØnh giao Së Tµi chÝnh', 'UBND tỉnh giao Sở Tài chính'],
    ['tcvn3', 'x∙ héi, th¸ng 3 n¨m 2005, μ', 'xã hội, tháng 3 năm 2005, à'],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vni', 'ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    ['vni', 'UÛy ban nhaân daân tænh, ngöôøi kyù', 'Ủy ban nhân dân tỉnh, người ký'],
    ['windows-1258', 'Cô\u00f2ng ho\u00cca xa\u00de hô\u00f2i', 'Cộng hòa xã hội'],
  ] as const)('known words in %s: %s', (encoding, shown, expected) => {
    expect(fromLegacy(shown, encoding)).toBe(expected);
  });

  it('the capitals of the first form of TCVN 5712 are read when words hold them', () => {
    const shown = asWindows1252(
      Uint8Array.from([0x50, 0x48, 0x92, 0x4e, 0x47, 0x20, 0x54, 0x80, 0x49, 0x20, 0x43, 0x48, 0x90, 0x4e, 0x48]),
    );
    expect(fromLegacy(shown, 'tcvn3')).toBe('PHÒNG TÀI CHÍNH');
    expect(fromLegacy('“CéNG” – “HßA”', 'tcvn3')).toBe('“CỘNG” – “HÒA”');
  });

  it('fonts betray their encoding', () => {
    expect(legacyOfFont('.VnTime')).toEqual({ encoding: 'tcvn3', isCapitals: false });
    expect(legacyOfFont('.VnTimeH')).toEqual({ encoding: 'tcvn3', isCapitals: true });
    expect(legacyOfFont('.VnAvantH')).toEqual({ encoding: 'tcvn3', isCapitals: true });
    expect(legacyOfFont('VNI-Times')).toEqual({ encoding: 'vni', isCapitals: false });
    expect(legacyOfFont('VI Times')).toEqual({ encoding: 'viscii', isCapitals: false });
    expect(legacyOfFont('Times New Roman')).toBeNull();
    expect(fromLegacyFont('céng hßa', '.VnTimeH')).toBe('CỘNG HÒA');
    expect(fromLegacyFont('Vieät Nam', '"VNI-Times"')).toBe('Việt Nam');
    expect(fromLegacyFont('Việt Nam', '.VnTime')).toBe('Việt Nam');
  });
});

describe('telling the encoding of bytes', () => {
  const utf8 = new TextEncoder().encode(PARAGRAPH);
  const wide = Buffer.from(PARAGRAPH, 'utf16le');
  const swapped = Buffer.from(wide).swap16();
  const twice = new TextEncoder().encode(asWindows1252(utf8));

  it.each([
    ['utf-8', utf8],
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])],
    ['utf-8', new TextEncoder().encode(PARAGRAPH.normalize('NFD'))],
    ['utf-16le', wide],
    ['utf-16be', swapped],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
    ['utf-8', twice],
    ['utf-8', new TextEncoder().encode(asWindows1252(twice))],
    ['vni', encoded(PARAGRAPH, 'vni')],
    ['viscii', encoded(PARAGRAPH, 'viscii')],
    ['windows-1258', encoded(PARAGRAPH, 'windows-1258')],
  ] as const)('a paragraph of a directive as %s gives the same text', (encoding, bytes) => {
    const read = detectLegacy(bytes);
    expect(read).toMatchObject({ encoding, text: PARAGRAPH, isDoubtful: false });
  });

  it('TCVN3 gives the same text but for capitals that it cannot write', () => {
    expect(detectLegacy(encoded(PARAGRAPH, 'tcvn3'))).toMatchObject({
      encoding: 'tcvn3',
      text: PARAGRAPH.replaceAll('Ủy', 'ủy'),
    });
  });

  it.each(ENCODINGS)('a text of characters in %s (UTF-8 of the wrong letters) is recognised too', (encoding) => {
    const shown = asWindows1252(encoded(PARAGRAPH, encoding));
    expect(detectLegacy(shown).encoding).toBe(encoding);
    expect(detectLegacy(new TextEncoder().encode(shown)).text.toLowerCase()).toBe(PARAGRAPH.toLowerCase());
  });

  it('plain ASCII, French, and Vietnamese with foreign names stay as they are', () => {
    expect(detectLegacy('Bao cao ket qua').encoding).toBe('ascii');
    expect(detectLegacy('Le café français, déjà vu').text).toBe('Le café français, déjà vu');
    const mixed = 'Thỏa thuận với Électricité de France và Škoda tại Hà Nội, trước ngày 01/3';
    expect(detectLegacy(mixed)).toMatchObject({ encoding: 'utf-8', text: mixed, isTwiceEncoded: false });
  });

  it('damaged UTF-8 is read with a warning; unknown bytes are never guessed silently', () => {
    const cut = Buffer.concat([utf8.subarray(0, 100), Buffer.from([0xff]), utf8.subarray(100)]);
    const read = detectLegacy(cut);
    expect(read).toMatchObject({ encoding: 'utf-8', isDoubtful: true });
    expect(encodingNote(read)?.message).toContain('hỏng');
    const french = detectLegacy(Buffer.from('caf\xe9 fran\xe7ais', 'latin1'));
    expect(french).toMatchObject({ encoding: 'windows-1252', isDoubtful: true });
    expect(encodingNote(french)?.code).toBe('ENCODING_CONVERTED');
  });

  it('the note names the encoding, and there is none when nothing was decided', () => {
    expect(encodingNote(detectLegacy(encoded(PARAGRAPH, 'tcvn3')))?.message).toContain('TCVN3');
    expect(encodingNote(detectLegacy(twice))?.message).toContain('khôi phục');
    expect(encodingNote(detectLegacy(new TextEncoder().encode(PARAGRAPH.normalize('NFD'))))?.message).toContain(
      'tổ hợp',
    );
    expect(encodingNote(detectLegacy(utf8))).toBeNull();
  });

  it('each directive of the gold set is recognised in each encoding', () => {
    const folder = new URL('../reader/gold/', import.meta.url);
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt'))) {
      const text = readFileSync(new URL(name, folder), 'utf8')
        .normalize('NFC')
        .replace(/^\ufeff/u, '');
      expect([name, detectLegacy(text)]).toMatchObject([name, { encoding: 'utf-8', isTwiceEncoded: false }]);
      for (const encoding of ENCODINGS) {
        expect([name, detectLegacy(encoded(text, encoding)).encoding]).toEqual([name, encoding]);
      }
    }
  });

  it('any bytes and any text give well-formed NFC of as many lines', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 200 })),
        (input) => {
          const { text } = detectLegacy(input);
          expect(text).toBe(text.normalize('NFC'));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('syllables', () => {
  it.each('nghiêng nguyễn khuỷu quyết giêng gìn quỳnh thuở hoà hòa Ủy UỶ ĐẦU huỵch oắt yểu xoong giữa lượm'.split(' '))(
    '%s is one',
    (word) => expect(isSyllable(word)).toBe(true),
  );
  it.each('CéNG hßa x· đac tìc ngiã phuờng xÕ Vieät nhaân Hoä wáo qá á́ cafê'.split(' '))('%s is none', (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});
