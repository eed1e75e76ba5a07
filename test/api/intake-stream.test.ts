import { request as httpRequest } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { pagesOfPictures } from '../intake/support/hand-made-pdf.js';
import { createCanvas } from '@napi-rs/canvas';
import { startApiWorld, type ApiWorld } from './api-world.js';
import { noticeText } from './notice-text.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const LINES = 'application/x-ndjson';
const inLines = (content: Uint8Array | string, name: string) =>
  world
    .call()
    .post('/api/directives')
    .set('Accept', LINES)
    .buffer(true)
    .parse((response, done) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => (text += piece));
      response.on('end', () => done(null, text));
    })
    .attach('file', Buffer.from(content), name);
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Pages that somebody scanned: each costs the recogniser seconds. */
function scanned(pages: number): Uint8Array {
  const pictures = Array.from({ length: pages }, (_, page) => {
    const canvas = createCanvas(1240, 1754);
    const paint = canvas.getContext('2d');
    paint.fillStyle = 'white';
    paint.fillRect(0, 0, 1240, 1754);
    paint.fillStyle = 'black';
    paint.font = '30px serif';
    for (let line = 0; line < 50; line += 1)
      paint.fillText(`Trang ${page} dong ${line} giao So Y te bao cao truoc ngay 15/3/2016`, 80, 80 + line * 32);
    return { bytes: new Uint8Array(canvas.toBuffer('image/jpeg')), width: 1240, height: 1754 };
  });
  return pagesOfPictures(pictures);
}

describe('an answer in lines', () => {
  it('ends with the draft', async () => {
    const { body, headers } = await inLines(noticeText('901/TB-UBND'), 'a.txt').expect(200);
    expect(headers['content-type']).toContain(LINES);
    const lines = linesOf(body);
    expect(lines.at(-1)).toMatchObject({ status: 201, body: { state: 'draft', source: { kind: 'txt' } } });
    expect(lines.slice(0, -1).every((line) => 'progress' in line)).toBe(true);
    expect(lines[0]).toEqual({ progress: { step: 'reading', done: 0, of: 1 } });
  });

  it('ends with the problem, whose status the answer itself can no longer have', async () => {
    const { body } = await inLines('MZ\u0000\u0001 binary', 'a.txt').expect(200);
    expect(linesOf(body)).toMatchObject([{ status: 415, problem: { code: 'FILE_KIND_UNKNOWN', status: 415 } }]);
    const secret = await inLines(`MẬT\n${noticeText('902/TB-UBND')}`, 'a.txt').expect(200);
    expect(linesOf(secret.body)).toMatchObject([{ status: 422, problem: { code: 'SECRET_DOCUMENT' } }]);
  });

  it('is refused before it begins as any request is', async () => {
    const { status, headers } = await world
      .call('leader')
      .post('/api/directives')
      .set('Accept', LINES)
      .send({ text: 'x' });
    expect(status).toBe(403);
    expect(headers['content-type']).toContain('application/problem+json');
  });
});

describe('a file that takes long', () => {
  /** The request of a browser that is closed while its file is read. */
  const begin = (content: Uint8Array) => {
    const form = new FormData();
    form.append('file', new Blob([Buffer.from(content)]), 'quet.pdf');
    const gone = new AbortController();
    const progress: string[] = [];
    const ask = async (): Promise<void> => {
      const bearer = await world.tokenOf(world.accountIds.specialist);
      const response = await fetch(`${world.url}/api/directives`, {
        method: 'POST',
        headers: { accept: LINES, authorization: `Bearer ${bearer}` },
        body: form,
        signal: gone.signal,
      });
      const decoder = new TextDecoder();
      for await (const piece of response.body ?? []) progress.push(decoder.decode(piece));
    };
    const ended = ask();
    return { gone, progress, ended };
  };

  it('holds nobody else up, tells how far it is, and ends when nobody waits for it any more', async () => {
    const { database } = world.province;
    const before = [await database.directive.count(), await database.storedFile.count()];
    const { gone, progress, ended } = begin(scanned(8));
    for (let tries = 0; progress.length === 0 && tries < 600; tries += 1) {
      await after(50);
      const beganMs = performance.now();
      await answered(`${world.url}/health/live`);
      expect(performance.now() - beganMs).toBeLessThan(1_500);
    }
    expect(progress.join('')).toContain('"progress"');
    gone.abort();
    await expect(ended).rejects.toThrow('aborted');
    await after(1_500);
    expect([await database.directive.count(), await database.storedFile.count()]).toEqual(before);
    expect(world.logged.join('')).not.toContain('request failed');
  }, 90_000);
});

const answered = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    httpRequest(url, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    })
      .on('error', reject)
      .end();
  });
