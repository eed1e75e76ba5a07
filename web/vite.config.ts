import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { firstQuestions } from './app/first-questions.js';
import { chunkGroups } from './chunks.js';

/** Where a role begins, and the screen that it finds there (app/screens.ts). */
const desks: Readonly<Record<string, string>> = {
  '/desk': 'desk/DeskScreen.tsx',
  '/overview': 'leadership/OverviewScreen.tsx',
  '/agency': 'agency/AgencyPage.tsx',
  '/admin/engine-health': 'admin/EngineHealthPage.tsx',
};

/**
 * What a browser needs before it has read anything else: the two font files, and by address the files of a desk and what it
 * asks first, which public/first-things.js fetches beside the frame instead of after it.
 */
const firstThings: Plugin = {
  name: 'first-things',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {}, chunk: frame }) => {
      const ofDesks = Object.entries(desks).map(([address, screen]) => [
        address,
        { files: filesOf(screen, bundle, frame), asks: firstQuestions(address, null).map(({ url }) => url) },
      ]);
      const content = JSON.stringify(Object.fromEntries(ofDesks)).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      return {
        // the script reads it: it stands before it
        html: html.replace('<script src="/first-things.js">', `<meta name="desks" content="${content}">\n    $&`),
        tags: Object.keys(bundle)
          .filter((file) => /inter-(latin|vietnamese)-wght-normal.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
            injectTo: 'head' as const,
          })),
      };
    },
  },
};

type Handler = Extract<NonNullable<Plugin['transformIndexHtml']>, { handler: unknown }>['handler'];
type Context = Parameters<Handler>[1];

/** The scripts and styles of a screen that the frame does not have. */
function filesOf(screen: string, bundle: NonNullable<Context['bundle']>, frame: Context['chunk']): string[] {
  const files = new Set<string>();
  const isOfFrame = new Set([frame?.fileName, ...(frame?.imports ?? [])]);
  const take = (name: string): void => {
    const file = bundle[name];
    if (file?.type !== 'chunk' || files.has(name) || isOfFrame.has(name)) return;
    files.add(name);
    for (const style of file.viteMetadata?.importedCss ?? []) files.add(style);
    file.imports.forEach(take);
  };
  const own = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId === path.join(import.meta.dirname, screen),
  );
  if (!own) throw new Error(`No chunk of ${screen}: has it moved?`);
  take(own.fileName);
  return [...files];
}

/**
 * A browser compiles a function when it is first called, and nothing is drawn meanwhile. Of the frame the first page calls most:
 * where Chromium reads this first line (V8's explicit compile hints) it compiles them beside, while the file comes. To others it
 * is a comment.
 */
const compiledAsItComes: Plugin = {
  name: 'compiled-as-it-comes',
  generateBundle: {
    order: 'post',
    handler: (_options, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.isEntry) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
};

const api = process.env['DONDOC_API'] ?? 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [firstThings, compiledAsItComes],
  build: {
    outDir: path.join(import.meta.dirname, '../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0, // the policy allows no data: fonts or scripts
    manifest: 'manifest.json',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: { codeSplitting: { groups: chunkGroups } },
      // 'use client' of libraries: there is no server that renders here
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
  // For work on the screens: `DONDOC_API=http://localhost:3000 npx vite web`
  server: {
    port: 5173,
    proxy: {
      // web/api is a folder of modules here: only addresses without an ending are the API's
      '^/api/(?!.*\\.ts(\\?|$))': { target: api, changeOrigin: true, headers: { origin: api } },
      '/nhiem-vu': api,
      '^/m/': api,
    },
  },
});
