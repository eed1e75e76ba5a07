import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** What a browser needs before it has read the styles: the two font files. */
const firstThings: Plugin = {
  name: 'first-things',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => /inter-(latin|vietnamese)-wght-normal.*\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
          injectTo: 'head' as const,
        })),
  },
};

const api = process.env['DONDOC_API'] ?? 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [firstThings],
  build: {
    outDir: path.join(import.meta.dirname, '../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0, // the policy allows no data: fonts or scripts
    manifest: 'manifest.json',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
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
