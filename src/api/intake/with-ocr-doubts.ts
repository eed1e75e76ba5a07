import type { Place } from '../../intake/intake-document.js';
import { WARNINGS_AT_MOST, type Draft } from '../directives/draft.schemas.js';

/** A digit of a date that is read wrongly is another date: it is doubted sooner than a word is. */
const SURE_OF_DATE = 0.85;
const SURE_OF_WORD = 0.6;

type Span = readonly [number, number];
type Warnings = Draft['warnings'];

/**
 * A draft whose items say where they rest on words that were recognised from a picture without certainty: the date's own words,
 * and the words of the duty, one warning each at the least certain word. Pure.
 * @param places of the text, in ascending order
 */
export function withOcrDoubts(draft: Draft, places: readonly Place[]): Draft {
  const unsure = places.filter(({ ocrConfidence }) => ocrConfidence !== undefined && ocrConfidence < SURE_OF_DATE);
  if (unsure.length === 0) return draft;
  const warnings = draft.assignments.flatMap(({ span, deadlineSpan }): Warnings => {
    const date = deadlineSpan ? leastSure(unsure, deadlineSpan, SURE_OF_DATE) : null;
    const isOfDate = ({ start, end }: Place) => deadlineSpan && start < deadlineSpan[1] && deadlineSpan[0] < end;
    const rest = unsure.filter((place) => !isOfDate(place));
    const word = span ? leastSure(rest, span, SURE_OF_WORD) : null;
    return [
      ...(date
        ? [warning('OCR_DATE_DOUBTFUL', date, 'Thời hạn được nhận dạng từ ảnh chưa chắc; cần đối chiếu với bản gốc.')]
        : []),
      ...(word
        ? [warning('OCR_WORDS_DOUBTFUL', word, 'Có chữ được nhận dạng từ ảnh chưa chắc; cần đối chiếu với bản gốc.')]
        : []),
    ];
  });
  return { ...draft, warnings: [...draft.warnings, ...warnings].slice(0, WARNINGS_AT_MOST) };
}

const warning = (code: string, { start, end }: Place, message: string): Warnings[number] => ({
  code,
  span: [start, end],
  message,
});

function leastSure(unsure: readonly Place[], [from, to]: Span, below: number): Place | null {
  let least: Place | null = null;
  for (const place of unsure) {
    if (place.end <= from || place.start >= to || sureness(place) >= below) continue;
    if (least === null || sureness(place) < sureness(least)) least = place;
  }
  return least;
}

const sureness = ({ ocrConfidence }: Place): number => ocrConfidence ?? 1;
