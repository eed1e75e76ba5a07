import { formatDate } from '../words/formats.js';
import type { SayAssignment } from './words.js';

/** What a line of a log says: the API gives kind and payload, whose shape hangs on the kind. */
export interface LoggedEvent {
  kind: string;
  channel: string;
  actedFor: string | null;
  basis?: unknown;
  payload: unknown;
}

type Said = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Said => (isRecord(value) ? value : {});
const isRecord = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wordsOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** What happened, as one sentence in the page's language: "Đề nghị gia hạn đến 29/4/2016: chờ ý kiến Bộ". */
export function eventSentence(say: SayAssignment, { kind, payload }: Pick<LoggedEvent, 'kind' | 'payload'>): string {
  const said = recordOf(payload);
  const text = (name: string): string => wordsOf(said[name]);
  const date = (name: string): string => (text(name) ? formatDate(text(name)) : say('undatedWords'));
  const performedOn = text('performedOn') ? formatDate(text('performedOn')) : '…';
  const reason = text('reason');
  const letter = recordOf(said['letter']);
  switch (kind) {
    case 'handedOut':
      return text('dueOn') ? say('event.handedOutDue', { due: date('dueOn') }) : say('event.handedOut');
    case 'added':
      return say('event.added', { reason });
    case 'corrected':
      return say('event.corrected', { reason });
    case 'periodOpened':
      return say('event.periodOpened', { label: text('label') });
    case 'acknowledge':
      return text('note') ? say('event.acknowledgeNote', { note: text('note') }) : say('event.acknowledge');
    case 'reportProgress':
      return text('percent')
        ? say('event.reportProgressPercent', { percent: text('percent'), content: text('content') })
        : say('event.reportProgress', { content: text('content') });
    case 'reportCompletion':
      return wordsOf(letter['number'])
        ? say('event.reportCompletionLetter', {
            number: wordsOf(letter['number']),
            on: formatDate(wordsOf(letter['on'])),
            performedOn,
          })
        : say('event.reportCompletion', { performedOn });
    case 'confirm':
      return say('event.confirm', { performedOn });
    case 'return':
      return say('event.return', { reason });
    case 'requestExtension':
      return say('event.requestExtension', { proposedDueOn: date('proposedDueOn'), reason });
    case 'decideExtension':
      return said['isApproved'] === true
        ? say('event.extensionApproved', { oldDueOn: date('oldDueOn'), newDueOn: date('newDueOn') })
        : say('event.extensionRefused');
    case 'urge':
      return text('letterNumber')
        ? say('event.urgeLetter', {
            number: text('number'),
            letterNumber: text('letterNumber'),
            letterOn: text('letterOn') ? formatDate(text('letterOn')) : '…',
          })
        : say('event.urge', { number: text('number') });
    case 'revoke':
      return say('event.revoke', { reason });
    case 'reopen':
      return say('event.reopen', { reason });
    case 'correctDueDate':
      return say('event.correctDueDate', { oldDueOn: date('oldDueOn'), dueOn: date('dueOn'), reason });
    case 'correctWording':
      return say('event.correctWording', { reason });
    case 'correctAgency':
      return say('event.correctAgency', { reason });
    case 'openPeriod':
      return say('event.openPeriod', { label: text('label'), dueOn: date('dueOn') });
    case 'takeUp':
      return say('event.takeUp', { reason });
    case 'called':
      return say('event.called', { whom: text('whom'), said: text('said') });
    case 'submitted':
      return say('event.submitted', { words: text('words') });
    case 'submissionAnswered':
      return say('event.submissionAnswered', { answer: text('answer') });
    case 'pushOrder':
      // An assistant's act: whose hand it was stands before it, as of every line (P12).
      return say(said['isForOther'] === true ? 'event.pushOrderFor' : 'event.pushOrder', {
        leader: text('leader'),
        words: text('sentence'),
        answerBy: date('answerBy'),
      });
    case 'lapseReport':
      return say('event.lapseReport', { reason });
    case 'addAssignment':
      return say('event.addAssignment', { reason });
    case 'revokeDirective':
      return say('event.revokeDirective', { reason });
    case 'handOver':
      return say('event.handOver', { to: text('to'), reason });
    case 'noTask':
      return say('event.noTask', { reason });
    case 'endedWithLead':
    case 'putAside':
    case 'imported':
    case 'released':
    case 'launched':
    case 'reopened':
    case 'concluded':
    case 'reportPrepared':
    case 'sendReport':
      return say(`event.${kind}`);
    default:
      return say('event.other', { kind });
  }
}

const channels = ['web', 'mailLink', 'api', 'letter', 'axis', 'email', 'telephone', 'import', 'engine'] as const;

/** "điện thoại", "trang web" */
export function channelWords(say: SayAssignment, channel: string): string {
  const known = channels.find((candidate) => candidate === channel);
  return known ? say(`channel.${known}`) : channel;
}

/** Who pressed the button of a mail's link, as that person wrote it there; null for all else. */
export function pressedByWords(say: SayAssignment, { channel, payload }: LoggedEvent): string | null {
  const informant = recordOf(recordOf(payload)['informant']);
  const name = wordsOf(informant['name']);
  if (channel !== 'mailLink' || name === '') return null;
  const telephone = wordsOf(informant['telephone']);
  return telephone ? say('event.pressedBy', { name, telephone }) : name;
}

/** P1: "Văn phòng cập nhật thay, theo văn bản 112/BC-SYT ngày 14/3/2016"; null when the agency did it itself. */
export function onBehalfWords(say: SayAssignment, { actedFor, channel, payload }: LoggedEvent): string | null {
  if (actedFor === null) return null;
  const informant = recordOf(recordOf(payload)['informant']);
  const letter = recordOf(recordOf(payload)['letter']);
  const number = wordsOf(informant['letterNumber']) || wordsOf(letter['number']);
  const on = wordsOf(informant['letterOn']) || wordsOf(letter['on']);
  const name = wordsOf(informant['name']);
  if (channel === 'telephone') return say('event.onBehalfPhone', { name });
  if (number && on) return say('event.onBehalf', { source: say('letterWords', { number, on: formatDate(on) }) });
  return say('event.onBehalfOther', { channel: channelWords(say, channel), name });
}

/** P4: "Căn cứ: phiếu trình của Phó Chủ tịch UBND tỉnh, số 12/PTr, ngày 05/3/2016"; null without a basis. */
export function basisWords(say: SayAssignment, basis: unknown): string | null {
  const said = recordOf(basis);
  const form = (['phieuTrinh', 'butPhe', 'yKien', 'vanBan'] as const).find((known) => known === said['form']);
  if (!form) return null;
  const parts = [
    say('basis.of', { form: say(`basis.${form}`), leaderPost: wordsOf(said['leaderPost']) }),
    wordsOf(said['number']) && say('basis.number', { number: wordsOf(said['number']) }),
    wordsOf(said['on']) && say('basis.on', { on: formatDate(wordsOf(said['on'])) }),
    wordsOf(said['text']) && `“${wordsOf(said['text'])}”`,
  ];
  return say('event.basis', { basis: parts.filter(Boolean).join(', ') });
}
