import type { KnownNames } from './known-names.js';
import { type PlanLabel, planLabels, startsWithLabel } from './lexicon/plan-labels.js';
import { UNMARKED } from './markers.js';
import type { Paragraph } from './paragraphs.js';
import type { Party } from './party.js';
import { type SourceText, type Stretch, looseStretch, within } from './source-text.js';
import { subjectOf } from './subjects.js';
import { type PartiesOfCell, partiesOfCell } from './party-cells.js';
import type { TableRow } from './table-rows.js';

const MOST_BULLETS = 30;

interface LabelledPart {
  label: PlanLabel;
  words: Stretch;
}

export interface LabelledFound {
  rows: TableRow[];
  /** Indices of paragraphs that are read and are no running text. */
  taken: Set<number>;
}

/**
 * Items of a plan written with labels, on lines of their own below the item or inside its paragraph. The words of the
 * task stand before the labels.
 */
export function labelledItems(source: SourceText, paragraphs: readonly Paragraph[], known: KnownNames): LabelledFound {
  const found: LabelledFound = { rows: [], taken: new Set() };
  const parts = paragraphs.map((paragraph) => labelledParts(source, paragraph));
  // A programme that names only who submits: they prepare it as well.
  if (!parts.some((one) => one.some(({ label }) => label === 'lead')))
    for (const part of parts.flat()) if (part.label === 'submitter') part.label = 'lead';
  for (let i = 0; i < paragraphs.length; i++) {
    if (!parts[i]?.some(({ label }) => label === 'lead')) continue;
    if (headsPoints(paragraphs[i], paragraphs[i + 1])) continue;
    let first = i;
    while (first > 0 && isLabelLine(paragraphs[first - 1], parts[first - 1]) && !found.taken.has(first - 1)) first--;
    let last = i;
    while (
      isLabelLine(paragraphs[last + 1], parts[last + 1]) &&
      !parts[last + 1]?.some(({ label }) => label === 'lead')
    )
      last++;
    const block = parts.slice(first, last + 1).flatMap((p) => p ?? []);
    const isOwnLine = isLabelLine(paragraphs[i], parts[i]);
    const taskAt = isOwnLine ? first - 1 : i;
    const row = rowFrom(paragraphs, block, taskAt, first, last, known);
    if (!row) continue;
    if (isOwnLine)
      found.rows.push(...bulletsBefore(paragraphs, parts, { taskAt, labelAt: first, row, known }, found.taken));
    found.rows.push(row);
    // The line of the task is read with its labels, whatever it begins with ("Thanh tra cơ sở sản xuất rượu").
    for (let taken = Math.max(0, isOwnLine ? taskAt : i); taken <= last; taken++) found.taken.add(taken);
    i = last;
  }
  return found;
}

/**
 * Labels that name nobody who acts, "- Thời gian: tháng 9/2022" below "2. Sở X lập bản đồ ngập lụt", are words of the point
 * above them: they are put behind it.
 */
export function withLabelLines(source: SourceText, paragraphs: readonly Paragraph[]): Paragraph[] {
  const made: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const above = made.at(-1);
    if (above && isLabelLine(paragraph, labelledParts(source, paragraph)) && isBelow(paragraph, above))
      made[made.length - 1] = {
        ...above,
        end: paragraph.end,
        text: `${above.text}${gapOf(source.text, above, paragraph)}${paragraph.text}`,
        low: `${above.low}${gapOf(source.low, above, paragraph)}${paragraph.low}`,
      };
    else made.push(paragraph);
  }
  return made;
}

const gapOf = (text: string, above: Paragraph, below: Paragraph): string =>
  text.slice(above.end, below.start).replaceAll('\n', ' ');

/** Right below a point that says something: nothing but blanks between, and a smaller mark or none. */
const isBelow = (paragraph: Paragraph, above: Paragraph): boolean =>
  above.marker !== null &&
  !above.text.endsWith(':') &&
  paragraph.start - above.end < 40 &&
  (paragraph.marker?.level ?? UNMARKED) > above.marker.level;

function labelledParts(source: SourceText, paragraph: Paragraph): LabelledPart[] {
  const skip = paragraph.bodyStart - paragraph.start;
  const low = paragraph.low.slice(skip);
  if (!low.includes(':') || low.length > 1_200) return [];
  const starts = planLabels
    .flatMap(({ label, at }) => {
      const match = at.exec(low);
      // Inside a paragraph a label follows a stop: "… dùng chung. Đơn vị chủ trì: Sở X; thời gian: Quý II".
      const isStart =
        match !== null && /(?:^|[.;,(])[\s+-]{0,4}$/u.test(low.slice(Math.max(0, match.index - 6), match.index));
      return match && isStart ? [{ label, index: match.index, wordsAt: match.index + match[0].length }] : [];
    })
    .sort((a, b) => a.index - b.index);
  return starts.map(({ label, wordsAt }, i) => {
    const end = starts[i + 1]?.index ?? low.length;
    const flat = (text: string): string => text.slice(skip + wordsAt, skip + end);
    return {
      label,
      words: {
        start: paragraph.bodyStart + wordsAt,
        text: flat(paragraph.text),
        low: flat(paragraph.low),
        plain: source.plain.slice(paragraph.bodyStart + wordsAt, paragraph.bodyStart + end).replaceAll('\n', ' '),
      },
    };
  });
}

/** A paragraph that is nothing but labelled parts. */
function isLabelLine(paragraph: Paragraph | undefined, parts: readonly LabelledPart[] | undefined): boolean {
  const first = parts?.[0];
  return (
    paragraph !== undefined &&
    first !== undefined &&
    first.words.start - paragraph.bodyStart <= 40 &&
    planLabels.some(({ at }) => at.exec(paragraph.low.slice(paragraph.bodyStart - paragraph.start))?.index === 0)
  );
}

function rowFrom(
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
  if (isNobody || task === null || task.trim() === '') return null;
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

function timeBehind(words: Stretch | null): Stretch | null {
  const mark = words ? TIME_BEHIND.exec(words.low) : null;
  return words && mark ? within(words, mark.index + mark[0].length) : null;
}

/** "3. Trồng cây (Đơn vị thực hiện: UBND các xã; thời gian: tháng 9)" above bullets is their heading. */
const headsPoints = (paragraph: Paragraph | undefined, next: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  next !== undefined &&
  paragraph.marker !== null &&
  next.marker !== null &&
  next.marker.level > paragraph.marker.level &&
  /\([^()]{8,240}\)[\s.:;]{0,5}$/u.test(paragraph.text) &&
  !startsWithLabel(next.low.slice(next.bodyStart - next.start));

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
function bulletsBefore(
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
