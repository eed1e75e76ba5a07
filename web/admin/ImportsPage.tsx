import { Button, NativeSelect } from '@mantine/core';
import { useRef, useState, type DragEvent } from 'react';
import { Link, useLocation } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { Answered } from '../app/states/Answered.js';
import { EmptyState } from '../design/EmptyState.js';
import { formatBytes, formatInstant, formatNumber } from '../words/formats.js';
import { AdminPage } from './AdminPage.js';
import { useOffice } from './use-office.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

type Summary = Answer<'GET /api/imports'>['imports'][number];

const kinds = ['registry', 'assignments'] as const;
type Kind = (typeof kinds)[number];

/** As the API's. */
const BYTES_AT_MOST = 5 * 1024 * 1024;

/** Nhập từ tệp: a file is checked first; what was imported before stands below. */
export default function ImportsPage() {
  const say = useAdminWords();
  const { officeId } = useOffice();
  const imports = useAnswer('GET /api/imports', officeId === null ? null : { query: { officeId } });
  return (
    <AdminPage title={say('imports.title')} lead={say('imports.lead')}>
      {officeId !== null && <CheckFile officeId={officeId} />}
      <section>
        <h2>{say('imports.before')}</h2>
        <Answered query={imports} what={say('imports.what')}>
          {(answer) => <Before imports={answer.imports} />}
        </Answered>
      </section>
    </AdminPage>
  );
}

function CheckFile({ officeId }: { officeId: string }) {
  const say = useAdminWords();
  const [, navigate] = useLocation();
  const [kind, setKind] = useState<Kind>('registry');
  const [isOver, setOver] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [isAsked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const { act, isActing, problem, againAt, again } = useAct('POST /api/imports', {
    sendsAgain: false,
    changes: ['GET /api/imports'],
    onDone: ({ id }) => navigate(`/admin/imports/${id}`),
  });
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) setFile(dropped);
  };
  const isTooLarge = file !== null && file.size > BYTES_AT_MOST;
  const wrong = isTooLarge ? say('imports.tooLarge') : isAsked && file === null ? say('imports.fileMissing') : null;
  const check = (): void => {
    setAsked(true);
    if (file === null || isTooLarge) choose.current?.focus();
    else void act({ query: { kind, officeId }, file });
  };
  return (
    <section className={classes.form} aria-label={say('imports.new')}>
      <NativeSelect
        label={say('imports.kind')}
        value={kind}
        data={kinds.map((one) => ({ value: one, label: say(`imports.kind.${one}`) }))}
        onChange={({ currentTarget }) => setKind(kinds.find((one) => one === currentTarget.value) ?? 'registry')}
      />
      <p className="muted">{say(`imports.note.${kind}`)}</p>
      <p>
        {say('imports.templates')}{' '}
        <a href={`/api/import-templates/${kind}/xlsx`} download>
          {say('imports.templateXlsx')}
        </a>{' '}
        ·{' '}
        <a href={`/api/import-templates/${kind}/csv`} download>
          {say('imports.templateCsv')}
        </a>
      </p>
      <div
        className={classes.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <strong>{say('imports.drop')}</strong>
        <Button
          ref={choose}
          variant="default"
          aria-describedby="import-file-note"
          onClick={() => input.current?.click()}
        >
          {say('imports.file')}
        </Button>
        <input
          ref={input}
          id="import-file"
          type="file"
          accept=".xlsx,.csv"
          hidden
          onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
        />
        <span id="import-file-note" className="muted" role="status">
          {file ? `${file.name} · ${formatBytes(file.size)}` : say('imports.fileNote')}
        </span>
        {wrong && <strong role="alert">{wrong}</strong>}
      </div>
      <ActTrouble problem={problem} againAt={againAt} again={again} />
      <div>
        <Button disabled={isActing} onClick={check}>
          {say(isActing ? 'imports.checking' : 'imports.check')}
        </Button>
      </div>
    </section>
  );
}

function Before({ imports }: { imports: readonly Summary[] }) {
  const say = useAdminWords();
  if (imports.length === 0) return <EmptyState text={say('imports.none')} />;
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className="for-reader">{say('imports.before')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('imports.fileName')}</th>
            <th scope="col">{say('imports.kind')}</th>
            <th scope="col">{say('imports.checkedAt')}</th>
            <th scope="col">{say('imports.rows')}</th>
            <th scope="col">{say('state')}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <tr key={one.id}>
              <td className={classes.words}>
                <Link href={`/admin/imports/${one.id}`}>{one.fileName}</Link>
              </td>
              <td>{say(`imports.kind.${one.kind}`)}</td>
              <td>{formatInstant(one.createdAt)}</td>
              <td>{formatNumber(one.counts.rows)}</td>
              <td>{say(stateKey(one))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What became of it, and what still waits for a person. */
function stateKey({ state, counts, heldDirectiveCount }: Pick<Summary, 'state' | 'counts' | 'heldDirectiveCount'>) {
  if (state === 'checked') return counts.errors > 0 ? 'imports.hasErrors' : 'imports.ready';
  return heldDirectiveCount > 0 ? 'imports.held' : state === 'released' ? 'imports.released' : 'imports.applied';
}
