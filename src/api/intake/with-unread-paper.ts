import { WARNINGS_AT_MOST, type Draft } from '../directives/draft.schemas.js';
import type { IntakeRecord } from './intake-record.js';

/**
 * A draft that says so where the paper kept beside pasted words could not be read: nobody but a person can see whether it bears
 * a secrecy mark, and that person answers for it before the launch (domain.md §15). Pure.
 */
export function withUnreadPaper(draft: Draft, notes: IntakeRecord['notes'], fileName: string | null): Draft {
  const note = notes.find(({ code }) => code === 'FILE_NOT_READ');
  if (!note) return draft;
  const warning: Draft['warnings'][number] = {
    code: 'FILE_NOT_READ',
    span: [0, 0],
    message: note.message,
    ...(fileName === null ? {} : { says: fileName.slice(0, 255) }),
  };
  return { ...draft, warnings: [warning, ...draft.warnings].slice(0, WARNINGS_AT_MOST) };
}
