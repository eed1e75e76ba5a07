import { Button } from '@mantine/core';
import { useDeferredValue, useEffect, useId, useRef } from 'react';
import { goKeys } from '../navigation.js';
import { useSingleKeys } from '../preferences.js';
import { useMe } from '../session/session.js';
import { useAppWords } from '../words.js';
import { keysOf, scopesNow } from './key-table.js';
import classes from './keys.module.css';

/** The table of keys as it stands now: this page's first. Printable. */
export function KeySheet({ close }: { close: () => void }) {
  const say = useAppWords();
  const { role, accountId } = useMe();
  const [singleKeys] = useSingleKeys(accountId);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const scopes = scopesNow().filter(({ lines }) => lines.length > 0);
  useEffect(() => dialog.current?.showModal(), []);
  // The sheet answers the key at once, its lines come right after.
  const hasLines = useDeferredValue(true, false);
  return (
    <dialog ref={dialog} className={`${classes.sheet} prints`} aria-labelledby={titleId} onClose={close}>
      <header className={classes.sheetHead}>
        <h2 id={titleId}>{say('keys.title')}</h2>
        <span className={classes.sheetActs}>
          <Button variant="default" onClick={() => window.print()}>
            {say('keys.print')}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{say('keys.close')}</Button>
        </span>
      </header>
      {singleKeys === 'off' && <p>{say('keys.off')}</p>}
      <div className={classes.tables}>
        {hasLines &&
          scopes.map(({ title, lines }, index) => (
            <KeyTable
              key={`${title}${index}`}
              title={title}
              rows={lines.map((line) => [keysOf(line), line.does] as const)}
            />
          ))}
        {hasLines && (
          <KeyTable
            title={say('keys.go')}
            rows={goKeys(role).map(({ go, label }) => [[`v ${go}`], say(label)] as const)}
          />
        )}
      </div>
    </dialog>
  );
}

function KeyTable({ title, rows }: { title: string; rows: (readonly [readonly string[], string])[] }) {
  return (
    <table className={classes.table}>
      <caption>{title}</caption>
      <tbody>
        {rows.map(([keys, does]) => (
          <tr key={`${keys.join()}${does}`}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{shown(key)}</kbd>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ' ': 'Space',
};

const shown = (key: string): string =>
  key
    .split('+')
    .map((part) => names[part] ?? part)
    .join('+') || '+';
