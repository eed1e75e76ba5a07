import { spawnSync } from 'node:child_process';

/** A user of this machine, by numbers. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** Root alone must (and can) run PostgreSQL as somebody else. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Whom root runs PostgreSQL as: the machine's `postgres` if there is one, else `nobody`, who is everywhere. No user is
 * ever created: starting this program must not change the machine.
 */
export function unprivilegedUser(): SystemUser {
  const user = userNamed('postgres') ?? userNamed('nobody');
  if (user) return user;
  throw new Error('PostgreSQL không chạy bằng root, mà máy này không có người dùng "postgres" hay "nobody".');
}

/** Whether the user may go into the folder, or (with 'run') start the file. */
export function may(user: SystemUser, what: 'enter' | 'run', target: string): boolean {
  const test = what === 'enter' ? 'cd "$1"' : 'test -x "$1"';
  const { uid, gid } = user;
  return spawnSync('/bin/sh', ['-c', test, 'sh', target], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
}

function userNamed(name: string): SystemUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : undefined;
  });
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}
