import { isDeepStrictEqual } from 'node:util';
import type { LaunchDraftWarning } from '../../domain/launch-draft.js';
import type { Draft } from '../directives/draft.schemas.js';
import type { DraftWithIds } from './item-ids.js';

/**
 * What hangs on the issue date, as it reads with another one: "28/2" without a year, "trong tháng này". Only deadlines that
 * stand as the reader gave them; what a person said stays. The reader's doubts go with its dates.
 * @param before the text read with the date that the draft had · @param now with the one that it has
 */
export function readDatesAnew(draft: DraftWithIds, before: Draft, now: Draft): DraftWithIds {
  const readBefore = new Map(before.assignments.map((item) => [String(item.span), item]));
  const readNow = new Map(now.assignments.map((item) => [String(item.span), item]));
  const known = new Set(before.warnings.map(keyOf));
  return {
    ...draft,
    warnings: [...now.warnings, ...draft.warnings.filter((warning) => !known.has(keyOf(warning)))],
    assignments: draft.assignments.map((item) => {
      const [was, is] = [readBefore.get(String(item.span)), readNow.get(String(item.span))];
      const isOwn = item.touched?.includes('deadline') === true || !isDeepStrictEqual(item.deadline, was?.deadline);
      if (isOwn || is === undefined) return item;
      const { deadline, deadlineText, deadlineSpan, deadlineAlternatives } = is;
      return { ...item, deadline, deadlineText, deadlineSpan, deadlineAlternatives };
    }),
  };
}

const keyOf = ({ code, span }: LaunchDraftWarning): string => `${code}:${String(span)}`;
