import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { webApplication } from '../../src/api/pages/web-application.js';
import { scratchFolder } from '../support/scratch-folder.js';
import { startApiWorld, type ApiWorld } from './api-world.js';

const scratch = scratchFolder('web');
const page = (script: string) =>
  `<!doctype html><html lang="vi"><head><title>Đôn Đốc</title></head><body><script type="module" src="/assets/${script}"></script></body></html>`;

function build(script: string): void {
  rmSync(path.join(scratch.folder, 'assets'), { recursive: true, force: true });
  mkdirSync(path.join(scratch.folder, 'assets'), { recursive: true });
  writeFileSync(path.join(scratch.folder, 'assets', script), `console.log(${JSON.stringify('x'.repeat(2_000))})`);
  writeFileSync(path.join(scratch.folder, 'theme.js'), '// theme');
  writeFileSync(path.join(scratch.folder, 'index.html'), page(script));
}

let world: ApiWorld;
beforeAll(async () => {
  build('main-a1b2c3d4.js');
  world = await startApiWorld({ webFolder: scratch.folder });
}, 60_000);
afterAll(async () => {
  await world?.close();
  scratch.remove();
});

const get = (address: string, headers: Record<string, string> = {}) => fetch(`${world.url}${address}`, { headers });

describe('the web application', () => {
  it.each(['/', '/desk', '/directives/0b7a/tasks/2', '/agency?state=sent', '/m/abc'])(
    'answers %s with its page',
    async (address) => {
      const response = await get(address);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('/assets/main-a1b2c3d4.js');
    },
  );

  it('gives its page a fresh nonce each time, the same in the policy, and no unsafe-inline anywhere', async () => {
    const nonces = new Set<string>();
    for (const address of ['/desk', '/desk']) {
      const response = await get(address);
      const [, nonce = ''] = /<meta name="csp-nonce" content="([^"]+)">/.exec(await response.text()) ?? [];
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/);
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  it('keeps what is named by its hash for a year, and asks again for the rest', async () => {
    const hashed = await get('/assets/main-a1b2c3d4.js', { 'accept-encoding': 'gzip' });
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers.get('content-encoding')).toBe('gzip');
    expect(hashed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(hashed.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await hashed.text()).toContain('console.log');
    const other = await get('/theme.js');
    expect(other.headers.get('cache-control')).toBe('no-cache');
    expect((await get('/theme.js', { 'if-none-match': other.headers.get('etag') ?? '' })).status).toBe(304);
  });

  it.each([
    '/assets/gone-99999999.js',
    '/favicon.ico',
    '/../secret.txt',
    '/%2e%2e/package.json',
    '/assets/../index.html.bak',
  ])('never answers %s with a page: it would be taken for a script', async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('problem+json');
  });

  it('leaves the API’s addresses to the API', async () => {
    expect((await get('/api/nothing')).status).toBe(404);
    expect((await get('/api/session')).status).toBe(401);
    expect((await get('/nhiem-vu/unknown')).headers.get('content-type')).toContain('text/html');
    expect((await fetch(`${world.url}/desk`, { method: 'POST' })).status).toBe(404);
  });

  it('says its build with every answer, and another one after an upgrade', async () => {
    const before = (await get('/desk')).headers.get('x-dondoc-build');
    expect(before).toMatch(/^[0-9a-f]{12}$/);
    expect((await get('/api/session')).headers.get('x-dondoc-build')).toBe(before);
    build('main-e5f6a7b8.js');
    utimesSync(path.join(scratch.folder, 'index.html'), new Date(), new Date(Date.now() + 5_000));
    const after = await get('/desk');
    expect(after.headers.get('x-dondoc-build')).not.toBe(before);
    expect(await after.text()).toContain(`<meta name="dondoc-build" content="${after.headers.get('x-dondoc-build')}">`);
    expect((await get('/assets/main-e5f6a7b8.js')).status).toBe(200);
    expect((await get('/assets/main-a1b2c3d4.js')).status).toBe(404);
  });
});

it('is answered from the last build while it is being built anew', async () => {
  rmSync(path.join(scratch.folder, 'index.html'));
  rmSync(path.join(scratch.folder, 'assets'), { recursive: true });
  expect((await get('/desk')).status).toBe(200);
  expect((await get('/assets/main-e5f6a7b8.js')).status).toBe(200);
  const before = webApplication(path.join(scratch.folder, 'never-built'));
  expect([before.page(), before.build(), before.file('theme.js')]).toEqual([null, null, null]);
});

describe('a stored file', () => {
  const upload = async (content: Buffer, name: string): Promise<string> =>
    (await world.call().post('/api/files').attach('file', content, name).expect(201)).body.id;

  it('is shown in the page where it is a PDF or a picture, by our pages alone, and not guessed at', async () => {
    const id = await upload(Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'), 'công văn.pdf');
    const { headers } = await world.call().get(`/api/files/${id}?inline=true`).expect(200);
    expect(headers['content-disposition']).toMatch(/^inline; /);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('of any other type stays a download, whatever is asked', async () => {
    const id = await upload(Buffer.from('Báo cáo <script>alert(1)</script>'), 'bao-cao.html');
    const { headers } = await world.call().get(`/api/files/${id}?inline=true`).expect(200);
    expect(headers['content-disposition']).toMatch(/^attachment; /);
    expect(headers['x-frame-options']).toBe('DENY');
  });

  it('is a download unless the page asks', async () => {
    const id = await upload(Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'), 'a.pdf');
    const { headers } = await world.call().get(`/api/files/${id}`).expect(200);
    expect(headers['content-disposition']).toMatch(/^attachment; /);
  });
});
