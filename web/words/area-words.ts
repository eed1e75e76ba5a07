import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { i18n, languageNow, onEnglish } from './i18n.js';

export type Catalogue = Readonly<Record<string, string>>;

/** The English of a catalogue: every key, and `key_one` where English has a singular. */
export type EnglishOf<V extends Catalogue> = { readonly [K in keyof V]: string } & {
  readonly [K in keyof V & string as `${K}_one`]?: string;
};

/** The names in {{braces}} of a text. */
type Names<T extends string> = T extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Names<Rest> : never;

type Value = string | number;

/** What a text with {{names}} wants; `count` also chooses the English singular. */
type Values<T extends string> = [Names<T>] extends [never]
  ? [values?: { count?: number }]
  : [values: { [Name in Names<T>]: Value } & { count?: number }];

/** Says a text of the area in the language of the page. Numbers among the values are formatted. */
export type Say<V extends Catalogue> = <K extends keyof V & string>(key: K, ...values: Values<V[K]>) => string;

export interface AreaWords<V extends Catalogue> {
  /** for components: renders anew when the language changes */
  useWords: () => Say<V>;
  /** outside of components */
  say: Say<V>;
}

const translate = (ns: string, key: string, values: Readonly<Record<string, unknown>>): string =>
  i18n.t(key, { ...values, ns });

/**
 * The words of one area, known as soon as the area's chunk is there. English comes when somebody reads English: until it is
 * there, the Vietnamese text stands.
 * @example export const { useWords: useDeskWords, say: deskWord } = areaWords('desk', vi, () => import('./words.en.js'));
 */
export function areaWords<const V extends Catalogue>(
  area: string,
  vi: V,
  loadEnglish: () => Promise<{ en: EnglishOf<V> }>,
): AreaWords<V> {
  i18n.addResourceBundle('vi', area, vi);
  let english: Catalogue | null = null;
  onEnglish(async () => {
    const { en } = await loadEnglish();
    english = en;
    i18n.addResourceBundle('en', area, en);
  });
  // Most texts have no values and are said as they stand; a page has hundreds of them, and the translator works on each.
  const asItStands = (key: keyof V & string): string =>
    (languageNow() === 'en' ? english?.[key] : undefined) ?? vi[key] ?? key;
  const say: Say<V> = (key, ...[values]) => (values === undefined ? asItStands(key) : translate(area, key, values));
  const useWords = (): Say<V> => {
    const { i18n: now } = useTranslation(area);
    const { language } = now;
    const isThere = now.hasResourceBundle(language, area);
    // Another language is another function, so that whatever was made with it is made anew.
    return useMemo<Say<V>>(
      () => (language === '' || !isThere ? say : (key, ...values) => say(key, ...values)),
      [language, isThere],
    );
  };
  return { useWords, say };
}
