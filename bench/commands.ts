import { assignmentRoutes } from '../src/api/assignments/assignments.routes.js';
import type { AssignmentCommand } from '../src/domain/command.js';
import { apiClient } from '../test/support/api-client.js';
import { newKey } from '../test/support/installation.js';
import { withBenchOffice } from './bench-office.js';
import { cpuMs } from './cpu.js';
import { byClients } from './measure.js';
import { milliseconds, p50AndP95, printFigures } from './table.js';

const DIRECTIVES = 40;
const AGENCIES = 25;
const CLIENTS = 8;

export async function commands(): Promise<void> {
  const { running, stopped, together, apiCpuMs } = await withBenchOffice(
    AGENCIES,
    async ({ agencyIds, clerks, launch, allRun, mailsAreOut, installation, database }) => {
      await database.agencyMailbox.updateMany({ data: { isActive: false } });
      await byClients(4, Array.from({ length: DIRECTIVES }), () => launch(agencyIds));
      await allRun();
      await mailsAreOut();
      const given = await database.assignment.findMany({
        select: { id: true, agencyId: true, directiveId: true },
        orderBy: { id: 'asc' },
      });
      const url = installation.apis[0]?.url ?? '';
      const clientOf = new Map(clerks.map(({ agencyId, token }) => [agencyId, apiClient(url, token)]));
      const all = (command: AssignmentCommand, work = given) =>
        byClients(
          CLIENTS,
          work,
          ({ id, agencyId }) =>
            clientOf
              .get(agencyId)
              ?.call(assignmentRoutes.command, { params: { id }, body: { command }, key: newKey() }) ??
            Promise.reject(new Error(agencyId)),
        );
      await all({ type: 'reportProgress', content: 'Khởi động.' });
      const together = await all(
        { type: 'reportProgress', content: 'Đang thực hiện.', percent: 20 },
        given.toSorted((a, b) => a.directiveId.localeCompare(b.directiveId)),
      );
      const cpuBefore = cpuMs(installation.apis[0]?.pid() ?? null);
      const whileRunning = await all({ type: 'reportProgress', content: 'Đang thực hiện.', percent: 40 });
      const apiCpuMs = (cpuMs(installation.apis[0]?.pid() ?? null) - cpuBefore) / given.length;
      await installation.temporal.kill9();
      const whileStopped = await all({ type: 'reportProgress', content: 'Đang thực hiện.', percent: 60 });
      return { running: whileRunning, stopped: whileStopped, together, apiCpuMs };
    },
  );
  printFigures(
    'Commands through the HTTP API',
    [
      `${CLIENTS} clients, one API process; ${running.length} commands (cập nhật tiến độ) on as many assignments of ${DIRECTIVES} directives, after as many to warm up. p50 / p95.`,
    ],
    [
      { what: 'Temporal runs', value: p50AndP95(running), bar: 'p95 ≤ 60 ms' },
      { what: '   processor time of the API per command', value: milliseconds(apiCpuMs) },
      { what: 'all clients on one directive at a time: they wait for its lock', value: p50AndP95(together) },
      { what: 'Temporal stopped', value: p50AndP95(stopped), bar: 'p95 ≤ 60 ms' },
    ],
  );
}
