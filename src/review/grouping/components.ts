import { type Component, GONE, type Group, type Members } from './members.ts';

/** A larger component is not grouped anew as a whole: only those of its groups that a change touches. */
const LARGE = 150;

export const isLarge = ({ size }: Component): boolean => size > LARGE;

const emptyComponent = (): Component => ({ members: [], size: 0, groups: new Set() });

/** What claims free of any group were in before, and the groups that are no more. */
export interface Loosened {
  readonly members: Iterable<number>;
  readonly groups: readonly Group[];
}

/** All groups, by what strong links connect, and which of them a change has touched. */
export class Components {
  readonly #members: Members;
  readonly #all = new Set<Component>();
  /** Where claims are that nothing strong connects with others. */
  readonly #alone = emptyComponent();
  /** What is to be grouped anew: components, and in the large ones these groups and claims. */
  readonly #loose = new Set<Component>();
  readonly #opened = new Set<Group>();
  readonly #single = new Set<number>();

  constructor(members: Members) {
    this.#members = members;
  }

  get groups(): readonly Group[] {
    return [...this.#all].flatMap(({ groups }) => [...groups]);
  }

  /** Whether anything is to be grouped anew. */
  get isTouched(): boolean {
    return this.#loose.size > 0;
  }

  /** What a claim was grouped with is to be grouped anew. */
  open(claim: number): void {
    const component = this.#members.components[claim];
    if (!component) return;
    this.#loose.add(component);
    const group = this.#members.groups[claim];
    if (group) this.#opened.add(group);
    else this.#single.add(claim);
  }

  /** Forgets a claim; what it was grouped with is to be grouped anew. */
  remove(claim: number): void {
    const { components, groups } = this.#members;
    this.open(claim);
    this.#single.delete(claim);
    const component = components[claim];
    if (component && component !== this.#alone) component.size--;
    components[claim] = undefined;
    groups[claim] = undefined;
  }

  /** Takes small components apart, and from large ones what was opened. */
  loosen(): Loosened {
    const { components, groups } = this.#members;
    const free = new Set<number>();
    const gone: Group[] = [];
    for (const component of this.#loose) {
      const alone = component === this.#alone;
      const whole = !alone && !isLarge(component);
      for (const group of whole ? component.groups : this.#opened) {
        if (!component.groups.delete(group)) continue;
        gone.push(group);
        for (const claim of group.members) {
          if (claim === GONE) continue;
          if (components[claim] === component) free.add(claim);
          groups[claim] = undefined;
        }
      }
      for (const claim of whole ? component.members : this.#single) {
        if (components[claim] !== component) continue;
        free.add(claim);
        if (alone || whole) components[claim] = undefined;
      }
      if (whole) this.#all.delete(component);
    }
    this.#loose.clear();
    this.#opened.clear();
    this.#single.clear();
    return { members: free, groups: gone };
  }

  /** Gives claims their new numbers. */
  renumber(numbers: Int32Array): void {
    const renumbered = (claims: Iterable<number>) => Array.from(claims, (claim) => numbers[claim] ?? GONE);
    for (const component of this.#all) {
      component.members = [...new Set(renumbered(component.members))].filter((claim) => claim !== GONE);
      for (const group of component.groups) group.members = renumbered(group.members);
    }
    const single = renumbered(this.#single);
    this.#single.clear();
    for (const claim of single) this.#single.add(claim);
  }

  /** Takes claims in that strong links connect, and the groups that they make. */
  add(part: readonly number[], groups: readonly Group[]): void {
    const component = this.#homeOf(part);
    for (const claim of part) this.#enter(claim, component);
    for (const group of groups) {
      component.groups.add(group);
      for (const claim of group.members) this.#members.groups[claim] = group;
    }
  }

  #enter(claim: number, component: Component): void {
    const { components } = this.#members;
    if (components[claim] === component) return;
    components[claim] = component;
    if (component === this.#alone) return;
    component.members.push(claim);
    component.size++;
  }

  /** The component that a part is in from now on: the large one it came from (several become one), else a new one. */
  #homeOf(part: readonly number[]): Component {
    const { components } = this.#members;
    const known = new Set<Component>();
    for (const claim of part) {
      const component = components[claim];
      if (component) known.add(component);
    }
    if (known.size === 0 && part.length === 1) return this.#alone;
    const [home, ...others] = [...known].sort((a, b) => b.size - a.size);
    if (!home) {
      const component = emptyComponent();
      this.#all.add(component);
      return component;
    }
    for (const other of others) {
      for (const claim of other.members) if (components[claim] === other) this.#enter(claim, home);
      for (const group of other.groups) home.groups.add(group);
      this.#all.delete(other);
    }
    return home;
  }
}
