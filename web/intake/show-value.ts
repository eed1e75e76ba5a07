import { formatDate } from '../words/formats.js';
import type { Say } from './thing-words.js';

/** What a field holds, in words, for the line of a clash. The value comes from the server and may be of any field. */
export function showValue(say: Say, value: unknown): string {
  if (value === null || value === undefined || value === '') return say('empty');
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value.replace(/^nhóm:/, '');
  if (Array.isArray(value))
    return value.length === 0 ? say('empty') : value.map((one) => showValue(say, one)).join('; ');
  if (typeof value !== 'object') return JSON.stringify(value);
  if ('names' in value) return showValue(say, value.names);
  if ('rule' in value) return ruleWords(say, value.rule);
  if ('name' in value) return showValue(say, value.name);
  return say('empty');
}

function ruleWords(say: Say, rule: unknown): string {
  if (typeof rule !== 'object' || rule === null) return say('dueNone');
  if ('due' in rule) return showValue(say, rule.due);
  return 'text' in rule ? showValue(say, rule.text) : say('dueAsRead');
}
