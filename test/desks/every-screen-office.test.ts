import { startWalk, type WalkKit } from './walk-kit.js';
import { walkScreens } from './walk-screens.js';

let kit: WalkKit;
beforeAll(async () => {
  kit = await startWalk();
}, 240_000);
afterAll(() => kit?.stop(), 60_000);

walkScreens(() => kit, 'chuyenvien.nb', [
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
]);
