import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Answer } from '../api/api-types.js';
import { answerKey, useAnswer } from '../api/use-answer.js';
import { requestWith } from '../api/request.js';
import { Answered } from '../app/states/Answered.js';
import { flagFilter } from '../table/address-filter.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { ListWithPanel } from '../table/ListWithPanel.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { useList } from '../table/use-list.js';
import { useOpenRow } from '../table/use-open-row.js';
import { formatInstant } from '../words/formats.js';
import classes from './directive.module.css';
import { MailState } from './MailState.js';
import { noticeWords } from './notice-words.js';
import { useDirectiveWords } from './words.js';

type Mails = Answer<'GET /api/directives/:id/sent-mails'>;
type Line = Mails['mails'][number];

const schema = { trouble: flagFilter };

/** The mails of a document as they were sent: one line a mail, its text beside the list. */
export function MailsTab({ id }: { id: string }) {
  const say = useDirectiveWords();
  const { values, set } = useAddressFilters(schema);
  const row = useOpenRow();
  const trouble = values.trouble || undefined;
  const head = useAnswer('GET /api/directives/:id/sent-mails', { params: { id }, query: { limit: 1 } });
  const list = useList<Line>({
    queryKey: answerKey('GET /api/directives/:id/sent-mails', { params: { id }, query: { trouble } }),
    live: 'silent',
    read: async ({ cursor, limit, signal }) => {
      const { mails, nextCursor, total, clock } = await requestWith(
        'GET /api/directives/:id/sent-mails',
        { params: { id }, query: { trouble, cursor, limit } },
        { signal },
      );
      return {
        rows: mails,
        nextCursor,
        asOf: clock.at,
        total,
      };
    },
  });
  const columns = useMemo<readonly Column<Line>[]>(
    () => [
      {
        key: 'at',
        head: say('mails.at'),
        width: 180,
        isWhole: true,
        cell: ({ at }) => formatInstant(at),
        text: ({ at }) => formatInstant(at),
      },
      {
        key: 'kind',
        head: say('mails.kind'),
        width: 150,
        hidesAt: 1,
        cell: ({ kind }) => noticeWords(say, kind),
        text: ({ kind }) => noticeWords(say, kind),
      },
      {
        key: 'to',
        head: say('mails.to'),
        width: 200,
        cell: ({ recipient }) => recipient,
        text: ({ recipient, addresses }) => [recipient, ...addresses].join(', '),
      },
      {
        key: 'subject',
        head: say('mails.subject'),
        width: 240,
        grows: true,
        cell: ({ subject }) => subject ?? <span className="muted">{say('mails.notYet')}</span>,
        text: ({ subject }) => subject ?? '',
      },
      {
        key: 'result',
        head: say('mails.result'),
        width: 260,
        cell: (line) => <MailState line={line} />,
        text: ({ stateName, serverAnswer }) => [stateName, serverAnswer].filter(Boolean).join(': '),
      },
    ],
    [say],
  );
  const openable = useMemo(() => list.rows.flatMap(({ mailId }) => (mailId ? [mailId] : [])), [list.rows]);
  const troubleCount = head.data?.troubleCount ?? 0;
  const opened = list.rows.find(({ mailId }) => mailId === row.id);
  return (
    <ListWithPanel
      hasOwnHeading
      row={row}
      keys={openable}
      name={opened?.subject ?? say('mails.panel')}
      panel={(mailId) => <SentMail id={id} mailId={mailId} />}
    >
      {troubleCount > 0 && (
        <p className={classes.note}>
          <Button
            variant={values.trouble ? 'filled' : 'default'}
            size="compact-md"
            aria-pressed={values.trouble}
            onClick={() => set({ trouble: !values.trouble })}
          >
            {values.trouble ? say('mails.all') : say('mails.trouble', { count: troubleCount })}
          </Button>
        </p>
      )}
      <DataTable
        id="directive-mails"
        caption={say('mails.caption')}
        kind="grid"
        list={list}
        columns={columns}
        keyOf={(line) => line.mailId ?? line.key}
        nameOf={({ kind, recipient, stateName }) => `${noticeWords(say, kind)}, ${recipient}, ${stateName}`}
        card={(line) => <MailCard line={line} />}
        open={({ mailId }) => mailId && row.open(mailId)}
        openKey={row.id}
        empty={<p className={classes.empty}>{say('mails.empty')}</p>}
      />
    </ListWithPanel>
  );
}

function MailCard({ line }: { line: Line }) {
  const say = useDirectiveWords();
  return (
    <>
      <MailState line={line} />
      <div>{line.recipient}</div>
      <div>{line.subject ?? noticeWords(say, line.kind)}</div>
      <div className="muted">{formatInstant(line.at)}</div>
    </>
  );
}

function SentMail({ id, mailId }: { id: string; mailId: string }) {
  const say = useDirectiveWords();
  const query = useAnswer('GET /api/directives/:id/sent-mails/:mailId', { params: { id, mailId } });
  return (
    <Answered query={query} what={say('mails.panel')}>
      {(mail) => (
        <>
          <dl className={classes.mailHead}>
            <dt>{say('mails.result')}</dt>
            <dd>
              <MailState line={mail} />
            </dd>
            <dt>{say('mails.addresses')}</dt>
            <dd>{mail.addresses.join(', ') || say('mails.noAddress')}</dd>
            {mail.replyTo && (
              <>
                <dt>{say('mails.replyTo')}</dt>
                <dd>{mail.replyTo}</dd>
              </>
            )}
            {mail.serverAnswer && (
              <>
                <dt>{say('mails.answer')}</dt>
                <dd>{mail.serverAnswer}</dd>
              </>
            )}
            {mail.attempts > 1 && (
              <>
                <dt>{say('mails.attempts')}</dt>
                <dd>{mail.attempts}</dd>
              </>
            )}
          </dl>
          {mail.text === null ? (
            <p className={classes.note}>{say('mails.notComposed')}</p>
          ) : (
            <pre className={classes.mailText} tabIndex={0}>
              {mail.text}
            </pre>
          )}
        </>
      )}
    </Answered>
  );
}
