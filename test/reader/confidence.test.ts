import path from 'node:path';
import { readDirective } from '../../src/reader/read-directive.js';
import { loadGold, scoreAll } from './score.mjs';

const BANDS = [0.97, 0.95, 0.9, 0.8, 0.6, 0] as const;
const SURE = 0.9;
const LEAST_RIGHT = 0.97;
const fields = ['lead', 'deadline', 'coordinators'] as const;
type Field = (typeof fields)[number];

interface Given {
  field: Field;
  confidence: number;
  isRight: boolean;
}

/** Every field that the reader gives on the annotated documents, with its confidence and whether the annotator agrees. */
function givenFields(): Given[] {
  return ['gold', 'written'].flatMap((set) =>
    loadGold(path.join(import.meta.dirname, set)).flatMap((document) =>
      readDirective(document.text).assignments.flatMap((assignment): Given[] => {
        const { figures } = scoreAll([document], [{ draft: { assignments: [assignment] } }]);
        const isExtra = figures.found.precision === 0;
        // Careful people differ on it.
        if (!isExtra && figures.lead === null) return [];
        return fields.flatMap((field): Given[] => {
          const confidence = assignment.evidence?.[field]?.confidence;
          // Who is told what nobody is told is wrong; the rest of it counts once.
          if (confidence === undefined || (isExtra && field !== 'lead')) return [];
          return [{ field, confidence, isRight: !isExtra && (figures[field] ?? 1) === 1 }];
        });
      }),
    ),
  );
}

const share = (given: readonly Given[]): number => given.filter(({ isRight }) => isRight).length / given.length;

describe('the confidence of a field', () => {
  const given = givenFields();

  it('means something: of the fields given 0.9 or more at least 97 in 100 are right', () => {
    const table = fields.map((field) => {
      const bands = BANDS.map((from, i) => {
        const in_ = given.filter(
          (g) => g.field === field && g.confidence >= from && g.confidence < (BANDS[i - 1] ?? 2),
        );
        return in_.length === 0
          ? '-'.padStart(15)
          : `${in_.filter((g) => g.isRight).length} / ${in_.length}`.padStart(15);
      });
      return `${field.padEnd(14)}${bands.join('')}`;
    });
    process.stdout.write(
      `\nRight of given, by confidence\n${''.padEnd(14)}${BANDS.map((from) => `from ${from}`.padStart(15)).join('')}\n${table.join('\n')}\n\n`,
    );
    for (const field of fields) {
      const sure = given.filter((g) => g.field === field && g.confidence >= SURE);
      expect([field, sure.length > 50 && share(sure) >= LEAST_RIGHT]).toEqual([field, true]);
    }
  });

  it('is high for most fields: a person is not sent to look at everything', () => {
    expect(given.filter(({ confidence }) => confidence >= SURE).length / given.length).toBeGreaterThan(0.8);
  });

  it('finds the doubtful ones: what is given less is wrong more often', () => {
    const sure = given.filter(({ confidence }) => confidence >= SURE);
    const doubtful = given.filter(({ confidence }) => confidence < SURE);
    // Of the project's own documents nearly all is read right: there a single field more or less decides nothing.
    expect(share(doubtful)).toBeLessThanOrEqual(share(sure) + 0.001);
  });

  it('says for every field which rule gave it, and from which words', () => {
    const text =
      'UBND TỈNH HƯNG HẢI\nSố: 15/CT-UBND\nHưng Hải, ngày 10 tháng 6 năm 2024\nCHỈ THỊ\nVề báo cáo\nChủ tịch UBND tỉnh yêu cầu:\n1. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính báo cáo UBND tỉnh trước ngày 15/7/2024.\n';
    const { document, assignments } = readDirective(text);
    const words = (span: readonly [number, number] | null | undefined) => span && text.slice(span[0], span[1]);
    const { lead, deadline, coordinators } = assignments[0]?.evidence ?? {};
    expect([lead?.rule, words(lead?.span)]).toEqual(['giao.lenh', 'Sở Nội vụ']);
    expect([deadline?.rule, words(deadline?.span)]).toEqual(['thoihan.1–17,20', 'trước ngày 15/7/2024']);
    expect([coordinators?.rule, words(coordinators?.span)]).toEqual(['phoihop.voi', 'Sở Tài chính']);
    expect(words(document.evidence?.issuedOn?.span)).toBe('ngày 10 tháng 6 năm 2024');
    expect(document.evidence?.number?.rule).toBe('dau.so-ky-hieu');
    expect(document.evidence?.directedBy).toBeUndefined();
  });

  it('is lower where the text gives reason to doubt', () => {
    const of = (sentence: string) =>
      readDirective(
        `UBND TỈNH HƯNG HẢI\nSố: 15/CT-UBND\nHưng Hải, ngày 10 tháng 6 năm 2024\nCHỈ THỊ\nVề báo cáo\nChủ tịch UBND tỉnh yêu cầu:\n1. ${sentence}\n`,
      ).assignments[0]?.evidence;
    const plain = of('Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 15/7/2024.');
    const inferred = of('Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 15/7.');
    const several = of('Giao Sở Nội vụ, Sở Tài chính báo cáo UBND tỉnh trước ngày 15/7/2024.');
    const impossible = of('Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 31/6/2024.');
    // It says why.
    expect([plain?.deadline.doubts, inferred?.deadline.doubts]).toEqual([undefined, ['yearInferred']]);
    expect(several?.lead.doubts).toEqual(['severalLeads']);
    expect(plain?.deadline.confidence).toBeGreaterThan(inferred?.deadline.confidence ?? 1);
    expect(inferred?.deadline.confidence).toBeGreaterThan(impossible?.deadline.confidence ?? 1);
    expect(plain?.lead.confidence).toBeGreaterThan(several?.lead.confidence ?? 1);
  });
});
