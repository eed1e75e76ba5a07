import { Group, Radio, Select, TextInput } from '@mantine/core';
import { useEffect, useState, type ReactNode, type Ref } from 'react';
import { basisKinds, basisWords, type Basis } from './basis-words.js';
import { DateBox } from './DateBox.js';
import type { DueValue, Item } from './draft-types.js';
import { chosen as chosenReading } from './alternatives.js';
import { DueAlternatives } from './DueAlternatives.js';
import classes from './draft.module.css';
import { datedOn, dueValueOf, undated, wayOf, type DueWay } from './due-value.js';
import { useIntakeWords } from './words.js';

export interface DueFieldProps {
  item: Item;
  /** the document's: of a date typed without one */
  year: number;
  /** the document's words */
  source: string;
  /** where the date's words stand in the file, where that is not where the item stands */
  place: string;
  isReadOnly: boolean;
  inputRef: Ref<HTMLInputElement>;
  onChange: (was: DueValue, value: DueValue) => void;
  /** what is doubted about it */
  children?: ReactNode;
}

const noBasis: Basis = { kind: 'note', number: '', by: '', on: null };

/** When an item is due, in three ways: a date, none at all, a date on a basis of its own (P3). What else was read stays as read. */
export function DueField(props: DueFieldProps) {
  const { item, year, source, place, isReadOnly, inputRef, onChange, children } = props;
  const say = useIntakeWords();
  const value = dueValueOf(item);
  const standing = wayOf(value);
  const [chosen, setChosen] = useState<DueWay | null>(null);
  const [basis, setBasis] = useState<Basis>(noBasis);
  useEffect(() => setChosen(null), [item.id, standing]);
  const way = chosen ?? standing;
  const due = value.rule?.kind === 'fixed' ? value.rule.due : null;
  const set = (next: DueValue): void => onChange(value, next);
  const choose = (next: string): void => {
    if (next === 'none') set(undated);
    else if (next === 'date' || next === 'basis') setChosen(next);
  };
  const pick = (on: string | null): void => {
    if (on !== null) set(datedOn(value, on, way === 'basis' ? (value.basis ?? basisWords(basis)) : null));
  };
  const changeBasis = (change: Partial<Basis>): void => setBasis((before) => ({ ...before, ...change }));
  const saveBasis = (said = basis): void => {
    const words = basisWords(said);
    if (words !== '' && words !== value.basis && due !== null) set(datedOn(value, due, words));
  };
  return (
    <fieldset className={classes.due}>
      <legend className={classes.legend}>{say('field.deadline')}</legend>
      <p className={classes.reckoned}>
        {item.reckoned.words}
        {value.text && (
          <span className="muted">
            {' · '}
            {say('dueWritten', { words: value.text })}
            {place && ` (${place})`}
          </span>
        )}
        {value.rule === null && item.undated && !item.isUndatedStated && (
          <span className="muted"> · {say(`undated.${item.undated}`)}</span>
        )}
      </p>
      {children}
      <DueAlternatives
        item={item}
        isReadOnly={isReadOnly}
        onChoose={(alternative) => set(chosenReading(item, alternative, source))}
      />
      <Radio.Group value={way ?? ''} onChange={choose} aria-label={say('dueWay')} readOnly={isReadOnly}>
        <Group gap="md">
          <Radio value="date" label={say('dueDate')} disabled={isReadOnly} data-field="deadline" />
          <Radio value="none" label={say('dueNone')} disabled={isReadOnly} data-field="deadline" />
          <Radio value="basis" label={say('dueBasis')} disabled={isReadOnly} data-field="deadline" />
          {standing === 'read' && (
            <Radio value="read" label={say('dueAsRead')} disabled={isReadOnly} data-field="deadline" />
          )}
        </Group>
      </Radio.Group>
      {(way === 'date' || way === 'basis' || way === null) && (
        <div className={classes.row}>
          <DateBox
            label={say('dueField')}
            value={due}
            year={year}
            field="deadline"
            isReadOnly={isReadOnly}
            inputRef={inputRef}
            onPick={pick}
          />
          {way === 'basis' && !isReadOnly && (
            <>
              <Select
                label={say('basisKind')}
                data-field="deadline"
                data={basisKinds.map((kind) => ({ value: kind, label: say(`basis.${kind}`) }))}
                value={basis.kind}
                allowDeselect={false}
                onChange={(kind) => changeBasis({ kind: basisKinds.find((known) => known === kind) ?? 'note' })}
                onBlur={() => saveBasis()}
              />
              <TextInput
                label={say('basisNumber')}
                data-field="deadline"
                value={basis.number}
                onChange={(event) => changeBasis({ number: event.currentTarget.value })}
                onBlur={() => saveBasis()}
              />
              <TextInput
                label={say('basisBy')}
                data-field="deadline"
                value={basis.by}
                onChange={(event) => changeBasis({ by: event.currentTarget.value })}
                onBlur={() => saveBasis()}
              />
              <DateBox
                label={say('basisOn')}
                value={basis.on}
                year={year}
                field="deadline"
                isReadOnly={false}
                isOptional
                onPick={(on) => {
                  changeBasis({ on });
                  saveBasis({ ...basis, on });
                }}
              />
            </>
          )}
        </div>
      )}
      {way === 'basis' && <BasisLine basis={value.basis} />}
    </fieldset>
  );
}

function BasisLine({ basis }: { basis: string | null }) {
  const say = useIntakeWords();
  return (
    <p className={basis ? undefined : classes.lacking}>
      {basis ? say('basisIs', { words: basis }) : say('basisMissing')}
    </p>
  );
}
