import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Problem } from '../api/problem.js';
import { request } from '../api/request.js';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { AgencyField } from '../forms/AgencyField.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { DateField } from '../forms/DateField.js';
import { dateProblem } from '../forms/date-value.js';
import { FileField } from '../forms/FileField.js';
import { Form } from '../forms/Form.js';
import { LongTextField } from '../forms/LongTextField.js';
import { SendButton } from '../forms/SendButton.js';
import { TextField } from '../forms/TextField.js';
import { useForm } from '../forms/use-form.js';
import { useUploads } from '../forms/use-uploads.js';
import { useFormWords } from '../forms/words.js';
import { formatDate } from '../words/formats.js';
import { answerItems, confirmItemsOf, outcomeOf } from './answer-results.js';
import {
  answerChannels,
  answerKinds,
  commandOf,
  faultsOf,
  hasLetter,
  kindsOf,
  withChannel,
  type AnswerValues,
} from './answer-values.js';
import type { SavedAnswer } from './AnswerSaved.js';
import type { CommandItem, ManyOutcomes } from './confirm-results.js';
import { OpenTasks, openTasksOf, placeWords } from './OpenTasks.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

interface AnswerFormProps {
  initial: AnswerValues;
  /** under which name what is typed is kept on this machine */
  keptId: string;
  /** the first field that is empty */
  startsAt: 'agencyId' | 'number';
  takesFocus: boolean;
  saved: (what: SavedAnswer, values: AnswerValues) => void;
}

/** One letter, or one call, for one agency: it may answer several of its assignments. */
export function AnswerForm({ initial, keptId, startsAt, takesFocus, saved }: AnswerFormProps) {
  const say = useDeskWords();
  const sayForm = useFormWords();
  const uploads = useUploads();
  const act = useAct('POST /api/commands');
  const wantsConfirmation = useRef(false);
  const items = useRef<{ print: string; items: CommandItem[] }>({ print: '', items: [] });
  const agencies = useAnswer('GET /api/agencies', {}, { staleTime: 60_000 });

  const form = useForm<AnswerValues, 'POST /api/commands'>({
    name: 'record-answer',
    id: keptId,
    initial,
    act,
    files: uploads,
    check: (values) => {
      const faults = faultsOf(values, uploads.files.length);
      const dates = {
        on: hasLetter(values) ? dateProblem(sayForm, values.on) : null,
        performedOn: values.kind === 'completion' ? dateProblem(sayForm, values.performedOn) : null,
        proposedDueOn: values.kind === 'extension' ? dateProblem(sayForm, values.proposedDueOn) : null,
      };
      const missing = Object.fromEntries(Object.entries(faults).map(([field, word]) => [field, say(word)]));
      return { ...dates, ...missing };
    },
    intentOf: (values) => {
      const command = commandOf(values, uploads.fileIds, { completed: say('answer.completed') });
      const print = JSON.stringify([values.assignmentIds, command]);
      // The same answer sent again has the same ids: nothing is done twice.
      if (items.current.print !== print) items.current = { print, items: answerItems(values.assignmentIds, command) };
      return { body: { items: items.current.items } };
    },
    onDone: (answer, values) => void finish(answer, values),
  });
  const { values } = form;
  const open = useAnswer(
    'GET /api/assignments',
    values.agencyId ? { query: { agency: values.agencyId, state: 'sent,inProgress', sort: 'due', limit: 200 } } : null,
    { live: 'silent' },
  );
  const tasks = openTasksOf(open.data?.assignments ?? [], values.kind);
  const agency = agencies.data?.agencies.find(({ id }) => id === values.agencyId)?.name ?? '';

  async function finish({ results }: ManyOutcomes, sent: AnswerValues): Promise<void> {
    let confirmed: ManyOutcomes['results'] | null = null;
    const confirms = wantsConfirmation.current && sent.kind === 'completion' ? confirmItemsOf(results) : [];
    if (confirms.length > 0) {
      try {
        confirmed = (await request('POST /api/commands', { body: { items: confirms } })).results;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const { code, status, detail, requestId } = error;
        const problem = { type: 'about:blank', title: code, status, detail, code, requestId: requestId ?? '' };
        confirmed = confirms.map(({ assignmentId, commandId }) => ({ assignmentId, commandId, status, problem }));
      }
    }
    const outcome = outcomeOf(results, confirmed);
    const names = new Map((open.data?.assignments ?? []).map((one) => [one.id, placeWords(say, one)]));
    const left = outcome.failed.filter(({ isSaved }) => !isSaved).map(({ assignmentId }) => assignmentId);
    // What was not saved stays chosen, with all that was typed.
    if (left.length > 0) form.set({ assignmentIds: left });
    saved({ ...outcome, agency, names, wantedConfirmation: wantsConfirmation.current }, sent);
    wantsConfirmation.current = false;
  }

  const { refusedTimes } = form;
  useEffect(() => void (wantsConfirmation.current = false), [refusedTimes]);
  const firstId = form.field(startsAt).id;
  useEffect(() => {
    if (takesFocus) document.getElementById(firstId)?.focus();
  }, [takesFocus, firstId]);

  const isLetter = hasLetter(values);
  const kinds = kindsOf(values.channel);
  const channel = form.field('channel');
  return (
    // Enter in a field and "Lưu" save; only its own button also confirms.
    <div onSubmitCapture={() => void (wantsConfirmation.current = false)}>
      <Form form={form} label={say('answer.title')} isUploading={uploads.isSending}>
        <div className={classes.form}>
          <ChoiceField
            {...channel}
            label={say('answer.channel')}
            choices={answerChannels.map((value) => ({ value, name: say(`answer.${value}`) }))}
            onChange={(value) => value !== '' && form.set(withChannel(values, value))}
          />
          <AgencyField
            {...form.field('agencyId')}
            label={say('answer.agency')}
            onChange={(agencyId) => form.set({ agencyId, assignmentIds: [] })}
          />
          {values.agencyId && (
            <OpenTasks query={open} tasks={tasks} field={form.field('assignmentIds')} agencyId={values.agencyId} />
          )}
          <ChoiceField
            {...form.field('kind')}
            label={say('answer.kind')}
            hint={values.channel === 'telephone' ? say('answer.byTelephone') : undefined}
            choices={answerKinds
              .filter((kind) => kinds.includes(kind))
              .map((value) => ({ value, name: say(`answer.${value}`) }))}
            onChange={(kind) =>
              kind !== '' &&
              form.set({
                kind,
                assignmentIds: values.assignmentIds.filter(
                  (id) => openTasksOf(open.data?.assignments ?? [], kind).some((task) => task.id === id) || !open.data,
                ),
              })
            }
          />
          <div className={classes.letter}>
            {isLetter ? (
              <>
                <TextField {...form.field('number')} label={say('answer.number')} />
                <DateField {...form.field('on')} label={say('answer.on')} />
                <TextField {...form.field('signer')} label={say('answer.signer')} />
              </>
            ) : (
              <>
                <TextField {...form.field('informant')} label={say('answer.informant')} />
                <TextField {...form.field('position')} label={say('answer.position')} isOptional />
                <TextField {...form.field('telephone')} label={say('answer.phone')} type="tel" isOptional />
              </>
            )}
            {values.kind === 'completion' && (
              <DateField {...form.field('performedOn')} label={say('answer.performedOn')} isOptional />
            )}
            {values.kind === 'extension' && (
              <DateField {...form.field('proposedDueOn')} label={say('answer.proposedDueOn')} />
            )}
            {values.kind === 'progress' && (
              <TextField {...form.field('percent')} label={say('answer.percent')} inputMode="numeric" isOptional />
            )}
          </div>
          {values.kind === 'completion' && <p className={classes.note}>{say('answer.performedHint')}</p>}
          {values.kind !== 'acknowledge' && values.channel !== 'telephone' && (
            <FileField
              id={form.filesId}
              uploads={uploads}
              label={say('answer.files')}
              error={form.filesError}
              isOptional={values.kind !== 'completion'}
            />
          )}
          <LongTextField
            {...form.field('content')}
            label={values.kind === 'extension' ? say('answer.reason') : say('answer.content')}
            isOptional={values.kind === 'completion' || values.kind === 'acknowledge'}
            minRows={2}
          />
          {(values.kind === 'completion' || values.kind === 'progress') && (
            <LongTextField {...form.field('delayReason')} label={say('answer.delay')} isOptional minRows={1} />
          )}
          <p className={classes.log} role="status">
            {say('answer.willLog', { source: sourceWords(say, values) })}
          </p>
          <SendButton
            form={form}
            beside={
              values.kind === 'completion' && (
                <Button
                  variant="default"
                  disabled={form.isSending}
                  onClick={() => {
                    wantsConfirmation.current = true;
                    form.submit();
                  }}
                >
                  {say('answer.saveAndConfirm')}
                </Button>
              )
            }
          >
            {say('answer.save')}
          </SendButton>
        </div>
      </Form>
    </div>
  );
}

/** "văn bản 112/BC-SYT ngày 14/3/2016", "điện thoại của Văn thư Sở"; what is not typed yet is left blank as on paper. */
function sourceWords(say: ReturnType<typeof useDeskWords>, values: AnswerValues): string {
  const who = values.informant.trim() || '…';
  if (!hasLetter(values))
    return say(values.channel === 'telephone' ? 'answer.sourcePhone' : 'answer.sourceEmail', { who });
  const number = values.number.trim() || '…';
  const on = /^\d{4}-\d{2}-\d{2}$/.test(values.on) ? formatDate(values.on) : '…';
  return say(values.channel === 'axis' ? 'answer.sourceAxis' : 'answer.sourceLetter', { number, on });
}
