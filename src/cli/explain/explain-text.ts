import type { Draft, DraftDocument, DraftWarning, FieldEvidence } from '../../reader/draft.js';
import { formatDate } from '../../domain/vietnamese-dates.js';
import { deadlineRuleWords } from '../show/deadline-rule-words.js';
import { partyName } from '../show/draft-text.js';
import { pairs } from '../show/pairs.js';
import { paragraph } from '../show/wrap.js';
import { type Finding, findingsOf } from './findings.js';
import { markedLines } from './marked-lines.js';
import type { Paint } from './paint.js';

const MARGIN = 6;
/** Below this a person should look. */
const SURE = 0.9;

/**
 * The document as it was read, line by line: words that a finding rests on are marked, and behind the line in which an
 * assignment ends stands what was read, by which rule, how surely, and what is to be checked.
 */
export function explainText(draft: Draft, text: string, columns: number, paint: Paint): string {
  const { findings, marks, others } = findingsOf(draft);
  // Asked from the beginning of the text to its end.
  let current = 0;
  const isSaid = (at: number): boolean => {
    while ((findings[current]?.assignment.span[1] ?? Infinity) <= at) current++;
    return (findings[current]?.assignment.span[0] ?? Infinity) <= at;
  };
  const lines: string[] = [
    ...documentLines(draft.document, columns, paint),
    ...others.flatMap((warning) => warningLines(warning, columns, '', paint)),
    '',
    `${draft.assignments.length} nhiệm vụ`,
    paint.legend,
    '─'.repeat(Math.min(columns, 100)),
  ];
  let opened = 0;
  let closed = 0;
  for (const { words, start, end } of markedLines(text, marks, columns - MARGIN, paint, isSaid)) {
    const label = (findings[opened]?.assignment.span[0] ?? Infinity) < end ? `[${opened}]` : '';
    while ((findings[opened]?.assignment.span[0] ?? Infinity) < end) opened++;
    const isInside = closed < opened || isSaid(start);
    lines.push(`${paint.strong(label.padStart(MARGIN - 2))} ${isInside ? '│' : ' '}${words}`.trimEnd());
    for (; closed < opened && (findings[closed]?.assignment.span[1] ?? Infinity) <= end + 1; closed++) {
      const finding = findings[closed];
      if (finding) lines.push(...findingLines(finding, columns, paint));
    }
  }
  for (const finding of findings.slice(closed)) lines.push(...findingLines(finding, columns, paint));
  return lines.join('\n');
}

function findingLines({ index, assignment, warnings }: Finding, columns: number, paint: Paint): string[] {
  const { lead, coordinators, deadline, deadlineText, product, reportTo, evidence, clause } = assignment;
  const indent = ' '.repeat(MARGIN + 2);
  const field = (label: string, words: string, from: FieldEvidence | undefined): string[] => [
    paragraph(`${label}: ${words}${from ? `  ${basis(from, paint)}` : ''}`, columns, `${indent}  `, indent),
  ];
  return [
    `${' '.repeat(MARGIN - 1)}└─ ${paint.strong(`[${index}]${clause === null ? '' : ` điểm ${clause}`}`)}`,
    ...field('chủ trì', lead.map(partyName).join('; ') || '(chưa rõ)', evidence?.lead),
    ...(coordinators.length > 0
      ? field('phối hợp', coordinators.map(partyName).join('; '), evidence?.coordinators)
      : []),
    ...field(
      'thời hạn',
      deadline === null && deadlineText === undefined
        ? 'không có'
        : `${deadline === null ? 'chưa đọc được' : deadlineRuleWords(deadline)}${deadlineText === undefined ? '' : `, từ "${deadlineText}"`}`,
      evidence?.deadline,
    ),
    ...(assignment.deadlineAlternatives ?? []).flatMap((other) =>
      field('  hoặc', `${deadlineRuleWords(other.deadline)} (${other.why})`, undefined),
    ),
    ...(product === undefined ? [] : field('sản phẩm', product, evidence?.product)),
    ...(reportTo === undefined ? [] : field('báo cáo', reportTo, evidence?.reportTo)),
    ...warnings.flatMap((warning) => warningLines(warning, columns, indent, paint)),
    '',
  ];
}

const basis = ({ rule, confidence }: FieldEvidence, paint: Paint): string => {
  const words = `(${rule}, ${Math.round(confidence * 100)} %)`;
  return confidence < SURE ? paint.doubtful(words) : words;
};

const warningLines = ({ code, message }: DraftWarning, columns: number, indent: string, paint: Paint): string[] => [
  paint.doubtful(paragraph(`${code}: ${message}`, columns, `${indent}  `, `${indent}! `)),
];

function documentLines(document: DraftDocument, columns: number, paint: Paint): string[] {
  const { number, type, issuedOn, issuer, subject, signer, directedBy, urgency, secrecy, evidence } = document;
  const fields: [string, string | null, FieldEvidence | undefined][] = [
    ['Số, ký hiệu', number, evidence?.number],
    ['Loại', type, evidence?.type],
    ['Ngày ban hành', issuedOn && formatDate(issuedOn), evidence?.issuedOn],
    ['Cơ quan ban hành', issuer, evidence?.issuer],
    ['Trích yếu', subject, evidence?.subject],
    [
      'Người ký',
      signer && [signer.name, signer.authority, signer.position].filter(Boolean).join(', '),
      evidence?.signer,
    ],
    ['Người chỉ đạo', directedBy, evidence?.directedBy],
    ['Độ khẩn', urgency, evidence?.urgency],
    ['Độ mật', secrecy, evidence?.secrecy],
  ];
  return [
    pairs(
      fields.map(([label, words, from]) => [label, words && `${words}${from ? ` ${basis(from, paint)}` : ''}`]),
      columns,
    ),
  ];
}
