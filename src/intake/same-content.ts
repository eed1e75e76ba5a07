import type { ReadInnerFile } from './inner-files.js';

const WORD = /[\p{L}\p{N}]+/gu;
const WORDS_AT_MOST = 4_000;
/** Endings that signing and copying programs add to a file's name. */
const COPY_MARKS = /(?:[\s_.-]*(?:signed|ky[\s_-]*so|da[\s_-]*ky|k[yý]|copy|\(\d+\)|final|ban[\s_-]*chinh))+$/iu;

/** Whether two files hold one document, told by the runs of words they share. */
export function sameContent(a: ReadInnerFile, b: ReadInnerFile): boolean {
  const [short, long] = [a, b].sort((x, y) => x.document.text.length - y.document.text.length);
  if (!short || !long || short.document.text.length * 1.5 < long.document.text.length) return false;
  const shared = share(short.document.text, long.document.text);
  // Words that were recognised from a picture differ here and there; one name is evidence too.
  return shared >= 0.85 || (shared >= 0.4 && stem(a.name) === stem(b.name));
}

function share(a: string, b: string): number {
  const runs = runsOf(a);
  const others = runsOf(b);
  if (runs.size < 8) return 0;
  let shared = 0;
  for (const run of runs) if (others.has(run)) shared += 1;
  return shared / Math.max(runs.size, others.size);
}

function runsOf(text: string): Set<string> {
  const runs = new Set<string>();
  const last: string[] = [];
  let count = 0;
  for (const [word] of text.matchAll(WORD)) {
    last.push(word.toLowerCase());
    if (last.length > 3) last.shift();
    if (last.length === 3) runs.add(last.join(' '));
    if (++count >= WORDS_AT_MOST) break;
  }
  return runs;
}

const stem = (name: string): string =>
  name
    // Names are 120 units at most, so that a pattern may look back over them.
    .slice(-120)
    .replace(/\.[a-z0-9]{1,5}$/iu, '')
    .replace(COPY_MARKS, '')
    .normalize('NFD')
    .replace(/[\p{M}\s_.-]+/gu, '')
    .toLowerCase();
