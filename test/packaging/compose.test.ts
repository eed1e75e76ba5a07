import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../../src/config/project-root.js';
import { searchAttributes } from '../../src/temporal/search-attributes.js';

const read = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8');

const condition = z.enum(['service_started', 'service_healthy', 'service_completed_successfully']);
const service = z.object({
  image: z.string(),
  build: z.string().optional(),
  command: z.array(z.coerce.string()).optional(),
  environment: z.record(z.string(), z.coerce.string()).default({}),
  depends_on: z.record(z.string(), z.object({ condition })).default({}),
  healthcheck: z.object({ test: z.array(z.string()).min(2) }).optional(),
  deploy: z.object({ replicas: z.number() }).optional(),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  restart: z.string(),
});
const compose = z
  .object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.null()) })
  .parse(parse(read('docker-compose.yml'), { merge: true }));
const services = Object.entries(compose.services);

/** Jobs end when they are done; all else keeps running. */
const isJob = ({ restart }: z.infer<typeof service>) => restart.startsWith('on-failure');

describe('docker-compose.yml', () => {
  it('is the grown form: PostgreSQL, Temporal with its page, a mail catcher, two APIs and two workers', () => {
    const servers = services
      .filter(([, each]) => !isJob(each))
      .map(([name, { deploy }]) => [name, deploy?.replicas ?? 1]);
    expect(Object.fromEntries(servers)).toEqual({
      postgres: 1,
      temporal: 1,
      'temporal-ui': 1,
      mails: 1,
      api: 2,
      worker: 2,
      door: 1,
    });
  });

  it('every server says whether it is well', () => {
    const silent = services.filter(([, each]) => !isJob(each) && !each.healthcheck).map(([name]) => name);
    expect(silent).toEqual([]);
  });

  it('waits for a server until it is well, and for a job until it is done', () => {
    for (const [name, { depends_on: needs }] of services) {
      for (const [needed, { condition: awaited }] of Object.entries(needs)) {
        const other = compose.services[needed];
        expect({ name, needed, isThere: other !== undefined }).toMatchObject({ isThere: true });
        const expected = other && isJob(other) ? 'service_completed_successfully' : 'service_healthy';
        expect({ name, needed, awaited }).toEqual({ name, needed, awaited: expected });
      }
    }
  });

  it('gives our programs only variables that they know', () => {
    const settings = read('src/config/settings.ts');
    const names = services
      .filter(([name, each]) => each.image.startsWith('dondoc') && name !== 'mails')
      .flatMap(([, { environment }]) => Object.keys(environment));
    expect([...new Set(names)].filter((name) => !settings.includes(`  ${name}: `))).toEqual([]);
    const image = [...read('Dockerfile').matchAll(/\b([A-Z_]{4,})=/g)].map(([, name = '']) => name);
    expect(image.filter((name) => name !== 'NODE_ENV' && !settings.includes(`  ${name}: `))).toEqual([]);
  });

  it('holds no secret: each comes from the file that the example shows', () => {
    const example = [...read('docker/compose.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    const wanted = [...read('docker-compose.yml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
    expect([...new Set(wanted)].toSorted()).toEqual(example.toSorted());
    const passwords = services.flatMap(([, { environment }]) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|PWD/.test(name)),
    );
    expect(passwords.filter(([, value]) => !value.startsWith('${'))).toEqual([]);
  });

  it('shows what asks for no password on this machine only', () => {
    const open = services.filter(([name]) => name !== 'door').flatMap(([, { ports }]) => ports);
    expect(open.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('pins every image that is not ours', () => {
    const loose = services
      .map(([, { image }]) => image)
      .filter((image) => !/:\d/.test(image) || image.endsWith(':latest'));
    expect(loose).toEqual([]);
  });

  it('makes the search attributes that workflows carry, in the namespace that our programs use', () => {
    const script = read('docker/temporal-namespace.sh');
    for (const name of Object.values(searchAttributes)) expect(script).toContain(`--name ${name}`);
    const namespaces = services.flatMap(([, { environment }]) =>
      ['TEMPORAL_NAMESPACE', 'TEMPORAL_DEFAULT_NAMESPACE'].flatMap((name) => environment[name] ?? []),
    );
    expect(new Set(namespaces)).toEqual(new Set(['dondoc']));
  });
});

describe('Dockerfile', () => {
  it('has the Node that the project tests with, and does not run as root', () => {
    const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(read('package.json'));
    const dockerfile = read('Dockerfile');
    const nodes = [...dockerfile.matchAll(/^FROM node:([\d.]+)/gm)].map(([, version]) => version);
    expect(new Set(nodes)).toEqual(new Set([devDependencies['node']]));
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});
