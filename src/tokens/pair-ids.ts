// PairIds: a number for every pair of numbers, in a hash table without objects. N-grams are pairs of a shorter one and a word.

/** Pairs get the numbers from `base` on, in the order in which they are first asked for. */
export class PairIds {
  private readonly base: number;
  private lefts: Uint32Array = new Uint32Array(1024);
  private rights: Uint32Array = new Uint32Array(1024);
  private count = 0;
  /** Places in `lefts` and `rights`, plus one; 0 is free. Its length is a power of two. */
  private slots: Uint32Array = new Uint32Array(4096);

  constructor(base: number) {
    this.base = base;
  }

  /** One more than the highest number given. */
  get size(): number {
    return this.base + this.count;
  }

  at(id: number): { readonly left: number; readonly right: number } {
    const place = id - this.base;
    return { left: this.lefts[place] as number, right: this.rights[place] as number };
  }

  idOf(left: number, right: number): number {
    const { slots, lefts, rights } = this;
    const mask = slots.length - 1;
    let slot = hash(left, right) & mask;
    for (let taken = slots[slot] as number; taken !== 0; taken = slots[slot] as number) {
      if (lefts[taken - 1] === left && rights[taken - 1] === right) return this.base + taken - 1;
      slot = (slot + 1) & mask;
    }
    if (this.count === lefts.length) this.grow();
    this.lefts[this.count] = left;
    this.rights[this.count] = right;
    slots[slot] = ++this.count;
    if (this.count * 2 > slots.length) this.rehash();
    return this.base + this.count - 1;
  }

  private grow(): void {
    const lefts = new Uint32Array(this.lefts.length * 2);
    lefts.set(this.lefts);
    this.lefts = lefts;
    const rights = new Uint32Array(this.rights.length * 2);
    rights.set(this.rights);
    this.rights = rights;
  }

  private rehash(): void {
    const slots = new Uint32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let place = 0; place < this.count; place++) {
      let slot = hash(this.lefts[place] as number, this.rights[place] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = place + 1;
    }
    this.slots = slots;
  }
}

function hash(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca77);
  return mixed ^ (mixed >>> 15);
}
