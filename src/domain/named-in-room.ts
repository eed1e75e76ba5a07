/** "Chuyên viên phụ trách y tế, Phòng Văn xã"; the room once, also where the name itself says it. '' where neither is known. */
export function namedInRoom(name: string | null | undefined, room: string | null | undefined): string {
  const isSaid = !!name && !!room && name.toLowerCase().includes(room.toLowerCase());
  return [name, isSaid ? null : room].filter(Boolean).join(', ');
}
