import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ActKey } from '../api/api-types.js';
import type { Act } from '../api/use-act.js';
import { isDateOr } from '../forms/date-value.js';
import { DateField } from '../forms/DateField.js';
import { AdminForm } from './AdminForm.js';
import { useSetUpForm } from './use-set-up-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

export interface EndRowProps {
  /** what the row is, and its time */
  name: string;
  time: string;
  /** it has ended already: nothing to do */
  hasEnded: boolean;
  /** of the row's button, of the date's field, of the button that ends it */
  words: { open: string; lastOn: string; send: string };
  acting: Pick<Act<ActKey>, 'problem' | 'againAt' | 'again' | 'isActing'>;
  /** @returns undefined where it was refused */
  end: (lastOn: string) => Promise<unknown>;
  /** further ways to end it */
  beside?: ReactNode;
}

/** Something that holds from a day on (a member of a group, the holder of a post), and its end by a last day. */
export function EndRow({ name, time, hasEnded, words, acting, end, beside }: EndRowProps) {
  const say = useAdminWords();
  const [isOpen, setOpen] = useState(false);
  const form = useSetUpForm(
    { lastOn: '' },
    ({ lastOn }) => (isDateOr(lastOn, false) ? {} : { lastOn: say('date.wrong') }),
    async ({ lastOn }) => (await end(lastOn)) !== undefined && setOpen(false),
  );
  return (
    <li className={classes.listRow}>
      <span>
        {name} <span className="muted">· {time}</span>
      </span>
      {!isOpen && !hasEnded && (
        <Button variant="default" size="compact-sm" aria-label={`${words.open}: ${name}`} onClick={() => setOpen(true)}>
          {words.open}
        </Button>
      )}
      {isOpen && (
        <AdminForm
          form={form}
          acting={acting}
          send={words.send}
          button={{ size: 'compact-md' }}
          beside={
            <>
              {beside}
              <Button variant="default" size="compact-md" onClick={() => setOpen(false)}>
                {say('cancel')}
              </Button>
            </>
          }
        >
          <DateField {...form.field('lastOn')} label={words.lastOn} />
        </AdminForm>
      )}
    </li>
  );
}
