import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { Answered } from '../app/states/Answered.js';
import { CountTabs } from '../design/CountTabs.js';
import { EmptyState } from '../design/EmptyState.js';
import { optionOf } from '../table/address-filter.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { loadedList, type List } from '../table/use-list.js';
import { formatInstant, formatNumber } from '../words/formats.js';
import { AdminPage } from './AdminPage.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

type Import = Answer<'GET /api/imports/:id'>;
type Line = Import['lines'][number];

const effects = ['error', 'add', 'update', 'unchanged'] as const;
const filterSchema = { effect: optionOf(effects) };

/** One file: what applying it would do, row by row; applied only without errors; running assignments held until released. */
export default function ImportPage() {
  const say = useAdminWords();
  const { id } = useParams<{ id: string }>();
  const query = useAnswer('GET /api/imports/:id', { params: { id } });
  return (
    <AdminPage title={query.data ? say('import.title', { file: query.data.fileName }) : say('imports.title')} isOfAll>
      <p>
        <Link href="/admin/imports">{say('import.back')}</Link>
      </p>
      <Answered query={query} what={say('import.what')}>
        {(one) => (
          <>
            <Outcome one={one} />
            <Acts one={one} />
            <Lines one={one} />
          </>
        )}
      </Answered>
    </AdminPage>
  );
}

function Outcome({
  one: { counts, kind, state, lines, heldDirectiveCount, appliedAt, appliedBy, releasedAt, releasedBy },
}: {
  one: Import;
}) {
  const say = useAdminWords();
  const firstError = lines.find(({ errors }) => errors.length > 0);
  const warnings = lines.filter(({ warnings: some }) => some.length > 0).length;
  return (
    <div
      className={counts.errors > 0 ? classes.warning : state === 'checked' ? classes.note : classes.good}
      role="status"
    >
      <p>
        <strong>
          {say('import.counts', { adds: counts.adds, updates: counts.updates })}
          {counts.errors > 0 && firstError
            ? say('import.errors', { n: counts.errors, row: String(firstError.row), error: firstError.errors[0] ?? '' })
            : counts.unchanged > 0
              ? say('import.unchanged', { n: counts.unchanged })
              : '.'}
        </strong>
      </p>
      {state === 'checked' && <p>{say(counts.errors > 0 ? 'import.nothingWritten' : 'import.notYet')}</p>}
      {warnings > 0 && counts.errors === 0 && state === 'checked' && <p>{say('import.warnings', { n: warnings })}</p>}
      {appliedAt && <p>{say('import.appliedAt', { at: formatInstant(appliedAt), by: appliedBy ?? '' })}</p>}
      {kind === 'assignments' && state !== 'checked' && heldDirectiveCount > 0 && (
        <p>{say('import.held', { n: heldDirectiveCount })}</p>
      )}
      {releasedAt && <p>{say('import.releasedAt', { at: formatInstant(releasedAt), by: releasedBy ?? '' })}</p>}
    </div>
  );
}

function Acts({ one: { id, state, kind, counts, heldDirectiveCount } }: { one: Import }) {
  const say = useAdminWords();
  const [, navigate] = useLocation();
  const apply = useAct('POST /api/imports/:id/apply');
  const release = useAct('POST /api/imports/:id/release');
  const discard = useAct('DELETE /api/imports/:id', {
    changes: ['GET /api/imports'],
    onDone: () => navigate('/admin/imports'),
  });
  const rows = counts.adds + counts.updates;
  const params = { id };
  return (
    <>
      {[apply, release, discard].map((acting, index) => (
        <ActTrouble key={index} problem={acting.problem} againAt={acting.againAt} again={acting.again} />
      ))}
      <div className={classes.acts}>
        {state === 'checked' && counts.errors === 0 && rows > 0 && (
          <Button disabled={apply.isActing} onClick={() => void apply.act({ params })}>
            {apply.isActing ? say('import.applying') : say('import.apply', { n: rows, count: rows })}
          </Button>
        )}
        {state === 'checked' && (
          <Button variant="default" disabled={discard.isActing} onClick={() => void discard.act({ params })}>
            {say('import.discard')}
          </Button>
        )}
        {kind === 'registry' && state === 'applied' && (
          <Button component={Link} href="/admin/accounts?noPassword=true" variant="default">
            {say('import.giveLinks')}
          </Button>
        )}
      </div>
      {kind === 'assignments' && state !== 'checked' && heldDirectiveCount > 0 && (
        <section className={classes.section}>
          <h2>{say('import.release')}</h2>
          <p className={classes.lead}>{say('import.releaseNote')}</p>
          <div>
            <Button disabled={release.isActing} onClick={() => void release.act({ params })}>
              {release.isActing
                ? say('sending')
                : say('import.releaseDo', { n: heldDirectiveCount, count: heldDirectiveCount })}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

function Lines({ one: { id, lines, counts } }: { one: Import }) {
  const say = useAdminWords();
  const {
    values: { effect },
  } = useAddressFilters(filterSchema);
  const shown = useMemo(
    () => loadedList(lines.filter((line) => effect === null || line.effect === effect)),
    [lines, effect],
  );
  const columns = useMemo((): Column<Line>[] => {
    const words = ({ errors, warnings, details }: Line) =>
      [...errors, ...details, ...warnings.map((warning) => say('import.warning', { words: warning }))].join('; ');
    return [
      {
        key: 'row',
        head: say('import.row'),
        width: 80,
        isNumeric: true,
        cell: ({ row }) => formatNumber(row),
        text: ({ row }) => String(row),
      },
      {
        key: 'effect',
        head: say('import.effect'),
        width: 120,
        isWhole: true,
        cell: (line) => <strong>{say(`effect.${line.effect}`)}</strong>,
        text: (line) => say(`effect.${line.effect}`),
      },
      {
        key: 'subject',
        head: say('import.subject'),
        width: 220,
        grows: true,
        cell: ({ subject }) => subject,
        text: ({ subject }) => subject,
      },
      { key: 'details', head: say('import.details'), width: 360, grows: true, cell: words, text: words },
    ];
  }, [say]);
  const base = `/admin/imports/${id}`;
  const countOf = { error: counts.errors, add: counts.adds, update: counts.updates, unchanged: counts.unchanged };
  return (
    <section aria-label={say('import.lines')}>
      <CountTabs
        label={say('import.lines')}
        now={effect ?? 'all'}
        tabs={[
          { key: 'all', name: say('all'), count: counts.rows, href: base },
          ...effects.map((one) => ({
            key: one,
            name: say(`effect.${one}`),
            count: countOf[one],
            href: `${base}?effect=${one}`,
            ...(one === 'error' ? { tone: 'bad' as const } : {}),
          })),
        ]}
      />
      {shown.rows.length <= WHOLE_AT_MOST ? (
        <WholeLines lines={shown.rows} />
      ) : (
        <LongLines list={shown} columns={columns} />
      )}
    </section>
  );
}

/** Above so many rows only what is visible is drawn, in rows of one height; below every word is shown. */
const WHOLE_AT_MOST = 300;

function WholeLines({ lines }: { lines: readonly Line[] }) {
  const say = useAdminWords();
  if (lines.length === 0) return <EmptyState text={say('noneFound')} />;
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className="for-reader">{say('import.lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('import.row')}</th>
            <th scope="col">{say('import.effect')}</th>
            <th scope="col">{say('import.subject')}</th>
            <th scope="col">{say('import.details')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.row} data-effect={line.effect}>
              <td className={classes.nowrap}>{say('import.rowNumber', { row: String(line.row) })}</td>
              <td className={classes.nowrap}>
                <strong>{say(`effect.${line.effect}`)}</strong>
              </td>
              <td>{line.subject}</td>
              <td className={classes.words}>
                {line.errors.map((error) => (
                  <p key={error}>
                    <strong>{error}</strong>
                  </p>
                ))}
                {line.details.join('; ')}
                {line.warnings.map((warning) => (
                  <p key={warning} className="muted">
                    {say('import.warning', { words: warning })}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LongLines({ list, columns }: { list: List<Line>; columns: readonly Column<Line>[] }) {
  const say = useAdminWords();
  return (
    <DataTable<Line>
      id="admin-import-lines"
      caption={say('import.lines')}
      kind="reading"
      list={list}
      columns={columns}
      keyOf={({ row }) => String(row)}
      nameOf={({ row, subject }) => say('import.rowName', { row: String(row), subject })}
      card={(line) => (
        <div className={classes.card}>
          <strong>
            {say('import.rowName', { row: String(line.row), subject: line.subject })} · {say(`effect.${line.effect}`)}
          </strong>
          <span className={classes.words}>{[...line.errors, ...line.details, ...line.warnings].join('; ')}</span>
        </div>
      )}
      empty={<EmptyState text={say('noneFound')} />}
      fills={false}
    />
  );
}
