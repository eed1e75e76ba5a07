import { formatBytes } from '../words/formats.js';
import { noteWords } from './place-words.js';
import type { Source } from './source-types.js';
import classes from './source.module.css';
import { useSourceWords, type SaySource } from './words.js';

export interface SourceFactsProps {
  directiveId: string;
  source: Source;
}

/** What the document was brought in from, its original, and what should be known of how it was read. Quiet. */
export function SourceFacts({ directiveId, source }: SourceFactsProps) {
  const say = useSourceWords();
  const { fileName: name, mediaType, sizeBytes, notes } = source;
  const isShown = mediaType === 'application/pdf' || /^image\/(?:png|jpeg|webp)$/u.test(mediaType ?? '');
  const address = `/api/directives/${directiveId}/original`;
  const sentences = noteWords(say, notes);
  return (
    <div className={classes.facts}>
      <p>
        {kindWords(say, source)}
        {name && (
          <>
            {' · '}
            <span className={classes.fileName}>{name}</span>
            {sizeBytes !== null && ` · ${formatBytes(sizeBytes)}`}
            {' · '}
            {isShown ? (
              <a
                href={`${address}?inline=true`}
                target="_blank"
                rel="noreferrer"
                aria-label={say('openNamed', { name })}
              >
                {say('open')}
              </a>
            ) : (
              <a href={address} download aria-label={say('saveNamed', { name })}>
                {say('save')}
              </a>
            )}
          </>
        )}
      </p>
      {sentences.length > 0 && (
        <ul className={classes.notes} aria-label={say('notes')}>
          {sentences.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A PDF whose words were recognised is a scan. */
function kindWords(say: SaySource, { kind, notes }: Source): string {
  return say(`kind.${kind === 'pdf' && notes.some(({ code }) => code === 'OCR_USED') ? 'scan' : kind}`);
}
