#!/usr/bin/env node
// Prints the SQL that leads from the schema of the last commit to the schema as it is in the working copy: the raw material
// of a migration. `--from-empty` prints the whole schema. It starts a throw-away PostgreSQL (the engine asks its version)
// and downloads nothing. See CONTRIBUTING.md, "A migration".
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { projectRoot } from '../dist/src/config/project-root.js';
import { schemaEngine } from '../dist/src/database/migrate.js';
import { anyFreePort } from '../dist/src/embedded/ports.js';
import { findPostgresHome } from '../dist/src/embedded/postgres-home.js';
import { initialisePostgres, postgresUrl, startPostgresServer } from '../dist/src/embedded/postgres.js';

const SCHEMA = 'prisma/schema.prisma';
const { values } = parseArgs({ options: { 'from-empty': { type: 'boolean', default: false } } });

const asFile = (content) => ({ tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] });
const now = readFileSync(path.join(projectRoot, SCHEMA), 'utf8');
const before = values['from-empty']
  ? { tag: 'empty' }
  : asFile(execFileSync('git', ['show', `HEAD:${SCHEMA}`], { cwd: projectRoot, encoding: 'utf8' }));

const folder = mkdtempSync(path.join(tmpdir(), 'dondoc-migration-'));
chmodSync(folder, 0o755); // as root, PostgreSQL runs as another user
const home = findPostgresHome(path.join(folder, 'postgres'));
const options = { home, port: await anyFreePort(), logFile: path.join(folder, 'postgres.log'), isDisposable: true };
await initialisePostgres(options);
const server = await startPostgresServer(options);
try {
  const { SchemaEngine } = await schemaEngine();
  const adapter = new PrismaPg({ connectionString: postgresUrl(options, 'postgres') });
  const engine = await SchemaEngine.new(
    { datamodels: [['schema.prisma', now]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  const { stdout } = await engine.diff({
    from: before,
    to: asFile(now),
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  process.stdout.write(stdout);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(); // the engine keeps its connection
