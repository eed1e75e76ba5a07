import { Button, Group } from '@mantine/core';
import { IconArrowsJoin, IconArrowsSplit, IconCheck, IconTrash } from '@tabler/icons-react';
import { useState, type RefObject } from 'react';
import type { Choices, DueValue, Item, ItemChange, LeadValue, Thing } from './draft-types.js';
import classes from './draft.module.css';
import { DueField } from './DueField.js';
import { FieldThings } from './FieldThings.js';
import { formatDate } from '../words/formats.js';
import { PartiesField } from './PartiesField.js';
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
  choices: Choices | undefined;
  /** names and members as of this day */
  namesOn: string;
  isReadOnly: boolean;
  isSplitting: boolean;
  mayMerge: boolean;
  /** who else is in which field of this item */
  others: readonly { displayName: string; field: string | null }[];
  leadRef: RefObject<HTMLInputElement | null>;
  dueRef: RefObject<HTMLInputElement | null>;
  act: ItemActions;
}

/** One item opened: every field as it was read or corrected, with what is doubted about it beside it. */
export function ItemForm({
  item,
  things,
  choices,
  namesOn,
  isReadOnly,
  isSplitting,
  mayMerge,
  others,
  leadRef,
  dueRef,
  act,
}: ItemFormProps) {
  const say = useIntakeWords();
  const of = (field: Thing['field']) => things.filter((thing) => thing.field === field);
  const change = (next: ItemChange): void => act.change(item.id, next);
  const lead: LeadValue = { names: item.lead, isEachLead: item.isEachLead ?? false };
  const setLead = (value: LeadValue): void => change({ field: 'lead', was: lead, value });
  const busy = (field: string) => {
    const there = others.filter((other) => other.field === field);
    return there.length > 0 ? (
      <p className={classes.busy}>
        {say('field.isEditing', { name: there.map(({ displayName }) => displayName).join(', ') })}
      </p>
    ) : null;
  };
  const shared = { isReadOnly, onRight: act.right };
  const isLooked = item.isConfirmed === true;
  const hasDoubts = things.some(({ weight, isSettled }) => !isSettled && (weight === 'must' || weight === 'doubt'));
  return (
    <div className={classes.form}>
      {busy('lead')}
      <PartiesField
        label={say('field.lead')}
        field="lead"
        values={item.lead}
        parties={item.leads}
        choices={choices}
        isReadOnly={isReadOnly}
        inputRef={leadRef}
        error={of('lead').some(({ weight, isSettled }) => weight === 'must' && !isSettled)}
        onChange={(names) => setLead({ names, isEachLead: false })}
      />
      <FieldThings
        {...shared}
        things={of('lead')}
        onCandidate={(thing, name, agencyId) =>
          setLead({ ...lead, names: exchanged(item.lead, thing, idOrName(choices, name, agencyId)) })
        }
      />
      {!isReadOnly && of('lead').some(({ code }) => code === 'SEVERAL_LEADS') && (
        <Group gap="xs">
          {item.leads
            .filter(({ kind }) => kind === 'agency')
            .map(({ name, label }) => (
              <Button key={name} variant="default" size="compact-sm" onClick={() => onlyLead(item, name, change)}>
                {say('onlyLead', { name: label })}
              </Button>
            ))}
          <Button variant="default" size="compact-sm" onClick={() => setLead({ ...lead, isEachLead: true })}>
            {say('eachOwnPart')}
          </Button>
        </Group>
      )}
      <Members item={item} namesOn={namesOn} />
      {busy('coordinators')}
      <PartiesField
        label={`${say('field.coordinators')} ${say('optional')}`}
        field="coordinators"
        values={item.coordinators}
        parties={item.coordinatingParties}
        choices={choices}
        isReadOnly={isReadOnly}
        onChange={(names) => change({ field: 'coordinators', was: item.coordinators, value: names })}
      />
      <FieldThings
        {...shared}
        things={of('coordinators')}
        onCandidate={(thing, name, agencyId) =>
          change({
            field: 'coordinators',
            was: item.coordinators,
            value: exchanged(item.coordinators, thing, idOrName(choices, name, agencyId)),
          })
        }
      />
      {busy('deadline')}
      <DueField
        item={item}
        near={namesOn}
        isReadOnly={isReadOnly}
        inputRef={dueRef}
        onChange={(was: DueValue, value: DueValue) => change({ field: 'deadline', was, value })}
      />
      <FieldThings {...shared} things={of('deadline')} />
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
      <div className={classes.row}>
        <TypedField
          label={`${say('field.product')} ${say('optional')}`}
          field="product"
          value={item.product ?? ''}
          isReadOnly={isReadOnly}
          onCommit={(was, value) => change({ field: 'product', was: was || null, value: value || null })}
        />
        <TypedField
          label={`${say('field.reportTo')} ${say('optional')}`}
          field="reportTo"
          value={item.reportTo ?? ''}
          isReadOnly={isReadOnly}
          onCommit={(was, value) => change({ field: 'reportTo', was: was || null, value: value || null })}
        />
        <TypedField
          label={`${say('field.clause')} ${say('optional')}`}
          field="clause"
          value={item.clause ?? ''}
          isReadOnly={isReadOnly}
          onCommit={(was, value) => change({ field: 'clause', was: was || null, value: value || null })}
        />
      </div>
      {!isReadOnly && (
        <Group gap="xs">
          {!isLooked && !hasDoubts && (
            <Button
              size="compact-sm"
              leftSection={<IconCheck size={14} aria-hidden />}
              aria-keyshortcuts="x"
              onClick={() => act.reviewed(item.id)}
            >
              {say('reviewed')}
            </Button>
          )}
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArrowsSplit size={14} aria-hidden />}
            aria-keyshortcuts="t"
            onClick={() => act.startSplit(item.id)}
          >
            {say('split')}
          </Button>
          {mayMerge && (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconArrowsJoin size={14} aria-hidden />}
              aria-keyshortcuts="g"
              onClick={() => act.merge(item.id)}
            >
              {say('merge')}
            </Button>
          )}
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconTrash size={14} aria-hidden />}
            aria-keyshortcuts="b"
            onClick={() => act.drop(item.id)}
          >
            {say('drop')}
          </Button>
        </Group>
      )}
    </div>
  );
}

/** The groups among the leads with their members on the day of issue, on demand. */
function Members({ item, namesOn }: { item: Item; namesOn: string }) {
  const say = useIntakeWords();
  const [isOpen, setOpen] = useState(false);
  const groups = item.leads.filter(({ kind }) => kind === 'group');
  if (groups.length === 0) return null;
  const date = formatDate(namesOn);
  return (
    <div className={classes.members}>
      <button type="button" className={classes.link} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? say('hideMembers') : say('showMembers')}
      </button>
      {isOpen &&
        groups.map(({ name, label, members }) => (
          <p key={name}>
            <strong>{label}</strong> ·{' '}
            {members.length > 0 ? say('membersOn', { date, names: members.join('; ') }) : say('membersNone', { date })}
          </p>
        ))}
    </div>
  );
}

/** One of several leads answers for it; the others take part. */
function onlyLead(item: Item, name: string, change: (change: ItemChange) => void): void {
  const others = item.leads
    .filter((party) => party.kind === 'agency' && party.name !== name)
    .map((party) => party.name);
  const lead = item.lead.filter((one) => !others.includes(one));
  change({ field: 'coordinators', was: item.coordinators, value: [...new Set([...item.coordinators, ...others])] });
  change({
    field: 'lead',
    was: { names: item.lead, isEachLead: item.isEachLead ?? false },
    value: { names: lead, isEachLead: false },
  });
}

const exchanged = (names: readonly string[], { words }: Thing, by: string): string[] => [
  ...new Set(names.map((name) => (name === words ? by : name))),
];

/** The name that people read; the id where two agencies share a name. */
const idOrName = (choices: Choices | undefined, name: string, agencyId: string): string =>
  (choices?.agencies.filter((agency) => agency.name === name).length ?? 2) === 1 ? name : agencyId;
