import type { Child } from '../../src/embedded/child.js';

const running = new Set<Child>();
process.once('exit', () => {
  for (const { pid } of running) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // ended by itself
    }
  }
});

/** Whatever becomes of the test run, this server does not outlive it. */
export function endWithTests(child: Child): void {
  running.add(child);
  void child.ended.then(() => running.delete(child));
}
