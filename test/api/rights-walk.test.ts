import { randomUUID } from 'node:crypto';
import { rights, roles } from '../../src/domain/rights.js';
import { routes } from '../../src/api/routes.js';
import type { Route } from '../../src/api/route.js';
import { startApiWorld, type ApiWorld, type Who } from './api-world.js';

const emptyDraft = {
  document: {
    number: null,
    type: 'TB',
    issuedOn: null,
    issuer: null,
    subject: null,
    signer: null,
    directedBy: null,
    urgency: null,
    secrecy: null,
  },
  assignments: [],
  warnings: [],
};

let world: ApiWorld;
/** An id of each sort of thing, all of the first office, so that a path that takes one can be asked by everybody. */
let ids: Record<string, string> = {};
beforeAll(async () => {
  world = await startApiWorld();
  const directive = await world.handedOut();
  const assignment = await world.lead(directive);
  const { database, agencyIds } = world.province;
  await database.directive.update({ where: { id: directive }, data: { draft: emptyDraft } });
  const mailbox = await database.agencyMailbox.findFirstOrThrow();
  const { body: file } = await world.call().post('/api/files').attach('file', Buffer.from('x'), 'x.txt').expect(201);
  ids = {
    directives: directive,
    drafts: directive,
    assignments: assignment.id,
    agencies: agencyIds[0] ?? '',
    mailboxes: mailbox.id,
    files: file.id,
    accounts: world.accountIds.colleague,
    tokens: randomUUID(),
  };
}, 60_000);
afterAll(async () => world?.close());

const guarded = routes.filter(
  (route): route is Route & { right: Exclude<Route['right'], 'anyone'> } => route.right !== 'anyone',
);
// What ends the session of the test itself, or would play the clock, is asked of those who may not only.
const changesTheTest = new Set(['signOut', 'playClock']);

function addressOf({ path }: Route): string {
  const kind = path.split('/')[2] ?? '';
  return path
    .replace(':id', ids[kind] ?? randomUUID())
    .replace(':agencyId', world.province.agencyIds[0] ?? '')
    .replace(':version', '1')
    .replace(/:(taskId|mailId)/, () => randomUUID());
}

/** An empty request: who may ask gets past the guard, to an answer or to a fault of the input. */
const ask = (who: Who, route: Route) => {
  const test = world.call(who)[route.method](addressOf(route));
  return route.method === 'get' || route.method === 'delete' ? test : test.send({});
};

describe('every route × role', () => {
  it.each(guarded.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const))(
    '%s: as the table of rights says',
    async (_, route) => {
      expect((await ask('nobody', route)).body.code).toBe('NOT_SIGNED_IN');
      for (const role of roles) {
        const may = rights[route.right][role] !== 'none';
        if (may && changesTheTest.has(route.name)) continue;
        const { status, body } = await ask(role, route);
        expect({ role, isRefused: body?.code === 'NOT_ALLOWED' }).toEqual({ role, isRefused: !may });
        expect(status).toBeLessThan(500);
      }
    },
  );

  it('knows every route that the server has', () => {
    expect(new Set(routes.map(({ name }) => name)).size).toBe(routes.length);
    const described = routes.map(({ method, path }) => `${method} ${path}`);
    expect([...world.served].sort()).toEqual([...described].sort());
  });

  it('has a right for whatever is not for anyone, and for anyone only what shows nothing of an office', () => {
    expect(
      routes
        .filter(({ right }) => right === 'anyone')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      [
        'docsAsset',
        'docsPage',
        'linkAcknowledge',
        'linkOriginal',
        'linkPage',
        'linkPageStyle',
        'live',
        'openapiDocument',
        'ready',
        'showOneTimeLink',
        'signIn',
        'useOneTimeLink',
      ].sort(),
    );
  });
});

describe('another office’s things', () => {
  it.each(
    guarded
      .filter(({ path, right }) => path.includes(':id') && rights[right].specialist !== 'none')
      .map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const),
  )('%s: are not there for its people', async (_, route) => {
    const caller = world.call('otherOffice');
    const test = caller[route.method](addressOf(route)).set('Idempotency-Key', randomUUID()).set('If-Match', '1');
    const { status } = await (route.method === 'get' || route.method === 'delete'
      ? test
      : test.send(bodyFor[route.name] ?? {}));
    expect(status).toBe(404);
  });

  const bodyFor: Record<string, object> = {
    putDraft: { draft: emptyDraft },
    editDraft: { editId: randomUUID(), version: 1, edits: [{ op: 'confirm', itemId: 'muc-1', isConfirmed: true }] },
    beatDraftPresence: { tabId: randomUUID(), itemId: null, field: null },
    decideNoTask: { reason: 'x' },
    commandDirective: { command: { type: 'sendReport' } },
    commandAssignment: { command: { type: 'confirm' } },
    keepAlias: { name: 'Sở Thử' },
    answerSubmission: { answer: 'withdrawn', words: 'x' },
  };
});

describe('another agency’s things', () => {
  it.each([
    ['an assignment', 'assignments'],
    ['a directive', 'directives'],
    ['an agency', 'agencies'],
    ['a file', 'files'],
  ])('%s is not there', async (_, kind) => {
    expect((await world.call('otherAgency').get(`/api/${kind}/${ids[kind] ?? ''}`)).status).toBe(404);
  });
});
