import { Button, Drawer, Textarea } from '@mantine/core';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { Answer } from '../api/api-types.js';
import { useAct } from '../api/use-act.js';
import { dropKept, keep, keptFor } from '../app/kept.js';
import { useKeys } from '../app/keys/use-keys.js';
import { useMe } from '../app/session/session.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { DateField } from '../forms/DateField.js';
import { readTypedDate } from '../forms/typed-date.js';
import { dateOf, formatDate } from '../words/formats.js';
import classes from './leadership.module.css';
import { orderKeyOf, type OrderTarget } from './order-target.js';
import { useLeadershipWords } from './words.js';

const FORM = 'push-order';
const PHRASES = ['order.phrase1', 'order.phrase2', 'order.phrase3'] as const;

interface Typed {
  sentence: string;
  answerBy: string;
}
const isTyped = (values: unknown): values is Typed =>
  typeof values === 'object' &&
  values !== null &&
  'sentence' in values &&
  typeof values.sentence === 'string' &&
  'answerBy' in values &&
  typeof values.answerBy === 'string';

export interface OrderPanelProps {
  target: OrderTarget;
  /** the post for which this account acts ("thay"); null: its own */
  orderedFor: string | null;
  /** the business clock */
  now: string;
  close: () => void;
  /** what was done, to be said on the page */
  done: (answer: Answer<'POST /api/orders'>) => void;
}

/** "Chỉ đạo đôn đốc": one sentence and a date, handed to the specialist (P12). What is typed stays until it is sent. */
export function OrderPanel({ target, orderedFor, now, close, done }: OrderPanelProps) {
  const say = useLeadershipWords();
  const { accountId } = useMe();
  const key = orderKeyOf(target);
  const [typed, setTyped] = useState<Typed>(
    () => keptFor(accountId, FORM, key, isTyped)?.values ?? { sentence: '', answerBy: '' },
  );
  const [isSent, setSent] = useState(false);
  const sentence = useRef<HTMLTextAreaElement>(null);
  const answerById = useId();
  const form = useRef<HTMLFormElement>(null);
  const { act, isActing, problem, againAt, again } = useAct('POST /api/orders', {
    onDone: (answer) => {
      dropKept(accountId, FORM, key);
      done(answer);
    },
  });
  useEffect(() => {
    if (typed.sentence || typed.answerBy) keep(accountId, FORM, key, typed);
  }, [accountId, key, typed]);

  const today = dateOf(now);
  const year = Number(today.slice(0, 4));
  const read = readTypedDate(typed.answerBy, year);
  const date = read.kind === 'date' ? read.on : null;
  const faults = {
    sentence: typed.sentence.trim() === '' ? say('order.sentenceMissing') : null,
    answerBy:
      date === null ? say('order.dateBad') : date < today ? say('order.datePast', { date: formatDate(date) }) : null,
  };
  const shown = isSent ? faults : { sentence: null, answerBy: null };
  const send = (event?: FormEvent): void => {
    event?.preventDefault();
    if (isActing) return;
    setSent(true);
    if (faults.sentence) sentence.current?.focus();
    else if (faults.answerBy || date === null) document.getElementById(answerById)?.focus();
    else {
      const about =
        target.kind === 'overdueOfAgency' ? { overdueOfAgency: target.agencyId } : { assignmentIds: [...target.ids] };
      void act({ body: { ...about, sentence: typed.sentence.trim(), answerBy: date } });
    }
  };
  useKeys(say('order'), [{ keys: 'Ctrl+Enter', does: say('order.send'), run: () => send() }], { within: form });

  return (
    <Drawer.Root opened onClose={close} position="right" size="md" transitionProps={{ duration: 120 }}>
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Body>
          {/* Not the library's head: a second banner would stand in the page. */}
          <div className={classes.orderHead}>
            <Drawer.Title>{say('order')}</Drawer.Title>
            <Drawer.CloseButton aria-label={say('close')} />
          </div>
          <form onSubmit={send} className={classes.order} ref={form} noValidate>
            <p className={classes.orderTarget}>{targetWords(target, say)}</p>
            {orderedFor && <p className={classes.orderFor}>{say('order.for', { title: orderedFor })}</p>}
            <Textarea
              ref={sentence}
              label={say('order.sentence')}
              description={say('order.sentenceHint')}
              value={typed.sentence}
              onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, sentence: value }))}
              error={shown.sentence}
              autosize
              minRows={3}
              maxLength={500}
              data-autofocus
            />
            <div className={classes.phrases} role="group" aria-label={say('order.phrases')}>
              {PHRASES.map((phrase) => (
                <Button
                  key={phrase}
                  variant="default"
                  size="compact-sm"
                  className={classes.phrase ?? ''}
                  onClick={() => {
                    setTyped((before) => ({ ...before, sentence: say(phrase) }));
                    sentence.current?.focus();
                  }}
                >
                  {say(phrase)}
                </Button>
              ))}
            </div>
            <DateField
              id={answerById}
              label={say('order.answerBy')}
              hint={say('order.answerByHint')}
              value={typed.answerBy}
              onChange={(value) => setTyped((before) => ({ ...before, answerBy: value }))}
              error={shown.answerBy}
              year={year}
              earliestOn={today}
            />
            <p className="muted">{say('order.note')}</p>
            <ActTrouble problem={problem} againAt={againAt} again={() => void again()} />
            <div className={classes.buttons}>
              <Button type="submit" aria-keyshortcuts="Control+Enter">
                {isActing ? say('order.sending') : say('order.send')}
              </Button>
              <Button variant="default" onClick={close}>
                {say('decide.cancel')}
              </Button>
            </div>
          </form>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function targetWords(target: OrderTarget, say: ReturnType<typeof useLeadershipWords>): string {
  if (target.kind === 'overdueOfAgency') return say('order.overdueOf', { agency: target.agency, n: target.count });
  return target.name ?? say('order.chosen', { n: target.ids.length });
}
