import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import type { Answer } from '../api/api-types.js';
import { ActForm } from '../assignments/ActForm.js';
import { DueText } from '../design/DueText.js';
import { LongTextField } from '../forms/LongTextField.js';
import { SelectField } from '../forms/SelectField.js';
import { useForm } from '../forms/use-form.js';
import type { DirectiveOne, DirectiveSummary } from './directive-types.js';
import classes from './directive.module.css';
import { useDirectiveWords } from './words.js';

type Preview = Answer<'GET /api/leadership-reports/:id'>;

/** "Gửi báo cáo lãnh đạo": to whom it goes and what it will name, with a remark. */
export function SendReportForm({ one, close }: { one: DirectiveOne; close: () => void }) {
  const say = useDirectiveWords();
  const prepared = one.leadershipReports.findLast(({ state }) => state === 'prepared');
  const query = useAnswer('GET /api/leadership-reports/:id', prepared ? { params: { id: prepared.id } } : null);
  return (
    <Answered query={query} what={say('act.sendReport')}>
      {(preview) => <Fields directive={one.directive} preview={preview} close={close} />}
    </Answered>
  );
}

function Fields({ directive, preview, close }: { directive: DirectiveSummary; preview: Preview; close: () => void }) {
  const say = useDirectiveWords();
  const { to, posts, overdue } = preview;
  const act = useAct('POST /api/directives/:id/commands');
  const form = useForm({
    name: 'sendReport',
    id: directive.id,
    initial: { postId: to?.id ?? '', note: '' },
    act,
    check: ({ postId }) => ({ postId: postId === '' ? say('form.postNone') : null }),
    intentOf: ({ postId, note }) => ({
      params: { id: directive.id },
      expected: directive.seq,
      body: {
        command: {
          type: 'sendReport' as const,
          ...(postId === to?.id ? {} : { postId }),
          note: note.trim() || undefined,
        },
      },
    }),
    onDone: close,
  });
  const chosen = posts.find(({ id }) => id === form.values.postId) ?? (form.values.postId === to?.id ? to : null);
  return (
    <ActForm
      form={form}
      label={say('act.sendReport')}
      effect={say('form.reportOverdue', { count: overdue.length })}
      send={say('act.sendReport')}
      close={close}
    >
      <SelectField
        {...form.field('postId')}
        label={say('form.post')}
        hint={chosen && !chosen.hasAddress ? say('form.noAddress') : undefined}
        none={say('form.postChoose')}
        choices={posts.map(({ id, title }) => ({ value: id, name: title }))}
      />
      <LongTextField {...form.field('note')} label={say('form.note')} isOptional maxLength={4_000} />
      {overdue.length > 0 && (
        <ul className={classes.rows}>
          {overdue.map((row) => (
            <li key={row.id} className={classes.reportLine}>
              <span>{row.agency.name}</span>
              <DueText of={row} />
            </li>
          ))}
        </ul>
      )}
    </ActForm>
  );
}
