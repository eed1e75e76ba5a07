import { text } from 'node:stream/consumers';
import { Option, type Command } from 'commander';
import { z } from 'zod';
import { readSettings } from '../../config/settings.js';
import { DomainError } from '../../domain/errors.js';
import { createFollowUp } from '../../followup/follow-up.js';
import { withLocalDatabase } from '../local-database.js';
import { processIo, type Io } from '../io.js';
import { createAsker } from './ask.js';
import { initialise, installationKinds, refuseSecond, type InstallationKind } from './init.js';
import { prepare } from './prepare.js';

interface InitFlags {
  kind: InstallationKind;
  province?: string;
  office?: string;
  secretariat?: string;
  username?: string;
  passwordStdin?: boolean;
}

/** `dondoc admin …`: works on this machine's database, not through the API. */
export function registerAdmin(program: Command, io: Io = processIo()): void {
  const say = (line: string) => void io.stdout.write(`${line}\n`);
  const asker = createAsker(io);
  const admin = program.command('admin').description('quản trị hệ thống trên máy này');

  admin
    .command('prepare')
    .description('cập nhật cấu trúc cơ sở dữ liệu; cơ sở dữ liệu mới có thể trở thành bản trình diễn')
    .option('--demonstration', 'cơ sở dữ liệu mới trở thành bản trình diễn')
    .addOption(new Option('--empty', 'để trống, chờ "dondoc admin init"').conflicts('demonstration'))
    .action(async ({ demonstration = false }: { demonstration?: boolean }) => {
      const { migrations, isSeeded, isTokenWritten } = await prepare(readSettings(io.environment), {
        isDemonstration: demonstration,
      });
      say(
        migrations.length > 0
          ? `Đã cập nhật cấu trúc: ${migrations.join(', ')}.`
          : 'Cấu trúc cơ sở dữ liệu đã là mới nhất.',
      );
      if (isSeeded) say('Đã lập bản trình diễn: hai đơn vị, đồng hồ mở vào 08 giờ 00 ngày 05/02/2016.');
      if (isTokenWritten) say('Đã ghi mã truy cập cho lệnh dondoc.');
    });

  admin
    .command('init')
    .description('khởi tạo hệ thống: đơn vị đầu tiên và người quản trị đầu tiên (một lần duy nhất)')
    .addOption(
      new Option('--kind <kind>', 'loại hệ thống, không đổi được về sau')
        .choices([...installationKinds])
        .default('production'),
    )
    .option('--province <name>', 'tên tỉnh, ví dụ "Ninh Bình"')
    .option('--office <name>', 'cơ quan ban hành, ví dụ "UBND tỉnh Ninh Bình"')
    .option('--secretariat <name>', 'cơ quan theo dõi, ví dụ "Văn phòng UBND tỉnh Ninh Bình"')
    .option('--username <name>', 'tên đăng nhập của người quản trị')
    .option('--password-stdin', 'đọc mật khẩu từ đầu vào chuẩn')
    .action(async (flags: InitFlags) => {
      const settings = readSettings(io.environment);
      // Said before anybody types answers that would be for nothing.
      await withLocalDatabase(settings, refuseSecond);
      const provinceName = flags.province ?? (await asker.ask('Tên tỉnh', '--province'));
      const officeName = flags.office ?? (await asker.ask('Cơ quan ban hành', '--office', `UBND tỉnh ${provinceName}`));
      const secretariatName =
        flags.secretariat ?? (await asker.ask('Cơ quan theo dõi', '--secretariat', `Văn phòng ${officeName}`));
      const username = flags.username ?? (await asker.ask('Tên đăng nhập của người quản trị', '--username', 'quantri'));
      const password = flags.passwordStdin
        ? (await text(io.stdin)).replace(/\r?\n$/, '')
        : await asker.askSecretly('Mật khẩu', '--password-stdin');
      const first = { kind: flags.kind, provinceName, officeName, secretariatName, username, password };
      await withLocalDatabase(settings, (database) => initialise(database, first));
      say(`Đã khởi tạo: ${officeName}; người quản trị: ${username}.`);
    });

  admin
    .command('rehydrate')
    .description('đánh thức lại mọi văn bản đang theo dõi (Temporal mới hoặc bị mất dữ liệu)')
    .option('--directive <mã>', 'chỉ một văn bản, theo mã ở trang Hệ thống')
    .action(async ({ directive }: { directive?: string }) => {
      if (directive !== undefined) {
        if (!z.uuid().safeParse(directive).success)
          throw new DomainError('WRONG_USE', 'Mã văn bản không đúng dạng; xem mã ở trang Hệ thống.');
        await withLocalDatabase(readSettings(io.environment), (database) =>
          createFollowUp(database).rehydrateDirective(directive),
        );
        return say('Đã đánh thức văn bản.');
      }
      const count = await withLocalDatabase(readSettings(io.environment), (database) =>
        createFollowUp(database).rehydrate(),
      );
      return say(`Đã đánh thức ${count} văn bản và đơn vị.`);
    });
}
