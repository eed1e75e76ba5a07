import { dateOf, formatDate, formatDayMonth, formatTime } from '../words/formats.js';
import type { Preview } from './LaunchPreview.js';

/** The instants at which rungs of a line will be sent if nobody answers, earliest first, each once. */
export function rungsOf({ tasks }: Pick<Preview, 'tasks'>, line: string): string[] {
  const at = tasks.flatMap(({ rungs }) =>
    rungs.filter((rung) => rung.line === line && rung.skipped === null).map((rung) => rung.at),
  );
  return [...new Set(at)].sort();
}

/**
 * "24/02, 26/02 và 10/3/2016, 08 giờ 00": days of one year and hour are said together. @param and the word before the last
 */
export function whenWords(instants: readonly string[], and: string): string {
  const alike = Map.groupBy(instants, (at) => `${formatTime(at)} ${dateOf(at).slice(0, 4)}`);
  return [...alike.values()]
    .map((ats) => {
      const last = ats.at(-1) ?? '';
      const before = ats.slice(0, -1).map((at) => formatDayMonth(dateOf(at)));
      const days = [before.join(', '), formatDate(dateOf(last))].filter(Boolean).join(` ${and} `);
      return `${days}, ${formatTime(last)}`;
    })
    .join('; ');
}
