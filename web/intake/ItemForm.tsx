import { Button, Group } from '@mantine/core';
import { IconArrowsJoin, IconArrowsSplit, IconCheck, IconTrash } from '@tabler/icons-react';
import { useRef, type RefObject } from 'react';
import { AliasOffers } from './AliasOffers.js';
import { ChainLines } from './ChainLines.js';
import type { Choices, Desk, Edit, Item, ItemChange, Thing } from './draft-types.js';
import classes from './draft.module.css';
import { DueField } from './DueField.js';
import { FieldThings } from './FieldThings.js';
import { documentName } from './HeadForm.js';
import { ItemReading } from './ItemReading.js';
import { LeadPart } from './LeadPart.js';
import { exchanged, idOrName } from './name-exchange.js';
import { PartiesField } from './PartiesField.js';
import type { Places } from '../source/use-places.js';
import { SplitPanel } from './SplitPanel.js';
import { TypedField } from './TypedField.js';
import { useIntakeWords } from './words.js';

export interface ItemActions {
  change: (itemId: string, change: ItemChange) => void;
  right: (thing: Thing) => void;
  reviewed: (itemId: string) => void;
  startSplit: (itemId: string) => void;
  split: (item: Item, at: number) => void;
  merge: (itemId: string) => void;
  drop: (itemId: string) => void;
}

export interface ItemFormProps {
  item: Item;
  things: readonly Thing[];
  desk: Desk;
  choices: Choices | undefined;
  isReadOnly: boolean;
  isSplitting: boolean;
  mayMerge: boolean;
  /** who else is in which field of this item */
  others: readonly { displayName: string; field: string | null }[];
  leadRef: RefObject<HTMLInputElement | null>;
  dueRef: RefObject<HTMLInputElement | null>;
  act: ItemActions;
  onEdit: (edit: Edit) => void;
  onOpen: (itemId: string) => void;
  /** where a unit of the source stands in the file, in words */
  wordsAt: Places['wordsAt'];
}

const texts = ['product', 'reportTo', 'clause'] as const;

/** One item opened: every field as it was read or corrected, with what is doubted about it beside it. */
export function ItemForm(props: ItemFormProps) {
  const { item, things, desk, choices, isReadOnly, isSplitting, others, leadRef, dueRef, act, onEdit, wordsAt } = props;
  const { namesOn } = desk;
  const say = useIntakeWords();
  const of = (field: Thing['field']) => things.filter((thing) => thing.field === field);
  const change = (next: ItemChange): void => act.change(item.id, next);
  const coordinatorsRef = useRef<HTMLInputElement>(null);
  const busy = (field: string) => {
    const there = others.filter((other) => other.field === field);
    if (there.length === 0) return null;
    const name = there.map(({ displayName }) => displayName).join(', ');
    return <p className={classes.busy}>{say('field.isEditing', { name })}</p>;
  };
  const name = documentName(say, desk.document);
  const [place, duePlace] = [wordsAt(item.span?.[0]), wordsAt(item.deadlineSpan?.[0])];
  const shared = { isReadOnly, onRight: act.right };
  return (
    <div className={classes.form}>
      <div className={classes.pair}>
        <div className={classes.cell}>
          {busy('lead')}
          <LeadPart
            {...shared}
            item={item}
            things={of('lead')}
            choices={choices}
            namesOn={namesOn}
            inputRef={leadRef}
            documentName={name}
            onChange={change}
          />
        </div>
        <div className={classes.cell}>
          {busy('coordinators')}
          <PartiesField
            label={`${say('field.coordinators')} ${say('optional')}`}
            field="coordinators"
            values={item.coordinators}
            parties={item.coordinatingParties}
            inputRef={coordinatorsRef}
            choices={choices}
            isReadOnly={isReadOnly}
            onChange={(value) => change({ field: 'coordinators', was: item.coordinators, value })}
          />
          <FieldThings
            {...shared}
            things={of('coordinators')}
            documentName={name}
            onChoose={() => coordinatorsRef.current?.focus()}
            onCandidate={(thing, name, agencyId) => {
              const value = exchanged(item.coordinators, thing, idOrName(choices, name, agencyId));
              change({ field: 'coordinators', was: item.coordinators, value });
            }}
          />
        </div>
      </div>
      <ChainLines item={item} desk={desk} onOpen={props.onOpen} />
      {!isReadOnly && (
        <AliasOffers
          directiveId={desk.id}
          offers={desk.aliasOffers.filter(({ itemId }) => itemId === item.id)}
          onEdit={onEdit}
        />
      )}
      {busy('deadline')}
      <DueField
        item={item}
        year={Number(namesOn.slice(0, 4))}
        source={desk.text}
        place={duePlace === place ? '' : duePlace}
        isReadOnly={isReadOnly}
        inputRef={dueRef}
        onChange={(was, value) => change({ field: 'deadline', was, value })}
      >
        <FieldThings {...shared} things={of('deadline')} />
      </DueField>
      {busy('action')}
      {isSplitting ? (
        <SplitPanel action={item.action} onSplit={(at) => act.split(item, at)} onCancel={() => act.startSplit('')} />
      ) : (
        <TypedField
          label={say('field.action')}
          field="action"
          value={item.action}
          isLong
          isReadOnly={isReadOnly}
          onCommit={(was, value) => change({ field: 'action', was, value })}
        />
      )}
      <FieldThings {...shared} things={of('action')} />
      <FieldThings {...shared} things={of(null)} />
      <div className={classes.row}>
        {texts.map((field) => (
          <TypedField
            key={field}
            label={`${say(`field.${field}`)} ${say('optional')}`}
            field={field}
            value={item[field] ?? ''}
            isReadOnly={isReadOnly}
            onCommit={(was, value) => change({ field, was: was || null, value: value || null })}
          />
        ))}
      </div>
      <ItemReading item={item} source={desk.text} place={place} />
      {!isReadOnly && <ItemButtons {...props} />}
    </div>
  );
}

function ItemButtons({ item, things, mayMerge, act }: ItemFormProps) {
  const say = useIntakeWords();
  const isOpen = things.some(({ weight, isSettled }) => !isSettled && (weight === 'must' || weight === 'doubt'));
  const buttons = [
    { keys: 't', label: say('split'), Icon: IconArrowsSplit, run: () => act.startSplit(item.id) },
    ...(mayMerge ? [{ keys: 'g', label: say('merge'), Icon: IconArrowsJoin, run: () => act.merge(item.id) }] : []),
    { keys: 'b', label: say('drop'), Icon: IconTrash, run: () => act.drop(item.id) },
  ];
  return (
    <Group gap="xs">
      {item.isConfirmed !== true && !isOpen && (
        <Button
          size="compact-sm"
          leftSection={<IconCheck size={14} aria-hidden />}
          aria-keyshortcuts="x"
          onClick={() => act.reviewed(item.id)}
        >
          {say('reviewed')}
        </Button>
      )}
      {buttons.map(({ keys, label, Icon, run }) => (
        <Button
          key={keys}
          variant="default"
          size="compact-sm"
          leftSection={<Icon size={14} aria-hidden />}
          aria-keyshortcuts={keys}
          onClick={run}
        >
          {label}
        </Button>
      ))}
    </Group>
  );
}
