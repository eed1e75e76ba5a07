#!/usr/bin/env node
// Writes into package-lock.json the optional packages of other platforms that a registry did not have when the lock was
// made. `npm install` leaves them out then, and `npm ci` refuses the lock ("Missing: … from lock file"). Each gets the
// exact version that its parent asks for and the platform that its name says, so that it is skipped everywhere else.
// Run it after `npm install` when test/packaging says that the lock is incomplete; it changes nothing otherwise.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];
const firstOf = (words, wanted) => wanted.find((name) => words.includes(name));

function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = firstOf(words, systems);
  const cpu = firstOf(words, processors);
  if (!os || !cpu) throw new Error(`${name}: its platform cannot be told from its name; add it by hand.`);
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
  return { cpu: [cpu], libc: os === 'linux' ? [libc] : undefined, os: [os] };
}

let added = 0;
for (const [parentPath, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const isThere = Object.keys(lock.packages).some((entry) => entry.endsWith(`node_modules/${name}`));
    if (isThere) continue;
    if (!/^\d+\.\d+\.\d+/.test(version))
      throw new Error(`${name}@${version} of ${parentPath}: no exact version to write.`);
    const { cpu, libc, os } = platformOf(name);
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu,
      ...(parent.dev && { dev: true }),
      ...(libc && { libc }),
      optional: true,
      os,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
console.log(
  added > 0 ? `package-lock.json: ${added} packages of other platforms added.` : 'package-lock.json is whole.',
);
