import type { Input } from '../api/api-types.js';

export const answerChannels = ['letter', 'axis', 'email', 'telephone'] as const;
export type AnswerChannel = (typeof answerChannels)[number];

export const answerKinds = ['acknowledge', 'progress', 'completion', 'extension'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** What was typed into "Ghi nhận thay cơ quan". Dates 'YYYY-MM-DD'; '': nothing yet. */
export type AnswerValues = Readonly<{
  channel: AnswerChannel;
  agencyId: string;
  assignmentIds: readonly string[];
  kind: AnswerKind;
  number: string;
  on: string;
  signer: string;
  performedOn: string;
  content: string;
  percent: string;
  delayReason: string;
  proposedDueOn: string;
  informant: string;
  position: string;
  telephone: string;
}>;

export const emptyAnswer = (channel: AnswerChannel = 'letter'): AnswerValues => ({
  channel,
  agencyId: '',
  assignmentIds: [],
  kind: channel === 'telephone' ? 'progress' : 'completion',
  number: '',
  on: '',
  signer: '',
  performedOn: '',
  content: '',
  percent: '',
  delayReason: '',
  proposedDueOn: '',
  informant: '',
  position: '',
  telephone: '',
});

/** P6: what a telephone call can say. A completion and a request for time rest on the agency's letter. */
export const kindsOf = (channel: AnswerChannel): readonly AnswerKind[] =>
  channel === 'telephone' ? ['acknowledge', 'progress'] : answerKinds;

/** Another channel keeps what still makes sense. */
export function withChannel(values: AnswerValues, channel: AnswerChannel): AnswerValues {
  const kind = kindsOf(channel).includes(values.kind) ? values.kind : 'progress';
  return { ...values, channel, kind };
}

/** Whether the answer comes with a letter of the agency: its number, date and signer are asked for. */
export const hasLetter = ({ channel, kind }: Pick<AnswerValues, 'channel' | 'kind'>): boolean =>
  channel === 'letter' || channel === 'axis' || kind === 'completion';

/** Field → key of the words that say what is wrong with it. */
export type AnswerFaults = Partial<Record<keyof AnswerValues | 'files', FaultWord>>;
type FaultWord =
  | 'fault.agency'
  | 'fault.tasks'
  | 'fault.number'
  | 'fault.on'
  | 'fault.signer'
  | 'fault.files'
  | 'fault.content'
  | 'fault.reason'
  | 'fault.percent'
  | 'fault.informant'
  | 'fault.proposedDueOn';

/** What is missing, in the order of the form. The API asks for the same (P1, P6). */
export function faultsOf(values: AnswerValues, fileCount: number): AnswerFaults {
  const { kind } = values;
  const needsLetter = hasLetter(values);
  const isMissing = (text: string): boolean => text.trim() === '';
  const checks: [boolean, keyof AnswerFaults, FaultWord][] = [
    [values.agencyId === '', 'agencyId', 'fault.agency'],
    [values.assignmentIds.length === 0, 'assignmentIds', 'fault.tasks'],
    [needsLetter && isMissing(values.number), 'number', 'fault.number'],
    [needsLetter && values.on === '', 'on', 'fault.on'],
    [needsLetter && isMissing(values.signer), 'signer', 'fault.signer'],
    [!needsLetter && isMissing(values.informant), 'informant', 'fault.informant'],
    [kind === 'extension' && values.proposedDueOn === '', 'proposedDueOn', 'fault.proposedDueOn'],
    [kind === 'progress' && isMissing(values.content), 'content', 'fault.content'],
    [kind === 'extension' && isMissing(values.content), 'content', 'fault.reason'],
    [kind === 'progress' && !isPercent(values.percent), 'percent', 'fault.percent'],
    [kind === 'completion' && fileCount === 0, 'files', 'fault.files'],
  ];
  return Object.fromEntries(checks.flatMap(([isWrong, field, word]) => (isWrong ? [[field, word]] : [])));
}

const isPercent = (text: string): boolean =>
  text.trim() === '' || (/^\d{1,3}$/.test(text.trim()) && Number(text) <= 100);

type CommandBody = Input<'POST /api/commands'>['body']['items'][number];
export type AnswerCommand = Pick<CommandBody, 'command' | 'channel' | 'informant' | 'actedFor'>;

/** What the API is told of each assignment. @param values without faults */
export function commandOf(
  values: AnswerValues,
  fileIds: readonly string[],
  words: { completed: string },
): AnswerCommand {
  const { channel, kind, agencyId } = values;
  const [fileId] = fileIds;
  const number = values.number.trim();
  const name = hasLetter(values) ? values.signer.trim() : withPosition(values.informant, values.position);
  const telephone = values.telephone.trim();
  const informant = {
    name,
    ...(telephone ? { telephone } : {}),
    ...(hasLetter(values) && number ? { letterNumber: number } : {}),
    ...(hasLetter(values) && values.on ? { letterOn: values.on } : {}),
    ...(fileId && kind !== 'completion' && kind !== 'progress' ? { fileId } : {}),
  };
  return {
    command: bareCommand(values, fileIds, words),
    channel,
    informant,
    ...(agencyId ? { actedFor: agencyId } : {}),
  };
}

function bareCommand(
  values: AnswerValues,
  fileIds: readonly string[],
  words: { completed: string },
): AnswerCommand['command'] {
  const content = values.content.trim();
  const delayReason = values.delayReason.trim();
  const { on } = values;
  switch (values.kind) {
    case 'acknowledge':
      return { type: 'acknowledge', ...(content ? { note: content } : {}) };
    case 'progress':
      return {
        type: 'reportProgress',
        content,
        ...(values.percent.trim() ? { percent: Number(values.percent) } : {}),
        ...(delayReason ? { delayReason } : {}),
        ...(fileIds.length > 0 ? { fileIds: [...fileIds] } : {}),
      };
    case 'completion':
      return {
        type: 'reportCompletion',
        content: content || words.completed,
        performedOn: values.performedOn || on,
        letter: { number: values.number.trim(), on, signer: values.signer.trim() },
        fileIds: [...fileIds],
        ...(delayReason ? { delayReason } : {}),
      };
    case 'extension':
      return { type: 'requestExtension', proposedDueOn: values.proposedDueOn, reason: content };
    default:
      return values.kind satisfies never;
  }
}

const withPosition = (name: string, position: string): string =>
  position.trim() ? `${name.trim()}, ${position.trim()}` : name.trim();
