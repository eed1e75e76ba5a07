import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { newQueryClient } from '../../../web/api/query-client.js';
import { SessionContext, type Me } from '../../../web/app/session/session.js';
import { i18n } from '../../../web/words/i18n.js';
import { specialist } from './fake-server.js';

export interface InAppOptions {
  me?: Me;
  queries?: QueryClient;
}

/** Renders within the application's providers, signed in, and without waiting between retries. */
export function renderInApp(children: ReactNode, { me = specialist, queries }: InAppOptions = {}): RenderResult {
  const client = queries ?? newQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const session = { me, hasExpired: false, signOut: () => Promise.resolve(), resume: () => {} };
  return render(
    <I18nextProvider i18n={i18n}>
      <MantineProvider env="test">
        <QueryClientProvider client={client}>
          <SessionContext value={session}>{children}</SessionContext>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>,
  );
}
