import { namesThings } from '../../web/app/names-things.js';

const id = '01a20304-0abf-762d-9a56-109cd9f2481b';

test('an address names something when its ids can be ids', () => {
  expect(namesThings({ id })).toBe(true);
  expect(namesThings({ 0: id, 1: 'x', directiveId: id, tab: 'timeline' })).toBe(true);
  expect(namesThings({ tab: 'timeline' })).toBe(true);
});

test('an address with an id that is none names nothing', () => {
  expect(namesThings({ id: 'khong-co' })).toBe(false);
  expect(namesThings({ id: `${id}x` })).toBe(false);
  expect(namesThings({ id, taskId: '1' })).toBe(false);
});
