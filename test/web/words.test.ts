import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const web = path.join(import.meta.dirname, '../../web');
const files = globSync('**/*.vi.ts', { cwd: web }).toSorted();

type Catalogue = Record<string, unknown>;

async function read(file: string, name: string): Promise<Catalogue> {
  const module: Record<string, Catalogue> = await import(pathToFileURL(path.join(web, file)).href);
  return module[name] ?? {};
}

/** Every text, also of catalogues that are nested. */
const textsOf = (catalogue: Catalogue, prefix = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string'
      ? [[`${prefix}${key}`, text]]
      : typeof text === 'object' && text !== null
        ? textsOf({ ...text }, `${prefix}${key}.`)
        : [],
  );

const names = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();

/** Words that no Vietnamese text of the application has (domain.md P14). */
const FORBIDDEN =
  /\b(deadline|task|ticket|user|workflow|dashboard|email|e-mail|file|upload|download|OK|click|online|offline|login|password)\b|leo thang|thành công\s*!|(?<![\p{L}])bạn(?![\p{L}])|!/iu;
const OLD_SPELLING = /(?<!\p{L})(tỉ lệ|huỷ|xoá|uỷ ban|hoà|thuỷ)(?!\p{L})/iu;

describe.each(files)('the catalogue %s', (file) => {
  it('has the same keys in English as in Vietnamese', async () => {
    const vi = (await read(file, 'vi')) ?? {};
    const en = (await read(file.replace(/\.vi\.ts$/, '.en.ts'), 'en')) ?? {};
    const singulars = (keys: string[]) => keys.filter((key) => !key.endsWith('_one'));
    expect(Object.keys(vi).length).toBeGreaterThan(0);
    expect(singulars(textsOf(en).map(([key]) => key)).toSorted()).toEqual(
      textsOf(vi)
        .map(([key]) => key)
        .toSorted(),
    );
  });

  it('names nothing in English that the Vietnamese text is not given', async () => {
    const vi = new Map(textsOf(await read(file, 'vi')));
    const en = textsOf(await read(file.replace(/\.vi\.ts$/, '.en.ts'), 'en'));
    const unknown = en.filter(([key, text]) => {
      const given = new Set([...names(vi.get(key.replace(/_one$/, '')) ?? ''), 'count', 'detail']);
      return names(text).some((name) => !given.has(name ?? ''));
    });
    expect(unknown).toEqual([]);
  });

  it('keeps to the words of the office', async () => {
    const texts = textsOf(await read(file, 'vi'));
    // What is shown as an example or as a language's own name is not a word of ours.
    const ours = texts.map(([key, text]) => [key, text.replaceAll(/\{\{\w+\}\}|English/g, '')] as const);
    expect(ours.filter(([, text]) => FORBIDDEN.test(text) || OLD_SPELLING.test(text))).toEqual([]);
  });
});

it('finds the catalogues', () => {
  expect(files).toEqual(expect.arrayContaining(['app/words.vi.ts', 'words/problems.vi.ts', 'sign-in/words.vi.ts']));
});

const sources = globSync('**/*.{ts,tsx}', { cwd: web, exclude: (name) => /\.(vi|en)\.ts$/.test(name) })
  .map((file) => readFileSync(path.join(web, file), 'utf8'))
  .join('\n');

it.each(files.filter((file) => !file.endsWith('problems.vi.ts')))(
  'every text of %s is said somewhere',
  async (file) => {
    // A key that is put together, `state.${state}`, stands for all that begin alike.
    const isSaid = (key: string) =>
      [`'${key}'`, `"${key}"`, `\`${key}\``].some((quoted) => sources.includes(quoted)) ||
      [...key.matchAll(/[.A-Z]/g)].some(({ index }) =>
        [`\`${key.slice(0, index)}\${`, `\`${key.slice(0, index + 1)}\${`].some((begun) => sources.includes(begun)),
      );
    const keys = textsOf(await read(file, 'vi')).map(([key]) => key);
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  },
);

it('a refusal has words only for codes that the API or the page gives', async () => {
  const server = globSync('src/**/*.ts', { cwd: path.join(web, '..') })
    .filter((file) => !file.includes('generated'))
    .map((file) => readFileSync(path.join(web, '..', file), 'utf8'))
    .join('\n');
  const codes = textsOf(await read('words/problems.vi.ts', 'vi'))
    .map(([key]) => key)
    .filter((key) => /^[A-Z_]+$/.test(key));
  expect(codes.filter((code) => !server.includes(`'${code}'`) && !sources.includes(`'${code}'`))).toEqual([]);
});
