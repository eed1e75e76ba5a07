import { withClient } from './with-client.js';

/**
 * Whether somebody has made the installation in this database: the demonstration, or `dondoc admin init`.
 * @throws when the database does not answer or was never migrated
 */
export async function hasInstallation(databaseUrl: string): Promise<boolean> {
  const { rowCount } = await withClient(databaseUrl, (client) => client.query('SELECT FROM installation LIMIT 1'));
  return rowCount === 1;
}
