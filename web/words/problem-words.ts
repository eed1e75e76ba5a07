import { useCallback } from 'react';
import type { Problem } from '../api/problem.js';
import { areaWords } from './area-words.js';
import { vi } from './problems.vi.js';

const { useWords, say: sayProblem } = areaWords('problems', vi, () => import('./problems.en.js'));
export { sayProblem };

const isKnown = (code: string): code is keyof typeof vi => code in vi;

type SayProblem = typeof sayProblem;

/**
 * A refusal in words. A known code has its sentence (web/words/problems.vi.ts); an unknown one shows the server's own and the
 * code. Where no answer came, `reading` says that nothing was sent.
 */
export function problemInWords(say: SayProblem, problem: Problem, reading = false): string {
  const { code, detail, status } = problem;
  if (code === 'NETWORK_AWAY' && reading) return say('NETWORK_AWAY_READING');
  if (isKnown(code)) {
    const text = say(code, { detail, code, status, requestId: problem.requestId ?? '' });
    if (text.trim() !== '') return text;
  }
  return detail ? say('unknown', { detail, code }) : say('unknownWithoutDetail', { code });
}

/** @example const inWords = useProblemWords(); <p role="alert">{inWords(problem)}</p> */
export function useProblemWords(): (problem: Problem, reading?: boolean) => string {
  const say = useWords();
  return useCallback((problem, reading) => problemInWords(say, problem, reading), [say]);
}

/** "Mã yêu cầu 7F3A." for an error of the server; the office reads it out to the administrator. */
export const requestIdInWords = ({ status, requestId }: Problem): string =>
  status >= 500 && requestId ? sayProblem('requestId', { requestId }) : '';
