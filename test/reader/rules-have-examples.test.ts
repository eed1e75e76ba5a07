import { readdirSync } from 'node:fs';
import path from 'node:path';
import { cellRules } from '../../src/reader/cell-times.js';
import { leadRules } from '../../src/reader/evidence.js';
import { departments } from '../../src/reader/lexicon/departments.js';
import { dutyVerbs, orderWords } from '../../src/reader/lexicon/duty-words.js';
import { planLabels } from '../../src/reader/lexicon/plan-labels.js';
import { deferralWords, stopWords } from '../../src/reader/lexicon/section-words.js';
import { timeSigns } from '../../src/reader/lexicon/time-signs.js';
import { pattern } from '../../src/reader/pattern.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { looseStretch } from '../../src/reader/source-text.js';
import { readBy } from '../../src/reader/time-reading.js';

const reader = path.join(import.meta.dirname, '../../src/reader');
const HEAD =
  'UBND TỈNH HƯNG HẢI\nSố: 15/CT-UBND\nHưng Hải, ngày 10 tháng 6 năm 2024\nCHỈ THỊ\nVề báo cáo\nChủ tịch UBND tỉnh yêu cầu:\n';
const read = (body: string) => readDirective(`${HEAD}${body}\n`);

/** A rule of a table: something that is matched, or the numbers of the domain that it stands for. */
const isRule = (entry: unknown): entry is Record<string, unknown> =>
  typeof entry === 'object' &&
  entry !== null &&
  !Array.isArray(entry) &&
  ('at' in entry || 'numbers' in entry || 'rule' in entry);

const sayings = ({ example, examples }: Record<string, unknown>): unknown[] =>
  Array.isArray(examples) ? examples : example === undefined ? [] : [example];

describe('the rule tables of the reader', () => {
  it('give an example with every rule', async () => {
    const without: string[] = [];
    let seen = 0;
    for (const name of readdirSync(reader, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    )) {
      const module: Record<string, unknown> = await import(path.join(reader, name));
      for (const [table, value] of Object.entries(module)) {
        const entries = Array.isArray(value) ? value : isTable(value) ? Object.values(value) : [];
        for (const [index, entry] of entries.entries()) {
          if (!isRule(entry)) continue;
          seen++;
          if (!sayings(entry).some((words) => typeof words === 'string' && words.length > 2))
            without.push(`${name}: ${table}[${index}]`);
        }
      }
    }
    expect(seen).toBeGreaterThan(60);
    expect(without).toEqual([]);
  });

  it.each(cellRules.flatMap((rule) => rule.example.split('; ').map((example) => [example, rule] as const)))(
    'read a table’s cell: %s',
    (example, rule) => {
      const { low } = looseStretch(example);
      rule.at.lastIndex = 0;
      const match = rule.at.exec(low);
      expect(match && readBy(rule, match, low, { issuedOn: '2024-06-10', sameDay: null })).not.toBeNull();
    },
  );

  it.each(planLabels.map(({ label, at, example }) => [example, label, at] as const))(
    'read the label of a plan: %s',
    (example, label, at) => {
      expect(at.exec(example.toLowerCase())?.index).toBe(0);
      expect(planLabels.find((other) => other.at.exec(example.toLowerCase())?.index === 0)?.label).toBe(label);
    },
  );

  it.each(Object.values(leadRules).map(({ rule, example }) => [rule, example]))(
    'find who leads: %s',
    (rule, example) => {
      const body = example.startsWith('1. ') || example.startsWith('STT') ? example : `1. ${example}`;
      expect(read(body).assignments.map(({ evidence }) => evidence?.lead.rule)).toContain(rule);
    },
  );
});

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.values(value).length > 0 && Object.values(value).every(isRule);

/** Words of the lists that stand there as they are said; the others carry conditions and have tests of their own. */
const plainWords = (words: readonly string[]): string[] => words.filter((word) => /^[\p{L} -]+$/u.test(word));

describe('the lists of words', () => {
  it.each(departments.flatMap(({ name, alsoWritten }) => [name, ...alsoWritten].map((written) => [written, name])))(
    'know the department: Sở %s',
    (written, name) => {
      expect(read(`1. Giao Sở ${written} báo cáo UBND tỉnh trước ngày 15/7/2024.`).assignments[0]?.lead).toEqual([
        `Sở ${name}`,
      ]);
    },
  );

  it('know the words that give an order', () => {
    const unread = plainWords(orderWords).filter(
      (word) =>
        read(`1. ${word.charAt(0).toUpperCase()}${word.slice(1)} Sở Nội vụ lập danh sách cán bộ.`).assignments[0]
          ?.lead[0] !== 'Sở Nội vụ',
    );
    expect(unread).toEqual([]);
  });

  it('know the verbs that a duty begins with', () => {
    // Behind a name some may tell what was done ("Sở X kiến nghị"); under its heading they are a duty.
    const isRead = (body: string): boolean => read(body).assignments.some(({ lead }) => lead.join() === 'Sở Tài chính');
    const unread = plainWords(dutyVerbs).filter(
      (verb) =>
        !isRead(`1. Sở Tài chính ${verb} các nội dung của tỉnh.`) &&
        !isRead(
          `1. Sở Tài chính:\na) ${verb.charAt(0).toUpperCase()}${verb.slice(1)} các nội dung của tỉnh.\n2. Công tác khác`,
        ),
    );
    // Praise is no duty unless it says of whom.
    expect(unread).toEqual(['biểu dương']);
  });

  it('know what is put off and what is stopped', () => {
    for (const word of plainWords(deferralWords))
      expect(codes(`1. Sở Nội vụ ${word} thực hiện việc sáp nhập.`)).toContain('DEFERRED');
    for (const word of plainWords(stopWords)) expect(codes(`1. ${word} dự án.`)).toContain('STOPPED');
  });

  it('are patterns that can be read', () => {
    expect(timeSigns.filter((sign) => !pattern(sign).test('') && sign.length < 3)).toEqual([]);
  });
});

const codes = (body: string): string[] => read(body).warnings.map(({ code }) => code);
