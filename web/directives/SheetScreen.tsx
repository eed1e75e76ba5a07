import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { usePageTitle } from '../app/use-page-title.js';
import { copy } from '../table/copy.js';
import { asHtml, asTabbed } from '../table/table-as-text.js';
import { formatInstant } from '../words/formats.js';
import { documentName, sheetColumns, sheetRows, totalsLine, type Sheet, type SheetRow } from './sheet-rows.js';
import './sheet-page.css';
import classes from './sheet.module.css';
import { useDirectiveWords, type SayDirective } from './words.js';

/** "Bảng theo dõi" of one document: on the screen as on paper, A4 landscape; all rows, as of now. */
export default function SheetScreen() {
  const { id = '' } = useParams();
  const say = useDirectiveWords();
  const query = useAnswer('GET /api/directives/:id/sheet', { params: { id } }, { live: 'held' });
  usePageTitle(say('sheet'), query.data?.directive.number);
  return (
    <Answered query={query} what={say('sheet')} isPage>
      {(sheet) => <SheetPaper sheet={sheet} />}
    </Answered>
  );
}

const heads = (say: SayDirective): Record<(typeof sheetColumns)[number], string> => ({
  no: say('sheet.no'),
  words: say('sheet.words'),
  lead: say('sheet.lead'),
  coordinators: say('sheet.with'),
  due: say('sheet.due'),
  state: say('sheet.state'),
  result: say('sheet.result'),
  note: say('sheet.note'),
});

export function SheetPaper({ sheet }: { sheet: Sheet }) {
  const say = useDirectiveWords();
  const rows = sheetRows(say, sheet.rows);
  const head = heads(say);
  return (
    <article data-sheet={sheet.clock.kind}>
      <SheetActs sheet={sheet} rows={rows} heads={sheetColumns.map((column) => head[column])} />
      <header className={classes.top}>
        <p className={classes.office}>{sheet.office.secretariatName}</p>
        <p className={classes.country}>
          <span>{say('sheet.country')}</span>
          <span className={classes.motto}>{say('sheet.motto')}</span>
        </p>
      </header>
      <h1 className={classes.title}>{say('sheet.heading')}</h1>
      <p className={classes.under}>
        {say('sheet.document', { document: documentName(say, sheet) })}{' '}
        {sheet.directive.subject && say('sheet.subject', { subject: sheet.directive.subject })}
      </p>
      <p className={classes.under}>{say('sheet.asOf', { at: formatInstant(sheet.clock.at) })}</p>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={say('sheet')}>
        <table className={classes.table}>
          <caption className="for-reader">{say('sheet.heading')}</caption>
          <thead>
            <tr>
              {sheetColumns.map((column) => (
                <th key={column} scope="col" className={classes[column]}>
                  {head[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                {sheetColumns.map((column) => (
                  <td
                    key={column}
                    data-head={head[column]}
                    data-column={column}
                    className={column === 'state' && row.isOverdue ? classes.late : undefined}
                  >
                    {column === 'words' ? row.shortWords : row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p className={classes.under}>{say('noTask')}</p>}
      <p className={classes.totals}>{totalsLine(say, sheet)}</p>
      <p className={classes.days}>{say('sheet.days')}</p>
    </article>
  );
}

function SheetActs({ sheet, rows, heads: columnHeads }: { sheet: Sheet; rows: SheetRow[]; heads: string[] }) {
  const say = useDirectiveWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const put = async () => {
    const table = {
      heads: columnHeads,
      rows: rows.map((row) => sheetColumns.map((column) => row[column])),
      numeric: sheetColumns.map(() => false),
    };
    setCopied(await copy({ text: asTabbed(table), html: asHtml(table) }));
  };
  return (
    <div className={`${classes.acts ?? ''} screen-only`}>
      <Link href={`/directives/${sheet.directive.id}`}>{say('sheet.back')}</Link>
      <span className={classes.buttons}>
        <Button variant="default" onClick={() => void put()}>
          {say('sheet.copy')}
        </Button>
        <Button onClick={() => window.print()}>{say('sheet.print')}</Button>
      </span>
      <p role="status" className={classes.said}>
        {copied === true && say('sheet.copied', { count: rows.length })}
        {copied === false && say('sheet.notCopied')}
      </p>
    </div>
  );
}
