import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { AgencyField } from '../forms/AgencyField.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { DateField } from '../forms/DateField.js';
import { FileField } from '../forms/FileField.js';
import { Form } from '../forms/Form.js';
import { LongTextField } from '../forms/LongTextField.js';
import { SendButton } from '../forms/SendButton.js';
import { TextField } from '../forms/TextField.js';
import { formatDate } from '../words/formats.js';
import { answerChannels, answerKinds, hasLetter, kindsOf, withChannel, type AnswerValues } from './answer-values.js';
import { OpenTasks, openTasksOf } from './OpenTasks.js';
import { useAnswerForm, type AnswerFormProps } from './use-answer-form.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

/** One letter, or one call, for one agency: it may answer several of its assignments. */
export function AnswerForm({ initial, keptId, startsAt, takesFocus, saved }: AnswerFormProps) {
  const say = useDeskWords();
  const { form, uploads, open, tasks, wantsConfirmation } = useAnswerForm({ initial, keptId, saved });
  const { values } = form;
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
