import type { LiveChange } from './live-change.js';

/** What no event of the office's work changes. */
const STANDING = [
  'GET /api/session',
  'GET /api/tokens',
  'GET /api/files',
  'GET /api/calendar',
  'GET /api/search',
  'GET /api/one-time-links',
];

/**
 * Whether an answer may say something else after the change. What is about one directive or one assignment (its input has
 * params.id) is concerned when the change names it or does not say whom it concerns; every other answer always is.
 */
export function matchesChange(queryKey: readonly unknown[], change: LiveChange): boolean {
  const [route, input] = queryKey;
  if (typeof route !== 'string') return false;
  if (change.kind === 'clock') return route !== 'GET /api/session';
  const isHealth = route.includes('health');
  if (change.kind === 'health' || isHealth) return change.kind === 'health' && isHealth;
  if (STANDING.some((path) => route.startsWith(path))) return false;
  const id = idOf(input);
  if (id === null) return true;
  if (route.startsWith('GET /api/assignments/:id')) {
    return change.kind !== 'assignments' || change.assignmentIds === null || change.assignmentIds.includes(id);
  }
  if (route.startsWith('GET /api/drafts/:id')) {
    return change.kind === 'drafts' && change.directiveIds.includes(id);
  }
  if (route.startsWith('GET /api/directives/:id')) {
    return change.directiveIds === null || change.directiveIds.includes(id);
  }
  return true;
}

function idOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('params' in input)) return null;
  const { params } = input;
  return typeof params === 'object' && params !== null && 'id' in params && typeof params.id === 'string'
    ? params.id
    : null;
}
