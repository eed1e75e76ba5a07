import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Answer } from '../api/api-types.js';
import { ConfirmClear } from './ConfirmClear.js';
import type { Desk, Item } from './draft-types.js';
import { headerId, ItemCard } from './ItemCard.js';
import { NoTask } from './NoTask.js';
import { itemLabel } from './thing-words.js';
import { itemAfter } from './things.js';
import type { DraftState } from './use-draft.js';
import type { ReviewActs } from './use-review-acts.js';
import type { Review } from './use-review.js';
import { useIntakeWords } from './words.js';
import classes from './draft.module.css';

interface DraftItemsProps {
  draft: DraftState;
  desk: Desk;
  choices: Answer<'GET /api/drafts/:id/choices'> | undefined;
  review: Review;
  act: ReviewActs;
  /** page and line of a place in the text, and the same in short */
  wordsAt: Parameters<typeof ItemCard>[0]['wordsAt'];
  shortWordsAt: (at: number | undefined) => Parameters<typeof ItemCard>[0]['place'];
  leadRef: RefObject<HTMLInputElement | null>;
  dueRef: RefObject<HTMLInputElement | null>;
}

/** The duties that were read, doubtful ones first or as the text has them, and those that were dropped. */
export function DraftItems({
  draft,
  desk,
  choices,
  review,
  act,
  wordsAt,
  shortWordsAt,
  leadRef,
  dueRef,
}: DraftItemsProps) {
  const say = useIntakeWords();
  const standing = desk.items.filter(({ isDropped }) => !isDropped);
  const dropped = desk.items.filter(({ isDropped }) => isDropped);
  const onItemKey = (event: KeyboardEvent, item: Item): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const shown = review.items.filter(({ isDropped }) => !isDropped);
    const next = shown[shown.findIndex(({ id }) => id === item.id) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) document.getElementById(headerId(next.id))?.focus();
  };
  return (
    <>
      <div className={classes.listHead}>
        <h2>{say('items', { count: standing.length })}</h2>
        <Select
          aria-label={say('orderLabel')}
          size="xs"
          className={classes.order}
          value={review.order}
          allowDeselect={false}
          data={[
            { value: 'doubtful', label: say('orderDoubtful') },
            { value: 'text', label: say('orderText') },
          ]}
          onChange={(order) => review.setOrder(order === 'text' ? 'text' : 'doubtful')}
        />
        {desk.mayEdit && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            aria-keyshortcuts="m"
            onClick={act.add}
          >
            {say('addItem')}
          </Button>
        )}
        {desk.mayEdit && <ConfirmClear desk={desk} draft={draft} />}
      </div>
      {standing.length === 0 && <NoTask desk={desk} onAdd={act.add} />}
      <ol className={classes.items}>
        {review.items
          .filter(({ isDropped }) => !isDropped)
          .map((item) => (
            <ItemCard
              key={item.id}
              item={item}
              things={desk.toSettle.filter(({ itemId }) => itemId === item.id)}
              desk={desk}
              choices={choices}
              onEdit={draft.edit}
              wordsAt={wordsAt}
              place={shortWordsAt(item.span?.[0])}
              isReadOnly={!desk.mayEdit}
              isSplitting={act.splittingId === item.id}
              mayMerge={itemAfter(desk.items, item.id) !== null}
              others={desk.others.filter(({ itemId }) => itemId === item.id)}
              leadRef={leadRef}
              dueRef={dueRef}
              act={act}
              isOpen={item.id === review.itemId}
              onOpen={(id) => review.openItem(id === review.itemId ? null : id)}
              onKeyDown={onItemKey}
            />
          ))}
      </ol>
      {dropped.length > 0 && (
        <section className={classes.dropped}>
          <h3>{say('dropped', { count: dropped.length })}</h3>
          <ul>
            {dropped.map((item) => (
              <li key={item.id}>
                <span>
                  {itemLabel(say, item)} · {item.action}
                </span>
                {desk.mayEdit && (
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={say('restoreNamed', { item: itemLabel(say, item) })}
                    onClick={() => act.restore(item.id)}
                  >
                    {say('restore')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
