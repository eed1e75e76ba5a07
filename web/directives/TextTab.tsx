import { useEffect, useMemo } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { layoutOf, plainLayout, type Layout } from '../source/places.js';
import { SourceFacts } from '../source/SourceFacts.js';
import { SourcePieces } from '../source/SourcePieces.js';
import classes from './directive.module.css';
import { textParts, type TextTask } from './text-parts.js';
import { useDirectiveWords } from './words.js';

/** The words of the document with the clauses that assign something marked; the address's `#task-…` is shown and named. */
export function TextTab({ id }: { id: string }) {
  const say = useDirectiveWords();
  const query = useAnswer('GET /api/directives/:id/text', { params: { id } }, { live: 'never' });
  const { data: from } = useAnswer('GET /api/directives/:id/source', { params: { id } }, { live: 'never' });
  const layout = useMemo(() => (from ? layoutOf(from.places) : plainLayout), [from]);
  return (
    <Answered query={query} what={say('text.title')}>
      {({ text, tasks }) => (
        <>
          <p className={classes.note}>{say('text.note')}</p>
          {from?.source && <SourceFacts directiveId={id} source={from.source} />}
          <MarkedText text={text} tasks={tasks} layout={layout} directiveId={id} />
        </>
      )}
    </Answered>
  );
}

interface MarkedTextProps {
  text: string;
  tasks: readonly TextTask[];
  layout: Layout;
  directiveId: string;
}

function MarkedText({ text, tasks, layout, directiveId }: MarkedTextProps) {
  const say = useDirectiveWords();
  const parts = useMemo(() => textParts(text, tasks), [text, tasks]);
  useEffect(() => {
    const target = window.location.hash.slice(1);
    if (!target.startsWith('task-')) return;
    const mark = document.getElementById(target);
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }, [parts]);
  return (
    <>
      <nav aria-label={say('text.jump')} className={classes.jump}>
        {tasks
          .filter(({ span }) => span !== null)
          .map((task) => (
            <a
              key={task.id}
              href={`#task-${task.id}`}
              onClick={() => document.getElementById(`task-${task.id}`)?.focus()}
            >
              {say('task', { n: task.ordinal })}
            </a>
          ))}
      </nav>
      <div className={classes.text}>
        {parts.map((part, index) =>
          part.tasks.length > 0 ? (
            <mark key={index} className={classes.mark}>
              {part.begins.map((task) => (
                <Link
                  key={task.id}
                  id={`task-${task.id}`}
                  href={`/directives/${directiveId}/tasks/${task.id}`}
                  className={classes.markNumber}
                  aria-label={say('text.back', { n: task.ordinal })}
                >
                  {task.ordinal}
                </Link>
              ))}
              <SourcePieces text={text} start={part.start} end={part.start + part.text.length} layout={layout} />
            </mark>
          ) : (
            <span key={index}>
              <SourcePieces text={text} start={part.start} end={part.start + part.text.length} layout={layout} />
            </span>
          ),
        )}
      </div>
    </>
  );
}
