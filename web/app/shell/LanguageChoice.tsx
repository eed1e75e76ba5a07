import { useTranslation } from 'react-i18next';
import { changeLanguage, languageNow } from '../../words/i18n.js';
import { useAppWords } from '../words.js';
import { Choice } from './Choice.js';

/** Vietnamese or English, each in its own words. */
export function LanguageChoice({ isLabelHidden = false }: { isLabelHidden?: boolean }) {
  const say = useAppWords();
  useTranslation();
  return (
    <Choice
      label={say('account.language')}
      isLabelHidden={isLabelHidden}
      value={languageNow()}
      options={[
        ['vi', say('language.vi')],
        ['en', say('language.en')],
      ]}
      onChange={(to) => void changeLanguage(to)}
    />
  );
}
