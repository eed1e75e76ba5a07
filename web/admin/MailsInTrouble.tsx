import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Answer } from '../api/api-types.js';
import { useAct } from '../api/use-act.js';
import { answerKey } from '../api/use-answer.js';
import { requestWith } from '../api/request.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { EmptyState } from '../design/EmptyState.js';
import { DataTable } from '../table/DataTable.js';
import type { Column } from '../table/column.js';
import { useList } from '../table/use-list.js';
import { formatInstant, formatNumber } from '../words/formats.js';
import { noticeKindName } from './notice-kind-name.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

type Row = Answer<'GET /api/mail-health/mails'>['items'][number];

/** The mails that are in trouble, by recipient and address; the chosen ones are sent again. */
export function MailsInTrouble({ officeId, state }: { officeId: string; state: Row['state'] | null }) {
  const say = useAdminWords();
  const query = { officeId, ...(state === null ? {} : { state }) };
  const list = useList<Row>({
    queryKey: answerKey('GET /api/mail-health/mails', { query }),
    read: async ({ cursor, limit, signal }) => {
      const page = await requestWith('GET /api/mail-health/mails', { query: { ...query, cursor, limit } }, { signal });
      return { rows: page.items, nextCursor: page.nextCursor };
    },
    live: 'silent',
  });
  const [said, setSaid] = useState('');
  const { act, isActing, problem, againAt, again } = useAct('POST /api/mail-health/retry', {
    onDone: ({ count }) => setSaid(say('mail.retried', { n: count, count })),
  });
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        key: 'state',
        head: say('mail.state'),
        width: 160,
        isWhole: true,
        cell: (row) => say(`mailState.${row.state}`),
        text: (row) => say(`mailState.${row.state}`),
      },
      {
        key: 'recipient',
        head: say('mail.recipient'),
        width: 220,
        grows: true,
        cell: (row) => (
          <>
            {row.recipient ?? row.recipientId}
            {row.addresses.length > 0 && <span className="muted"> {row.addresses.join(', ')}</span>}
          </>
        ),
        text: (row) => [row.recipient ?? row.recipientId, ...row.addresses].join(' '),
      },
      {
        key: 'kind',
        head: say('mail.kind'),
        width: 170,
        hidesAt: 1,
        cell: (row) => noticeKindName(row.kind, say),
        text: (row) => noticeKindName(row.kind, say),
      },
      {
        key: 'at',
        head: say('mail.at'),
        width: 170,
        hidesAt: 2,
        cell: (row) => formatInstant(row.recordedAt),
        text: (row) => formatInstant(row.recordedAt),
      },
      {
        key: 'answer',
        head: say('mail.answer'),
        width: 240,
        grows: true,
        cell: (row) => answerOf(row, say),
        text: (row) => answerOf(row, say),
      },
    ],
    [say],
  );
  const refused = list.rows.filter((row) => row.state === 'refused').map(({ id }) => id);
  return (
    <section aria-label={say('mail.list')}>
      <div className={classes.acts}>
        {refused.length > 0 && (
          <Button
            variant="default"
            disabled={isActing}
            onClick={() => void act({ body: { ids: refused.slice(0, 500) } })}
          >
            {say('mail.retryRefused', { n: Math.min(500, refused.length) })}
          </Button>
        )}
        <span role="status">{said}</span>
      </div>
      <ActTrouble problem={problem} againAt={againAt} again={again} />
      <DataTable<Row>
        id="admin-mails"
        caption={say('mail.list')}
        kind="grid"
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={(row) => `${row.recipient ?? row.recipientId}, ${say(`mailState.${row.state}`)}`}
        card={(row) => (
          <div className={classes.card}>
            <strong>{say(`mailState.${row.state}`)}</strong>
            <span>{row.recipient ?? row.recipientId}</span>
            <span className="muted">{answerOf(row, say)}</span>
          </div>
        )}
        acts={(row) =>
          row.state === 'undeliverable' && row.answer === 'NO_RECIPIENT'
            ? []
            : [
                {
                  key: 'retry',
                  name: say(row.state === 'unknown' ? 'mail.retryUnknown' : 'mail.retry'),
                  run: () => void act({ body: { ids: [row.id] } }),
                  isFirst: row.state === 'refused',
                },
              ]
        }
        empty={<EmptyState text={say('mail.empty')} />}
        fills={false}
      />
      {state === 'unknown' && <p className="muted">{say('mail.unknownNote')}</p>}
    </section>
  );
}

function answerOf(row: Row, say: ReturnType<typeof useAdminWords>): string {
  if (row.state === 'undeliverable') return say(row.answer === 'NO_RECIPIENT' ? 'mail.noRecipient' : 'mail.noAddress');
  const tried = row.attempts > 0 ? say('mail.attempts', { n: row.attempts, count: row.attempts }) : '';
  const next =
    row.nextAttemptAt && row.attempts > 0 ? say('mail.nextAt', { at: formatInstant(row.nextAttemptAt) }) : '';
  return [row.answer, tried, next].filter(Boolean).join(' · ') || say('mail.notTried', { n: formatNumber(0) });
}
