import { formatDate } from '../words/formats.js';
import type { SayAgency } from './words.js';

/** What the words of a report, a note or a request need. */
export interface SentFacts {
  kind: 'completion' | 'progress' | 'extension';
  state: string;
  letter: { number: string; on: string | null } | null;
  percent: number | null;
  extension: { oldDueOn: string | null; proposedDueOn: string; newDueOn: string | null } | null;
  decisionReason: string | null;
}

/** "Báo cáo hoàn thành 112/BC-SYT ngày 14/3/2016", "Đề nghị gia hạn từ 31/3/2016 đến 29/4/2016". */
export function sentWords(say: SayAgency, { kind, letter, percent, extension }: SentFacts): string {
  const name = say(`kind.${kind}`);
  if (letter)
    return `${name} ${letter.on ? say('kind.letter', { number: letter.number, on: formatDate(letter.on) }) : letter.number}`;
  if (extension)
    return `${name} ${say('kind.extensionDates', {
      from: extension.oldDueOn ? formatDate(extension.oldDueOn) : '',
      to: formatDate(extension.proposedDueOn),
    })}`;
  return percent === null ? name : `${name} (${say('kind.percent', { n: percent })})`;
}

/** What the Office answered: "Đề nghị bổ sung: thiếu phụ lục". A state of a later version is shown as it is called. */
export function answerWords(say: SayAgency, { kind, state, extension, decisionReason }: SentFacts): string {
  const reason = decisionReason ?? '';
  switch (state) {
    case 'pending':
      return say(kind === 'extension' ? 'answer.pending.extension' : 'answer.pending.report');
    case 'returned':
      return say('answer.returned', { reason });
    case 'approved':
      return say('answer.approved', {
        on: extension ? formatDate(extension.newDueOn ?? extension.proposedDueOn) : '',
      });
    case 'refused':
      return reason ? say('answer.refusedReason', { reason }) : say('answer.refused');
    case 'confirmed':
    case 'lapsed':
    case 'withdrawn':
    case 'noted':
      return say(`answer.${state}`);
    default:
      return state;
  }
}
