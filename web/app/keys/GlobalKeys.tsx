import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { goKeys } from '../navigation.js';
import { useSingleKeys } from '../preferences.js';
import { useMe } from '../session/session.js';
import { useAppWords } from '../words.js';
import { KeySheet } from './KeySheet.js';
import { listenToKeys } from './listen-to-keys.js';
import { useKeys } from './use-keys.js';
import classes from './keys.module.css';

const PREFIX_WAITS_MS = 1_500;

/** The keys of every page: `/`, `?`, Esc, and `v` with its choices. */
export function GlobalKeys() {
  const say = useAppWords();
  const me = useMe();
  const [, navigate] = useLocation();
  const [singleKeys] = useSingleKeys(me.accountId);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const choices = goKeys(me.role);
  const state = useRef({ choices, singleKeys });
  state.current = { choices, singleKeys };
  /** when `v` was pressed, by the events' own time: what is typed ahead counts, however late a busy page comes to it */
  const prefixedAt = useRef<number | null>(null);

  useLayoutEffect(
    () =>
      listenToKeys({
        mayUseSingleKeys: () => state.current.singleKeys === 'on',
        takesFirst: (key, { timeStamp }) => {
          const since = prefixedAt.current;
          prefixedAt.current = null;
          if (since === null || timeStamp - since > PREFIX_WAITS_MS) return false;
          setWaiting(false);
          const choice = state.current.choices.find(({ go }) => go === key);
          if (choice) navigate(choice.path);
          return choice !== undefined || key === 'Escape';
        },
      }),
    [navigate],
  );

  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setWaiting(false), PREFIX_WAITS_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);

  useKeys(
    say('keys.everywhere'),
    [
      { keys: '/', does: say('keys.search'), run: () => document.dispatchEvent(new Event('dondoc:search')) },
      { keys: '?', does: say('keys.sheet'), run: () => setSheetOpen(true) },
      {
        keys: 'v',
        does: say('keys.go'),
        run: ({ timeStamp }) => {
          prefixedAt.current = timeStamp;
          setWaiting(true);
        },
      },
      // Whatever is open handles it itself; here for the sheet.
      { keys: 'Escape', does: say('keys.escape'), run: () => {}, when: false },
    ],
    { isGlobal: true },
  );

  useEffect(() => {
    const open = () => setSheetOpen(true);
    document.addEventListener('dondoc:keys', open);
    return () => document.removeEventListener('dondoc:keys', open);
  }, []);

  return (
    <>
      {isWaiting && (
        <div className={classes.choices} role="status">
          <strong>{say('keys.vWaits')}</strong>
          {choices.map(({ go, path, label }) => (
            <span key={path}>
              <kbd>{go}</kbd> {say(label)}
            </span>
          ))}
        </div>
      )}
      {isSheetOpen && <KeySheet close={() => setSheetOpen(false)} />}
    </>
  );
}
