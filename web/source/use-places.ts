import { useMemo } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { layoutOf, placeAt, plainLayout, type Layout } from './places.js';
import { placeWords, shortPlaceWords } from './place-words.js';
import type { Place } from './source-types.js';
import { useSourceWords } from './words.js';

export interface Places {
  places: readonly Place[];
  layout: Layout;
  /** where a unit of the text stands, in words; '' where it is not known */
  wordsAt: (at: number | null | undefined) => string;
  /** the same, but only a page, a table's row, a file within the file */
  shortWordsAt: (at: number | null | undefined) => string;
}

const none: readonly Place[] = [];

/** Where the words of a document stand in its file. Asked for when the page is there: nothing waits for it. */
export function usePlaces(directiveId: string, hasPlaces: boolean): Places {
  const say = useSourceWords();
  const { data } = useAnswer('GET /api/directives/:id/source', hasPlaces ? { params: { id: directiveId } } : null, {
    live: 'never',
    staleTime: Infinity,
  });
  const places = data?.places ?? none;
  const layout = useMemo(() => (places.length === 0 ? plainLayout : layoutOf(places)), [places]);
  return useMemo(
    () => ({
      places,
      layout,
      wordsAt: (at) => (at === null || at === undefined ? '' : placeWords(say, placeAt(places, at))),
      shortWordsAt: (at) => (at === null || at === undefined ? '' : shortPlaceWords(say, placeAt(places, at))),
    }),
    [places, layout, say],
  );
}
