import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { CountTabs } from '../design/CountTabs.js';
import { optionOf } from '../table/address-filter.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { formatInstant } from '../words/formats.js';
import { AdminPage } from './AdminPage.js';
import { MailsInTrouble } from './MailsInTrouble.js';
import { useOffice } from './use-office.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

const states = ['waiting', 'refused', 'unknown', 'undeliverable'] as const;
const filterSchema = { state: optionOf(states) };

/** Tình trạng thư: what waits, what was refused, why; by recipient and address, never what a mail says. */
export default function MailHealthPage() {
  const say = useAdminWords();
  const { officeId } = useOffice();
  const health = useAnswer('GET /api/mail-health', officeId === null ? null : { query: { officeId } }, {
    liveEveryMs: 30_000,
  });
  const { values } = useAddressFilters(filterSchema);
  return (
    <AdminPage title={say('mail.title')} lead={say('mail.lead')}>
      <Answered query={health} what={say('mail.what')}>
        {({ waiting, refused, unknown, undeliverable, lastHandedOverAt, oldestWaitingAt, withoutAddress }) => (
          <>
            <p className={refused + undeliverable > 0 ? classes.warning : classes.note} role="status">
              {say('mail.sentence', { waiting, refused, unknown, undeliverable })}{' '}
              {oldestWaitingAt && say('mail.oldest', { at: formatInstant(oldestWaitingAt) })}{' '}
              {lastHandedOverAt ? say('mail.last', { at: formatInstant(lastHandedOverAt) }) : say('mail.never')}
            </p>
            {withoutAddress.length > 0 && (
              <section>
                <h2>{say('mail.withoutAddress', { n: withoutAddress.length })}</h2>
                <ul className={classes.list}>
                  {withoutAddress.map(({ agencyId, name, noticeCount }) => (
                    <li key={agencyId} className={classes.listRow}>
                      <span>{name}</span>
                      <span className="muted">{say('mail.noticesWait', { n: noticeCount })}</span>
                      <Link href={`/admin/agencies?row=${agencyId}`}>{say('mail.addAddress')}</Link>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <CountTabs
              label={say('mail.tabs')}
              now={values.state ?? 'all'}
              tabs={[
                {
                  key: 'all',
                  name: say('mail.all'),
                  count: waiting + refused + unknown + undeliverable,
                  href: '/admin/mail-health',
                },
                ...states.map((state) => ({
                  key: state,
                  name: say(`mailState.${state}`),
                  count: { waiting, refused, unknown, undeliverable }[state],
                  href: `/admin/mail-health?state=${state}`,
                  ...(state === 'refused' ? { tone: 'bad' as const } : {}),
                })),
              ]}
            />
          </>
        )}
      </Answered>
      {officeId !== null && <MailsInTrouble officeId={officeId} state={values.state} />}
    </AdminPage>
  );
}
