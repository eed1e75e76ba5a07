import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { projectRoot } from '../src/config/project-root.js';
import { readDirective } from '../src/reader/read-directive.js';
import type * as Scorer from '../test/reader/score.mjs';
import { scans } from './scans.js';
import { milliseconds, percentile, printFigures, seconds } from './table.js';

/** Letters and blanks of a page of 14 pt in the layout of Decree 30/2020. */
const PAGE = 2_500;
const ROUNDS = 15;
/** Bytes of UTF-8; a letter of Vietnamese takes 1.35 on the average. */
const LARGE = 5_000_000;

/** Milliseconds a page of the reader, how it grows with the length, and what it keeps in memory; then pictures. */
export async function reader(): Promise<void> {
  await printScores();
  const documents = annotatedDocuments();
  const pages = documents.reduce((sum, { text }) => sum + text.length, 0) / PAGE;
  for (let round = 0; round < 5; round++) for (const { text } of documents) readDirective(text);

  const all = Array.from({ length: ROUNDS }, () => took(() => documents.forEach(({ text }) => readDirective(text))));
  const bare = Array.from({ length: ROUNDS }, () => took(() => documents.forEach(({ text }) => splitIntoWords(text))));
  const words = documents.map(({ text }) => text).join('\n');
  const tenPages = documents.map((_, first) => {
    // From the head of a document on, so that it is read as one.
    const behind = documents.slice(first).concat(documents.slice(0, first));
    const text = behind
      .map((document) => document.text)
      .join('\n')
      .slice(0, PAGE * 10);
    return Math.min(
      took(() => readDirective(text)),
      took(() => readDirective(text)),
    );
  });
  const growth = [LARGE / 16, LARGE / 4, LARGE].map((length) => {
    const share = words.length / Buffer.byteLength(words);
    const text = words.repeat(Math.ceil(length / words.length)).slice(0, Math.floor(length * share));
    return {
      length,
      characters: text.length,
      ms: took(() => readDirective(text)),
      alone: length === LARGE ? alone(text) : null,
    };
  });
  const slowestPage = documents
    .map(({ name, text }) => ({
      name,
      ms: (Math.min(...Array.from({ length: 5 }, () => took(() => readDirective(text)))) * PAGE) / text.length,
    }))
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 3);

  printFigures(
    'The reader',
    [
      `${documents.length} annotated documents, ${pages.toFixed(0)} pages of ${PAGE} characters; after five rounds of warming up, median of ${ROUNDS}.`,
      'The large text is the documents one behind the other, read as one.',
    ],
    [
      { what: 'a page', value: milliseconds(percentile(all, 0.5) / pages) },
      {
        what: 'a page, against splitting the same text (NFC) into words',
        value: `${(percentile(all, 0.5) / percentile(bare, 0.5)).toFixed(0)} times`,
      },
      {
        what: 'ten pages, median / slowest',
        value: `${milliseconds(percentile(tenPages, 0.5))} / ${milliseconds(Math.max(...tenPages))}`,
        bar: '50 ms',
      },
      ...growth.map(({ length, characters, ms }) => ({
        what: `${(length / 1_000_000).toFixed(2)} MB of text`,
        value: `${seconds(ms)}, ${((ms * PAGE) / characters).toFixed(1)} ms a page`,
        ...(length === LARGE ? { bar: '5 s' } : {}),
      })),
      ...growth.flatMap(({ alone: once }) =>
        once
          ? {
              what: 'the largest in a new process, cold',
              value: `${seconds(once.ms)}, ${once.peakMb} MB`,
              bar: '300 MB',
            }
          : [],
      ),
      ...slowestPage.map(({ name, ms }) => ({ what: `slowest a page: ${name}`, value: milliseconds(ms) })),
    ],
  );
  await scans();
}

/** The score table per document: found (F1), lead, deadline, whole, in per cent; the ten worst once more at the end. */
async function printScores(): Promise<void> {
  // The scorer is no part of the build.
  const { loadGold, scoreAll }: typeof Scorer = await import(
    pathToFileURL(path.join(projectRoot, 'test/reader/score.mjs')).href
  );
  const per = (value: number | null): string => (value === null ? '-' : (value * 100).toFixed(1)).padStart(9);
  const rows = ['gold', 'written'].flatMap((set) => {
    const documents = loadGold(path.join(projectRoot, 'test/reader', set));
    const drafts = documents.map(({ text }) => ({ draft: readDirective(text) }));
    return scoreAll(documents, drafts).documents;
  });
  const line = ({ name, figures }: Scorer.ScoredDocument): string =>
    `  ${name.padEnd(10)}${[figures.found.f1, figures.lead, figures.deadline, figures.document, figures.whole].map(per).join('')}`;
  const head = `  ${'document'.padEnd(10)}${['found', 'lead', 'deadline', 'document', 'whole'].map((what) => what.padStart(9)).join('')}`;
  const worst = rows
    .filter(({ mistakes }) => mistakes.length > 0)
    .toSorted((a, b) => (a.figures.whole ?? 1) - (b.figures.whole ?? 1))
    .slice(0, 10);
  const why = worst.flatMap((one) => [line(one), ...one.mistakes.map(({ what, text }) => `      ${what}: ${text}`)]);
  process.stdout.write(['', head, ...rows.map(line), '', '  The worst, and why', ...why, ''].join('\n'));
}

/** With the heap that the API's reading thread has. */
function alone(text: string): { ms: number; peakMb: number } {
  const program = path.join(import.meta.dirname, 'large-text.js');
  const heap = ['--max-old-space-size=400', '--max-semi-space-size=8'];
  const said: unknown = JSON.parse(
    execFileSync(process.execPath, [...heap, program], { input: text, encoding: 'utf8' }),
  );
  return z.object({ ms: z.number(), peakMb: z.number() }).parse(said);
}

function took(work: () => unknown): number {
  const begunAt = performance.now();
  work();
  return performance.now() - begunAt;
}

const splitIntoWords = (text: string): number => text.normalize('NFC').toLowerCase().split(/\s+/u).length;

function annotatedDocuments(): { name: string; text: string }[] {
  return ['gold', 'written']
    .map((set) => path.join(projectRoot, 'test/reader', set))
    .filter((directory) => existsSync(directory))
    .flatMap((directory) =>
      readdirSync(directory)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ name, text: readFileSync(path.join(directory, name), 'utf8') })),
    );
}
