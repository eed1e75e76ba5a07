import { DomainError } from '../../src/domain/errors.js';
import type { IntakeDocument } from '../../src/intake/intake-document.js';

const CODES = new Set([
  'EMPTY_FILE',
  'FILE_TOO_LARGE',
  'FILE_KIND_UNKNOWN',
  'FILE_KIND_OLD',
  'FILE_ENCRYPTED',
  'FILE_BROKEN',
  'FILE_HAS_MACROS',
  'FILE_UNPACKS_TOO_LARGE',
  'FILE_HAS_ENTITIES',
  'FILE_TOO_MANY_PAGES',
  'FILE_TOO_SLOW',
  'FILE_WITHOUT_TEXT',
]);

/** Places ascend, do not overlap and lie inside the text; the text is NFC without control characters. */
export function expectSound({ text, places }: IntakeDocument): void {
  let last = 0;
  for (const { start, end } of places) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
  expect(text).toBe(text.normalize('NFC'));
  expect(Array.from(text).some((shown) => shown < ' ' && shown !== '\n' && shown !== '\t')).toBe(false);
}

/** A sound document, or a refusal with one of the agreed codes. */
export async function expectDocumentOrRefusal(reading: () => Promise<IntakeDocument>): Promise<void> {
  let read: IntakeDocument;
  try {
    read = await reading();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(CODES).toContain(error.code);
    return;
  }
  expectSound(read);
}
