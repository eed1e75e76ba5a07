import { readRunning } from '../config/running.js';
import type { Settings } from '../config/settings.js';
import { createDatabase, type Database } from '../database/database.js';
import { DomainError } from '../domain/errors.js';

/**
 * The database of the installation on this machine: DATABASE_URL, else the one that the launcher runs.
 * @throws DomainError NOT_RUNNING when there is neither
 */
export function localDatabaseUrl(settings: Settings): string {
  const url = settings.databaseUrl ?? readRunning(settings.dataDir)?.databaseUrl;
  if (url === undefined) {
    throw new DomainError(
      'NOT_RUNNING',
      'Không thấy Đôn Đốc đang chạy trên máy này. Chạy "npm start" trước, hoặc đặt DATABASE_URL.',
    );
  }
  return url;
}

/** Runs work on that database and lets go of its connections. */
export async function withLocalDatabase<T>(settings: Settings, work: (database: Database) => Promise<T>): Promise<T> {
  const database = createDatabase(localDatabaseUrl(settings), { poolSize: 4 });
  try {
    return await work(database);
  } finally {
    await database.$disconnect();
  }
}
