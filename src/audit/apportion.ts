// apportion: a number of seats among groups, by weight and never more than a group has room for.

/**
 * Hands out whole seats one by one, each to the group that is furthest behind its weight (Webster and Sainte-Laguë). Where there are enough, every group with room and weight has one first.
 *
 * @param groups `room`: how many it can take. `weight`: its claim, zero for none.
 * @returns Seats by group, in all `size` or all the room there is.
 * @source Balinski & Young 2001, Fair representation, 2nd edition (Webster's method)
 * @cost O(size × groups)
 */
export function apportion(
  groups: readonly { readonly room: number; readonly weight: number }[],
  size: number,
): readonly number[] {
  const open = groups.filter(({ room, weight }) => room > 0 && weight > 0).length;
  const seats = groups.map(({ room, weight }) => Number(size >= open && room > 0 && weight > 0));
  let left = size - seats.reduce((sum, one) => sum + one, 0);
  for (; left > 0; left--) {
    let [best, claim] = [-1, -1];
    for (const [g, { room, weight }] of groups.entries()) {
      const seat = seats[g] as number;
      const quotient = weight / (2 * seat + 1);
      if (seat < room && weight > 0 && quotient > claim) [best, claim] = [g, quotient];
    }
    if (best < 0) break;
    seats[best] = (seats[best] as number) + 1;
  }
  return seats;
}
