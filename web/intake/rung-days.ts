import type { Preview } from './LaunchPreview.js';

/** The instants at which rungs of a line will be sent if nobody answers, earliest first, each once. */
export function rungsOf({ tasks }: Pick<Preview, 'tasks'>, line: string): string[] {
  const at = tasks.flatMap(({ rungs }) =>
    rungs.filter((rung) => rung.line === line && rung.skipped === null).map((rung) => rung.at),
  );
  return [...new Set(at)].sort();
}
