import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '../../api/use-answer.js';
import { useAppWords } from '../words.js';
import { optionsOf } from './options-of.js';
import classes from './search.module.css';
import { SearchList } from './SearchList.js';
import { useDebounced } from './use-debounced.js';

const WAITS_MS = 150;

/**
 * Finds directives, assignments and agencies while one types. A combobox: the focus stays in the field, the arrows move through
 * the list, Enter opens, Esc closes, then empties. On a phone it opens over the top bar.
 */
export function SearchBox() {
  const say = useAppWords();
  const listId = useId();
  const [, navigate] = useLocation();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [isWide, setWide] = useState(false);
  const [active, setActive] = useState(-1);
  const q = useDebounced(text.trim(), WAITS_MS);
  const {
    data: found,
    error,
    isFetching,
  } = useAnswer('GET /api/search', q === '' ? null : { query: { q } }, {
    live: 'never',
    keepsPrevious: true,
  });
  const answer = q === '' ? undefined : found;
  const options = answer ? optionsOf(answer, q, say) : [];
  // That the session has ended is said by the frame, right below: nothing may cover it.
  const isSettled = answer !== undefined && answer.q === text.trim() && !isFetching;
  const wantsFirst = useRef(false);
  const isShown = isOpen && text.trim() !== '' && !error?.isSignedOut;

  const close = (): void => {
    setOpen(false);
    setActive(-1);
    setWide(false);
  };
  const choose = (href: string): void => {
    close();
    setText('');
    navigate(href);
  };
  useEffect(() => {
    const open = (): void => {
      setWide(true);
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('dondoc:search', open);
    return () => document.removeEventListener('dondoc:search', open);
  }, []);
  useEffect(() => setActive(-1), [q]);
  // Enter came before the answer to what was typed: its first line is what was meant.
  useEffect(() => {
    const first = options[0];
    if (isSettled && wantsFirst.current && first) choose(first.href);
    if (isSettled) wantsFirst.current = false;
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const move = (to: number): void => {
      event.preventDefault();
      setOpen(true);
      if (options.length > 0) setActive((to + options.length) % options.length);
    };
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active <= 0 ? options.length - 1 : active - 1);
    else if (event.key === 'Enter') {
      const option = options[Math.max(active, 0)];
      if (option && isSettled) choose(option.href);
      else wantsFirst.current = true;
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (isShown) setOpen(false);
      else if (text !== '') setText('');
      else {
        close();
        field.current?.blur();
      }
    }
  };

  return (
    <div role="search" className={classes.search} data-wide={isWide || undefined}>
      <button
        type="button"
        className={classes.opener}
        aria-label={say('search.open')}
        onClick={() => {
          setWide(true);
          requestAnimationFrame(() => field.current?.focus());
        }}
      >
        <IconSearch size={22} stroke={1.75} aria-hidden />
      </button>
      <div className={classes.box}>
        <IconSearch size={18} stroke={1.75} aria-hidden className={classes.glass} />
        <input
          ref={field}
          type="text"
          role="combobox"
          className={classes.field}
          aria-label={say('search.label')}
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={listId}
          aria-keyshortcuts="/"
          {...(active >= 0 && isShown ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={say('search.placeholder')}
          value={text}
          onChange={(event) => {
            wantsFirst.current = false;
            setText(event.currentTarget.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={classes.closer} aria-label={say('search.close')} onClick={close}>
          <IconX size={22} stroke={1.75} aria-hidden />
        </button>
        <SearchList
          id={listId}
          isShown={isShown}
          options={options}
          active={active}
          q={q}
          state={error ? 'failed' : answer && !isFetching ? 'found' : 'waiting'}
          choose={choose}
        />
      </div>
    </div>
  );
}
