import type { Thing } from './draft-types.js';
import type { Say } from './thing-words.js';

/** From this score on the reader takes a name by itself when no other comes near (src/domain/agency-names.ts). */
const NEAR = 0.7;
const RATHER_NEAR = 0.55;

/** How near a name of the registry comes to what is written. @param score 0..1 */
export function nearnessWords(say: Say, score: number): string {
  if (score >= NEAR) return say('near');
  return score >= RATHER_NEAR ? say('ratherNear') : say('farther');
}

/** "có 2 cơ quan trùng tên" · "có 3 tên gần giống" */
export function candidateWords(say: Say, { candidates }: Pick<Thing, 'candidates'>): string {
  const count = candidates.length;
  return candidates.every(({ score }) => score === 1) ? say('sameName', { count }) : say('nearNames', { count });
}
