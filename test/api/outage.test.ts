import { startApiWorld, type ApiWorld } from './api-world.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

describe('PostgreSQL away', () => {
  it('is said with 503 and when to try again; nothing is acknowledged; afterwards the same command goes through', async () => {
    const { id } = await world.lead(await world.handedOut());
    await world.postgres.kill9();
    const command = { command: { type: 'acknowledge' } };
    const { body, headers } = await world.call('agencyHead').command(id, command, 'same-key').expect(503);
    expect(body.code).toBe('DATABASE_AWAY');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    await world.call('nobody').get('/health/live').expect(200);
    expect((await world.call('nobody').get('/health/ready').expect(503)).body).toMatchObject({
      status: 'down',
      postgres: 'down',
    });
    await world.call('nobody').get('/api/openapi.json').expect(200);

    await world.postgres.start();
    let status = 503;
    for (let tries = 0; status === 503 && tries < 20; tries += 1)
      ({ status } = await world.call('agencyHead').command(id, command, 'same-key'));
    expect(status).toBe(200);
    expect(
      await world.province.database.assignmentEvent.count({ where: { assignmentId: id, kind: 'acknowledge' } }),
    ).toBe(1);
  }, 60_000);
});
