import { type Stretch, within } from './source-text.js';
import { eachMatch } from './pattern.js';

const ABBREVIATED = /(?:^|[\s(])(?:TP|Tp|TX|Tx|Ths|ThS|TS|GS|PGS|BS|KS|CN|St|Mr|Bà|Q|P|H|X|[A-ZĐ])$/u;

/** "Vận động gieo sạ đúng lịch. (Hội Nông dân; ban nhân dân các thôn)": who acts is named behind the stop. */
const LAST_BRACKET = /^\([^().]{4,240}\)[\s.;]{0,5}$/u;
const LONGEST_BRACKET = 260;

/** Sentences of a paragraph: cut behind ". " before a capital, also one behind "(2)", not behind "TP.". */
export function sentencesOf(s: Stretch): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (const stop of eachMatch(
    /[.!?]["')]?\s+(?=["'(]?\p{Lu}|\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s{0,3}\p{Lu})/gu,
    s.text,
  )) {
    if (ABBREVIATED.test(s.text.slice(Math.max(0, stop.index - 6), stop.index))) continue;
    if (LAST_BRACKET.test(s.text.slice(stop.index + stop[0].length, stop.index + stop[0].length + LONGEST_BRACKET)))
      continue;
    const end = stop.index + stop[0].trimEnd().length;
    sentences.push(within(s, from, end));
    from = stop.index + stop[0].length;
  }
  if (from < s.text.length) sentences.push(within(s, from));
  return sentences;
}

/** Where ";" parts a sentence, brackets left whole: [start, end) local to the sentence. */
export function clausesOf(s: Stretch): [number, number][] {
  const clauses: [number, number][] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < s.text.length; i++) {
    const c = s.text[i];
    if (c === '(') depth++;
    else if (c === ')') depth = Math.max(0, depth - 1);
    else if (c === ';' && depth === 0) {
      clauses.push([from, i + 1]);
      from = i + 1;
    }
  }
  if (s.text.slice(from).trim() !== '') clauses.push([from, s.text.length]);
  return clauses;
}
