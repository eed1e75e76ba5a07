import type { KnownNames } from './known-names.js';
import type { LabelledPart } from './label-lines.js';
import type { PlanLabel } from './lexicon/plan-labels.js';
import type { Paragraph } from './paragraphs.js';
import { partiesOfCell, type PartiesOfCell } from './party-cells.js';
import type { Party } from './party.js';
import { looseStretch, type Stretch, within } from './source-text.js';
import { subjectOf } from './subjects.js';
import type { TableRow } from './table-rows.js';

const MOST_BULLETS = 30;

export function rowFrom(
  paragraphs: readonly Paragraph[],
  block: readonly LabelledPart[],
  taskAt: number,
  first: number,
  last: number,
  known: KnownNames,
): TableRow | null {
  const words = (label: PlanLabel): Stretch | null => block.find((part) => part.label === label)?.words ?? null;
  const lead = words('lead');
  const named: PartiesOfCell = lead ? partiesOfCell(lead, known) : { leads: [], coordinators: [] };
  const parties = named.leads;
  const task = words('task')?.text ?? taskWords(paragraphs[taskAt], block);
  // "Chủ trì: Phó Chủ tịch UBND tỉnh" in an invitation names who chairs, nobody's task.
  const isNobody = !parties.some((party) => !party.isLeader);
  if (isNobody || task === null || clean(task) === '') return null;
  const together = words('coordinator');
  const coordinators: Party[] = [...named.coordinators, ...(together ? partiesOfCell(together, known).all : [])];
  // "Trình: phiên họp UBND xã, trước 15/6" names the time with the receiver.
  const deadline =
    words('deadline') ?? words('submitTo') ?? timeBehind(lead) ?? timeBehind(together) ?? timeBehind(words('product'));
  const from = taskAt >= 0 ? paragraphs[taskAt] : paragraphs[first];
  return {
    start: from?.bodyStart ?? 0,
    end: paragraphs[last]?.end ?? 0,
    code: from?.marker?.label ?? null,
    task: clean(task),
    parties,
    coordinators,
    deadline: deadline
      ? {
          start: deadline.start,
          end: deadline.start + deadline.text.length,
          stretch: deadline,
          placeOf: (index) => deadline.start + index,
        }
      : null,
    product: words('product') ? clean(words('product')?.text ?? '') : null,
    reportTo: null,
  };
}

/** "Đơn vị thực hiện: Phòng X chủ trì. Hoàn thành trước ngày 14/12": a time without a label of its own. */
const TIME_BEHIND =
  /[.;,(-]\s{1,9}(?:(?:và )?(?:hoàn thành|xong|thực hiện|thời gian|thời hạn|tiến độ)(?: (?:hoàn thành|thực hiện))?:? )?(?=(?:trước|chậm nhất|trong (?:tháng|quý|năm)|từ|đến|ngày|tháng|quý|định kỳ|hằng|hàng|xong)\s)/u;

/** "Sản phẩm: Kế hoạch của UBND xã (trước ngày 15/5/2026)" */
const TIME_IN_BRACKETS =
  /\(\s{0,9}(?:(?:hoàn thành|xong|ban hành|thời gian|thời hạn)(?: hoàn thành)?:? )?(?=(?:trước|chậm nhất|muộn nhất|trong (?:tháng|quý|năm))\s)/u;

function timeBehind(words: Stretch | null): Stretch | null {
  const mark = words ? (TIME_BEHIND.exec(words.low) ?? TIME_IN_BRACKETS.exec(words.low)) : null;
  return words && mark ? within(words, mark.index + mark[0].length) : null;
}

interface LabelledRow {
  taskAt: number;
  labelAt: number;
  row: TableRow;
  known: KnownNames;
}

/**
 * Bullets above a label of another make: "- Họp dân; - Niêm yết; * Đơn vị thực hiện: Phòng X" gives all of them to Phòng X.
 * A bullet that names its own party is left to running text.
 */
export function bulletsBefore(
  paragraphs: readonly Paragraph[],
  parts: readonly LabelledPart[][],
  { taskAt, labelAt, row, known }: LabelledRow,
  taken: Set<number>,
): TableRow[] {
  const marker = paragraphs[taskAt]?.marker;
  const label = paragraphs[labelAt]?.marker;
  if (!marker || marker.sign === undefined || label?.sign === marker.sign) return [];
  const rows: TableRow[] = [];
  for (let k = taskAt - 1; k >= Math.max(0, taskAt - MOST_BULLETS); k--) {
    const paragraph = paragraphs[k];
    if (!paragraph || paragraph.marker?.sign !== marker.sign || taken.has(k) || (parts[k]?.length ?? 0) > 0) break;
    const skip = paragraph.bodyStart - paragraph.start;
    const words: Stretch = {
      start: paragraph.bodyStart,
      text: paragraph.text.slice(skip),
      low: paragraph.low.slice(skip),
      plain: looseStretch(paragraph.text.slice(skip)).plain,
    };
    const asItem = { known, isInherited: false, isStrict: false, isLeadership: () => false };
    if (subjectOf(words, 0, words.text.length, asItem)) break;
    taken.add(k);
    rows.unshift({
      ...row,
      start: paragraph.bodyStart,
      end: paragraph.end,
      code: paragraph.marker?.label ?? row.code,
      task: clean(words.text),
      product: null,
    });
  }
  return rows;
}

/** The words before the first label of the paragraph, or the whole paragraph above the labels. */
function taskWords(paragraph: Paragraph | undefined, block: readonly LabelledPart[]): string | null {
  if (!paragraph) return null;
  const skip = paragraph.bodyStart - paragraph.start;
  const inside = block.find(({ words }) => words.start > paragraph.bodyStart && words.start < paragraph.end);
  if (!inside) return paragraph.text.slice(skip);
  const before = paragraph.text.slice(skip, inside.words.start - paragraph.start);
  return before.replace(/[.;,(][^.;,(]*:\s*$/u, '');
}

const clean = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/^[\s,;:.(-]{1,200}|[\s,;:.)/-]{1,200}$/gu, '');
