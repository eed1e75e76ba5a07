import type { z } from 'zod';
import type { change } from '../../../src/api/events/events.schemas.js';

/** What the server says when something happened: ids only; the page reads again what the account may see. */
export type LiveChange = z.output<typeof change>;

type Kind = LiveChange['kind'];

const kinds = {
  assignments: true,
  directives: true,
  drafts: true,
  mails: true,
  clock: true,
  health: true,
} as const satisfies Record<Kind, true>;

/** @returns null for what this page does not know (another version's words) */
export function parseChange(text: string): LiveChange | null {
  try {
    const value: unknown = JSON.parse(text);
    return isChange(value) ? value : null;
  } catch {
    return null;
  }
}

const isChange = (value: unknown): value is LiveChange =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  typeof value.kind === 'string' &&
  value.kind in kinds;
