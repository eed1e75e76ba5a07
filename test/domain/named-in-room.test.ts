import { namedInRoom } from '../../src/domain/named-in-room.js';
import { namedInRoom as onPages } from '../../web/words/named-in-room.js';

describe('a person with the room', () => {
  it.each([
    ['Chuyên viên phụ trách y tế', 'Phòng Văn xã', 'Chuyên viên phụ trách y tế, Phòng Văn xã'],
    ['Chuyên viên theo dõi – Phòng Văn xã', 'Phòng Văn xã', 'Chuyên viên theo dõi – Phòng Văn xã'],
    [null, 'Phòng Văn xã', 'Phòng Văn xã'],
    ['Chuyên viên', null, 'Chuyên viên'],
    [null, null, ''],
  ])('%s · %s', (name, room, words) => {
    expect(namedInRoom(name, room)).toBe(words);
    expect(onPages(name, room)).toBe(words);
  });
});
