import type { EnglishOf } from '../words/area-words.js';
import type { vi } from './words.vi.js';

export const en: EnglishOf<typeof vi> = {
  title: 'Sign in',
  subtitle: 'Follow-up of assignments',
  username: 'Name',
  password: 'Password',
  showPassword: 'Show the password',
  send: 'Sign in',
  sending: 'Signing in…',
  usernameMissing: 'The name is missing.',
  passwordMissing: 'The password is missing.',
  forgotten: 'Password forgotten: ask the administrator for a link to set a new one.',
  signedOut: 'Signed out.',

  'oneTime.title': 'Set a password',
  'oneTime.for': 'Account {{displayName}}, name {{username}}. The link is valid until {{expiresAt}}.',
  'oneTime.password': 'New password',
  'oneTime.least': 'At least {{n}} characters, and not the name.',
  'oneTime.repeat': 'New password again',
  'oneTime.tooShort': 'The password needs at least {{n}} characters.',
  'oneTime.differs': 'The two are not the same.',
  'oneTime.send': 'Set the password',
  'oneTime.sending': 'Setting the password…',
  'oneTime.toSignIn': 'To the sign-in page',
  'oneTime.what': 'the link',
};
