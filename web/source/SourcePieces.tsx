import { Fragment, useMemo } from 'react';
import { piecesOf, type Layout } from './places.js';
import classes from './source.module.css';
import { useSourceWords } from './words.js';

export interface SourcePiecesProps {
  text: string;
  start: number;
  end: number;
  layout: Layout;
}

/** A stretch of the source: where a page begins is said, words recognised without certainty are marked. */
export function SourcePieces({ text, start, end, layout }: SourcePiecesProps) {
  const say = useSourceWords();
  const pieces = useMemo(() => piecesOf(text, start, end, layout), [text, start, end, layout]);
  return (
    <>
      {pieces.map((piece) => (
        <Fragment key={piece.start}>
          {piece.page !== null && <span className={classes.page}>{say('pageBegins', { n: piece.page })}</span>}
          {piece.isUnsure ? (
            <span className={classes.unsure} title={say('unsureWord')}>
              {piece.text}
            </span>
          ) : (
            piece.text
          )}
        </Fragment>
      ))}
    </>
  );
}
