import { Button } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { documentWords } from './document-words.js';
import type { Acknowledging } from './use-acknowledge.js';
import { useAgencyWords } from './words.js';
import { WorkRow, type WorkItem } from './WorkRow.js';
import classes from './agency.module.css';

type Group = Answer<'GET /api/agency/work'>['documents'][number];

export interface DocumentGroupProps {
  group: Group;
  /** so many of its assignments are drawn yet */
  drawnItems: number;
  acknowledging: Acknowledging;
}

const asked = ({ assignment }: WorkItem) => ({ id: assignment.id, seq: assignment.seq });

/** A document with what it asks of the agency; what waits to be acknowledged is acknowledged together. */
export function DocumentGroup({ group, drawnItems, acknowledging }: DocumentGroupProps) {
  const say = useAgencyWords();
  const headingId = useId();
  const { document, items } = group;
  const { pending, refusals, acknowledge } = acknowledging;
  const waiting = items.filter(
    ({ assignment }) => group.waitingIds.includes(assignment.id) && !pending.has(assignment.id),
  );
  return (
    <section className={classes.group} aria-labelledby={headingId}>
      <header className={classes.groupHead}>
        <div>
          <h2 id={headingId} className={classes.groupTitle}>
            <Link href={`/agency/documents/${document.id}`}>{documentWords(say, document)}</Link>
            {document.issuer && <span className={classes.groupIssuer}> · {document.issuer}</span>}
            {waiting.length > 0 && (
              <span className={classes.groupIssuer}> · {say('doc.waiting', { n: waiting.length })}</span>
            )}
          </h2>
          <p className={classes.groupSubject}>{document.subject}</p>
        </div>
        {waiting.length > 1 && (
          <Button onClick={() => acknowledge(waiting.map(asked))}>
            {say('doc.acknowledgeAll', { n: waiting.length })}
          </Button>
        )}
      </header>
      <ul className={classes.rows}>
        {items.slice(0, drawnItems).map((item) => (
          <WorkRow
            key={item.assignment.id}
            item={item}
            isPending={pending.has(item.assignment.id)}
            refusal={refusals.get(item.assignment.id)}
            acknowledge={(one) => acknowledge([asked(one)])}
          />
        ))}
      </ul>
    </section>
  );
}
