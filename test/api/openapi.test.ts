import { rights } from '../../src/domain/rights.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import { routes } from '../../src/api/routes.js';
import { startApiWorld, type ApiWorld } from './api-world.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

describe('the description of the API', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { body } = await world.call('nobody').get('/api/openapi.json').expect(200);
    const validator = new Validator();
    const { valid, errors } = await validator.validate(body);
    expect({ valid, errors }).toMatchObject({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('names every route with its roles, and every named schema once', async () => {
    const { body } = await world.call('nobody').get('/api/openapi.json').expect(200);
    for (const route of routes) {
      const operation = body.paths[route.path.replace(/:(\w+)/g, '{$1}')][route.method];
      expect(operation.operationId).toBe(route.name);
      expect(operation['x-right']).toBe(route.right);
    }
    expect(Object.keys(body.components.schemas)).toEqual(
      expect.arrayContaining(['Assignment', 'AssignmentCommand', 'Draft', 'Problem', 'LaunchPreview']),
    );
  });

  it('is tried on a page that needs nothing from elsewhere', async () => {
    const { text, headers } = await world.call('nobody').get('/api/docs').expect(200);
    expect(text).not.toMatch(/https?:\/\//);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    for (const [, address = ''] of text.matchAll(/(?:src|href)="([^"]+)"/g))
      await world.call('nobody').get(address).expect(200);
    await world.call('nobody').get('/api/docs/package.json').expect(404);
  });
});

describe('answers fit their description', () => {
  it('of every list and page that can be asked without more', async () => {
    const id = await world.handedOut();
    const assignment = await world.lead(id);
    const ids: Record<string, string> = {
      directives: id,
      assignments: assignment.id,
      agencies: world.province.agencyIds[0] ?? '',
    };
    for (const route of routes) {
      if (route.method !== 'get' || route.right === 'anyone' || route.answer === null || 'mediaType' in route.answer)
        continue;
      if (['getDraft', 'previewLaunch', 'downloadFile', 'getOverviewByLeader'].includes(route.name)) continue;
      const id = ids[route.path.split('/')[2] ?? ''];
      if (rights[route.right].specialist === 'none' || (route.path.includes(':') && !id)) continue;
      if (route.query?.safeParse({}).success === false) continue;
      const path = route.path.replace(':id', id ?? '');
      if (path.includes(':')) continue; // of something beside it
      const { body, status } = await world.call('specialist').get(path);
      expect({ route: route.name, status }).toEqual({ route: route.name, status: 200 });
      const parsed = route.answer.safeParse(body);
      expect({ route: route.name, faults: parsed.error?.issues ?? [] }).toEqual({ route: route.name, faults: [] });
    }
  });
});

describe('what is not there, or not JSON', () => {
  it('is answered as a problem', async () => {
    expect((await world.call().get('/api/nothing').expect(404)).body.code).toBe('ROUTE_NOT_FOUND');
    const broken = await world
      .call()
      .post('/api/directives')
      .set('Content-Type', 'application/json')
      .send('{"text":')
      .expect(400);
    expect(broken.body.code).toBe('JSON_INVALID');
    const large = await world
      .call()
      .post('/api/directives')
      .send({ text: 'a'.repeat(7 * 1024 * 1024) })
      .expect(413);
    expect(large.body.code).toBe('FILE_TOO_LARGE');
    expect(large.body.requestId).toBe(large.headers['x-request-id']);
  });
});

describe('health', () => {
  it('is live and ready without Temporal', async () => {
    expect((await world.call('nobody').get('/health/live').expect(200)).body).toEqual({ status: 'up' });
    expect((await world.call('nobody').get('/health/ready').expect(200)).body).toEqual({
      status: 'up',
      postgres: 'up',
      temporal: 'down',
    });
  });
});
