import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconHelpCircle } from '@tabler/icons-react';
import { Link } from 'wouter';
import { candidateWords, nearnessWords } from './candidate-words.js';
import type { Thing } from './draft-types.js';
import classes from './draft.module.css';
import { capital, thingWords } from './thing-words.js';
import { isAdvice } from './things.js';
import { UnknownName } from './UnknownName.js';
import { useIntakeWords } from './words.js';

export interface FieldThingsProps {
  things: readonly Thing[];
  isReadOnly: boolean;
  onRight: (thing: Thing) => void;
  /** the agency that an unknown or ambiguous name means */
  onCandidate?: (thing: Thing, name: string, agencyId: string) => void;
  /** to the field in which another body is chosen */
  onChoose?: () => void;
  /** of the document, for the request to add a body */
  documentName?: string;
}

const unknown: readonly string[] = ['UNKNOWN_AGENCY', 'UNKNOWN_COORDINATOR', 'UNKNOWN_GROUP'];

/** What the machine doubts about a field, in words, beside it; with "Đúng" where that settles it. Advice is said elsewhere. */
export function FieldThings(props: FieldThingsProps) {
  const { things, isReadOnly, onRight } = props;
  const say = useIntakeWords();
  const shown = things.filter((thing) => !thing.isSettled && thing.weight !== 'look' && !isAdvice(thing));
  if (shown.length === 0) return null;
  const first = shown.find(({ mayBeRight, weight }) => mayBeRight && weight === 'doubt');
  return (
    <div className={classes.things}>
      {shown.map((thing) => (
        <div key={thing.key} className={classes.thing} data-weight={thing.weight}>
          {thing.weight === 'must' ? (
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
          ) : (
            <IconHelpCircle size={16} stroke={1.75} aria-hidden />
          )}
          <span>
            {thing.weight === 'doubt'
              ? say('unsure', { words: thingWords(say, thing) })
              : capital(thingWords(say, thing))}
            {thing.candidates.length > 0 && `: ${candidateWords(say, thing)}`}
            {thing.earlier && <Earlier task={thing.earlier} />}
          </span>
          {!isReadOnly && <Answers {...props} thing={thing} />}
          {!isReadOnly && thing === first && (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconCheck size={14} aria-hidden />}
              aria-keyshortcuts="x"
              aria-label={`${say('right')}: ${thingWords(say, thing)}`}
              onClick={() => onRight(thing)}
            >
              {say('right')}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}

/** Whom a name may mean, and what to do when it is none of them. */
function Answers({ thing, onCandidate, onChoose, documentName = '' }: FieldThingsProps & { thing: Thing }) {
  const say = useIntakeWords();
  return (
    <>
      {onCandidate &&
        thing.candidates.map(({ agencyId, name, score }) => (
          <Button key={agencyId} variant="default" size="compact-sm" onClick={() => onCandidate(thing, name, agencyId)}>
            {say('useCandidate', { name })}
            {score < 1 && ` (${nearnessWords(say, score)})`}
          </Button>
        ))}
      {onChoose && unknown.includes(thing.code) && (
        <UnknownName thing={thing} documentName={documentName} onChoose={onChoose} />
      )}
    </>
  );
}

/** The open duty of an earlier directive that says the same: "Xem nhiệm vụ tại 08/TB-UBND, mục 2". */
function Earlier({ task: { directiveId, assignmentId, number, clause } }: { task: NonNullable<Thing['earlier']> }) {
  const say = useIntakeWords();
  const document = number ?? say('earlierDocument');
  return (
    <>
      {' '}
      <Link href={`/assignments/${assignmentId}`}>{say('earlierTask')}</Link>
      {' · '}
      <Link href={`/directives/${directiveId}`}>{clause ? say('earlierClause', { document, clause }) : document}</Link>
    </>
  );
}
