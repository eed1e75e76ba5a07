import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { pino } from 'pino';
import request from 'supertest';
import { createApplication } from '../../src/api/application.js';
import { createChangeFeed } from '../../src/api/events/change-feed.js';
import { hashOfSecret, newBearerToken } from '../../src/api/access/secrets.js';
import { startListener } from '../../src/database/listener.js';
import type { Role } from '../../src/domain/rights.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { makeProvince, type Province } from '../support/province.js';

/** Who may ask: a role of the first office, a colleague of another room, or somebody of elsewhere. */
export type Who = Role | 'colleague' | 'otherRoom' | 'otherAgency' | 'otherOffice' | 'nobody';

/** The API over real HTTP on a real PostgreSQL, with a small office and people of every role. */
export interface ApiWorld {
  province: Province;
  postgres: TestPostgres;
  /** what the API listens on */
  url: string;
  /** method and path of every route that the server has: 'get /api/…' */
  served: string[];
  /** every line that was logged */
  logged: string[];
  accountIds: Record<Exclude<Who, 'nobody'>, string>;
  otherOfficeId: string;
  /** a call as somebody: `call('specialist').get('/api/…')` */
  call(who?: Who): Caller;
  /** a directive that was launched and handed out */
  handedOut: Province['launch'];
  /** the only lead assignment of a directive */
  lead(directiveId: string, agencyId?: string): Promise<{ id: string; seq: number }>;
  /** a bearer token of another account that a test made */
  tokenOf(accountId: string): Promise<string>;
  close(): Promise<void>;
}

export interface Caller {
  get(path: string): request.Test;
  post(path: string): request.Test;
  put(path: string): request.Test;
  patch(path: string): request.Test;
  delete(path: string): request.Test;
  /** a command with a fresh Idempotency-Key, unless one is given */
  command(assignmentId: string, body: object, key?: string): request.Test;
}

/** @param webFolder a built web application; none: the API alone */
export async function startApiWorld({ webFolder }: { webFolder?: string } = {}): Promise<ApiWorld> {
  const postgres = await startPostgres();
  const databaseUrl = await postgres.createDatabase();
  const province = await makeProvince(databaseUrl);
  const { database, officeId, agencyIds } = province;
  // Names that a text may carry: the reader knows what a department is called.
  for (const [index, name] of ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế'].entries()) {
    await database.agency.update({ where: { id: agencyIds[index] ?? '' }, data: { name } });
  }
  const otherOfficeId = randomUUID();
  await database.office.create({
    data: {
      id: otherOfficeId,
      name: 'UBND tỉnh Khác',
      secretariatName: 'Văn phòng UBND tỉnh Khác',
      provinceName: 'Khác',
    },
  });
  const logged: string[] = [];
  const log = pino(
    { level: 'debug' },
    new Writable({
      write: (chunk, _, done) => (
        logged.push(String(chunk)),
        process.env['SHOW_LOG'] && String(chunk).includes('failed') && process.stderr.write(String(chunk)),
        done()
      ),
    }),
  );
  const changes = createChangeFeed();
  const listener = startListener({ databaseUrl, channels: { change: changes.take }, log });
  const app = await createApplication({
    database,
    followUp: province.followUp,
    reader: readDirective,
    settings: { publicUrl: 'http://dondoc.example', trustProxyHops: 0, ...(webFolder ? { webFolder } : {}) },
    log,
    temporalHealth: async () => 'down',
    changes,
  });
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');

  const room = 'Phòng Tổng hợp';
  const people: Record<
    Exclude<Who, 'nobody' | 'specialist'>,
    { role: Role; officeId?: string | null; agencyId?: string; room?: string }
  > = {
    officeHead: { role: 'officeHead' },
    leader: { role: 'leader' },
    agencyHead: { role: 'agencyHead', agencyId: agencyIds[0] ?? '' },
    agencyOfficer: { role: 'agencyOfficer', agencyId: agencyIds[0] ?? '' },
    administrator: { role: 'administrator', officeId: null },
    colleague: { role: 'specialist', room },
    otherRoom: { role: 'specialist', room: 'Phòng Kinh tế' },
    otherAgency: { role: 'agencyHead', agencyId: agencyIds[1] ?? '' },
    otherOffice: { role: 'specialist', officeId: otherOfficeId, room },
  };
  const accountIds: ApiWorld['accountIds'] = {
    specialist: province.specialistId,
    officeHead: '',
    leader: '',
    agencyHead: '',
    agencyOfficer: '',
    administrator: '',
    colleague: '',
    otherRoom: '',
    otherAgency: '',
    otherOffice: '',
  };
  const tokens = new Map<Who, string>();
  const tokenOf = async (accountId: string): Promise<string> => {
    const token = newBearerToken();
    await database.$executeRaw`
      INSERT INTO access_token (id, "accountId", kind, "tokenHash", "expiresAt")
      VALUES (${randomUUID()}::uuid, ${accountId}::uuid, 'bearer', ${hashOfSecret(token)}, clock_timestamp() + interval '1 day')`;
    return token;
  };
  for (const [who, person] of [['specialist', null] as const, ...entriesOf(people)]) {
    if (person) {
      accountIds[who] = randomUUID();
      await database.account.create({
        data: {
          id: accountIds[who],
          officeId: person.officeId === undefined ? officeId : person.officeId,
          agencyId: person.agencyId ?? null,
          role: person.role,
          room: person.room ?? null,
          username: who,
          displayName: `Người thử ${who}`,
        },
      });
    }
    tokens.set(who, await tokenOf(accountIds[who]));
  }

  const call = (who: Who = 'specialist'): Caller => {
    const as = (test: request.Test): request.Test => {
      const token = tokens.get(who);
      return token ? test.set('Authorization', `Bearer ${token}`) : test;
    };
    const to = request(url);
    return {
      get: (path) => as(to.get(path)),
      post: (path) => as(to.post(path)),
      put: (path) => as(to.put(path)),
      patch: (path) => as(to.patch(path)),
      delete: (path) => as(to.delete(path)),
      command: (id, body, key = randomUUID()) =>
        as(to.post(`/api/assignments/${id}/commands`))
          .set('Idempotency-Key', key)
          .send(body),
    };
  };

  return {
    province,
    postgres,
    url,
    served: servedBy(app),
    logged,
    tokenOf,
    accountIds,
    otherOfficeId,
    call,
    handedOut: async (...args) => {
      const id = await province.launch(...args);
      await province.followUp.handOut(id);
      return id;
    },
    lead: (directiveId, agencyId) =>
      database.assignment.findFirstOrThrow({
        where: { directiveId, role: 'lead', ...(agencyId ? { agencyId } : {}) },
        orderBy: { attempt: 'desc' },
        select: { id: true, seq: true },
      }),
    close: async () => {
      await listener.stop();
      await app.close();
      await province.close();
      await postgres.stop();
    },
  };
}

// Object.entries forgets the keys' names.
const entriesOf = <K extends string, V>(record: Record<K, V>) => Object.entries(record) as [K, V][];

/** Express keeps its routes as layers of one router. */
function servedBy(app: NestExpressApplication): string[] {
  const { router } = app.getHttpAdapter().getInstance();
  return router.stack.flatMap(({ route }) => {
    if (!route) return [];
    return route.stack.map(({ method }) => `${method} ${route.path}`);
  });
}
