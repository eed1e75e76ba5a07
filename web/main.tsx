import './design/fonts.css';
import './design/mantine-styles.js';
import './design/tokens.css';
import './design/mantine.css';
import './design/base.css';
import './design/print.css';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from './api/query-client.js';
import { App } from './app/App.js';
import { beginPage } from './app/begin-page.js';
import { watchHistory } from './app/history/watch-history.js';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
// The scroll lock of dialogs makes a <style> of its own and takes its nonce from here.
if (nonce) Object.assign(globalThis, { __webpack_nonce__: nonce });

watchHistory();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const queries = newQueryClient();
void beginPage(queries, location).then(() => createRoot(root).render(<App queries={queries} nonce={nonce} />));
