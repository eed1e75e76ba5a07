import type { Draft, DraftAssignment, DraftDocument, DraftSigner } from '../../reader/draft.js';
import { dateOr } from './dates.js';
import { deadlineRuleWords } from './deadline-rule-words.js';
import { documentTypes } from '../../domain/document-types.js';
import { secrecies, urgencies } from './document-marks.js';
import { pairs } from './pairs.js';
import { table } from './table.js';
import { paragraph } from './wrap.js';

/** What was read of a document, for people: its head, each assignment, what is to be checked. */
export function draftText(draft: Draft, text: string, columns: number): string {
  const { document, assignments, warnings } = draft;
  const lineOf = lineFinder(text);
  return [
    headText(document, columns),
    `${assignments.length} nhiệm vụ`,
    ...(assignments.length === 0 ? [] : [assignmentsTable(assignments, columns)]),
    ...(warnings.length === 0
      ? []
      : [
          [
            'Cần xem lại:',
            ...warnings.map(({ code, span, message }) => {
              const where =
                span[1] > span[0] ? ` (dòng ${lineOf(span[0])}: "${excerpt(text.slice(span[0], span[1]))}")` : '';
              return paragraph(`${code}: ${message}${where}`, columns, '    ', '  - ');
            }),
          ].join('\n'),
        ]),
  ].join('\n\n');
}

const headText = (document: DraftDocument, columns: number): string =>
  pairs(
    [
      ['Số, ký hiệu', document.number ?? '(chưa có)'],
      ['Loại', documentTypes[document.type] ?? document.type],
      ['Ngày ban hành', dateOr(document.issuedOn, '(chưa có)')],
      ['Cơ quan ban hành', document.issuer],
      ['Trích yếu', document.subject],
      ['Người ký', signerWords(document.signer)],
      ['Người chỉ đạo', document.directedBy],
      ['Độ khẩn', document.urgency && urgencies[document.urgency]],
      ['Độ mật', document.secrecy && secrecies[document.secrecy]],
    ],
    columns,
  );

const signerWords = (signer: DraftSigner | null): string | null =>
  signer &&
  [signer.name, [signer.authority && `${signer.authority}.`, signer.position].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');

/** Numbered from 0, as a settle file names the items. */
const assignmentsTable = (assignments: readonly DraftAssignment[], columns: number): string =>
  table(
    [
      { head: 'Mục', align: 'right' },
      { head: 'Điểm' },
      { head: 'Chủ trì, thực hiện', grows: 3 },
      { head: 'Phối hợp', grows: 2 },
      { head: 'Nội dung', grows: 5 },
      { head: 'Thời hạn', grows: 2 },
    ],
    assignments.map(({ clause, lead, coordinators, action, deadline }, index) => [
      String(index),
      clause ?? '',
      lead.map(partyName).join('\n') || '(chưa rõ)',
      coordinators.map(partyName).join('\n'),
      action,
      deadlineRuleWords(deadline),
    ]),
    columns,
  );

/** A group stands in brackets: 'nhóm:các sở' -> '[các sở]'. */
export const partyName = (name: string): string =>
  name.startsWith('nhóm:') ? `[${name.slice('nhóm:'.length)}]` : name;

/** The number of the line in which a place lies, from 1. */
function lineFinder(text: string): (at: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => starts.findLastIndex((start) => start <= at) + 1;
}

const EXCERPT = 60;

function excerpt(words: string): string {
  const flat = words.trim().replace(/\s+/g, ' ');
  return flat.length <= EXCERPT ? flat : `${flat.slice(0, EXCERPT).replace(/\s+\S*$/, '')} …`;
}
