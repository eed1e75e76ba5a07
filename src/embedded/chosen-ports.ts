import type { Settings } from '../config/settings.js';
import { choosePort } from './ports.js';

export type PortName = keyof Settings['launcher']['ports'] | 'api' | 'worker';

const labels: Readonly<Record<PortName, string>> = {
  api: 'API',
  postgres: 'PostgreSQL',
  temporal: 'Temporal',
  temporalUi: 'trang Temporal',
  mail: 'SMTP',
  mailsWeb: 'trang xem thư',
  worker: 'bộ xử lý',
};

/** Where the worker answers health checks unless WORKER_PORT says otherwise. */
const WORKER_PORT = 3100;

/**
 * A port for each part: the wished one, or the next that is free, which is said.
 * @returns ports by part, all different
 */
export async function choosePorts(settings: Settings, say: (line: string) => void): Promise<Record<PortName, number>> {
  const wished: Record<PortName, number> = {
    api: settings.api.port,
    worker: settings.worker.healthPort ?? WORKER_PORT,
    ...settings.launcher.ports,
  };
  const taken = new Set<number>();
  const chosen = { ...wished };
  for (const name of ['api', 'worker', 'postgres', 'temporal', 'temporalUi', 'mail', 'mailsWeb'] as const) {
    const host = name === 'api' || name === 'worker' ? settings.api.host : '127.0.0.1';
    const { port, isPreferred } = await choosePort(wished[name], { host, taken });
    if (!isPreferred) say(`Cổng ${wished[name]} (${labels[name]}) đang bận, dùng cổng ${port}.`);
    taken.add(port);
    chosen[name] = port;
  }
  return chosen;
}
