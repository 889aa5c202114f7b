import type { Component, Group, Member } from './member.ts';

/** A larger component is not grouped anew as a whole: only those of its groups that a change touches. */
const LARGE = 150;

export const isLarge = ({ members }: Component): boolean => members.size > LARGE;

const emptyComponent = (): Component => ({ members: new Set(), groups: new Set() });

/** What claims free of any group were in before, and the groups that are no more. */
export interface Loosened {
  readonly members: readonly Member[];
  readonly groups: readonly Group[];
}

/** All groups, by what strong links connect, and which of them a change has touched. */
export class Components {
  readonly #all = new Set<Component>();
  /** Where claims are that nothing strong connects with others. */
  readonly #alone = emptyComponent();
  /** What is to be grouped anew: components, and in the large ones these groups and claims. */
  readonly #loose = new Set<Component>();
  readonly #opened = new Set<Group>();
  readonly #single = new Set<Member>();

  get groups(): readonly Group[] {
    return [...this.#all].flatMap(({ groups }) => [...groups]);
  }

  /** Whether anything is to be grouped anew. */
  get isTouched(): boolean {
    return this.#loose.size > 0;
  }

  /** What a claim was grouped with is to be grouped anew. */
  open(member: Member): void {
    if (!member.component) return;
    this.#loose.add(member.component);
    if (member.group) this.#opened.add(member.group);
    else this.#single.add(member);
  }

  /** Forgets a claim; what it was grouped with is to be grouped anew. */
  remove(member: Member): void {
    this.open(member);
    this.#single.delete(member);
    member.component?.members.delete(member);
    member.component = undefined;
    member.group = undefined;
  }

  /** Takes small components apart, and from large ones what was opened. */
  loosen(): Loosened {
    const free = new Set<Member>();
    const gone: Group[] = [];
    for (const component of this.#loose) {
      const alone = component === this.#alone;
      const whole = !alone && !isLarge(component);
      for (const group of whole ? component.groups : this.#opened) {
        if (!component.groups.delete(group)) continue;
        gone.push(group);
        for (const member of group.members) {
          if (member.component === component) free.add(member);
          member.group = undefined;
        }
      }
      for (const member of whole ? component.members : this.#single) {
        if (member.component !== component) continue;
        free.add(member);
        if (alone || whole) member.component = undefined;
      }
      if (whole) this.#all.delete(component);
    }
    this.#loose.clear();
    this.#opened.clear();
    this.#single.clear();
    return { members: [...free], groups: gone };
  }

  /** Takes claims in that strong links connect, and the groups that they make. */
  add(part: readonly Member[], groups: readonly Group[]): void {
    const component = this.#homeOf(part);
    for (const member of part) {
      member.component = component;
      if (component !== this.#alone) component.members.add(member);
    }
    for (const group of groups) {
      component.groups.add(group);
      for (const member of group.members) member.group = group;
    }
  }

  /** The component that a part is in from now on: the large one it came from (several become one), else a new one. */
  #homeOf(part: readonly Member[]): Component {
    const known = [...new Set(part.flatMap(({ component }) => component ?? []))];
    const [home, ...others] = known.sort((a, b) => b.members.size - a.members.size);
    if (!home && part.length === 1) return this.#alone;
    if (!home) {
      const component = emptyComponent();
      this.#all.add(component);
      return component;
    }
    for (const other of others) {
      for (const member of other.members) {
        member.component = home;
        home.members.add(member);
      }
      for (const group of other.groups) home.groups.add(group);
      this.#all.delete(other);
    }
    return home;
  }
}
