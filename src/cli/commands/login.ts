import { text } from 'node:stream/consumers';
import { Option, type Command } from 'commander';
import { z } from 'zod';
import { sessionRoutes } from '../../api/sessions/sessions.routes.js';
import { DomainError } from '../../domain/errors.js';
import { apiClient } from '../client/api-client.js';
import { forgetCredentials, readCredentials, writeCredentials } from '../client/credentials.js';
import { whomToAsk } from '../client/whom-to-ask.js';
import { defineCommand, type Ended } from '../define-command.js';
import { groups } from '../groups.js';
import { openDialogue } from '../dialogue.js';
import type { Invocation } from '../invocation.js';
import type { Io } from '../io.js';
import { wordsOption } from '../options.js';
import { dayOr } from '../show/dates.js';
import { pairs } from '../show/pairs.js';

const roleNames = {
  specialist: 'chuyên viên theo dõi',
  officeHead: 'lãnh đạo Văn phòng',
  leader: 'lãnh đạo',
  agencyHead: 'thủ trưởng cơ quan',
  agencyOfficer: 'cán bộ cơ quan',
  administrator: 'quản trị hệ thống',
} as const;

/** `login`, `logout`, `whoami`. */
export function defineLogin(program: Command, io: Io, ended: Ended): void {
  defineCommand(
    program,
    io,
    {
      usage: 'login',
      summary: 'đăng nhập và giữ mã truy cập trên máy này',
      details: 'Bản trình diễn không cần đăng nhập: mã truy cập có sẵn. Mã được ghi vào tệp chỉ chủ tệp đọc được.',
      group: groups.account,
      options: [
        wordsOption('--username <tên>', 'tên đăng nhập (không nêu thì hỏi)'),
        new Option('--password-stdin', 'đọc mật khẩu từ luồng vào chuẩn'),
        new Option('--token-stdin', 'dùng mã truy cập có sẵn, đọc từ luồng vào chuẩn').conflicts([
          'username',
          'passwordStdin',
        ]),
      ],
      shape: z.object({
        username: z.string().optional(),
        passwordStdin: z.boolean().optional(),
        tokenStdin: z.boolean().optional(),
        server: z.string().optional(),
      }),
      run: async (invocation, _, { username, passwordStdin, tokenStdin, server }) => {
        const signedIn = tokenStdin
          ? await byToken(invocation, server)
          : await byPassword(invocation, username, passwordStdin === true);
        const { me, token, expiresAt, givenBy } = signedIn;
        const kept = {
          server: server ?? invocation.settings.client.url ?? null,
          givenBy,
          token,
          username: me.username,
          expiresAt,
        };
        const file = writeCredentials(invocation.settings.dataDir, kept);
        invocation.note(`Mã truy cập được ghi vào ${file}.`);
        invocation.answer(
          { server: givenBy, me, expiresAt: expiresAt || null },
          () =>
            `Đã đăng nhập ${givenBy}: ${me.displayName} (${roleNames[me.role]})${expiresAt ? `, đến hết ngày ${dayOr(expiresAt)}` : ''}.`,
        );
      },
    },
    ended,
  );

  defineCommand(
    program,
    io,
    {
      usage: 'logout',
      summary: 'đăng xuất: mã truy cập hết hiệu lực và được xóa khỏi máy này',
      group: groups.account,
      shape: z.object({}),
      run: async (invocation) => {
        const { dataDir } = invocation.settings;
        const kept = readCredentials(dataDir);
        if (!kept) throw new DomainError('NOT_SIGNED_IN', 'Chưa đăng nhập trên máy này.');
        // Forgotten first: whoever signs out is signed out here even when the server is away.
        forgetCredentials(dataDir);
        await apiClient(kept.givenBy, kept.token).tell(sessionRoutes.signOut);
        invocation.answer({ server: kept.givenBy, isSignedOut: true }, () => `Đã đăng xuất khỏi ${kept.givenBy}.`);
      },
    },
    ended,
  );

  defineCommand(
    program,
    io,
    {
      usage: 'whoami',
      summary: 'tài khoản đang dùng',
      group: groups.account,
      shape: z.object({}),
      run: async (invocation) => {
        const api = invocation.api();
        const me = await api.ask(sessionRoutes.me);
        invocation.answer(me, ({ displayName, username, role, office, agency, room }, columns) =>
          pairs(
            [
              ['Máy chủ', api.server],
              ['Tài khoản', `${displayName} (${username})`],
              ['Vai trò', roleNames[role]],
              ['Văn phòng', office && `${office.secretariatName}, ${office.name}`],
              ['Cơ quan', agency?.name],
              ['Phòng', room],
            ],
            columns,
          ),
        );
      },
    },
    ended,
  );
}

interface SignedIn {
  me: z.output<typeof sessionRoutes.me.answer>;
  token: string;
  /** ISO; empty: not known here */
  expiresAt: string;
  givenBy: string;
}

async function byPassword(
  invocation: Invocation,
  username: string | undefined,
  isFromStdin: boolean,
): Promise<SignedIn> {
  const api = invocation.apiForAnyone();
  const { name, password } = await nameAndPassword(invocation.io, username, isFromStdin);
  const body = { username: name, password, wants: 'token' as const, label: 'dondoc' };
  const { me, token, expiresAt } = await api.ask(sessionRoutes.signIn, { body });
  if (token === undefined)
    throw new DomainError('ANSWER_NOT_UNDERSTOOD', `Máy chủ ${api.server} không cấp mã truy cập.`);
  return { me, token, expiresAt, givenBy: api.server };
}

async function nameAndPassword(
  io: Io,
  username: string | undefined,
  isFromStdin: boolean,
): Promise<{ name: string; password: string }> {
  if (isFromStdin && username !== undefined) return { name: username, password: firstLine(await text(io.stdin)) };
  if (isFromStdin || !io.isInteractive) {
    throw new DomainError(
      'WRONG_USE',
      'Không có người ngồi trước máy: nêu --username và --password-stdin, hoặc --token-stdin.',
    );
  }
  const dialogue = openDialogue(io);
  try {
    return {
      name: username ?? (await dialogue.ask('Tên đăng nhập:')),
      password: await dialogue.askSecretly('Mật khẩu:'),
    };
  } finally {
    dialogue.close();
  }
}

/** A token that an administrator or the web page gave: tried before it is kept. */
async function byToken(invocation: Invocation, server: string | undefined): Promise<SignedIn> {
  const token = firstLine(await text(invocation.io.stdin)).trim();
  if (token === '') throw new DomainError('WRONG_USE', 'Luồng vào chuẩn không có mã truy cập.');
  const whom = whomToAsk(invocation.settings, server);
  const me = await apiClient(whom.server, token).ask(sessionRoutes.me);
  return { me, token, expiresAt: '', givenBy: whom.server };
}

const firstLine = (typed: string): string => typed.split(/\r?\n/)[0] ?? '';
