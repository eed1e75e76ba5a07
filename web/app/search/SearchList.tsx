import { useAppWords } from '../words.js';
import { marksOf } from './marks-of.js';
import type { SearchOption } from './options-of.js';
import classes from './search.module.css';

export interface SearchListProps {
  id: string;
  isShown: boolean;
  options: readonly SearchOption[];
  active: number;
  q: string;
  state: 'waiting' | 'found' | 'failed';
  choose: (href: string) => void;
}

/** The list under the field: groups with their names, matches bold and underlined, and words when there is nothing. */
export function SearchList({ id, isShown, options, active, q, state, choose }: SearchListProps) {
  const say = useAppWords();
  const groups = [...new Set(options.map(({ group }) => group))];
  const said = {
    waiting: options.length > 0 ? '' : say('search.waiting'),
    found: options.length > 0 ? '' : say('search.none', { q }),
    failed: say('search.failed'),
  }[state];
  const count = options.filter(({ isAll }) => !isAll).length;
  return (
    <div className={classes.list} hidden={!isShown}>
      <p className={said ? classes.note : 'for-reader'} role="status">
        {isShown && (said || say('search.found', { n: count }))}
      </p>
      <div role="listbox" id={id} aria-label={say('search.label')}>
        {groups.map((group) => (
          <div key={group} role="group" aria-label={group}>
            <p className={classes.group} aria-hidden>
              {group}
            </p>
            {options.map(
              (option, index) =>
                option.group === group && (
                  <div
                    key={`${option.href}${index}`}
                    id={`${id}-${index}`}
                    role="option"
                    aria-selected={index === active}
                    className={classes.option}
                    ref={(element) => {
                      if (index === active) element?.scrollIntoView({ block: 'nearest' });
                    }}
                    // before the field loses the focus and the list closes
                    onMouseDown={(event) => {
                      event.preventDefault();
                      choose(option.href);
                    }}
                  >
                    <span className={option.isAll ? classes.all : classes.title}>
                      {option.isAll ? option.title : <Marked text={option.title} q={q} />}
                    </span>
                    {option.detail && (
                      <span className={classes.detail}>
                        <Marked text={option.detail} q={q} />
                      </span>
                    )}
                  </div>
                ),
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function Marked({ text, q }: { text: string; q: string }) {
  return marksOf(text, q).map(({ part, isMatch }, index) =>
    // The parts of one text: their place is what they are.
    // eslint-disable-next-line react/no-array-index-key
    isMatch ? <mark key={index}>{part}</mark> : <span key={index}>{part}</span>,
  );
}
