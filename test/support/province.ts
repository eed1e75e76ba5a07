import { randomUUID } from 'node:crypto';
import { createDatabase, type Database } from '../../src/database/database.js';
import { createFollowUp, type FollowUp } from '../../src/followup/follow-up.js';
import type { Act } from '../../src/domain/command.js';
import type { PlannedTask } from '../../src/domain/planned-task.js';
import { vietnamCalendar } from '../../src/domain/vietnam-calendar.js';

/** A small office on a database of its own, with a clock that tests move. */
export interface Province {
  database: Database;
  followUp: FollowUp;
  officeId: string;
  specialistId: string;
  agencyIds: string[];
  /** an act of the specialist with a fresh command id */
  act: (change?: Partial<Act>) => Act;
  /** business clock */
  now: () => Promise<Date>;
  /** moves the business clock forward to an instant, e.g. '2016-02-29T08:00' local */
  clockTo: (local: string) => Promise<void>;
  /** a draft with one task a line, launched (not handed out) */
  launch: (tasks?: TaskSketch[], options?: LaunchSketch) => Promise<string>;
  close: () => Promise<void>;
}

export interface TaskSketch {
  action?: string;
  leads: string[];
  coordinators?: string[];
  due?: string | null;
  isRecurring?: boolean;
}

export interface LaunchSketch {
  issuedOn?: string;
  number?: string;
  urgency?: string;
}

const local = (text: string): Date => new Date(`${text}:00+07:00`);

/** @param agencies how many departments, each with a mailbox */
export async function makeProvince(url: string, { agencies = 3, clock = '2016-02-05T09:00' } = {}): Promise<Province> {
  const database = createDatabase(url);
  const officeId = randomUUID();
  const specialistId = randomUUID();
  await database.installation.create({
    data: {
      id: randomUUID(),
      kind: 'test',
      linkSecret: 'secret-of-a-test',
      clockOffsetMs: BigInt(local(clock).getTime() - Date.now()),
    },
  });
  await database.office.create({
    data: {
      id: officeId,
      name: 'UBND tỉnh Thử Nghiệm',
      secretariatName: 'Văn phòng UBND tỉnh Thử Nghiệm',
      provinceName: 'Thử Nghiệm',
    },
  });
  await database.calendarDay.createMany({ data: vietnamCalendar.days.map((day) => ({ id: randomUUID(), ...day })) });
  await database.calendarYear.createMany({ data: vietnamCalendar.years.map((year) => ({ ...year })) });
  await database.post.createMany({
    data: [
      { id: randomUUID(), officeId, kind: 'chairman', title: 'Chủ tịch UBND tỉnh', email: 'chutich@tinh.example' },
      { id: randomUUID(), officeId, kind: 'chiefOfOffice', title: 'Chánh Văn phòng', email: 'cvp@tinh.example' },
    ],
  });
  await database.account.create({
    data: {
      id: specialistId,
      officeId,
      role: 'specialist',
      username: `cv-${specialistId.slice(0, 8)}`,
      displayName: 'Chuyên viên theo dõi',
      email: 'chuyenvien@tinh.example',
      room: 'Phòng Tổng hợp',
    },
  });
  const agencyIds = Array.from({ length: agencies }, () => randomUUID());
  await database.agency.createMany({
    data: agencyIds.map((id, index) => ({
      id,
      officeId,
      name: `Sở Thử nghiệm ${index + 1}`,
      kind: 'department',
      headTitle: 'Giám đốc Sở',
      sortOrder: index,
    })),
  });
  await database.agencyMailbox.createMany({
    data: agencyIds.map((agencyId, index) => ({
      id: randomUUID(),
      agencyId,
      address: `vanthu${index + 1}@so.example`,
    })),
  });
  const followUp = createFollowUp(database);
  let launches = 0;

  const now = async (): Promise<Date> => {
    const [row] = await database.$queryRaw<{ now: Date }[]>`SELECT business_now() AS now`;
    return row?.now ?? new Date(0);
  };
  const act = (change: Partial<Act> = {}): Act => ({
    commandId: randomUUID(),
    actorId: specialistId,
    channel: 'web',
    ...change,
  });

  return {
    database,
    followUp,
    officeId,
    specialistId,
    agencyIds,
    act,
    now,
    clockTo: async (to) => {
      const ahead = local(to).getTime() - (await now()).getTime();
      await database.$executeRaw`UPDATE installation SET "clockOffsetMs" = "clockOffsetMs" + ${BigInt(Math.max(0, ahead))}`;
    },
    launch: async (
      tasks = [{ leads: [agencyIds[0] ?? ''], due: '2016-02-28' }],
      { issuedOn = '2016-02-05', number, urgency } = {},
    ) => {
      const id = randomUUID();
      launches += 1;
      await database.directive.create({
        data: {
          id,
          officeId,
          type: 'TB',
          subject: `Kết luận thử ${launches}`,
          text: `văn bản ${id}`,
          textHash: id,
          draft: {},
          state: 'draft',
          specialistId,
          room: 'Phòng Tổng hợp',
          createdById: specialistId,
          createdAt: await now(),
          issuedOn,
        },
      });
      await followUp.launch(
        {
          directiveId: id,
          expectedDraftVersion: 1,
          document: {
            number: number ?? String(100 + launches),
            notation: 'TB-UBND',
            year: 2016,
            issuer: 'UBND tỉnh Thử Nghiệm',
            type: 'TB',
            issuedOn,
            subject: `Kết luận thử ${launches}`,
            signer: null,
            directedBy: null,
            directedByPostId: null,
            urgency: urgency ?? null,
            sourceStatement: null,
          },
          tasks: tasks.map((task, index) => plannedTask(task, index + 1)),
        },
        act(),
      );
      return id;
    },
    close: () => database.$disconnect(),
  };
}

function plannedTask(
  { action = 'xây dựng kế hoạch, báo cáo UBND tỉnh', leads, coordinators = [], due = null, isRecurring }: TaskSketch,
  ordinal: number,
): PlannedTask {
  return {
    ordinal,
    clause: String(ordinal),
    action,
    content: action,
    product: null,
    reportTo: 'UBND tỉnh',
    deadline: isRecurring ? { kind: 'recurring', every: ['quarter'] } : due ? { kind: 'fixed', due } : null,
    deadlineText: due ? `trước ngày ${due}` : null,
    deadlineBasis: null,
    span: null,
    leadNames: [],
    coordinatorNames: [],
    lines: [
      ...leads.map((agencyId) => ({ agencyId, role: 'lead' as const, via: null })),
      ...coordinators.map((agencyId) => ({ agencyId, role: 'coordinator' as const, via: null })),
    ],
  };
}
