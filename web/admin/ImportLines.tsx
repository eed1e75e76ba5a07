import { useMemo } from 'react';
import { CountTabs } from '../design/CountTabs.js';
import { optionOf } from '../table/address-filter.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { loadedList } from '../table/use-list.js';
import type { Import } from './import-types.js';
import { LongLines } from './LongLines.js';
import { WholeLines } from './WholeLines.js';
import { useAdminWords } from './words.js';

const effects = ['error', 'add', 'update', 'unchanged'] as const;
const filterSchema = { effect: optionOf(effects) };

/** Above so many rows only what is visible is drawn, in rows of one height; below every word is shown. */
const WHOLE_AT_MOST = 300;

/** The file row by row: what each would do, or what is wrong with it. */
export function ImportLines({ one: { id, lines, counts } }: { one: Import }) {
  const say = useAdminWords();
  const {
    values: { effect },
  } = useAddressFilters(filterSchema);
  const shown = useMemo(
    () => loadedList(lines.filter((line) => effect === null || line.effect === effect)),
    [lines, effect],
  );
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
      {shown.rows.length <= WHOLE_AT_MOST ? <WholeLines lines={shown.rows} /> : <LongLines list={shown} />}
    </section>
  );
}
