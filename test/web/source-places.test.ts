import { layoutOf, piecesOf, placeAt } from '../../web/source/places.js';
import { noteWords, placeWords, runsOf, shortPlaceWords } from '../../web/source/place-words.js';
import type { Place } from '../../web/source/source-types.js';
import { vi } from '../../web/source/words.vi.js';
import type { SaySource } from '../../web/source/words.js';

// What the catalogue says, with its places filled in.
const say = ((key: keyof typeof vi, values: Record<string, string | number> = {}) =>
  vi[key].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))) as SaySource;

describe('where words stand in a file', () => {
  const places: Place[] = [
    { start: 0, end: 5, page: 1, line: 1, ocrConfidence: 0.9 },
    { start: 6, end: 10, page: 1, line: 1, ocrConfidence: 0.4 },
    { start: 11, end: 15, page: 2, line: 1, ocrConfidence: 0.95 },
    { start: 16, end: 20, page: 2, line: 1, ocrConfidence: 0.59 },
  ];
  const text = 'trước ngày 28/2 2016';

  it('is the place that holds a unit, or the next one', () => {
    expect(placeAt(places, 0)).toBe(places[0]);
    expect(placeAt(places, 5)).toBe(places[1]);
    expect(placeAt(places, 14)).toBe(places[2]);
    expect(placeAt(places, 20)).toBeUndefined();
    expect(placeAt([], 3)).toBeUndefined();
  });

  it('is said as people find it', () => {
    expect(placeWords(say, places[2])).toBe('trang 2');
    expect(placeWords(say, { start: 0, end: 1, cell: 'Phụ lục 1!C7' })).toBe('Phụ lục 1, hàng 7');
    expect(placeWords(say, { start: 0, end: 1, cell: 'bảng 2, hàng 3, cột 1', part: 'pl.docx' })).toBe(
      'pl.docx: bảng 2, hàng 3',
    );
    expect(placeWords(say, { start: 0, end: 1, paragraph: 12 })).toBe('đoạn 12');
    expect(shortPlaceWords(say, { start: 0, end: 1, paragraph: 12 })).toBe('');
    expect(placeWords(say, undefined)).toBe('');
  });

  it('cuts the text where pages begin and where recognition is uncertain, and loses nothing', () => {
    const layout = layoutOf(places);
    const pieces = piecesOf(text, 0, text.length, layout);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ isUnsure }) => isUnsure).map((piece) => piece.text)).toEqual(['ngày', '2016']);
    expect(pieces.filter(({ page }) => page !== null).map(({ start, page }) => [start, page])).toEqual([
      [0, 1],
      [11, 2],
    ]);
    expect(piecesOf(text, 7, 9, layout)).toEqual([{ start: 7, text: 'gà', isUnsure: true, page: null }]);
  });

  it('cuts every stretch of any text into what makes it up again', () => {
    const layout = layoutOf(places);
    for (let from = 0; from < text.length; from += 1)
      for (let to = from + 1; to <= text.length; to += 1)
        expect(
          piecesOf(text, from, to, layout)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text.slice(from, to));
  });
});

describe('notes of a reading', () => {
  const scanned = (code: 'OCR_USED' | 'OCR_DOUBTFUL', page: number) => ({ code, page, message: `Trang ${page}.` });

  it('say once what concerns many pages', () => {
    const notes = [1, 2, 3, 5].map((page) => scanned('OCR_USED', page));
    expect(noteWords(say, [...notes, scanned('OCR_DOUBTFUL', 5)])).toEqual([
      'Chữ được nhận dạng từ ảnh (trang 1–3, 5), có thể sai; đối chiếu với bản gốc.',
      'Nhận dạng chưa chắc ở trang 5; cần đối chiếu kỹ với bản gốc.',
    ]);
    expect(runsOf([])).toBe('');
  });

  it('are the server’s own where this page has none', () => {
    expect(noteWords(say, [{ code: 'FILE_NOT_READ', message: 'Tệp kèm theo được giữ.' }])).toEqual([
      'Tệp kèm theo được giữ.',
    ]);
  });
});
