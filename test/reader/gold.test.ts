import { existsSync } from 'node:fs';
import path from 'node:path';
import { readDirective } from '../../src/reader/read-directive.js';
import { type Figures, type ScoredDocument, loadGold, scoreAll } from './score.mjs';

const here = path.join(import.meta.dirname, 'gold');
const shared = path.resolve(
  process.env.DONDOC_SHARED ?? path.join(import.meta.dirname, '../../../shared'),
  'reader/gold',
);

/** Just under what the reader reaches: a change may raise them, never pass below. */
const LEAST = { f1: 0.995, lead: 0.995, coordinators: 0.99, deadline: 0.995, dated: 0.99, document: 0.99, whole: 0.99 };

/** The same for documents whose writers did not know the reader; the reader was then taught what it had missed in them. */
const LEAST_OF_WRITTEN = {
  f1: 0.995,
  lead: 0.995,
  coordinators: 0.99,
  deadline: 0.995,
  dated: 0.99,
  document: 0.995,
  whole: 0.99,
};

/** What a document gets that nobody has looked at: these are never taught from, only measured. */
const LEAST_OF_UNSEEN = {
  f1: 0.975,
  lead: 0.97,
  coordinators: 0.955,
  deadline: 0.975,
  dated: 0.955,
  document: 0.99,
  whole: 0.92,
};

function scored(directory: string, only: string): { figures: Figures; documents: ScoredDocument[] } {
  const documents = loadGold(directory, only);
  return scoreAll(
    documents,
    documents.map(({ text }) => ({ draft: readDirective(text) })),
  );
}

function mistakesOf(documents: readonly ScoredDocument[]): string[] {
  return documents.flatMap(({ name, mistakes }) => mistakes.map(({ what, text }) => `${name}: ${what}: ${text}`));
}

/** The figures below their bar, and the mistakes that brought them there. */
function shortfall(
  { figures, documents }: { figures: Figures; documents: ScoredDocument[] },
  least: typeof LEAST = LEAST,
): unknown {
  const { found, ...others } = figures;
  const reached = { ...others, f1: found.f1 };
  const names = ['f1', 'lead', 'coordinators', 'deadline', 'dated', 'document', 'whole'] as const;
  // Null: the documents hold nothing of the kind.
  const below = names.filter((name) => (reached[name] ?? 1) < least[name]);
  return below.length > 0 ? { below, mistakes: mistakesOf(documents) } : null;
}

describe('the annotated documents', () => {
  it('reads the project’s own documents nearly as their annotators did', () => {
    const result = scored(here, 'dev-');
    expect(result.documents).toHaveLength(40);
    expect(shortfall(result)).toBeNull();
  });

  it('reads the documents written by others than its authors', () => {
    const result = scored(path.join(import.meta.dirname, 'written'), '');
    expect(result.documents.length).toBeGreaterThanOrEqual(270);
    expect(shortfall(result, LEAST_OF_WRITTEN)).toBeNull();
  });

  it('reads documents that it was not taught from', () => {
    const result = scored(path.join(import.meta.dirname, 'unseen'), '');
    expect(result.documents).toHaveLength(32);
    expect(shortfall(result, LEAST_OF_UNSEEN)).toBeNull();
  });

  it('hands out nothing where nobody is told to do anything', () => {
    const { documents } = scored(here, 'dev-07,dev-15,dev-27');
    expect(mistakesOf(documents)).toEqual([]);
  });
});

const withSeeds = existsSync(shared) ? describe : describe.skip;

withSeeds('the five real documents (from DONDOC_SHARED)', () => {
  it('gets the lead and the deadline of the assignments of seeds 000, 001 and 003', () => {
    expect(shortfall(scored(shared, 'seed-000,seed-001,seed-003'))).toBeNull();
  });

  it('does seeds 002 and 004 as well', () => {
    expect(shortfall(scored(shared, 'seed-002,seed-004'))).toBeNull();
  });

  it('infers the year of "trước ngày 28/2" from the issue date that a person gives', () => {
    const text = loadGold(shared, 'seed-003')[0]?.text ?? '';
    const dated = readDirective(text, { issuedOn: '2016-02-05' }).assignments.filter((a) => a.deadline !== null);
    expect(dated.map((a) => [a.deadline, a.deadlineText])).toEqual([
      [{ kind: 'fixed', due: '2016-02-28' }, 'trước ngày 28/2'],
    ]);
    const undated = readDirective(text);
    expect(undated.assignments.every((a) => a.deadline === null)).toBe(true);
    expect(undated.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['YEAR_UNKNOWN', 'NO_ISSUE_DATE', 'SECOND_HAND_SOURCE']),
    );
  });
});
