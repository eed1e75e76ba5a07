import type { AssignmentEvidence, DraftAssignment, FieldEvidence, Span } from './draft.js';
import type { ItemDeadline } from './deadlines.js';
import type { FoundItem } from './found-item.js';
import { type DoubtCode, afterDoubts } from './doubts.js';
import { dutyAdverbs, dutyVerbs } from './lexicon/duty-words.js';
import { timeSigns } from './lexicon/time-signs.js';
import { isFamiliarName } from './familiar-names.js';
import type { Party } from './party.js';
import { WORD_END, anyOf, matchAt, pattern } from './pattern.js';
import { type SourceText, type Stretch, stretchOf } from './source-text.js';
import type { TableRow } from './table-rows.js';

/** By what way the lead was found, and how sure that way is by itself; `numbers` of domain.md §22. */
export const leadRules = {
  order: { rule: 'giao.lenh', numbers: '1–5, 14–18', confidence: 0.98, example: 'Giao Sở Nội vụ tổng hợp, báo cáo.' },
  bare: { rule: 'giao.chu-ngu', numbers: '6, 17', confidence: 0.97, example: 'Sở Nội vụ xây dựng kế hoạch.' },
  heading: { rule: 'giao.de-muc', numbers: '7–10', confidence: 0.97, example: '1. Sở Nội vụ\na) Xây dựng kế hoạch.' },
  agent: {
    rule: 'giao.bi-dong',
    numbers: '26, 43',
    confidence: 0.94,
    example: 'Rà soát quỹ đất công (Sở Tài chính chủ trì).',
  },
  chain: {
    rule: 'giao.noi-tiep',
    numbers: '43',
    confidence: 0.91,
    example: 'Các địa phương gửi Sở Nội vụ trước ngày 10/7/2024 để tổng hợp, báo cáo UBND tỉnh trước ngày 20/7/2024.',
  },
  table: {
    rule: 'giao.bang',
    numbers: '39',
    confidence: 0.97,
    example: 'STT | Nội dung | Cơ quan chủ trì | Thời hạn\n1 | Lập kế hoạch | Sở Nội vụ | Tháng 7/2024',
  },
} as const satisfies Record<
  FoundItem['via'] | 'table',
  { rule: string; numbers: string; confidence: number; example: string }
>;

const DUTY = pattern(
  `[\\s,:"(]{0,8}(?:(?:có|chịu) trách nhiệm|${anyOf([...dutyVerbs, ...dutyAdverbs])})${WORD_END}`,
  'y',
);
/** Words about time that no rule of the grammar took. */
const TIME_LEFT = pattern(`(?<![\\p{L}])${anyOf(timeSigns)}`);
/** "Đối với 14 xã …: giao UBND các xã …": a second order among the words of the first. */
const SECOND_ORDER = pattern(
  `(?:^|[:;,] |\\. )(?:giao|yêu cầu|đề nghị) (?:các )?(?:sở|ubnd|ủy ban|ban|phòng|công an|chi cục|trung tâm)${WORD_END}`,
);
/** A figure inside a word, a letter inside a number: what scanning leaves. */
const SCANNED = /\p{L}\d\p{L}|(?<=[\d/])[olO](?=[\d/])/u;
const MOST_WORDS_OF_GROUP = 14;
const LONGEST_LIST = 600;

interface ItemBasis {
  assignment: DraftAssignment;
  via: FoundItem['via'];
  /** The item's words, and where its work begins in them. */
  words: { s: Stretch; work: number; isNews: boolean };
  leads: readonly Party[];
  coordinators: readonly Party[];
  time: ItemDeadline;
  /** The words that the time was read from. */
  dated: Stretch;
  isFromLeadIn: boolean;
}

/** What the fields of an item in running text rest on. */
export function itemEvidence(source: SourceText, basis: ItemBasis): AssignmentEvidence {
  const { assignment, via, words, leads, coordinators, time, dated, isFromLeadIn } = basis;
  const evidence: AssignmentEvidence = {
    lead: leadEvidence(via, placeOf(source, leads), words, leads, assignment),
    deadline: deadlineEvidence(time, assignment.deadlineSpan, dated, { isCell: false, isFromLeadIn }),
  };
  if (assignment.coordinators.length > 0)
    evidence.coordinators = coordinatorEvidence(coordinators, false, placeOf(source, coordinators));
  const span = source.spanOf(words.s.start + words.work, words.s.start + words.s.text.trimEnd().length);
  if (assignment.product !== undefined) evidence.product = { span, rule: 'sanpham.tu-ngu', confidence: 0.85 };
  if (assignment.reportTo !== undefined) evidence.reportTo = { span, rule: 'baocao.toi', confidence: 0.9 };
  return evidence;
}

/** What the fields of a table's row rest on: its cells. */
export function rowEvidence(
  source: SourceText,
  row: TableRow,
  assignment: DraftAssignment,
  time: ItemDeadline,
): AssignmentEvidence {
  const s = row.deadline?.stretch ?? NO_WORDS;
  const span = assignment.span;
  const evidence: AssignmentEvidence = {
    lead: leadEvidence(
      'table',
      span,
      { s: stretchOf(source, row.start, row.end), work: 0, isNews: false },
      row.parties,
      assignment,
    ),
    deadline: deadlineEvidence(time, assignment.deadlineSpan, s, { isCell: true, isFromLeadIn: false }),
  };
  if (assignment.coordinators.length > 0) evidence.coordinators = coordinatorEvidence(row.coordinators, true, span);
  if (assignment.product !== undefined) evidence.product = { span, rule: 'sanpham.bang', confidence: 0.95 };
  if (assignment.reportTo !== undefined) evidence.reportTo = { span, rule: 'baocao.bang', confidence: 0.95 };
  return evidence;
}

const NO_WORDS: Stretch = { start: 0, text: '', low: '', plain: '' };

/** From the first party to the last where they stand in one list; else the first alone. */
function placeOf(source: SourceText, parties: readonly Party[]): Span | null {
  const [first] = parties;
  const last = parties.at(-1);
  if (!first?.at || !last?.at) return null;
  const [start, ends] = [first.at[0], last.at[1]];
  const end = ends > start && ends - start < LONGEST_LIST ? ends : first.at[1];
  return end > start && end <= source.text.length ? source.spanOf(start, end) : null;
}

/** By what way the lead was found, and what makes it doubtful. */
function leadEvidence(
  via: keyof typeof leadRules,
  span: Span | null,
  words: { s: Stretch; work: number; isNews: boolean },
  leads: readonly Party[],
  assignment: DraftAssignment,
): FieldEvidence {
  const { rule, confidence } = leadRules[via];
  const bodies = assignment.lead.filter((name) => !name.startsWith('nhóm:'));
  const found: (DoubtCode | null)[] = [
    words.isNews ? 'secondHand' : null,
    leads.length === 0 ? 'nobody' : null,
    leads.some((party) => party.isGeneric) ? 'genericGroup' : null,
    bodies.length > 1 && !leads.some((party) => party.role === 'lead') ? 'severalLeads' : null,
    leads.some((party) => !isFamiliarName(party.name)) ? 'unknownName' : null,
    assignment.lead.some((name) => name.split(' ').length > MOST_WORDS_OF_GROUP) ? 'longGroup' : null,
    via === 'bare' && matchAt(DUTY, words.s.low, words.work) === null ? 'unknownVerb' : null,
    via === 'heading' && matchAt(DUTY, words.s.low, words.work) === null ? 'unknownVerb' : null,
    via !== 'table' && SECOND_ORDER.test(words.s.low.slice(words.work)) ? 'secondOrder' : null,
    SCANNED.test(words.s.text) ? 'scanned' : null,
  ];
  return { span, rule, ...afterDoubts(confidence, found) };
}

/** What the deadline, or its lack, rests on. */
function deadlineEvidence(
  time: ItemDeadline,
  span: Span | undefined,
  words: Stretch,
  basis: { isCell: boolean; isFromLeadIn: boolean },
): FieldEvidence {
  const { deadline, reading, readings } = time;
  if (!reading || deadline === null) {
    const isUnread = reading !== null || TIME_LEFT.test(words.low);
    const other = readings.some((r) => r.deadline !== null) ? 'timeSetAside' : null;
    return {
      span: span ?? null,
      rule: reading?.rule ? `thoihan.${reading.rule}` : 'thoihan.khong-co',
      ...afterDoubts(0.97, [isUnread ? 'timeLeft' : other]),
    };
  }
  const several = readings.filter((r) => r !== reading && r.strength === 3 && r.deadline !== null);
  const found: (DoubtCode | null)[] = [
    ...reading.issues.map((code) => (code === 'YEAR_INFERRED' ? 'yearInferred' : 'doubtfulDate')),
    reading.strength === 1 ? 'mayBeAim' : null,
    deadline.kind === 'event' ? 'event' : null,
    several.length > 0 ? 'severalDates' : null,
    basis.isFromLeadIn ? 'fromLeadIn' : null,
    SCANNED.test(words.text) ? 'scanned' : null,
  ];
  const rule = reading.rule ?? (deadline.kind === 'recurring' ? '73–93' : basis.isCell ? 'o-bang' : 'khac');
  return { span: span ?? null, rule: `thoihan.${rule}`, ...afterDoubts(0.98, found) };
}

/** Who takes part: read behind "phối hợp", "cùng", or in the table's column. */
function coordinatorEvidence(parties: readonly Party[], isTable: boolean, span: Span | null): FieldEvidence {
  const found: (DoubtCode | null)[] = [
    parties.some((party) => !isFamiliarName(party.name)) ? 'unknownName' : null,
    parties.some((party) => party.kind === 'group') ? 'group' : null,
  ];
  return { span, rule: isTable ? 'phoihop.bang' : 'phoihop.voi', ...afterDoubts(0.97, found) };
}

/** The confidence of the whole item is that of its weakest field that decides: who and when. */
export const confidenceOf = ({ lead, deadline }: AssignmentEvidence): number =>
  Math.min(lead.confidence, deadline.confidence);
