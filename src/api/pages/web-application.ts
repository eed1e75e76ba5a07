import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of the built web application. */
export interface WebFile {
  content: Buffer;
  /** null where compressing gains nothing (fonts, pictures) */
  gzipped: Buffer | null;
  mediaType: string;
  etag: string;
}

/** The built web application, kept in memory and read anew when it was built anew. */
export interface WebApplication {
  /** names this build; null: there is none */
  build(): string | null;
  /** the page that every address of the application answers with; null: there is none */
  page(): string | null;
  /** @param name path below the folder, without the first slash; only what the build made is ever found */
  file(name: string): WebFile | null;
}

const INDEX = 'index.html';
/** A page that asks for what is not there may be of a build that is just being written: looked at again, but not at each request. */
const LOOK_AGAIN_AFTER_MS = 1_000;

const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
const compressed = new Set(['.js', '.css', '.svg', '.json', '.webmanifest', '.txt']);

interface Loaded {
  build: string;
  page: string;
  builtAtMs: number;
  readAtMs: number;
  files: Map<string, WebFile>;
}

/** @param folder dist/web; none: an API without pages */
export function webApplication(folder: string | undefined): WebApplication {
  let loaded: Loaded | null = null;

  const current = (isMissed = false): Loaded | null => {
    if (!folder) return null;
    try {
      const builtAtMs = statSync(path.join(folder, INDEX)).mtimeMs;
      const mayBeHalf = isMissed && performance.now() - (loaded?.readAtMs ?? 0) > LOOK_AGAIN_AFTER_MS;
      if (loaded?.builtAtMs !== builtAtMs || mayBeHalf) loaded = read(folder, builtAtMs);
    } catch (error) {
      // It is just being built anew: what was read before still answers, and without that nothing does.
      if (!isMissing(error)) throw error;
    }
    return loaded;
  };

  return {
    build: () => (loaded ?? current())?.build ?? null,
    page: () => current()?.page ?? null,
    file: (name) => (loaded ?? current())?.files.get(name) ?? current(true)?.files.get(name) ?? null,
  };
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

function read(folder: string, builtAtMs: number): Loaded {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && mediaTypes[path.extname(entry.name)] !== undefined)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const files = new Map(
    names.filter((name) => name !== INDEX).map((name) => [name.split(path.sep).join('/'), fileOf(folder, name)]),
  );
  const page = readFileSync(path.join(folder, INDEX), 'utf8');
  // The page names its scripts and styles by their hashes: it is different whenever anything is.
  const build = createHash('sha256').update(page).digest('hex').slice(0, 12);
  return { build, page, builtAtMs, readAtMs: performance.now(), files };
}

function fileOf(folder: string, name: string): WebFile {
  const content = readFileSync(path.join(folder, name));
  const ending = path.extname(name);
  return {
    content,
    gzipped: compressed.has(ending) ? gzipSync(content, { level: 9 }) : null,
    mediaType: mediaTypes[ending] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
  };
}
