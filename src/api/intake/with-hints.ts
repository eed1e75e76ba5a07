import type { HeaderHints } from '../../intake/intake-document.js';
import { formatDate } from '../../domain/vietnamese-dates.js';
import { isPlainDate } from '../../domain/plain-date.js';
import { WARNINGS_AT_MOST, type Draft, type HintedField } from '../directives/draft.schemas.js';

const urgencyNames = { KHAN: 'Khẩn', THUONG_KHAN: 'Thượng khẩn', HOA_TOC: 'Hỏa tốc' } as const;

/**
 * A draft with what an edXML header says where the text says nothing, marked as such; where both speak and differ, the text
 * stays and a warning says so (domain.md §19: the header is a hint, the text is read all the same). Pure.
 */
export function withHints(draft: Draft, hints: HeaderHints | null): Draft {
  if (hints === null) return draft;
  const document = { ...draft.document };
  const hinted: HintedField[] = [];
  const differing: Draft['warnings'] = [];
  const differs = (code: string, value: string, what: string, header: string, text: string): void => {
    const message = `${what} ở phần đầu edXML là ${header}, trong văn bản là ${text}.`;
    differing.push({ code, span: [0, 0], message, value, says: header });
  };

  const { number, issuedOn, urgency } = hints;
  if (number !== undefined && number.trim() !== '') {
    const short = number.replace(/\s+/gu, '').slice(0, 100);
    if (document.number === null) {
      document.number = short;
      hinted.push('number');
    } else if (plainNumber(document.number) !== plainNumber(short))
      differs('HINT_NUMBER_DIFFERS', document.number, 'Số, ký hiệu', short, document.number);
  }
  if (issuedOn !== undefined && isPlainDate(issuedOn)) {
    if (document.issuedOn === null) {
      document.issuedOn = issuedOn;
      hinted.push('issuedOn');
    } else if (document.issuedOn !== issuedOn)
      differs(
        'HINT_DATE_DIFFERS',
        document.issuedOn,
        'Ngày ban hành',
        formatDate(issuedOn),
        formatDate(document.issuedOn),
      );
  }
  if (urgency !== undefined) {
    if (document.urgency === null) {
      document.urgency = urgency;
      hinted.push('urgency');
    } else if (document.urgency !== urgency)
      differs(
        'HINT_URGENCY_DIFFERS',
        document.urgency,
        'Độ khẩn',
        urgencyNames[urgency],
        urgencyNames[document.urgency],
      );
  }
  const isAnswered = ({ code }: { code: string }): boolean =>
    (code === 'NO_NUMBER' && hinted.includes('number')) || (code === 'NO_ISSUE_DATE' && hinted.includes('issuedOn'));
  return {
    ...draft,
    document: hinted.length > 0 ? { ...document, hinted } : document,
    // What differs is kept whatever else there is to say.
    warnings: [...differing, ...draft.warnings.filter((warning) => !isAnswered(warning))].slice(0, WARNINGS_AT_MOST),
  };
}

/** "07/TB-UBND" and "7/tb-ubnd" are one number. */
const plainNumber = (number: string): string =>
  number
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s.]+/gu, '')
    .replace(/^0+(?=\d)/u, '');
