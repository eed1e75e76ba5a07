import { KeptReading } from '../../src/api/overview/kept-reading.js';

describe('a reading of a settled instant', () => {
  it('is read once for a stamp, and anew when the stamp has changed', async () => {
    const kept = new KeptReading<number>();
    let count = 0;
    const read = () => Promise.resolve(++count);
    expect(await Promise.all([kept.ask('a', '1', read), kept.ask('a', '1', read)])).toEqual([1, 1]);
    expect(await kept.ask('a', '2', read)).toBe(2);
    expect(await kept.ask('a', '1', read)).toBe(3);
    expect(await kept.ask('b', '1', read)).toBe(4);
  });

  it('is tried again after it failed', async () => {
    const kept = new KeptReading<number>();
    await expect(kept.ask('a', '1', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await kept.ask('a', '1', () => Promise.resolve(7))).toBe(7);
  });

  it('gives way, the longest unasked first, when many are kept', async () => {
    const kept = new KeptReading<string>();
    const read = () => Promise.resolve('first');
    await kept.ask('old', '1', read);
    await kept.ask('asked again', '1', read);
    for (let n = 0; n < 198; n += 1) await kept.ask(String(n), '1', read);
    await kept.ask('asked again', '1', read);
    await kept.ask('one more', '1', read);
    const again = () => Promise.resolve('again');
    expect(await kept.ask('asked again', '1', again)).toBe('first');
    expect(await kept.ask('old', '1', again)).toBe('again');
  });
});
