import { directingPostOf, unclearDeputies } from '../../domain/directing-post.js';
import { DomainError } from '../../domain/errors.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { HeaderHints } from '../../intake/intake-document.js';
import type { Database } from '../../database/database.js';
import type { CreateDirective } from '../directives/directives.schemas.js';
import { draft as draftSchema, ITEMS_AT_MOST, WARNINGS_AT_MOST, type Draft } from '../directives/draft.schemas.js';
import { plain } from '../directives/plain-json.js';
import type { Reader } from '../directives/reader-port.js';
import { withHints } from './with-hints.js';

/**
 * What the reader makes of the words, with what a person said beside them and what an edXML header says, and whose instruction
 * it may be. @throws DomainError TOO_MANY_TASKS, and what the reader of long texts refuses
 */
export async function firstDraft(
  database: Database,
  read: Reader,
  officeId: string,
  text: string,
  { issuedOn, sourceStatement }: CreateDirective,
  hints: HeaderHints | null,
): Promise<Draft> {
  const draft = await withHintsRead(read, text, issuedOn, hints);
  const head = {
    ...draft.document,
    ...(issuedOn ? { issuedOn } : {}),
    ...(sourceStatement ? { sourceStatement } : {}),
  };
  const posts = await database.post.findMany({ where: { officeId }, select: { id: true, kind: true, title: true } });
  const directing = directingPostOf(head, posts);
  const deputies = unclearDeputies(head, posts);
  return {
    ...draft,
    warnings: [...(deputies.length > 0 ? [whichDeputy(deputies)] : []), ...draft.warnings].slice(0, WARNINGS_AT_MOST),
    document: {
      ...head,
      ...(directing ? { directedBy: head.directedBy ?? directing.title, directedByPostId: directing.id } : {}),
    },
  };
}

/** Without an answer no leader finds the document among what he directs. */
const whichDeputy = (deputies: readonly { title: string }[]): Draft['warnings'][number] => ({
  code: 'DIRECTED_BY_UNCLEAR',
  span: [0, 0],
  message: `Chưa rõ Phó Chủ tịch nào chỉ đạo: ${deputies.map(({ title }) => title).join('; ')}. Chọn lãnh đạo chỉ đạo để văn bản có trong phần việc của lãnh đạo ấy.`,
  value: '',
});

/** Dates without a year take it from the day of issue, also when only the header knows it. */
async function withHintsRead(
  read: Reader,
  text: string,
  issuedOn: PlainDate | undefined,
  hints: HeaderHints | null,
): Promise<Draft> {
  const { issuedOn: hintedOn, ...others } = hints ?? {};
  // The day that a person says needs no hint.
  const isDated = issuedOn !== undefined || hintedOn === undefined;
  const told = hints === null ? null : isDated ? others : { ...others, issuedOn: hintedOn };
  const first = withHints(await readDraft(read, text, issuedOn), told);
  const { hinted = [], issuedOn: day } = first.document;
  if (!hinted.includes('issuedOn') || day === null) return first;
  const again = withHints(await readDraft(read, text, day), told);
  return { ...again, document: { ...again.document, hinted } };
}

async function readDraft(read: Reader, text: string, issuedOn: PlainDate | undefined): Promise<Draft> {
  const found = await read(text, issuedOn === undefined ? {} : { issuedOn });
  const count = found.assignments.length;
  if (count > ITEMS_AT_MOST)
    throw new DomainError(
      'TOO_MANY_TASKS',
      `Văn bản có ${count} mục giao việc, quá số ${ITEMS_AT_MOST} mục của một dự thảo. Xin tách phụ lục thành nhiều lần đưa vào.`,
      { count },
    );
  return draftSchema.parse(plain({ ...found, warnings: found.warnings.slice(0, WARNINGS_AT_MOST) }));
}
