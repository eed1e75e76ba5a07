import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { demonstration } from '../../demo/demonstration.js';
import { issueToken } from '../../src/cli/bearer-token.js';
import { demoIds } from '../../src/cli/demo/demo-ids.js';
import {
  errorOf,
  jsonOf,
  makeWorkplace,
  NINH_BINH,
  startCliWorld,
  type CliWorld,
  type Workplace,
} from './cli-world.js';

let world: CliWorld;
let place: Workplace;
beforeAll(async () => {
  world = await startCliWorld();
});
afterAll(() => world?.close());
beforeEach(() => {
  place = makeWorkplace();
});
afterEach(() => place.remove());

const signIn = (...more: string[]) => [
  'login',
  '--server',
  world.server,
  '--username',
  NINH_BINH,
  '--password-stdin',
  ...more,
];
const kept = () => path.join(place.dataDir, 'credentials.json');

describe('dondoc login', () => {
  it('keeps a token that only its owner can read, and uses it from then on', async () => {
    const ended = await place.dondoc(signIn('--json'), { stdin: demonstration.password });
    expect(ended.exitCode).toBe(0);
    expect(jsonOf(ended)).toMatchObject({ server: world.server, me: { username: NINH_BINH, role: 'specialist' } });
    expect(ended.stdout).not.toContain('dd_');
    expect(statSync(kept()).mode & 0o777).toBe(0o600);
    expect(jsonOf(await place.dondoc(['whoami', '--json'])).username).toBe(NINH_BINH);
    expect((await place.dondoc(['whoami'])).stdout).toContain('chuyên viên theo dõi');
  });

  it('asks for name and password at a terminal, without showing the password', async () => {
    const ended = await place.dondoc(['login', '--server', world.server], {
      isInteractive: true,
      stdin: [NINH_BINH, demonstration.password],
    });
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(ended.stderr).toContain('Tên đăng nhập');
    expect(ended.stderr + ended.stdout).not.toContain(demonstration.password);
  });

  it('takes a token from standard input when the server knows it', async () => {
    const token = await issueToken(world.database, demoIds.account(NINH_BINH), 'test');
    expect(
      (await place.dondoc(['login', '--server', world.server, '--token-stdin'], { stdin: `${token}\n` })).exitCode,
    ).toBe(0);
    expect((await place.dondoc(['directives'])).exitCode).toBe(0);
    const wrong = await place.dondoc(['login', '--server', world.server, '--token-stdin', '--json'], {
      stdin: 'dd_wrong\n',
    });
    expect(wrong.exitCode).toBe(3);
    expect(errorOf(wrong).code).toBe('NOT_SIGNED_IN');
  });

  it('refuses a wrong password, and wants a name where nobody can be asked', async () => {
    const wrong = await place.dondoc(signIn('--json'), { stdin: 'wrong' });
    expect(wrong).toMatchObject({ exitCode: 3, stdout: '' });
    expect(errorOf(wrong).code).toBe('SIGN_IN_FAILED');
    expect(existsSync(kept())).toBe(false);
    expect((await place.dondoc(['login', '--server', world.server])).exitCode).toBe(2);
  });

  it('shows a token to no other server', async () => {
    await place.dondoc(signIn(), { stdin: demonstration.password });
    const ended = await place.dondoc(['whoami', '--server', 'http://other.example', '--json']);
    expect(ended.exitCode).toBe(3);
    expect(errorOf(ended).code).toBe('NOT_SIGNED_IN');
  });
});

describe('dondoc logout', () => {
  it('ends the token on the server and forgets it here', async () => {
    await place.dondoc(signIn(), { stdin: demonstration.password });
    const { token } = JSON.parse(readFileSync(kept(), 'utf8'));
    expect((await place.dondoc(['logout'])).exitCode).toBe(0);
    expect(existsSync(kept())).toBe(false);
    const after = await place.dondoc(['whoami'], { environment: { DONDOC_URL: world.server, DONDOC_TOKEN: token } });
    expect(after.exitCode).toBe(3);
    expect((await place.dondoc(['logout'])).exitCode).toBe(3);
  });
});

describe('in the demonstration', () => {
  it('the token that is there is used by itself', async () => {
    const token = await issueToken(world.database, demoIds.account(NINH_BINH), 'test');
    mkdirSync(place.dataDir, { recursive: true });
    writeFileSync(path.join(place.dataDir, 'token'), `${token}\n`);
    const ended = await place.dondoc(['whoami', '--json'], { environment: { DONDOC_URL: world.server } });
    expect(jsonOf(ended).username).toBe(NINH_BINH);
  });
});
