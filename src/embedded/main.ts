#!/usr/bin/env node
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { forgetRunning, writeRunning } from '../config/running.js';
import type { Running } from '../config/running.js';
import { readSettings } from '../config/settings.js';
import type { Settings } from '../config/settings.js';
import { choosePorts } from './chosen-ports.js';
import { ChildrenRecord } from './children-record.js';
import { takeLock } from './lock.js';
import { arrangeParts } from './parts.js';
import { supervise } from './supervisor.js';
import { isRoot } from './system-user.js';

const usage = `Chạy Đôn Đốc trên máy này: PostgreSQL, Temporal, hộp thư thử, API và bộ xử lý.
  npm start               cơ sở dữ liệu mới trở thành bản trình diễn
  npm start -- --empty    cơ sở dữ liệu mới để trống ("dondoc admin init" để khởi tạo)
DATABASE_URL, TEMPORAL_ADDRESS, SMTP_URL thay cho phần tương ứng; các biến khác: .env.example.`;

const say = (line: string) => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false }, help: { type: 'boolean' } } });
  if (values.help) return say(usage);
  const begun = performance.now();
  const settings = readSettings();
  const stop = stopSwitch(settings);
  const { dataDir } = settings;

  makeFolders(dataDir);
  const giveBack = takeLock(path.join(dataDir, 'launcher.lock'));
  try {
    const record = new ChildrenRecord(path.join(dataDir, 'children.json'));
    const orphans = await record.endOrphans();
    if (orphans.length > 0) say(`Lần chạy trước bị ngắt; đã dừng phần còn sót: ${orphans.join(', ')}.`);

    const ports = await choosePorts(settings, say);
    const { parts, addresses } = arrangeParts({ settings, ports, isEmpty: values.empty, say });
    const onReady = () => {
      writeRunning(dataDir, addresses());
      announce(addresses(), dataDir, begun);
    };
    await supervise({ parts, record, signal: stop, say, onReady });
  } finally {
    forgetRunning(dataDir);
    giveBack();
  }
  say('Đã dừng.');
}

/** Aborts when this process is told to end, in whichever way. */
function stopSwitch({ launcher }: Settings): AbortSignal {
  const stop = new AbortController();
  const tell = (why: string) => {
    // Ctrl-C comes twice: from the terminal and from npm.
    if (!stop.signal.aborted) say(`${why}: đang dừng các phần theo thứ tự ngược lại…`);
    stop.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => tell(signal));
  process.on('uncaughtException', (error) => {
    process.exitCode = 1;
    tell(`Lỗi của bộ khởi chạy (${error.stack ?? error.message})`);
  });
  // Nobody reads any more: no reason to fall over and leave the children behind.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  if (launcher.isUnderNpm) {
    // Some shells between npm and this process die of a signal without handing it on.
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && tell('npm đã kết thúc'), 250).unref();
  }
  return stop.signal;
}

function makeFolders(dataDir: string): void {
  if (!existsSync(dataDir)) {
    mkdirSync(dataDir, { recursive: true });
    if (isRoot()) chmodSync(dataDir, 0o711); // PostgreSQL's user passes through, whatever root's umask
  }
  for (const name of ['logs', 'mails', 'temporal'])
    mkdirSync(path.join(dataDir, name), { recursive: true, mode: 0o700 });
}

function announce(addresses: Running, dataDir: string, begun: number): void {
  const { apiUrl, docsUrl, mailsUrl, temporalUiUrl } = addresses;
  say(`\nĐôn Đốc đã sẵn sàng sau ${((performance.now() - begun) / 1000).toFixed(1).replace('.', ',')} giây.`);
  const lines = { 'Trang làm việc': apiUrl, 'Tài liệu API': docsUrl, 'Thư đã gửi': mailsUrl, Temporal: temporalUiUrl };
  for (const [name, url] of Object.entries(lines)) if (url) say(`  ${name.padEnd(14)} ${url}`);
  say(`Dữ liệu và nhật ký: ${dataDir}. Dừng: Ctrl-C.`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
