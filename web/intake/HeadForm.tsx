import { Button, Select } from '@mantine/core';
import type { Ref } from 'react';
import { formatDate } from '../words/formats.js';
import { namedInRoom } from '../words/named-in-room.js';
import { DateBox } from './DateBox.js';
import type { Choices, Desk, DocumentChange, Edit, Thing } from './draft-types.js';
import classes from './draft.module.css';
import { SourceFacts } from '../source/SourceFacts.js';
import { FieldThings } from './FieldThings.js';
import { HeadMore } from './HeadMore.js';
import { TypedField } from './TypedField.js';
import { Why } from './Why.js';
import { useIntakeWords } from './words.js';

export interface HeadFormProps {
  desk: Desk;
  choices: Choices | undefined;
  isOpen: boolean;
  firstRef: Ref<HTMLInputElement & HTMLTextAreaElement>;
  onToggle: () => void;
  onEdit: (edit: Edit) => void;
  onRight: (thing: Thing) => void;
}

const types = ['CT', 'TB', 'QD', 'CV', 'KH', 'NQ', 'CD', 'CTr', 'HD', 'BC', 'TTr', 'TIN', 'KHAC'] as const;
const readFields = ['number', 'type', 'issuedOn', 'issuer', 'subject', 'signer', 'directedBy', 'urgency'] as const;
const urgencies = ['KHAN', 'THUONG_KHAN', 'HOA_TOC'] as const;

/** The document's own data: number, date, issuer, subject, whose instruction, who follows it up, how urgent, the source (P8). */
export function HeadForm({ desk, choices, isOpen, firstRef, onToggle, onEdit, onRight }: HeadFormProps) {
  const say = useIntakeWords();
  const { document, toSettle, mayEdit, holder } = desk;
  const things = toSettle.filter(({ itemId }) => itemId === null);
  const of = (field: Thing['field']) => (
    <FieldThings things={things.filter((thing) => thing.field === field)} isReadOnly={!mayEdit} onRight={onRight} />
  );
  const set = (change: DocumentChange): void => onEdit({ op: 'setDocument', change });
  const directedBy = { name: document.directedBy, postId: document.directedByPostId ?? null };
  const signer = document.signer ?? { name: null, position: null, authority: null };
  const why = readFields.flatMap((field) => {
    const evidence = document.evidence?.[field];
    return evidence ? [{ label: say(`field.${field}`), ...evidence }] : [];
  });
  return (
    <section className={classes.headPart} aria-label={say('headTitle')}>
      <div className={classes.headLine}>
        <p>
          {document.subject || say('noSubject')}
          {desk.file && !desk.source && <span className="muted"> · {say('file', { name: desk.file.name })}</span>}
        </p>
        <Button data-head-toggle variant="default" size="compact-sm" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? say('closeHead') : say('editHead')}
        </Button>
      </div>
      {desk.source && <SourceFacts directiveId={desk.id} source={desk.source} />}
      {document.hinted && document.hinted.length > 0 && (
        <p className="muted">
          {say('hinted', { fields: document.hinted.map((field) => say(`field.${field}`)).join(', ') })}
        </p>
      )}
      {!isOpen && <FieldThings things={things} isReadOnly={!mayEdit} onRight={onRight} />}
      {isOpen && (
        <div className={classes.form}>
          <div className={classes.row}>
            <TypedField
              inputRef={firstRef}
              label={say('field.number')}
              field="number"
              value={document.number ?? ''}
              isReadOnly={!mayEdit}
              onCommit={(was, value) => set({ field: 'number', was: was || null, value: value || null })}
            />
            <DateBox
              label={say('field.issuedOn')}
              field="issuedOn"
              value={document.issuedOn}
              isReadOnly={!mayEdit}
              isOptional
              onPick={(value) => set({ field: 'issuedOn', was: document.issuedOn, value })}
            />
            <Select
              label={say('field.type')}
              data-field="type"
              data={types.map((value) => ({ value, label: say(`type.${value}`) }))}
              value={document.type}
              readOnly={!mayEdit}
              allowDeselect={false}
              onChange={(next) => {
                const value = types.find((type) => type === next);
                if (value) set({ field: 'type', was: document.type, value });
              }}
            />
          </div>
          {of('number')}
          {of('issuedOn')}
          <TypedField
            label={say('field.issuer')}
            field="issuer"
            value={document.issuer ?? ''}
            isReadOnly={!mayEdit}
            onCommit={(was, value) => set({ field: 'issuer', was: was || null, value: value || null })}
          />
          {of('issuer')}
          <TypedField
            label={say('field.subject')}
            field="subject"
            isLong
            value={document.subject ?? ''}
            isReadOnly={!mayEdit}
            onCommit={(was, value) => set({ field: 'subject', was: was || null, value: value || null })}
          />
          {of('subject')}
          <div className={classes.row}>
            <TypedField
              label={`${say('field.signer')} ${say('optional')}`}
              field="signer"
              value={signer.name ?? ''}
              isReadOnly={!mayEdit}
              onCommit={(_, value) =>
                set({ field: 'signer', was: document.signer, value: { ...signer, name: value || null } })
              }
            />
            <TypedField
              label={`${say('field.signerPosition')} ${say('optional')}`}
              field="signer"
              value={signer.position ?? ''}
              isReadOnly={!mayEdit}
              onCommit={(_, value) =>
                set({ field: 'signer', was: document.signer, value: { ...signer, position: value || null } })
              }
            />
          </div>
          <div className={classes.row}>
            <Select
              label={`${say('field.directedBy')} ${say('optional')}`}
              data-field="directedBy"
              data={(choices?.posts ?? []).map(({ id, title, holder: who }) => ({
                value: id,
                label: who ? `${title} (${who})` : title,
              }))}
              value={directedBy.postId}
              placeholder={document.directedBy ?? say('noPost')}
              readOnly={!mayEdit}
              searchable
              clearable
              onChange={(postId) => set({ field: 'directedBy', was: directedBy, value: { ...directedBy, postId } })}
            />
            <Select
              label={say('field.specialist')}
              data-field="holder"
              data={(choices?.specialists ?? []).map(({ id, displayName, room }) => ({
                value: id,
                label: namedInRoom(displayName, room),
              }))}
              value={holder.specialistId}
              readOnly={!mayEdit}
              searchable
              allowDeselect={false}
              onChange={(specialistId) => {
                const room = choices?.specialists.find(({ id }) => id === specialistId)?.room ?? holder.room;
                onEdit({ op: 'setHolder', was: holder, value: { specialistId, room } });
              }}
            />
            <Select
              label={say('field.urgency')}
              data-field="urgency"
              data={[
                { value: '', label: say('urgency.none') },
                ...urgencies.map((value) => ({ value, label: say(`urgency.${value}`) })),
              ]}
              value={document.urgency ?? ''}
              readOnly={!mayEdit}
              allowDeselect={false}
              onChange={(next) =>
                set({
                  field: 'urgency',
                  was: document.urgency,
                  value: urgencies.find((value) => value === next) ?? null,
                })
              }
            />
          </div>
          <TypedField
            label={say('field.sourceStatement')}
            description={say('field.sourceStatementHint')}
            field="sourceStatement"
            value={document.sourceStatement ?? ''}
            isReadOnly={!mayEdit}
            onCommit={(was, value) => set({ field: 'sourceStatement', was: was || null, value: value || null })}
          />
          {of('sourceStatement')}
          {of('directedBy')}
          {of('urgency')}
          {of(null)}
          <Why fields={why} source={desk.text} />
        </div>
      )}
      <HeadMore document={document} citedHere={desk.citedHere} />
    </section>
  );
}

/** "08/TB-UBND ngày 05/02/2016", or what stands for it while a draft has no number. */
export function documentName(
  say: ReturnType<typeof useIntakeWords>,
  { number, issuedOn, sourceStatement }: Desk['document'],
): string {
  const name = number ?? sourceStatement ?? say('noNumber');
  if (number === null && issuedOn) return `${name} · ${formatDate(issuedOn)}`;
  return issuedOn ? say('head', { number: name, date: formatDate(issuedOn) }) : `${name} · ${say('noDate')}`;
}
