import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { DueText } from '../design/DueText.js';
import { StatusChip } from '../design/StatusChip.js';
import { formatDate, formatInstant } from '../words/formats.js';
import { saysNoMore } from '../words/says-no-more.js';
import classes from './assignment.module.css';
import type { AssignmentOne } from './assignment-types.js';
import { numberAndDate } from './document-name.js';
import { useAssignmentWords } from './words.js';
import { namedInRoom } from '../words/named-in-room.js';

/** More agencies than this are a group: its grid names them. */
const NAMED_AT_MOST = 5;

/** State, the clause in the document's own words, who owes it to whom by when. */
export function AssignmentFacts({ one }: { one: AssignmentOne }) {
  const say = useAssignmentWords();
  const { assignment: a, content, deadlineBasis, others } = one;
  const named = (wanted: 'lead' | 'coordinator'): string[] =>
    others.flatMap(({ agency, role }) => (role === wanted ? [agency] : []));
  const leads = named('lead');
  const coordinators = named('coordinator');
  const facts: [string, ReactNode][] = [
    [say('fact.lead'), `${a.agency.name}, ${say(`role.${a.role}`).toLocaleLowerCase('vi')}`],
    [say('fact.period'), a.periodLabel],
    [
      say('fact.otherLeads'),
      leads.length > NAMED_AT_MOST ? (
        <Link key="leads" href={`/directives/${a.directive.id}/tasks/${a.task.id}`}>
          {say('fact.manyLeads', { count: leads.length })}
        </Link>
      ) : (
        leads.join('; ')
      ),
    ],
    [say('fact.coordinators'), coordinators.join('; ')],
    [say('fact.due'), <DueText key="due" of={a} as="page" />],
    [say('fact.basis'), deadlineBasis],
    [say('fact.product'), a.task.product],
    [say('fact.reportTo'), a.task.reportTo],
    [say('fact.specialist'), namedInRoom(a.specialist?.displayName, a.room)],
    [say('fact.performed'), a.performedOn && formatDate(a.performedOn)],
    [say('fact.reported'), a.reportedAt && formatInstant(a.reportedAt)],
    [say('fact.confirmed'), a.confirmedAt && formatInstant(a.confirmedAt)],
    [say('fact.ended'), a.endedAt && a.state !== 'closed' && formatInstant(a.endedAt)],
    [say('fact.reason'), a.state === 'closed' ? null : a.endReason],
  ];
  return (
    <>
      <p className={classes.chips}>
        <StatusChip of={a} withMarks />
      </p>
      {a.isPutAside && <p className={classes.warning}>{say('putAside')}</p>}
      <section className={classes.clause} aria-label={say('fact.clause')}>
        <p className="muted">
          {say('fact.clause')} · <Link href={`/directives/${a.directive.id}`}>{numberAndDate(a, say)}</Link>
          {a.task.clause && ` · ${say('clause', { clause: a.task.clause })}`}
        </p>
        <blockquote className={classes.quote}>“{content}”</blockquote>
        {!saysNoMore(a.task.action, content) && <p>{a.task.action}</p>}
        <p className="screen-only">
          <Link href={`/directives/${a.directive.id}/text#task-${a.task.id}`}>{say('inText')}</Link>
        </p>
      </section>
      <dl className={classes.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
