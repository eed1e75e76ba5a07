import type { Intent } from '../api/api-types.js';
import { dateProblem, dateRefusal, wordsRefusal } from '../forms/date-value.js';
import { emptyLetter, letterOf, letterRefusals, type LetterValues } from '../forms/letter.js';
import type { Refusals } from '../forms/use-form.js';
import { formWord } from '../forms/words.js';
import { formatDate } from '../words/formats.js';
import { agencyWord } from './words.js';

type Command = Intent<'POST /api/assignments/:id/commands'>;

// Not an interface: a form's values are a record of their fields.
export type CompletionValues = { [K in keyof LetterValues | 'performedOn' | 'content' | 'delayReason']: string };
export const emptyCompletion: CompletionValues = { ...emptyLetter, performedOn: '', content: '', delayReason: '' };

export const emptyProgress = { content: '', percent: '', delayReason: '' };
export type ProgressValues = typeof emptyProgress;

/** What a report is judged against. @property today the business clock's day */
export interface ReportScene {
  today: string;
  hasFiles: boolean;
  hasFileTrouble: boolean;
}

/** P6: number, date and signer of the letter, at least one file; performed no later than it is reported. */
export function checkCompletion(
  values: CompletionValues,
  { today, hasFiles, hasFileTrouble }: ReportScene,
): Refusals<CompletionValues> {
  const { letterOn, performedOn, content } = values;
  const on = (date: string): string => formatDate(date);
  const letter = letterRefusals(formWord, values, agencyWord('missing.letterNumber'));
  return {
    ...letter,
    letterOn:
      letter.letterOn ??
      (letterOn > today ? agencyWord('wrong.letterAhead', { on: on(letterOn), today: on(today) }) : null),
    performedOn:
      dateRefusal(formWord, performedOn, agencyWord('field.performedOn')) ??
      (performedOn > today
        ? agencyWord('wrong.performedAfterReported', { performedOn: on(performedOn), today: on(today) })
        : null),
    content: content.trim() === '' ? agencyWord('missing.content') : null,
    files: hasFileTrouble ? agencyWord('wrong.filesFailed') : hasFiles ? null : agencyWord('missing.files'),
  };
}

export const completionCommand = (id: string, values: CompletionValues, fileIds: readonly string[]): Command => ({
  params: { id },
  body: {
    command: {
      type: 'reportCompletion',
      content: values.content.trim(),
      performedOn: values.performedOn,
      letter: letterOf(values),
      fileIds: [...fileIds],
      ...(values.delayReason.trim() ? { delayReason: values.delayReason.trim() } : {}),
    },
  },
});

export function checkProgress(
  { content, percent }: ProgressValues,
  { hasFileTrouble }: Pick<ReportScene, 'hasFileTrouble'>,
): Refusals<ProgressValues> {
  const isShare = percent.trim() === '' || (/^\d{1,3}$/.test(percent.trim()) && Number(percent) <= 100);
  return {
    content: content.trim() === '' ? agencyWord('missing.progress') : null,
    percent: isShare ? null : agencyWord('wrong.percent'),
    files: hasFileTrouble ? agencyWord('wrong.filesFailed') : null,
  };
}

export const progressCommand = (id: string, values: ProgressValues, fileIds: readonly string[]): Command => ({
  params: { id },
  body: {
    command: {
      type: 'reportProgress',
      content: values.content.trim(),
      ...(values.percent.trim() ? { percent: Number(values.percent) } : {}),
      ...(values.delayReason.trim() ? { delayReason: values.delayReason.trim() } : {}),
      ...(fileIds.length > 0 ? { fileIds: [...fileIds] } : {}),
    },
  },
});

export const emptyExtension = { proposedDueOn: '', reason: '', achieved: '' };
export type ExtensionValues = typeof emptyExtension;

/** @param dueOn the present due date; the proposed one is later */
export function checkExtension({ proposedDueOn, reason }: ExtensionValues, dueOn: string): Refusals<ExtensionValues> {
  const missing = proposedDueOn === '' ? agencyWord('missing.proposedDueOn') : dateProblem(formWord, proposedDueOn);
  return {
    proposedDueOn:
      missing ?? (proposedDueOn <= dueOn ? agencyWord('wrong.notLater', { dueOn: formatDate(dueOn) }) : null),
    reason: wordsRefusal(formWord, reason, agencyWord('field.reason')) && agencyWord('missing.reason'),
  };
}

export const extensionCommand = (id: string, { proposedDueOn, reason, achieved }: ExtensionValues): Command => ({
  params: { id },
  body: {
    command: {
      type: 'requestExtension',
      proposedDueOn,
      reason: reason.trim(),
      ...(achieved.trim() ? { achieved: achieved.trim() } : {}),
    },
  },
});
