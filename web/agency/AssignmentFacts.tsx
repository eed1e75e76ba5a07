import { useAnswer } from '../api/use-answer.js';
import { useMe } from '../app/session/session.js';
import type { AssignmentAnswer } from './AgencyAssignment.js';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

/** Who else leads or coordinates, to whom it is reported, whom to call at the Office. */
export function AssignmentFacts({ answer }: { answer: AssignmentAnswer }) {
  const say = useAgencyWords();
  const { agency } = useMe();
  const contact = useAnswer('GET /api/agency/contact', {}, { live: 'never' }).data;
  const { assignment, others } = answer;
  const us = say('assignment.us', { name: agency?.name ?? assignment.agency.name });
  const named = (role: 'lead' | 'coordinator'): string[] => [
    ...(assignment.role === role ? [us] : []),
    ...others.filter((other) => other.role === role).map((other) => other.agency),
  ];
  const room = assignment.room ?? contact?.room ?? contact?.secretariatName ?? '';
  const facts = [
    [say('assignment.lead'), named('lead').length > 0 && <Names names={named('lead')} />],
    [say('assignment.coordinators'), named('coordinator').length > 0 && <Names names={named('coordinator')} />],
    [say('assignment.product'), assignment.task.product],
    [say('assignment.reportTo'), assignment.task.reportTo],
    [say('assignment.period'), assignment.periodLabel],
    [say('assignment.contact'), contact?.phone ? say('assignment.contactPhone', { room, phone: contact.phone }) : room],
  ] as const;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className={classes.sectionTitle}>
        {say('assignment.facts')}
      </h2>
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
    </section>
  );
}

const NAMES_SHOWN = 6;

/** A group's clause names dozens: the first ones stand there, the others are opened. */
function Names({ names }: { names: readonly string[] }) {
  const say = useAgencyWords();
  if (names.length <= NAMES_SHOWN) return names.join(', ');
  const [first, ...others] = names;
  return (
    <details className={classes.names}>
      <summary>
        {first}, {say('assignment.andOthers', { n: others.length })}
      </summary>
      {others.join(', ')}
    </details>
  );
}
