import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatNumber, setFormatLanguage, type Language } from './formats.js';

const KEPT = 'dondoc.language';

/** Numbers within words are written as numbers are written here. */
const numbers: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: unknown) => (typeof value === 'number' ? formatNumber(value) : String(value)),
};

export const i18n = i18next.createInstance();

void i18n
  .use(initReactI18next)
  .use(numbers)
  .init({
    lng: keptLanguage(),
    fallbackLng: 'vi',
    resources: {},
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, alwaysFormat: true }, // React escapes
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
settle();

export function languageNow(): Language {
  return i18n.language === 'en' ? 'en' : 'vi';
}

const loads = new Set<() => Promise<void>>();

/** Loads an area's English now if the page is in English, else when it becomes so. */
export function onEnglish(load: () => Promise<void>): void {
  if (languageNow() === 'en') void load();
  else loads.add(load);
}

/** Vietnamese or English for the whole page, remembered on this machine. */
export async function changeLanguage(to: Language): Promise<void> {
  try {
    localStorage.setItem(KEPT, to);
  } catch {
    // Storage may be forbidden: then it holds for this page.
  }
  if (to === 'en') {
    await Promise.all([...loads].map((load) => load()));
    loads.clear();
  }
  setFormatLanguage(to);
  await i18n.changeLanguage(to);
  settle();
}

function settle(): void {
  setFormatLanguage(languageNow());
  document.documentElement.lang = languageNow();
}

function keptLanguage(): Language {
  try {
    return localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}
