import { useAnswer } from '../api/use-answer.js';
import { usePageTitle } from '../app/use-page-title.js';
import { CountTabs, type CountTab } from '../design/CountTabs.js';
import { useIntoList } from '../table/use-into-list.js';
import { LeaderOrders } from '../orders/LeaderOrders.js';
import { useWaitingOrders } from '../orders/use-waiting-orders.js';
import { writeFilters } from '../table/address-filter.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { formatNumber } from '../words/formats.js';
import { queues, type Queue, type Scope } from './desk-row.js';
import { JustDone } from './JustDone.js';
import { QueueList } from './QueueList.js';
import { ScopeChoice } from './ScopeChoice.js';
import { deskFilters, useKeptScope } from './use-scope.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

const COUNTED_AT_MOST = 10_000;
const tones: Partial<Record<Queue, 'bad' | 'wait'>> = { overdue: 'bad', mails: 'bad', dueSoon: 'wait' };

function addressOf(filters: { queue: Queue; scope: Scope }): string {
  const written = writeFilters(deskFilters, filters);
  return written ? `/desk?${written}` : '/desk';
}

/** "Chờ tôi xử lý": what waits for the Office, the longest first (desks.md §3.2). */
export default function DeskScreen() {
  const say = useDeskWords();
  const { values, set } = useAddressFilters(deskFilters);
  const { queue, scope } = values;
  useKeptScope(scope);
  const { data } = useAnswer('GET /api/desk', { query: { scope } }, { keepsPrevious: true, liveEveryMs: 5_000 });
  const orders = useWaitingOrders(scope);
  // ↓ enters the list from anywhere on the page: ↓ Enter x Enter confirms a report that was read.
  useIntoList(say('desk.title'));
  const name = say(`queue.${queue}`);
  usePageTitle(data ? `${name} (${formatNumber(data.counts[queue])})` : name, say('desk.title'));
  const dueSoon = data?.counts.dueSoon ?? 0;
  const isAllDone = data?.waitingCount === 0 && data.counts.calls === 0;
  const waitingElsewhere = queues.find((key) => key !== queue && (data?.counts[key] ?? 0) > 0);
  const tabs = queues.map((key): CountTab => {
    const count = data?.counts[key] ?? null;
    const tone = tones[key];
    return {
      key,
      name: say(`queue.${key}`),
      count: count === null ? null : Math.min(count, COUNTED_AT_MOST),
      isMore: count !== null && count > COUNTED_AT_MOST,
      href: addressOf({ queue: key, scope }),
      ...(tone ? { tone } : {}),
    };
  });
  return (
    <>
      <header className={classes.head}>
        <h1>{data ? say('desk.counted', { n: data.waitingCount }) : say('desk.title')}</h1>
        <ScopeChoice now={scope} set={(next) => set({ scope: next })} />
      </header>
      <JustDone />
      <LeaderOrders data={orders.data} />
      {/* Laid out at once, shown when it is known what stands above it: nothing moves down under a hand. */}
      <div className={orders.isKnown ? undefined : classes.notYet}>
        <CountTabs label={say('desk.tabs')} now={queue} tabs={tabs} byKeys={say('desk.tabKeys')} />
        <QueueList
          key={`${queue}/${scope}`}
          queue={queue}
          scope={scope}
          empty={
            isAllDone && queue !== 'dueSoon'
              ? {
                  text: `${say('desk.empty')} ${say('desk.emptyDueSoon', { n: dueSoon })}`,
                  ...(dueSoon > 0
                    ? { action: { href: addressOf({ queue: 'dueSoon', scope }), name: say('desk.see') } }
                    : {}),
                }
              : {
                  text: say('desk.emptyQueue', { name: name.toLowerCase() }),
                  ...(waitingElsewhere
                    ? {
                        action: {
                          href: addressOf({ queue: waitingElsewhere, scope }),
                          name: say('desk.elsewhere', {
                            name: say(`queue.${waitingElsewhere}`),
                            n: formatNumber(data?.counts[waitingElsewhere] ?? 0),
                          }),
                        },
                      }
                    : {}),
                }
          }
        />
      </div>
    </>
  );
}
