import type { Answer } from '../api/api-types.js';

export type TextTask = Answer<'GET /api/directives/:id/text'>['tasks'][number];

export interface TextPart {
  /** where it begins in the whole text */
  start: number;
  text: string;
  /** the tasks whose clauses hold this piece; several where one clause gives several tasks */
  tasks: readonly TextTask[];
  /** those of them whose clause begins here */
  begins: readonly TextTask[];
}

/** A text cut where clauses begin and end; nothing of it is lost or said twice, whether clauses overlap or coincide. */
export function textParts(text: string, tasks: readonly TextTask[]): TextPart[] {
  const spans = tasks
    .flatMap((task) => (task.span ? [{ task, start: clamp(task.span[0], text), end: clamp(task.span[1], text) }] : []))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const here = spans.filter(({ start, end }) => start <= from && to <= end);
    return {
      start: from,
      text: text.slice(from, to),
      tasks: here.map(({ task }) => task),
      begins: here.filter(({ start }) => start === from).map(({ task }) => task),
    };
  });
}

const clamp = (at: number, text: string): number => Math.min(Math.max(0, at), text.length);
