import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { usePageTitle } from '../app/use-page-title.js';
import { AnswerForm } from './AnswerForm.js';
import { emptyAnswer, withChannel, type AnswerChannel, type AnswerValues } from './answer-values.js';
import { AnswerSaved, type SavedAnswer } from './AnswerSaved.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

/** "Ghi nhận thay cơ quan": what came by letter, axis, e-mail or telephone (P1, desks.md §3.5). */
export default function RecordAnswerScreen() {
  const say = useDeskWords();
  const id = new URLSearchParams(useSearch()).get('assignment');
  usePageTitle(say('answer.title'));
  const opened = useAnswer('GET /api/assignments/:id', id ? { params: { id } } : null, { live: 'never' });
  const [saved, setSaved] = useState<SavedAnswer | null>(null);
  const [channel, setChannel] = useState<AnswerChannel>('letter');
  /** raised for every next letter: the form begins anew */
  const [round, setRound] = useState(0);
  const isFromRow = id !== null && round === 0;

  const form = (initial: AnswerValues) => (
    <AnswerForm
      key={round}
      initial={initial}
      keptId={isFromRow ? id : 'new'}
      startsAt={isFromRow ? 'number' : 'agencyId'}
      takesFocus={saved === null}
      saved={(what, values) => {
        setSaved(what);
        setChannel(values.channel);
        if (what.failed.length === 0) setRound((now) => now + 1);
      }}
    />
  );
  useEffect(() => setSaved(null), [id]);
  return (
    <>
      <h1 className={classes.title}>{say('answer.title')}</h1>
      {saved && <AnswerSaved of={saved} again={() => setSaved(null)} />}
      {isFromRow ? (
        <Answered query={opened} what={say('answer.theTasks')} isPage>
          {({ assignment }) =>
            form({ ...emptyAnswer(), agencyId: assignment.agency.id, assignmentIds: [assignment.id] })
          }
        </Answered>
      ) : (
        form(withChannel(emptyAnswer(), channel))
      )}
    </>
  );
}
