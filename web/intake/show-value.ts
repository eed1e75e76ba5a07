import { formatDate } from '../words/formats.js';
import type { DueValue } from './draft-types.js';
import { ruleInWords } from './rule-words.js';
import type { Say } from './thing-words.js';

/** What a field holds, in words, for the line of a clash. The value comes from the server and may be of any field. */
export function showValue(say: Say, value: unknown): string {
  if (value === null || value === undefined || value === '') return say('empty');
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value.replace(/^nhóm:/, '');
  if (Array.isArray(value))
    return value.length === 0 ? say('empty') : value.map((one) => showValue(say, one)).join('; ');
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isRule(value)) return ruleInWords(say, value);
  if ('names' in value) return showValue(say, value.names);
  if ('rule' in value) return ruleWords(say, value.rule);
  if ('name' in value) return showValue(say, value.name);
  return say('empty');
}

function ruleWords(say: Say, rule: unknown): string {
  return isRule(rule) ? ruleInWords(say, rule) : say('dueNone');
}

const kinds: readonly unknown[] = ['fixed', 'period', 'recurring', 'event'];

/** The server's own: it has checked what belongs to each kind. */
const isRule = (value: unknown): value is NonNullable<DueValue['rule']> =>
  typeof value === 'object' && value !== null && 'kind' in value && kinds.includes(value.kind);
