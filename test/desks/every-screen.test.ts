import { startWalk, type WalkKit } from './walk-kit.js';
import { walkScreens } from './walk-screens.js';

/** Who looks at which addresses; ids of what is there stand in for :names. */
const walks: Record<string, readonly string[]> = {
  'chuyenvien.nb': [
    '/desk',
    '/desk?queue=requests',
    '/desk?queue=leadershipReports',
    '/desk?queue=overdue',
    '/leadership-reports/:reportToLeaders',
    '/calls',
    '/intake',
    '/intake/:draft',
    '/intake/:draft/preview',
    '/intake/:draft/versions/1',
    '/directives',
    '/directives/:directive',
    '/directives/:directive/timeline',
    '/directives/:directive/mails',
    '/directives/:directive/files',
    '/directives/:directive/changes',
    '/directives/:directive/text',
    '/directives/:directive/sheet',
    '/directives/:directive/tasks/:task',
    '/assignments',
    '/assignments?row=:reported',
    '/assignments/:reported',
    '/assignments/:reported/review',
    '/record-answer',
    '/record-answer?assignment=:other',
    '/submissions',
    '/decisions/new?for=:extension',
  ],
  'phochutich.nb': [
    '/overview',
    '/overdue',
    '/directives',
    '/directives/:directive',
    '/directives/:directive/sheet',
    '/submissions',
    '/decisions/new?for=:extension',
  ],
  'chutich.nb': [
    '/overview',
    '/overview?asOf=2016-02-27',
    '/overview/leaders',
    '/overdue',
    '/overdue/:agency',
    '/assignments?overdue=true',
    '/assignments/:other',
  ],
  'chanhvanphong.nb': ['/desk?scope=all', '/overview'],
  'vanthu.snv.nb': [
    '/agency',
    '/agency/documents/:directive',
    '/agency/calendar',
    '/agency/calendar?month=2016-02',
    '/agency/reports',
    '/assignments/:reported',
    '/assignments',
  ],
  'vanthu.syt.nb': ['/assignments/:extension', '/assignments/:extension/report', '/assignments/:extension/extension'],
  quantri: [
    '/admin/engine-health',
    '/admin/agencies',
    '/admin/agencies?row=new',
    '/admin/groups',
    '/admin/mailboxes',
    '/admin/posts',
    '/admin/accounts',
    '/admin/imports',
    '/admin/imports/:import',
    '/admin/calendar',
    '/admin/ladder',
    '/admin/mail-health',
  ],
};

let kit: WalkKit;
beforeAll(async () => {
  kit = await startWalk();
}, 240_000);
afterAll(() => kit?.stop(), 60_000);

for (const [username, patterns] of Object.entries(walks)) walkScreens(() => kit, username, patterns);
