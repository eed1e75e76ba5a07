import { Button } from '@mantine/core';
import { useState, type RefObject } from 'react';
import { formatDate } from '../words/formats.js';
import type { Choices, Item, ItemChange, LeadValue, Thing } from './draft-types.js';
import classes from './draft.module.css';
import { FieldThings } from './FieldThings.js';
import { exchanged, idOrName } from './name-exchange.js';
import { PartiesField } from './PartiesField.js';
import { useIntakeWords } from './words.js';

export interface LeadPartProps {
  item: Item;
  /** what is open about the lead */
  things: readonly Thing[];
  choices: Choices | undefined;
  namesOn: string;
  isReadOnly: boolean;
  inputRef: RefObject<HTMLInputElement | null>;
  onChange: (change: ItemChange) => void;
  onRight: (thing: Thing) => void;
  /** of the document, for the request to add a body */
  documentName: string;
}

/** Who leads: one agency or several groups. Several single agencies are a question with its answers beside it. */
export function LeadPart(props: LeadPartProps) {
  const { item, things, choices, namesOn, isReadOnly, inputRef, onChange, onRight, documentName } = props;
  const say = useIntakeWords();
  const was: LeadValue = { names: item.lead, isEachLead: item.isEachLead ?? false };
  const set = (value: LeadValue): void => onChange({ field: 'lead', was, value });
  const onlyLead = (name: string): void => {
    const others = item.leads
      .filter((party) => party.kind === 'agency' && party.name !== name)
      .map((party) => party.name);
    const coordinators = [...new Set([...item.coordinators, ...others])];
    onChange({ field: 'coordinators', was: item.coordinators, value: coordinators });
    set({ names: item.lead.filter((one) => !others.includes(one)), isEachLead: false });
  };
  return (
    <div className={classes.cell}>
      <PartiesField
        label={say('field.lead')}
        field="lead"
        values={item.lead}
        parties={item.leads}
        choices={choices}
        isReadOnly={isReadOnly}
        inputRef={inputRef}
        error={things.some(({ weight, isSettled }) => weight === 'must' && !isSettled)}
        onChange={(names) => set({ names, isEachLead: false })}
      />
      <FieldThings
        things={things}
        isReadOnly={isReadOnly}
        onRight={onRight}
        documentName={documentName}
        onChoose={() => inputRef.current?.focus()}
        onCandidate={(thing, name, agencyId) =>
          set({ ...was, names: exchanged(item.lead, thing, idOrName(choices, name, agencyId)) })
        }
      />
      {!isReadOnly && things.some(({ code }) => code === 'SEVERAL_LEADS') && (
        <div className={classes.answers}>
          {item.leads
            .filter(({ kind }) => kind === 'agency')
            .map(({ name, label }) => (
              <Button key={name} variant="default" size="compact-sm" onClick={() => onlyLead(name)}>
                {say('onlyLead', { name: label })}
              </Button>
            ))}
          <Button variant="default" size="compact-sm" onClick={() => set({ ...was, isEachLead: true })}>
            {say('eachOwnPart')}
          </Button>
        </div>
      )}
      <Members item={item} namesOn={namesOn} />
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
