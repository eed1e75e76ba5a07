import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const require = createRequire(import.meta.url);
const ENGINE = '@prisma/schema-engine-wasm/schema_engine_bg';

// Neither the language's nor Node's own declarations know the runtime's WebAssembly: the little that is used here.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

// Once per process: a second instance under the same glue breaks the first.
let engineModule: ReturnType<typeof loadEngine> | undefined;

/** Prisma's schema engine, which npm carries as WASM in the version that fits: nothing is downloaded. */
export const schemaEngine = () => (engineModule ??= loadEngine());

async function loadEngine() {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = readFileSync(path.join(path.dirname(require.resolve(ENGINE)), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': withIdleTimers(glue) });
  // The glue's declarations describe its public face and leave out the function that takes the instance's exports.
  (glue as unknown as { __wbg_set_wasm(exports: object): void }).__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start !== 'function') throw new Error('The schema engine has no start function: wrong version?');
  start();
  return glue;
}

/** The engine guards each lock with a timer of 10 s that it never clears: no process shall live on for that. */
function withIdleTimers(glue: object): object {
  const imports = Object.entries(glue).map(([name, value]: [string, unknown]) =>
    name.startsWith('__wbg_setTimeout_')
      ? [name, (wake: () => void, delayMs: number) => setTimeout(wake, delayMs).unref()]
      : [name, value],
  );
  return Object.fromEntries(imports);
}

/**
 * Applies the migrations that `folder` holds and the database does not know yet, in the order of their names, and
 * answers the names of those applied: empty when there was nothing to do. Writes `_prisma_migrations` as
 * `prisma migrate deploy` does, with the engine that npm carries as WASM, so nothing is downloaded. Parallel calls wait
 * for each other on the engine's advisory lock.
 * @throws what the engine says of a migration that fails, or of one that was edited after it had been applied.
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const { SchemaEngine } = await schemaEngine();
  // One connection that is never dropped: the migration lock belongs to the connection that took it.
  const factory = new PrismaPg({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
  const connect = factory.connect.bind(factory);
  const connections: Awaited<ReturnType<typeof connect>>[] = [];
  factory.connect = async () => {
    const connection = await connect();
    connections.push(connection);
    connection.executeScript = (script) => executeWhole(connection.underlyingDriver(), script);
    return connection;
  };

  const engine = await SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: listMigrations(folder),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
    // The engine leaves its connection open, and with it the migration lock: the next call would wait for ever.
    for (const connection of connections) await connection.dispose();
  }
}

/**
 * The adapter's own way splits a script at every semicolon, also inside the body of a function. Sent whole, PostgreSQL
 * does the splitting, and takes the script as one transaction.
 */
async function executeWhole(pool: pg.Pool, script: string): Promise<void> {
  try {
    await pool.query(script);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const { code = '', severity = 'ERROR', message, detail, column, hint } = error;
    // The form in which the engine reports a failed statement and writes it down in _prisma_migrations.
    throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
  }
}

function listMigrations(folder: string) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .toSorted();
  const read = (...names: string[]) => readFileSync(path.join(folder, ...names), 'utf8');
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: read('migration_lock.toml') },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: read(name, 'migration.sql') } },
    })),
  };
}
