import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Layout } from '../source/places.js';
import { SourcePieces } from '../source/SourcePieces.js';
import { useSourceWords } from '../source/words.js';
import type { Desk } from './draft-types.js';
import classes from './draft.module.css';
import { marksOf, segmentsOf, type Mark } from './marks.js';
import { useIntakeWords } from './words.js';

export interface SourceTextProps {
  desk: Desk;
  /** pages, and words recognised without certainty */
  layout: Layout;
  currentItemId: string | null;
  /** the stretch that is being looked at */
  currentSpan: [number, number] | null;
  sourceRef: RefObject<HTMLElement | null>;
  onMark: (mark: Mark) => void;
}

/** The original, readable as it is; what was read from it is marked, and each mark is a button that leads to its item. */
export function SourceText({ desk, layout, currentItemId, currentSpan, sourceRef, onMark }: SourceTextProps) {
  const say = useIntakeWords();
  const sayOfSource = useSourceWords();
  const { items, toSettle, text } = desk;
  const marks = useMemo(() => marksOf({ items, toSettle, text }), [items, toSettle, text]);
  const segments = useMemo(() => segmentsOf(text.length, marks), [text, marks]);
  const box = useRef<HTMLDivElement>(null);
  const [from] = currentSpan ?? [null];
  useEffect(() => {
    const pane = sourceRef.current;
    const mark = from === null ? null : box.current?.querySelector(`[data-from="${from}"]`);
    if (!pane || !mark || pane.contains(document.activeElement)) return;
    // The pane scrolls, not the page: what is being edited must not move.
    const top = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
    pane.scrollTo({ top: Math.max(0, top - pane.clientHeight / 3) });
  }, [from, currentItemId, sourceRef]);
  return (
    <div ref={box} className={classes.text}>
      {layout.unsure.length > 0 && (
        <p className={classes.sourceNote}>{sayOfSource('unsureWords', { count: layout.unsure.length })}</p>
      )}
      {segments.map(({ start, end, mark, isFirst }) => {
        const words = <SourcePieces text={text} start={start} end={end} layout={layout} />;
        if (!mark) return <span key={start}>{words}</span>;
        const isCurrent = mark.itemId !== null ? mark.itemId === currentItemId : from === mark.span[0];
        const shared = {
          className: classes.mark,
          'data-kind': mark.kind,
          'data-current': isCurrent || undefined,
          'data-from': start,
          'data-mark-item': mark.itemId ?? '',
          onClick: () => onMark(mark),
        };
        if (!isFirst)
          return (
            <span key={start} {...shared}>
              {words}
            </span>
          );
        return (
          <span
            key={start}
            {...shared}
            role="button"
            tabIndex={0}
            aria-current={isCurrent || undefined}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onMark(mark);
            }}
          >
            <span className="for-reader">{nameOf(mark, say)}: </span>
            {mark.kind === 'item' && mark.ordinal !== null && (
              <sup className={classes.markNumber} aria-hidden>
                {mark.ordinal}
              </sup>
            )}
            {words}
          </span>
        );
      })}
    </div>
  );
}

function nameOf({ kind, ordinal }: Mark, say: ReturnType<typeof useIntakeWords>): string {
  const n = ordinal ?? '–';
  switch (kind) {
    case 'item':
      return say('markOfItem', { n });
    case 'deadline':
      return say('markOfDue', { n });
    case 'doubt':
      return say('markOfDoubt');
    default:
      return kind satisfies never;
  }
}
