import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconHelpCircle } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { Item } from './draft-types.js';
import classes from './draft.module.css';
import { ItemForm, type ItemFormProps } from './ItemForm.js';
import { itemLabel } from './thing-words.js';
import { standingOf, type ItemStanding } from './things.js';
import { useIntakeWords } from './words.js';

const icons = {
  must: IconAlertTriangle,
  doubt: IconHelpCircle,
  look: IconCircleDashed,
  done: IconCircleCheck,
  dropped: IconCircleDashed,
} as const satisfies Record<ItemStanding, typeof IconCircleCheck>;

export interface ItemCardProps extends ItemFormProps {
  isOpen: boolean;
  /** page, or row of a table, in words; '' where that is not known */
  place: string;
  onKeyDown: (event: KeyboardEvent, item: Item) => void;
}

/** An item in the list: its line, and the form under it when it is open. */
export function ItemCard({ isOpen, place, onKeyDown, ...form }: ItemCardProps) {
  const say = useIntakeWords();
  const { item, things, onOpen } = form;
  const standing = standingOf(item, things);
  const Icon = icons[standing];
  return (
    <li className={classes.item} data-open={isOpen || undefined} data-standing={standing}>
      <button
        type="button"
        id={headerId(item.id)}
        className={classes.itemHead}
        aria-expanded={isOpen}
        data-item={item.id}
        onClick={() => onOpen(item.id)}
        onKeyDown={(event) => onKeyDown(event, item)}
      >
        <span className={classes.standing} data-standing={standing}>
          <Icon size={16} stroke={1.75} aria-hidden /> {say(`standing.${standing}`)}
        </span>
        <span className={classes.itemLabel}>
          {itemLabel(say, item)}
          {place && <span className={classes.itemPlace}> · {place}</span>}
        </span>
        <span className={classes.itemLead}>{leadsOf(item, say)}</span>
        <span className={classes.itemDue}>{item.reckoned.words}</span>
        {!isOpen && <span className={classes.itemWords}>{item.action}</span>}
      </button>
      {isOpen && <ItemForm {...form} />}
    </li>
  );
}

export const headerId = (itemId: string): string => `item-${itemId}`;

function leadsOf({ leads, agencyCount }: Item, say: ReturnType<typeof useIntakeWords>): string {
  const label = leads.map((party) => party.label).join('; ');
  return leads.some(({ kind }) => kind === 'group') ? say('arrow', { label, count: agencyCount }) : label;
}
