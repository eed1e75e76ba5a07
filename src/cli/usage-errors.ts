import type { CommanderError } from 'commander';
import { DomainError } from '../domain/errors.js';

const sentences: Readonly<Record<string, (quoted: string, message: string) => string>> = {
  'commander.unknownCommand': (name) => `Không có lệnh "${name}".`,
  'commander.unknownOption': (name) => `Không có tùy chọn "${name}".`,
  'commander.missingArgument': (name) => `Thiếu <${name}>.`,
  'commander.optionMissingArgument': (flags) => `Tùy chọn "${flags}" cần một giá trị.`,
  'commander.missingMandatoryOptionValue': (flags) => `Thiếu tùy chọn bắt buộc "${flags}".`,
  'commander.excessArguments': () => 'Thừa tham số.',
  'commander.conflictingOption': (flags) => `Tùy chọn "${flags}" không dùng cùng được.`,
  'commander.invalidArgument': (flags, message) => `Tùy chọn "${flags}": ${message.replace(/^.*is invalid\.\s*/s, '')}`,
};

/** Help and the version end a run too: those are no errors. */
const isAnswer = ({ code }: CommanderError): boolean =>
  code === 'commander.helpDisplayed' || code === 'commander.version';

/** `dondoc` alone, or a group of commands alone, prints the help on standard error: nothing was asked. */
const isHelpInstead = ({ code }: CommanderError): boolean => code === 'commander.help';

/** What commander refused, in Vietnamese; null when it only printed what was asked. */
export function usageError(error: CommanderError): DomainError | null {
  if (isAnswer(error)) return null;
  if (isHelpInstead(error)) return new DomainError('WRONG_USE', 'Chưa nêu lệnh nào.');
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const hint = /\(Did you mean ([^?]+)\?\)/.exec(error.message)?.[1];
  const sentence = sentences[error.code]?.(quoted, error.message) ?? error.message;
  return new DomainError('WRONG_USE', `${sentence}${hint ? ` Có phải là "${hint}"?` : ''} Xem: dondoc --help`);
}
