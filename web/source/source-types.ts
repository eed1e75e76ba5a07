import type { Answer } from '../api/api-types.js';

type WithPlaces = Answer<'GET /api/directives/:id/source'>;

/** Where a stretch of the text stands in the file. */
export type Place = WithPlaces['places'][number];
export type Source = NonNullable<WithPlaces['source']>;
export type SourceNote = Source['notes'][number];
