import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/config/project-root.js';
import { readSettings } from '../../src/config/settings.js';

describe('settings', () => {
  it('need nothing: everything is embedded by default', () => {
    const settings = readSettings({});
    expect([settings.databaseUrl, settings.temporal.address, settings.smtpUrl]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(settings.dataDir).toBe(path.join(projectRoot, '.dondoc'));
    expect(settings.api).toMatchObject({ port: 3000, publicUrl: 'http://localhost:3000' });
  });

  it('take a variable set to nothing as not set', () => {
    expect(readSettings({ DATABASE_URL: '', SMTP_URL: ' ', PORT: '' })).toEqual(readSettings({}));
  });

  it('name every variable that cannot be used', () => {
    const wrong = { DATABASE_URL: 'mysql://x/y', PORT: '70000', TEMPORAL_TLS: 'maybe', MAIL_FROM: 'nobody' };
    for (const name of Object.keys(wrong)) expect(() => readSettings(wrong)).toThrow(name);
  });

  it('ask for TLS to Temporal when a key or a certificate is given', () => {
    const tls = (environment: Record<string, string>) =>
      readSettings({ TEMPORAL_ADDRESS: 'temporal.example:7233', ...environment }).temporal.tls;
    expect(tls({})).toBeUndefined();
    expect(tls({ TEMPORAL_API_KEY: 'k' })).toBeDefined();
    expect(tls({ TEMPORAL_TLS_CERT: 'c.pem', TEMPORAL_TLS_KEY: 'k.pem' })).toMatchObject({
      certFile: 'c.pem',
      keyFile: 'k.pem',
    });
    expect(tls({ TEMPORAL_TLS: 'false', TEMPORAL_API_KEY: 'k' })).toBeUndefined();
    expect(() => tls({ TEMPORAL_TLS_CERT: 'c.pem' })).toThrow('TEMPORAL_TLS_KEY');
  });

  it('are documented one by one in .env.example, which is itself valid', () => {
    const example = readFileSync(path.join(projectRoot, '.env.example'), 'utf8');
    const source = readFileSync(path.join(projectRoot, 'src/config/settings.ts'), 'utf8');
    const names = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name ?? '');
    const documented = [...example.matchAll(/^#?([A-Z][A-Z_]+)=(.*)$/gm)].map(
      ([, name, value]) => [name, value] as const,
    );
    expect(documented.map(([name]) => name).toSorted()).toEqual(names.toSorted());
    expect(() => readSettings(Object.fromEntries(documented))).not.toThrow();
  });
});
