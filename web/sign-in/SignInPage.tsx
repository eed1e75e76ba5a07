import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { answerKey } from '../api/use-answer.js';
import { LanguageChoice } from '../app/shell/LanguageChoice.js';
import { usePageTitle } from '../app/use-page-title.js';
import { SignInForm } from './SignInForm.js';
import classes from './sign-in.module.css';
import { useSignInWords } from './words.js';

const SESSION = 'GET /api/session';

/** In place of every page while nobody is signed in; the address stays, and is shown afterwards if the account may see it. */
export default function SignInPage() {
  const say = useSignInWords();
  const queries = useQueryClient();
  const [path, navigate] = useLocation();
  usePageTitle(say('title'));
  return (
    <main className={classes.page} id="main">
      <div className={classes.card}>
        <header>
          <p className={classes.brand}>Đôn Đốc</p>
          <p className="muted">{say('subtitle')}</p>
        </header>
        <h1 tabIndex={-1}>{say('title')}</h1>
        <SignInForm
          onSignedIn={(me) => {
            // not the session's own: the gate is looking at it
            queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION });
            queries.setQueryData(answerKey(SESSION), me);
            if (path === '/sign-in') navigate('/', { replace: true });
          }}
        />
        <p className="muted">{say('forgotten')}</p>
      </div>
      <LanguageChoice />
    </main>
  );
}
