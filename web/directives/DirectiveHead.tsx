import { Link } from 'wouter';
import { formatInstant } from '../words/formats.js';
import type { DirectiveOne } from './directive-types.js';
import classes from './directive.module.css';
import { numberOf } from './number-of.js';
import { useDirectiveWords } from './words.js';
import { namedInRoom } from '../words/named-in-room.js';

/** Number, subject, who directs and who follows, and what is special about the document now. */
export function DirectiveHead({ one }: { one: DirectiveOne }) {
  const say = useDirectiveWords();
  const { directive, signer, directedBy, file, waitingLineCount } = one;
  const signedBy = [signer?.name, signer?.position].filter(Boolean).join(', ');
  return (
    <header>
      <p className="screen-only">
        <Link href="/directives">‹ {say('back')}</Link>
      </p>
      <h1 className={classes.title}>
        {directive.typeName} {numberOf(say, directive)}
      </h1>
      {directive.subject && <p className={classes.subject}>{directive.subject}</p>}
      <ul className={classes.facts}>
        {directive.issuer && <li>{directive.issuer}</li>}
        {directedBy && <li>{say('directedBy', { name: directedBy })}</li>}
        {signedBy && <li>{say('signer', { name: signedBy })}</li>}
        <li>
          {directive.specialist
            ? say('followedBy', {
                name: namedInRoom(directive.specialist.displayName, directive.room),
              })
            : say('nobody')}
        </li>
        <li className="screen-only">
          <Link href={`/directives/${directive.id}/text`}>{say('openText')}</Link>
        </li>
        {file && (
          <li className="screen-only">
            <a href={`/api/files/${file.id}`}>{say('openSigned')}</a>
          </li>
        )}
      </ul>
      <StateLine one={one} waitingLineCount={waitingLineCount} />
    </header>
  );
}

function StateLine({ one: { directive }, waitingLineCount }: { one: DirectiveOne; waitingLineCount: number }) {
  const say = useDirectiveWords();
  const text = (): string | null => {
    switch (directive.state) {
      case 'draft':
        return say('draftState');
      case 'launching':
        return say('handingOut', { count: waitingLineCount });
      case 'running':
        return null;
      case 'concluded':
        return directive.carriesNoTask
          ? say('carriesNoTask')
          : say('isConcluded', { at: directive.concludedAt ? formatInstant(directive.concludedAt) : '' });
      case 'revoked':
        return say('isRevoked');
      default:
        return directive.state satisfies never;
    }
  };
  const said = text();
  if (!said) return null;
  return (
    <p className={classes.note} role="status">
      {said} {directive.state === 'draft' && <Link href={`/intake/${directive.id}`}>{say('openDraft')}</Link>}
    </p>
  );
}
