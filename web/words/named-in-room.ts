/** A person with the room, which is said once, also where the name itself says it (as src/domain/named-in-room.ts). */
export function namedInRoom(name: string | null | undefined, room: string | null | undefined, between = ', '): string {
  const isSaid = !!name && !!room && name.toLowerCase().includes(room.toLowerCase());
  return [name, isSaid ? null : room].filter(Boolean).join(between);
}
