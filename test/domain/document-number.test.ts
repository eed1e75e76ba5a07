import { splitDocumentNumber, writtenNumber } from '../../src/domain/document-number.js';

test.each([
  ['104/TB-UBND', '104', 'TB-UBND', null],
  ['12/2014/CT-UBND', '12/2014', 'CT-UBND', 2014],
  ['62-KL/ĐU', '62-KL', 'ĐU', null],
  ['5425/UBND-KGVX', '5425', 'UBND-KGVX', null],
  ['1298/QĐ-UBND-HC', '1298', 'QĐ-UBND-HC', null],
  ['15a/KH-UBND', '15a', 'KH-UBND', null],
  ['104', '104', '', null],
])('%s is split and written again', (text, number, notation, year) => {
  expect(splitDocumentNumber(text)).toEqual({ number, notation, year });
  expect(writtenNumber({ number, notation })).toBe(text);
});

test('blanks inside a number do not count', () =>
  expect(splitDocumentNumber('104 /TB-UBND')).toEqual({ number: '104', notation: 'TB-UBND', year: null }));

test.each(['', '/TB-UBND', 'số mới', '…/TB-UBND'])('"%s" is no number', (text) =>
  expect(splitDocumentNumber(text)).toBeNull(),
);
