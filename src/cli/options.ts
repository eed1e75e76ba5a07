import { InvalidArgumentError, Option } from 'commander';
import { isPlainDate, type PlainDate } from '../domain/plain-date.js';

/** '2016-02-28', or as people write it, '28/02/2016' and '28/2/2016'. */
export function parseDate(text: string): PlainDate {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const [, day = '', month = '', year = ''] = written ?? [];
  const date = written ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  if (!isPlainDate(date))
    throw new InvalidArgumentError(`"${text}" không phải là ngày (viết 2016-02-28 hoặc 28/02/2016).`);
  return date;
}

/** A date, which means its 24:00, or an instant of ISO 8601. */
function parseAsOf(text: string): string {
  const isInstant = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));
  return isInstant ? text : parseDate(text);
}

function parseServer(text: string): string {
  const address = URL.parse(text);
  if (!address || !['http:', 'https:'].includes(address.protocol)) {
    throw new InvalidArgumentError(`"${text}" không phải là địa chỉ máy chủ (ví dụ: https://dondoc.example).`);
  }
  return text.replace(/\/+$/, '');
}

const wholeNumber = (least: number, most: number) => (text: string) => {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw new InvalidArgumentError(`"${text}" không phải là số nguyên từ ${least} đến ${most}.`);
  }
  return number;
};

/** Letters count as people type them, so that a name written with loose accents is the same name. */
const parseWords = (text: string): string => {
  const words = text.normalize('NFC').trim();
  if (words === '') throw new InvalidArgumentError('không được để trống.');
  return words;
};

const collectWords = (text: string, before: string[] | undefined): string[] => [...(before ?? []), parseWords(text)];

/** An option with words for its value: `<…>` in the flags. */
export const wordsOption = (flags: string, help: string): Option => new Option(flags, help).argParser(parseWords);
/** May be given several times. */
export const listOption = (flags: string, help: string): Option =>
  new Option(flags, `${help} (dùng được nhiều lần)`).argParser(collectWords);
export const dateOption = (flags: string, help: string): Option => new Option(flags, help).argParser(parseDate);
export const asOfOption = (): Option =>
  new Option('--as-of <ngày>', 'số liệu tại một ngày (24 giờ 00 của ngày đó) hoặc một thời điểm ISO 8601').argParser(
    parseAsOf,
  );
export const numberOption = (flags: string, help: string, least: number, most: number): Option =>
  new Option(flags, help).argParser(wholeNumber(least, most));
export const choiceOption = (flags: string, help: string, choices: readonly string[]): Option =>
  new Option(flags, help).argParser((text: string) => {
    if (!choices.includes(text)) throw new InvalidArgumentError(`chỉ nhận: ${choices.join(', ')}.`);
    return text;
  });
export const serverOption = (): Option => new Option('--server <địa chỉ>', 'máy chủ Đôn Đốc').argParser(parseServer);
export const jsonOption = (): Option => new Option('--json', 'trả lời bằng JSON, cho chương trình');
