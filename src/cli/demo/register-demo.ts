import type { Command } from 'commander';
import { demonstration } from '../../../demo/demonstration.js';
import { readSettings } from '../../config/settings.js';
import { businessNow } from '../../database/database.js';
import { DomainError } from '../../domain/errors.js';
import { foldVietnamese } from '../../domain/fold-vietnamese.js';
import { formatInstant } from '../../domain/vietnamese-dates.js';
import { playClock } from '../../followup/play-clock.js';
import { issueToken } from '../bearer-token.js';
import { processIo, type Io } from '../io.js';
import { withLocalDatabase } from '../local-database.js';
import { clockTarget } from './clock-target.js';
import { demoIds } from './demo-ids.js';

/** `dondoc demo …`: what only a demonstration can do, on this machine's database. */
export function registerDemo(program: Command, io: Io = processIo()): void {
  const say = (line: string) => void io.stdout.write(`${line}\n`);
  const demo = program.command('demo').description('bản trình diễn: đồng hồ và mã truy cập');

  demo
    .command('clock')
    .description('xem đồng hồ, hoặc cho chạy tới: +14d | next | --to 2016-03-15')
    .argument('[step]', '"+14d", "+3h", "+2w" hoặc "next"')
    .option('--to <date>', 'tới 08 giờ 00 của ngày này')
    .option('--json', 'in ra JSON')
    .action(async (word: string | undefined, { to, json = false }: { to?: string; json?: boolean }) => {
      const target = clockTarget(word, to);
      const settings = readSettings(io.environment);
      const show = (at: Date, more: object, words: string) =>
        say(json ? JSON.stringify({ at: at.toISOString(), ...more }) : `${formatInstant(at)}${words}`);
      if (target === null) return show(await withLocalDatabase(settings, businessNow), {}, '');
      const onStep = ({ at }: { at: Date }) => void io.stderr.write(`  ${formatInstant(at)}\n`);
      const { at, stepCount, stuck } = await withLocalDatabase(settings, (database) =>
        playClock(database, target, { onStep }),
      );
      if (stuck !== null) {
        const stoppedAt = formatInstant(new Date(at));
        throw new DomainError('CLOCK_STUCK', `Đồng hồ dừng ở ${stoppedAt}. ${stuck}`, { at, stepCount, stuck });
      }
      return show(new Date(at), { stepCount }, ` (${stepCount} bước)`);
    });

  demo
    .command('token')
    .description('mã truy cập của chuyên viên theo dõi một đơn vị')
    .requiredOption(
      '--office <name>',
      demonstration.offices.map(({ provinceName }) => `"${provinceName}"`).join(' hoặc '),
    )
    .action(async ({ office: wanted }: { office: string }) => {
      const key = foldVietnamese(wanted).trim();
      const office = demonstration.offices.find(({ key: short, name, provinceName }) =>
        [short, name, provinceName].some((called) => foldVietnamese(called) === key),
      );
      if (!office)
        throw new DomainError('NOT_FOUND', `Bản trình diễn không có đơn vị "${wanted}".`, { office: wanted });
      await withLocalDatabase(readSettings(io.environment), async (database) => {
        const accountId = demoIds.account(`chuyenvien.${office.key}`);
        const account = await database.account.findUnique({ where: { id: accountId }, select: { id: true } });
        if (!account) throw new DomainError('NOT_A_DEMONSTRATION', 'Hệ thống này không phải là bản trình diễn.');
        say(await issueToken(database, accountId, 'dondoc demo token'));
      });
    });
}
