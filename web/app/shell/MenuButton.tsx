import { IconMenu2, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { navigationOf } from '../navigation.js';
import { useMe } from '../session/session.js';
import { useAppWords } from '../words.js';
import { NavigationLinks } from './NavigationLinks.js';
import { useRailCounts } from './rail-counts.js';
import classes from './shell.module.css';

/** Below 1024 px: the whole navigation behind a button. The browser's own dialog keeps the focus in and gives it back. */
export function MenuButton() {
  const say = useAppWords();
  const { role } = useMe();
  const counts = useRailCounts(role);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className={`${classes.iconButton} ${classes.menuButton}`}
        aria-label={say('nav.open')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <IconMenu2 size={22} stroke={1.75} aria-hidden />
      </button>
      <dialog
        ref={dialog}
        className={classes.drawer}
        aria-label={say('nav.label')}
        onClick={({ target, currentTarget }) => target === currentTarget && close()}
        onClose={() => setOpen(false)}
      >
        <nav aria-label={say('nav.label')}>
          <button type="button" className={classes.iconButton} aria-label={say('nav.close')} onClick={close}>
            <IconX size={22} stroke={1.75} aria-hidden />
          </button>
          {isOpen && <NavigationLinks items={navigationOf(role)} counts={counts} onChosen={close} />}
        </nav>
      </dialog>
    </>
  );
}
