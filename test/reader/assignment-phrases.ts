import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type PaperKind, heads } from './papers.js';

/** A phrasing of assignment-phrases.txt: the points of a paper, and who is told by them (as `whoIn` says it). */
export interface Phrase {
  /** The pattern of domain.md §22 that it is a phrasing of; null for other ways of typing. */
  no: number | null;
  of: PaperKind;
  points: string;
  who: string;
}

const PHRASE = /(?:^## (?<section>.+)\n)?(?:^@(?<of>[a-z]+)\n)?(?<points>(?:^(?!=>|## ).*\n)+)^=>(?<who>.*)$/gmu;

/** The phrasings in the order of the file. */
export function assignmentPhrases(): Phrase[] {
  const text = readFileSync(path.join(import.meta.dirname, 'assignment-phrases.txt'), 'utf8');
  const phrases: Phrase[] = [];
  let no: number | null = null;
  for (const { groups } of text.slice(text.indexOf('## ')).matchAll(PHRASE)) {
    const { section, of = 'notice', points = '', who = '' } = groups ?? {};
    if (section !== undefined) no = section === 'other' ? null : Number(section);
    phrases.push({ no, of: kindOf(of), points: points.trim(), who: who.trim() });
  }
  return phrases;
}

const isKind = (written: string): written is PaperKind => written in heads;

function kindOf(written: string): PaperKind {
  if (!isKind(written)) throw new Error(`no paper of the kind ${written}`);
  return written;
}
