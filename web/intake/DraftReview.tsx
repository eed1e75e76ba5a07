import { SegmentedControl } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { usePageTitle } from '../app/use-page-title.js';
import { usePlaces } from '../source/use-places.js';
import { Advice } from './Advice.js';
import { ClashPanel } from './ClashPanel.js';
import { DraftItems } from './DraftItems.js';
import type { Desk } from './draft-types.js';
import classes from './draft.module.css';
import { DiscardDraft } from './DiscardDraft.js';
import { HeadForm } from './HeadForm.js';
import { ReviewHead } from './ReviewHead.js';
import { SettleBar } from './SettleBar.js';
import { SourceText } from './SourceText.js';
import { Versions } from './Versions.js';
import type { DraftState } from './use-draft.js';
import { usePresence, type Place } from './use-presence.js';
import { useReviewActs } from './use-review-acts.js';
import { useReviewKeys } from './use-review-keys.js';
import { useReview } from './use-review.js';
import { useIsWide } from './use-is-wide.js';
import { useIntakeWords } from './words.js';

type View = 'source' | 'draft' | 'settle';

/** The original at the left with what was read marked in it, the draft at the right, what is left to settle above both. */
export function DraftReview({ draft, desk, onPreview }: { draft: DraftState; desk: Desk; onPreview: () => void }) {
  const say = useIntakeWords();
  const { queue, queueState } = draft;
  const { data: choices } = useAnswer(
    'GET /api/drafts/:id/choices',
    { params: { id: desk.id } },
    { staleTime: 60_000 },
  );
  const { layout, wordsAt, shortWordsAt } = usePlaces(desk.id, desk.source?.hasPlaces ?? false);
  const review = useReview(desk);
  const act = useReviewActs({ ...draft, desk }, review);
  const [view, setView] = useState<View>('draft');
  const [place, setPlace] = useState<Place>({ itemId: null, field: null });
  const isWide = useIsWide();
  const sourceRef = useRef<HTMLElement>(null);
  const leadRef = useRef<HTMLInputElement>(null);
  const dueRef = useRef<HTMLInputElement>(null);
  const firstHeadRef = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  usePresence(desk.id, place, desk.mayEdit);
  usePageTitle(say('review'), desk.document.number ?? say('noNumber'));
  useReviewKeys({
    desk,
    review,
    act,
    place,
    leadRef,
    dueRef,
    sourceRef,
    undo: queue.undo,
    preview: onPreview,
    show: setView,
  });
  const current = desk.items.find(({ id }) => id === review.itemId) ?? null;
  const span = review.thing?.span ?? current?.span ?? null;

  // A thing that is worked off from the list on a phone is answered in the draft.
  const openThing = (thing: Parameters<typeof review.openThing>[0]): void => {
    if (!isWide) setView('draft');
    review.openThing(thing);
  };
  useEffect(() => {
    // What is unsaved is kept on this machine too; the browser asks only while something could be lost on another one.
    const ask = (event: BeforeUnloadEvent): void => {
      if (queue.state().waiting.length > 0) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [queue]);

  const settle = <SettleBar desk={desk} current={review.thing} isWhole={!isWide} onThing={openThing} />;
  return (
    <div
      className={classes.review}
      onFocus={({ target }) => setPlace(placeOf(target))}
      onBlur={() => setPlace(nowhere)}
    >
      <ReviewHead draft={draft} desk={desk} onPreview={onPreview} />
      {!desk.mayEdit && <p className={classes.note}>{say('readOnly', { who: desk.mayEditWho })}</p>}
      <ClashPanel queue={queue} state={queueState} />
      {isWide ? (
        settle
      ) : (
        <SegmentedControl
          fullWidth
          aria-label={say('views')}
          value={view}
          onChange={(next) => setView(next === 'source' || next === 'settle' ? next : 'draft')}
          data={[
            { value: 'source', label: say('tabSource') },
            { value: 'draft', label: say('tabDraft') },
            { value: 'settle', label: `${say('tabSettle')} (${desk.openCount})` },
          ]}
        />
      )}
      <div className={classes.panes}>
        {!isWide && view === 'settle' && settle}
        {(isWide || view === 'source') && (
          <section ref={sourceRef} className={classes.source} aria-label={say('source')} tabIndex={-1}>
            <SourceText
              desk={desk}
              layout={layout}
              currentItemId={review.itemId}
              currentSpan={span}
              sourceRef={sourceRef}
              onMark={(mark) => {
                if (!isWide) setView('draft');
                if (mark.itemId !== null) review.openItem(mark.itemId);
                else openThing(desk.toSettle.find(({ key }) => mark.id === `thing ${key}`) ?? null);
              }}
            />
          </section>
        )}
        {(isWide || view === 'draft') && (
          <section className={classes.draft} aria-label={say('tabDraft')}>
            <div data-head>
              <HeadForm
                desk={desk}
                choices={choices}
                isOpen={review.isHeadOpen}
                firstRef={firstHeadRef}
                onToggle={review.toggleHead}
                onEdit={draft.edit}
                onRight={act.right}
              />
            </div>
            <DraftItems
              draft={draft}
              desk={desk}
              choices={choices}
              review={review}
              act={act}
              wordsAt={wordsAt}
              shortWordsAt={shortWordsAt}
              leadRef={leadRef}
              dueRef={dueRef}
            />
            <Advice desk={desk} onThing={openThing} />
            <Versions draftId={desk.id} version={desk.version} />
            {desk.mayEdit && <DiscardDraft desk={desk} />}
          </section>
        )}
      </div>
    </div>
  );
}

const nowhere: Place = { itemId: null, field: null };

/** The field in which the focus is, as the others are told. */
function placeOf(target: EventTarget): Place {
  if (!(target instanceof Element)) return nowhere;
  const field =
    target.closest('[data-field]')?.getAttribute('data-field') ?? (target.matches('input, textarea') ? '' : null);
  const itemId = target.closest('li')?.querySelector('[data-item]')?.getAttribute('data-item') ?? null;
  return field === null ? nowhere : { itemId, field };
}
