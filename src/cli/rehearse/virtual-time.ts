import type { Outlook } from '../../domain/outlook.js';
import { businessNow, type Database } from '../../database/database.js';
import type { FollowUp } from '../../followup/follow-up.js';

export interface VirtualTimeOptions {
  database: Database;
  followUp: FollowUp;
  officeId: string;
  /** what the time-skipping server says, in milliseconds */
  serverTimeMs: () => Promise<number>;
  /** carries every notice out into memory before virtual time may go on */
  drain: () => Promise<void>;
  /** business instant after which nobody looks any more */
  until: Date;
  /** told after each look */
  onLook?: (at: Date) => void;
}

/**
 * The workflow's activities on virtual time. Before each the database's clock is set from the time-skipping server's time plus a
 * shift; inside each the office's digests are written and the mailroom is drained. One workflow runs on that server at a time,
 * so the office's own workflow is this loop too.
 */
export function activitiesOnVirtualTime({
  database,
  followUp,
  officeId,
  serverTimeMs,
  drain,
  until,
  onLook,
}: VirtualTimeOptions) {
  let shiftMs: number | undefined;

  const setClock = async () => {
    if (shiftMs === undefined) return; // the first look happens at the launch, where the clock stands
    const wantedMs = BigInt(Math.round((await serverTimeMs()) + shiftMs));
    await database.$executeRaw`
      UPDATE installation SET "clockOffsetMs" = greatest("clockOffsetMs", ${wantedMs}::bigint - floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint)`;
  };

  const look = async (ofDirective: () => Promise<Outlook>): Promise<Outlook> => {
    await setClock();
    const outlook = await ofDirective();
    await digest();
    await drain();
    const now = await businessNow(database);
    // While an activity runs virtual time stands still and the database's goes on: the shift takes that up.
    shiftMs = now.getTime() - (await serverTimeMs());
    onLook?.(now);
    return untilTheEnd(outlook, now);
  };

  const digest = async () => {
    const office = await database.office.findUniqueOrThrow({ where: { id: officeId }, select: { nextLookAt: true } });
    if (office.nextLookAt === null || office.nextLookAt <= (await businessNow(database)))
      await followUp.pursueOffice(officeId);
  };

  /** When the next look of the directive or of its office is, reckoned anew from here; past the end the workflow may rest. */
  const untilTheEnd = async (outlook: Outlook, now: Date): Promise<Outlook> => {
    if (outlook.isConcluded) return outlook;
    const [next] = await database.$queryRaw<{ at: Date | null }[]>`
      SELECT least((SELECT min("nextLookAt") FROM directive WHERE state IN ('launching', 'running')), (SELECT min("nextLookAt") FROM office)) AS at`;
    const at = next?.at ?? null;
    if (at === null || at > until) return { ...outlook, isConcluded: true };
    return { ...outlook, wakeInMs: Math.max(0, at.getTime() - now.getTime()) };
  };

  return {
    handOut: (id: string) => look(() => followUp.handOut(id)),
    pursue: (id: string) => look(() => followUp.pursue(id)),
    pursueOffice: (id: string) => followUp.pursueOffice(id),
  };
}
