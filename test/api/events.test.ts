import { randomUUID } from 'node:crypto';
import { hashOfSecret, newBearerToken } from '../../src/api/access/secrets.js';
import { changeFor, type Notification } from '../../src/api/events/change.js';
import { createChangeFeed } from '../../src/api/events/change-feed.js';
import { startApiWorld, type ApiWorld, type Who } from './api-world.js';

interface StreamEvent {
  id: string;
  event: string;
  data: { kind?: string; directiveIds?: string[] | null; assignmentIds?: string[] | null };
}

let world: ApiWorld;
const streams: AbortController[] = [];
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterEach(() => streams.splice(0).forEach((stream) => stream.abort()));
afterAll(async () => world?.close());

async function tokenOf(who: Exclude<Who, 'nobody'>): Promise<{ id: string; token: string }> {
  const token = newBearerToken();
  const id = randomUUID();
  await world.province.database.$executeRaw`
    INSERT INTO access_token (id, "accountId", kind, "tokenHash", "expiresAt")
    VALUES (${id}::uuid, ${world.accountIds[who]}::uuid, 'bearer', ${hashOfSecret(token)}, clock_timestamp() + interval '1 day')`;
  return { id, token };
}

/** An open stream of a fresh token, with what came so far. */
async function open(
  who: Exclude<Who, 'nobody'>,
  { lastEventId, token }: { lastEventId?: string; token?: string } = {},
) {
  const stream = new AbortController();
  streams.push(stream);
  const response = await fetch(`${world.url}/api/events`, {
    signal: stream.signal,
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${token ?? (await tokenOf(who)).token}`,
      ...(lastEventId ? { 'last-event-id': lastEventId } : {}),
    },
  });
  const events: StreamEvent[] = [];
  let isEnded = false;
  void (async () => {
    let text = '';
    try {
      const body = response.ok ? response.body?.pipeThrough(new TextDecoderStream()) : null;
      for await (const chunk of body ?? []) {
        text += chunk;
        const parts = text.split('\n\n');
        text = parts.pop() ?? '';
        for (const part of parts) {
          const [, id = '', event = '', data = '{}'] = /^id: (.*)\nevent: (.*)\ndata: (.*)$/.exec(part) ?? [];
          if (event) events.push({ id, event, data: JSON.parse(data) });
        }
      }
    } catch {
      // aborted by the test
    }
    isEnded = true;
  })();
  const until = async (isThere: () => boolean): Promise<void> => {
    const giveUpAt = Date.now() + 8_000;
    while (!isThere() && Date.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  if (response.ok) await until(() => events.length > 0);
  return { response, events, until, isEnded: () => isEnded, close: () => stream.abort() };
}

const ofKind = (events: StreamEvent[], kind: string) => events.filter(({ data }) => data.kind === kind);

describe('the stream of changes', () => {
  it('tells the office what changed, ids only, and the agency of its own assignments', async () => {
    const { agencyIds } = world.province;
    const [office, agency, other] = [await open('specialist'), await open('agencyHead'), await open('otherAgency')];
    const directive = await world.handedOut([{ leads: [agencyIds[0] ?? ''], due: '2016-02-28' }]);
    const { id } = await world.lead(directive);
    await world
      .call('agencyHead')
      .command(id, { command: { type: 'acknowledge' } })
      .expect(200);
    const isAcknowledged = (events: StreamEvent[]) => ofKind(events, 'assignments').length >= 2;
    await office.until(() => isAcknowledged(office.events));
    await agency.until(() => isAcknowledged(agency.events));
    expect(ofKind(office.events, 'assignments').at(-1)?.data).toEqual({
      kind: 'assignments',
      directiveIds: [directive],
      assignmentIds: [id],
    });
    expect(ofKind(agency.events, 'assignments').at(-1)?.data.assignmentIds).toEqual([id]);
    expect(ofKind(agency.events, 'directives')).toEqual([]);
    expect(other.events.map(({ event }) => event)).toEqual(['ready']);
  });

  it('tells another office nothing, and an administrator of health alone', async () => {
    const [elsewhere, administrator] = [await open('otherOffice'), await open('administrator')];
    const office = await open('specialist');
    await world.handedOut();
    await world.province.database.$executeRaw`
      INSERT INTO mail (id, "officeId", kind, "recipientKind", "recipientId", addresses, at)
      VALUES (${randomUUID()}::uuid, ${world.province.officeId}::uuid, 'launch', 'agency', ${randomUUID()}::uuid, '{a@b.example}', clock_timestamp())`;
    await office.until(() => ofKind(office.events, 'mails').length > 0);
    await administrator.until(() => administrator.events.length > 1);
    expect(administrator.events.slice(1).map(({ data }) => data)).toEqual([{ kind: 'health' }]);
    expect(elsewhere.events).toHaveLength(1);
  });

  it('tells of a draft that a colleague saves', async () => {
    const office = await open('specialist');
    const { body } = await world
      .call('colleague')
      .post('/api/directives')
      .send({ text: `Số: 7/TB-UBND\nSở Y tế báo cáo trước ngày 28/2/2016. ${randomUUID()}` })
      .expect(201);
    await office.until(() => ofKind(office.events, 'drafts').length > 0);
    expect(ofKind(office.events, 'drafts')[0]?.data.directiveIds).toEqual([body.id ?? body.directive?.id]);
  });

  it('is caught up by the last event’s id, and told to read anew when that is not kept', async () => {
    const first = await open('specialist');
    const lastEventId = first.events[0]?.id ?? '';
    first.close();
    const directive = await world.handedOut();
    const elsewhere = await open('specialist');
    await world.handedOut();
    await elsewhere.until(() => ofKind(elsewhere.events, 'assignments').length > 0);
    const again = await open('specialist', { lastEventId });
    await again.until(() => ofKind(again.events, 'assignments').length > 1);
    expect(ofKind(again.events, 'assignments').some(({ data }) => data.directiveIds?.[0] === directive)).toBe(true);
    const stranger = await open('specialist', { lastEventId: 'another-12' });
    await stranger.until(() => stranger.events.length > 1);
    expect(stranger.events.map(({ event }) => event)).toEqual(['ready', 'reset']);
  });

  it('ends when its session ends', async () => {
    const { token } = await tokenOf('colleague');
    const stream = await open('colleague', { token });
    await fetch(`${world.url}/api/session`, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } });
    await stream.until(stream.isEnded);
    expect(stream.isEnded()).toBe(true);
    expect(stream.events.at(-1)?.event).toBe('end');
    expect((await open('colleague', { token })).response.status).toBe(401);
  });

  it('is bounded for one session', async () => {
    const { token } = await tokenOf('leader');
    const opened = [];
    for (let count = 0; count < 8; count += 1) opened.push(await open('leader', { token }));
    const { response } = await open('leader', { token });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('30');
    expect(await response.json()).toMatchObject({ code: 'TOO_MANY_STREAMS' });
    opened[0]?.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await open('leader', { token })).response.status).toBe(200);
  });

  it('is not given to a program that would wait for its end', async () => {
    const { body } = await world.call('specialist').get('/api/events').expect(406);
    expect(body.code).toBe('EVENT_STREAM_ONLY');
  });
});

describe('a notification', () => {
  it('of a statement over many assignments is one, and stays below what PostgreSQL takes', async () => {
    const { database, agencyIds } = world.province;
    const leads = agencyIds.slice(0, 3);
    const office = await open('specialist');
    const directive = await world.handedOut(Array.from({ length: 56 }, () => ({ leads, due: '2016-03-31' })));
    const rows = await database.assignment.findMany({ where: { directiveId: directive }, select: { id: true } });
    expect(rows.length).toBe(168);
    // What handing out said is heard first.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = ofKind(office.events, 'assignments').length;
    await database.$executeRaw`
      INSERT INTO assignment_event ("assignmentId", seq, kind, at, channel, payload, round)
      SELECT id, 900, 'noted', clock_timestamp(), 'engine', '{}', 1 FROM assignment WHERE "directiveId" = ${directive}::uuid`;
    await office.until(() => ofKind(office.events, 'assignments').length > before);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(
      ofKind(office.events, 'assignments')
        .slice(before)
        .map(({ data }) => data),
    ).toEqual([{ kind: 'assignments', directiveIds: [directive], assignmentIds: null }]);
  });

  it('that names no agencies tells an agency that something may have changed, and no id', () => {
    const told: Notification = {
      kind: 'assignments',
      officeId: '7e0f3f6e-8a8b-4a5c-9f53-4c6d2f1f0001',
      directiveIds: ['7e0f3f6e-8a8b-4a5c-9f53-4c6d2f1f0002'],
      agencyIds: null,
      assignments: null,
    };
    const agency = { role: 'agencyOfficer' as const, officeId: told.officeId, agencyId: 'a' };
    expect(changeFor(agency, told)).toEqual({ kind: 'assignments', directiveIds: null, assignmentIds: null });
    expect(changeFor(agency, { ...told, agencyIds: ['b'] })).toBeNull();
    expect(changeFor({ ...agency, officeId: 'elsewhere' }, told)).toBeNull();
  });

  it('that nobody understands is passed over, and a lost connection makes everybody read anew', () => {
    const feed = createChangeFeed();
    const heard: string[] = [];
    feed.subscribe({ hear: ({ told }) => heard.push(told.kind), lost: () => heard.push('lost') });
    for (const payload of ['', 'not json', '{"kind":"future"}', '{"kind":"clock"}']) feed.take(payload);
    const id = feed.lastId();
    feed.reset();
    expect(heard).toEqual(['clock', 'lost']);
    expect(feed.since(id)).toBeNull();
    expect(feed.since(feed.lastId())).toEqual([]);
  });
});
