import { Checkbox } from '@mantine/core';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../assignments/ActForm.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { DateField } from '../forms/DateField.js';
import { dateProblem } from '../forms/date-value.js';
import { LongTextField } from '../forms/LongTextField.js';
import { TextField } from '../forms/TextField.js';
import { useForm } from '../forms/use-form.js';
import { useFormWords } from '../forms/words.js';
import { AgenciesField } from './AgenciesField.js';
import type { DirectiveSummary, Task } from './directive-types.js';
import { useDirectiveWords } from './words.js';

const none: readonly string[] = [];

/** P2: a task that was forgotten, or one more agency for a task that is there. */
export function AddAssignmentForm({
  directive,
  task,
  close,
}: {
  directive: DirectiveSummary;
  /** null: a new task */
  task: Task | null;
  close: () => void;
}) {
  const say = useDirectiveWords();
  const sayForm = useFormWords();
  const act = useAct('POST /api/directives/:id/commands');
  // A task's agencies owe it by the same day as a rule: the first one's stands there already.
  const known = task?.assignments.find(({ role, state }) => role === 'lead' && state !== 'revoked');
  const form = useForm({
    name: task ? 'addAgency' : 'addTask',
    id: task?.id ?? directive.id,
    initial: {
      clause: '',
      action: '',
      product: '',
      reportTo: '',
      agencyIds: none,
      role: 'lead',
      dueOn: known?.dueOn ?? '',
      isUndated: known !== undefined && known.dueOn === null,
      reason: '',
    },
    act,
    check: ({ action, agencyIds, dueOn, isUndated, reason }) => ({
      action: !task && action.trim() === '' ? say('form.actionMissing') : null,
      agencyIds: agencyIds.length === 0 ? say('form.agenciesMissing') : null,
      dueOn: isUndated ? null : dueOn === '' ? say('form.dueMissing') : dateProblem(sayForm, dueOn),
      reason: reason.trim() === '' ? say('form.reasonMissing') : null,
    }),
    intentOf: ({ clause, action, product, reportTo, agencyIds, role, dueOn, isUndated, reason }) => ({
      params: { id: directive.id },
      expected: directive.seq,
      body: {
        command: {
          type: 'addAssignment' as const,
          ...(task
            ? { taskId: task.id }
            : {
                task: {
                  action: action.trim(),
                  clause: clause.trim() || undefined,
                  product: product.trim() || undefined,
                  reportTo: reportTo.trim() || undefined,
                },
              }),
          agencyIds: [...agencyIds],
          role: task && role === 'coordinator' ? ('coordinator' as const) : ('lead' as const),
          dueOn: isUndated ? null : dueOn,
          reason: reason.trim(),
        },
      },
    }),
    fieldOf: { DUE_BEFORE_ISSUE: 'dueOn', ALREADY_ASSIGNED: 'agencyIds', NO_OPEN_LEAD: 'role' },
    onDone: close,
  });
  const { isUndated, agencyIds } = form.values;
  const roleField = form.field('role');
  return (
    <ActForm
      form={form}
      label={task ? say('act.addAgency', { n: task.ordinal }) : say('act.addTask')}
      effect={[say('effect.add'), directive.state === 'concluded' && say('effect.addConcluded')]
        .filter(Boolean)
        .join(' ')}
      send={task ? say('form.addAgency', { count: agencyIds.length }) : say('form.addTask')}
      close={close}
    >
      {!task && (
        <>
          <TextField {...form.field('clause')} label={say('form.clause')} isOptional maxLength={100} />
          <LongTextField {...form.field('action')} label={say('form.action')} maxLength={20_000} />
        </>
      )}
      <AgenciesField {...form.field('agencyIds')} label={task ? say('form.agencies') : say('form.agenciesLead')} />
      {task && (
        <ChoiceField
          {...roleField}
          value={roleField.value === 'coordinator' ? 'coordinator' : 'lead'}
          label={say('form.role')}
          choices={[
            { value: 'lead', name: say('form.lead') },
            { value: 'coordinator', name: say('form.coordinator') },
          ]}
        />
      )}
      {!isUndated && (
        <DateField {...form.field('dueOn')} label={say('form.due')} earliestOn={directive.issuedOn ?? undefined} />
      )}
      <Checkbox
        checked={isUndated}
        onChange={({ currentTarget }) => form.set({ isUndated: currentTarget.checked })}
        label={say('form.undated')}
      />
      {!task && (
        <>
          <TextField {...form.field('product')} label={say('form.product')} isOptional maxLength={2_000} />
          <TextField {...form.field('reportTo')} label={say('form.reportTo')} isOptional maxLength={500} />
        </>
      )}
      <LongTextField {...form.field('reason')} label={say('form.reason')} maxLength={4_000} />
    </ActForm>
  );
}
