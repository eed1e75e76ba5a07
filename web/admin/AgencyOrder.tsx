import { Button, Select } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import type { Agency } from './AgenciesPage.js';
import { agencyOptions } from './agency-options.js';
import { placedAfter } from './placed-after.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

const FIRST = 'first';

export interface AgencyOrderProps {
  agency: Agency;
  /** of the office, in the order of the register */
  all: readonly Agency[];
  officeId: string;
}

/** Thứ tự trong danh mục: behind which other one the agency stands, here and in every list. */
export function AgencyOrder({ agency: { id }, all, officeId }: AgencyOrderProps) {
  const say = useAdminWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const { act, isActing, problem, againAt, again, doneTimes } = useAct('PUT /api/agencies/order', {
    onDone: () => setChosen(null),
  });
  const ids = all.map((one) => one.id);
  // Nothing chosen yet: where it stands now.
  const now = ids[ids.indexOf(id) - 1] ?? FIRST;
  const after = chosen ?? now;
  const { data, ...options } = agencyOptions(all.filter((one) => one.id !== id));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void act({ body: { officeId, ids: placedAfter(ids, id, after === FIRST ? null : after) } });
  };
  return (
    <section className={classes.section} aria-labelledby={`order-${id}`}>
      <h3 id={`order-${id}`}>{say('order.title')}</h3>
      <p className="muted">{say('order.note')}</p>
      <form className={classes.form} onSubmit={send}>
        <ActTrouble problem={problem} againAt={againAt} again={again} />
        <Select
          label={say('order.after')}
          searchable
          nothingFoundMessage={say('noneFound')}
          {...options}
          data={[{ value: FIRST, label: say('order.first') }, ...data]}
          value={after}
          onChange={setChosen}
        />
        <div className={classes.acts}>
          <Button type="submit" variant="default" disabled={isActing}>
            {say(isActing ? 'sending' : 'order.do')}
          </Button>
          <span role="status">{doneTimes > 0 && chosen === null ? say('order.done') : ''}</span>
        </div>
      </form>
    </section>
  );
}
