import type { z } from 'zod';
import type { DraftItem } from '../directives/draft.schemas.js';
import type { ItemChange, deadlineValue, leadValue } from './edits.schemas.js';

type Value = ItemChange['value'];

/** What a field of an item holds, in the form in which an edit names it. */
export function fieldOfItem(item: DraftItem, field: ItemChange['field']): Value {
  switch (field) {
    case 'lead':
      return leadOf(item);
    case 'coordinators':
      return item.coordinators;
    case 'action':
      return item.action;
    case 'product':
      return item.product ?? null;
    case 'reportTo':
      return item.reportTo ?? null;
    case 'clause':
      return item.clause;
    case 'deadline':
      return deadlineOf(item);
    default:
      return field satisfies never;
  }
}

export const leadOf = (item: DraftItem): z.infer<typeof leadValue> => ({
  names: item.lead,
  isEachLead: item.isEachLead ?? false,
});

export const deadlineOf = (item: DraftItem): z.infer<typeof deadlineValue> => ({
  rule: item.deadline,
  text: item.deadlineText ?? null,
  span: item.deadlineSpan ?? null,
  basis: item.deadlineBasis ?? null,
  isUndatedStated: item.isUndatedStated ?? false,
});

/** The item with that field changed. */
export function withField(item: DraftItem, change: ItemChange): DraftItem {
  switch (change.field) {
    case 'lead':
      return { ...item, lead: change.value.names, isEachLead: change.value.isEachLead };
    case 'coordinators':
      return { ...item, coordinators: change.value };
    case 'action':
      return { ...item, action: change.value };
    case 'product':
      return { ...item, product: change.value?.trim() || undefined };
    case 'reportTo':
      return { ...item, reportTo: change.value?.trim() || undefined };
    case 'clause':
      return { ...item, clause: change.value?.trim() || null };
    case 'deadline': {
      const { rule, text, span, basis, isUndatedStated } = change.value;
      return {
        ...item,
        deadline: rule,
        deadlineText: text ?? undefined,
        deadlineSpan: span ?? undefined,
        deadlineBasis: basis?.trim() || undefined,
        isUndatedStated: rule === null && isUndatedStated,
      };
    }
    default:
      return change satisfies never;
  }
}
