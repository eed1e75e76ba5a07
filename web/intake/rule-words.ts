import { formatDateWithWeekday } from '../words/formats.js';
import type { DueValue } from './draft-types.js';
import type { Say } from './thing-words.js';

type Rule = NonNullable<DueValue['rule']>;

/** When something is due, as it is written, in a few words: "hết ngày 28/02/2016, Chủ nhật", "10 ngày làm việc kể từ ngày ký". */
export function ruleInWords(say: Say, rule: Rule): string {
  switch (rule.kind) {
    case 'fixed': {
      const date = formatDateWithWeekday(rule.due);
      return rule.time
        ? say('rule.fixedAt', { time: rule.time.replace(':', ' giờ '), date })
        : say('rule.fixed', { date });
    }
    case 'period':
      return say('rule.period', {
        n: rule.amount,
        unit: say(`rule.unit.${rule.unit}`),
        from: say(`rule.from.${rule.from}`),
      });
    case 'recurring':
      return say('rule.recurring', { every: rule.every.map((cadence) => say(`rule.every.${cadence}`)).join(', ') });
    case 'event':
      return rule.text;
    default:
      return rule satisfies never;
  }
}
