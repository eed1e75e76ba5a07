import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { dueRangeOf, endOfWeek } from '../../domain/overdue-age.js';
import { addDays, localDateOf } from '../../domain/plain-date.js';
import { asOfInstant } from '../../domain/reporting-status.js';
import { rights } from '../../domain/rights.js';
import { formatDate } from '../../domain/vietnamese-dates.js';
import type { WorkingCalendar } from '../../domain/working-calendar.js';
import { businessNow, type Database } from '../../database/database.js';
import { figuresStamp } from '../../database/queries/figures-stamp.js';
import { doneCounts } from '../../database/queries/done-counts.js';
import type { Count, FigureKey, FigureMoment, FigureScope } from '../../database/queries/figure-scope.js';
import {
  countDecisions,
  firstLaunchOf,
  overviewFigures,
  type Figures,
} from '../../database/queries/overview-figures.js';
import { notFound, officeOf, type Caller } from '../access/caller.js';
import { leaderPostOf, mayCompareLeaders, type LeaderPost } from '../access/leader-post.js';
import { activeSince } from '../assignments/overview-filter.js';
import { readingAt } from '../assignments/read-at.js';
import { DATABASE } from '../tokens.js';
import { dueThisWeekOf, lineOf, sumOf, UPDATED_WITHIN_DAYS, worstFirst, type Filter } from './figure-lines.js';
import { formula } from './formula.js';
import type { AgencyLine, groupList, leaders, overview, OverviewQuery } from './overview.schemas.js';
import { KeptReading } from './kept-reading.js';
import { SharedReading } from './shared-reading.js';

type Overview = z.infer<typeof overview>;
type Post = Overview['scope']['choices'][number];

/** Figures of one moment, before they are dressed for who asks. */
interface Reading {
  at: Date;
  isPast: boolean;
  calendar: WorkingCalendar;
  firstLaunchAt: Date | null;
  figures: Figures[];
}

interface AgencyRow {
  id: string;
  name: string;
  kind: string;
  register: string;
}

@Injectable()
export class OverviewService {
  private readonly readings = new SharedReading<Reading>();
  private readonly past = new KeptReading<Figures[]>();
  private readonly done = new KeptReading<Count[]>();

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @throws DomainError NOT_FOUND for a leader, a group or a directive that the account may not ask for */
  async overview(caller: Caller, query: OverviewQuery): Promise<Overview> {
    const officeId = officeOf(caller);
    const own = await leaderPostOf(this.database, caller.accountId);
    const [choices, group, directive, agencies] = await Promise.all([
      this.choicesOf(officeId, own),
      query.group ? this.groupOf(officeId, query.group) : null,
      query.directive ? this.directiveOf(officeId, query.directive) : null,
      this.agenciesOf(officeId),
    ]);
    const directedBy = directedByOf(query, own, choices);
    const scope: FigureScope = {
      officeId,
      directedByPostId: directedBy === null ? undefined : directedBy === 'none' ? null : directedBy.id,
      groupId: query.group,
      directiveId: query.directive,
    };
    const reading = await this.read(scope, query.asOf, 'agency');
    const { at, calendar, figures } = reading;
    const part: Filter = {
      ...(directedBy ? { directedBy: directedBy === 'none' ? 'none' : directedBy.id } : {}),
      ...(query.group ? { group: query.group } : {}),
      ...(query.directive ? { directive: query.directive } : {}),
      ...asOfPart(query.asOf),
    };
    const blockOf = (register: 'assign' | 'request') => {
      const rows = agencies.filter((agency) => agency.register === register);
      const places = new Map(rows.map((agency, place) => [agency.id, { agency, place }]));
      const known = figures.flatMap((line) => {
        const found = line.key === null ? undefined : places.get(line.key);
        return found && line.open + line.done > 0 ? [{ line, ...found }] : [];
      });
      known.sort((a, b) => worstFirst(a.line, b.line) || a.place - b.place);
      const lines = known.map(({ line, agency: { id, name, kind } }, index): AgencyLine => ({
        rank: index + 1,
        agency: { id, name, kind },
        ...lineOf(line, { agency: id, ...part }, at, calendar),
      }));
      const sum = sumOf(known.map(({ line }) => line));
      return { sum, block: { total: lineOf(sum, { register, ...part }, at, calendar), agencies: lines } };
    };
    const assigned = blockOf('assign');
    const decisionPost = caller.role === 'leader' ? (own?.postId ?? caller.accountId) : null;
    const decisions = await countDecisions(this.database, officeId, at, decisionPost);
    return {
      scope: {
        directedBy,
        own: own && isDirecting(own) ? { id: own.postId, title: own.title } : null,
        choices,
        group,
        directive,
      },
      mayCompareLeaders: mayCompareLeaders(own),
      mayOrder: rights['order.give'][caller.role] !== 'none',
      orderedFor: own?.isForOther ? own.title : null,
      figures: {
        open: assigned.block.total.open,
        overdue: assigned.block.total.overdue,
        dueThisWeek: dueThisWeekOf(assigned.sum, { register: 'assign', ...part }),
        awaitingDecision: {
          count: decisions,
          filter: { decisionBy: decisionPost ?? 'any', ...asOfPart(query.asOf) },
        },
      },
      assigned: assigned.block,
      requested: blockOf('request').block,
      ...this.frameOf(caller, reading),
    };
  }

  /** @throws DomainError NOT_FOUND for everybody but the Chairman and the Chief of Office (P12) */
  async leaders(caller: Caller, { asOf }: { asOf?: string | undefined }): Promise<z.infer<typeof leaders>> {
    const officeId = officeOf(caller);
    const own = await leaderPostOf(this.database, caller.accountId);
    if (!mayCompareLeaders(own)) throw notFound('trang', caller.accountId);
    const posts = await this.choicesOf(officeId, own);
    const reading = await this.read({ officeId, register: 'assign' }, asOf, 'leader');
    const titles = new Map(posts.map(({ id, title }, place) => [id, { title, place }]));
    const known = reading.figures.filter(({ open, done }) => open + done > 0);
    known.sort((a, b) => worstFirst(a, b) || placeOf(a.key, titles) - placeOf(b.key, titles));
    return {
      leaders: known.map((line) => ({
        leader: line.key === null ? null : { id: line.key, title: titles.get(line.key)?.title ?? 'Chức danh khác' },
        ...lineOf(
          line,
          { register: 'assign', directedBy: line.key ?? 'none', ...asOfPart(asOf) },
          reading.at,
          reading.calendar,
        ),
      })),
      ...this.frameOf(caller, reading),
    };
  }

  async groups(caller: Caller): Promise<z.infer<typeof groupList>> {
    const officeId = officeOf(caller);
    const groups = await this.database.$queryRaw<{ id: string; name: string }[]>`
      SELECT id, name FROM agency_group WHERE "officeId" = ${officeId}::uuid AND "isAssignable" ORDER BY name COLLATE "vi-x-icu"`;
    return { groups };
  }

  private frameOf(caller: Caller, { at, isPast, firstLaunchAt }: Reading) {
    const hasFigures = !isPast || (firstLaunchAt !== null && firstLaunchAt <= at);
    return {
      hasFigures,
      notice: hasFigures
        ? null
        : firstLaunchAt
          ? `Chưa có số liệu trước ngày ${formatDate(localDateOf(firstLaunchAt))}.`
          : 'Chưa có số liệu: chưa giao nhiệm vụ nào.',
      formula,
      asOf: at.toISOString(),
      isPast,
      clock: caller.clock,
    };
  }

  private read(scope: FigureScope, asOf: string | undefined, by: FigureKey): Promise<Reading> {
    const key = JSON.stringify([scope, asOf ?? null, by]);
    return this.readings.ask(key, async () => {
      // The clock of this very reading: those who share it asked before it began.
      const now = await businessNow(this.database);
      const [{ read, calendar }, stamp] = await Promise.all([
        readingAt(this.database, scope.officeId, now, asOf),
        figuresStamp(this.database, scope.officeId),
      ]);
      const [firstLaunchAt, figures] = await Promise.all([
        firstLaunchOf(this.database, scope.officeId),
        read.isPast
          ? this.pastFigures(key, stamp, scope, momentOf(read.at, true), by, now)
          : this.figuresOfToday(JSON.stringify([scope, by]), stamp, scope, momentOf(read.at, false), by, now),
      ]);
      return { at: read.at, isPast: read.isPast, calendar, firstLaunchAt, figures };
    });
  }

  private pastFigures(
    key: string,
    stamp: string,
    scope: FigureScope,
    moment: FigureMoment,
    by: FigureKey,
    now: Date,
  ): Promise<Figures[]> {
    const read = () => overviewFigures(this.database, scope, moment, by);
    return moment.at <= settledAt(now) ? this.past.ask(key, stamp, read) : read();
  }

  /** The done of the day before are kept for the day: what was done in all the years is not counted at each look. */
  private async figuresOfToday(
    key: string,
    stamp: string,
    scope: FigureScope,
    moment: FigureMoment,
    by: FigureKey,
    now: Date,
  ): Promise<Figures[]> {
    const at = asOfInstant(addDays(localDateOf(settledAt(now)), -1));
    // Of a group: its members of today, as everything else of today.
    const counts = await this.done.ask(key, `${at.toISOString()} ${localDateOf(moment.at)} ${stamp}`, () =>
      doneCounts(this.database, scope, { at, membersAt: moment.at }, by),
    );
    return overviewFigures(this.database, scope, moment, by, { at, counts });
  }

  /** Whose part one may look at alone: everybody's for who compares, one's own for the others. */
  private async choicesOf(officeId: string, own: LeaderPost | null): Promise<Post[]> {
    if (!mayCompareLeaders(own)) return own && isDirecting(own) ? [{ id: own.postId, title: own.title }] : [];
    return this.database.$queryRaw<Post[]>`
      SELECT p.id, p.title FROM post p
      WHERE p."officeId" = ${officeId}::uuid
        AND (p.kind IN ('chairman', 'viceChairman') OR EXISTS (SELECT 1 FROM directive d WHERE d."directedByPostId" = p.id))
      ORDER BY p.kind, p.title COLLATE "vi-x-icu"`;
  }

  private agenciesOf(officeId: string): Promise<AgencyRow[]> {
    return this.database.$queryRaw<AgencyRow[]>`
      SELECT id, name, kind, register FROM agency WHERE "officeId" = ${officeId}::uuid ORDER BY "sortOrder", name COLLATE "vi-x-icu"`;
  }

  private async groupOf(officeId: string, id: string): Promise<{ id: string; name: string }> {
    const [group] = await this.database.$queryRaw<{ id: string; name: string }[]>`
      SELECT id, name FROM agency_group WHERE id = ${id}::uuid AND "officeId" = ${officeId}::uuid`;
    if (!group) throw notFound('nhóm cơ quan', id);
    return group;
  }

  private async directiveOf(officeId: string, id: string) {
    const [directive] = await this.database.$queryRaw<{ id: string; number: string | null; subject: string }[]>`
      SELECT id, coalesce(draft->'document'->>'number', number) AS number, subject FROM directive
      WHERE id = ${id}::uuid AND "officeId" = ${officeId}::uuid AND state <> 'draft'`;
    if (!directive) throw notFound('văn bản', id);
    return directive;
  }
}

/** No transaction lives so long: nothing is written any more with an instant before it. */
const SETTLED_AFTER_MS = 10 * 60_000;
const settledAt = (now: Date): Date => new Date(now.getTime() - SETTLED_AFTER_MS);

const isDirecting = ({ kind }: LeaderPost): boolean => kind === 'chairman' || kind === 'viceChairman';

/** P12: a Vice-Chairman opens on what he directs; "all" takes that off. */
function directedByOf(
  { directedBy }: OverviewQuery,
  own: LeaderPost | null,
  choices: readonly Post[],
): Post | 'none' | null {
  if (directedBy === 'all') return null;
  if (directedBy === undefined) return own?.kind === 'viceChairman' ? { id: own.postId, title: own.title } : null;
  if (directedBy === 'none' && mayCompareLeaders(own)) return 'none';
  const choice = choices.find(({ id }) => id === directedBy);
  if (!choice) throw notFound('chức danh', directedBy);
  return choice;
}

const asOfPart = (asOf: string | undefined): Filter => (asOf === undefined ? {} : { asOf });

/** What the instants of the figures are; the same days as the filters of /api/assignments reckon. */
function momentOf(at: Date, isPast: boolean): FigureMoment {
  const { dueUpTo } = dueRangeOf({ from: 31, to: null }, at);
  const { dueAfter } = dueRangeOf({ from: null, to: 7 }, at);
  return {
    at,
    isPast,
    weekUntil: endOfWeek(at),
    over30UpTo: dueUpTo ?? at,
    upTo7After: dueAfter ?? at,
    activeSince: activeSince(at, UPDATED_WITHIN_DAYS),
  };
}

const placeOf = (key: string | null, titles: ReadonlyMap<string, { place: number }>): number =>
  (key === null ? undefined : titles.get(key)?.place) ?? titles.size;
