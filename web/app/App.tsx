import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { theme } from '../design/theme.js';
import { i18n } from '../words/i18n.js';
import { useDensity } from './preferences.js';
import { SessionGate } from './session/SessionGate.js';
import { Shell } from './shell/Shell.js';
import { CrashGuard } from './states/CrashGuard.js';
import { Waiting } from './states/Waiting.js';

const SignInPage = lazy(() => import('../sign-in/SignInPage.js'));
const OneTimePage = lazy(() => import('../sign-in/OneTimePage.js'));

const colourScheme = localStorageColorSchemeManager({ key: 'dondoc.theme' });

/** Everything: the providers, the pages without an account, and the frame with the screens behind the sign-in. */
export function App({ queries, nonce }: { queries: QueryClient; nonce?: string | undefined }) {
  const [density] = useDensity();
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        colorSchemeManager={colourScheme}
        defaultColorScheme="auto"
        // Variables stand in our style sheets; what a component still has to write carries the page's nonce.
        withCssVariables={false}
        withGlobalClasses={false}
        {...(nonce ? { getStyleNonce: () => nonce } : {})}
      >
        <QueryClientProvider client={queries}>
          <CrashGuard>
            <Suspense fallback={<Waiting text="" isPage />}>
              <Switch>
                <Route path="/one-time/:token" component={OneTimePage} />
                <Route>
                  <SessionGate signIn={<SignInPage />}>
                    <Shell />
                  </SessionGate>
                </Route>
              </Switch>
            </Suspense>
          </CrashGuard>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}
