import { DomainError } from '../../src/domain/errors.js';
import { fileRefusalCodes } from '../../src/intake/file-refused.js';
import type { IntakeDocument } from '../../src/intake/intake-document.js';

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
    expect(fileRefusalCodes).toContain(error.code);
    return;
  }
  expectSound(read);
}
