import type { HostNavigation, HostProperty } from "./hostClass";
import { classNamed, located, missing, type Instance, type ModelClass, type ObjectModel } from "./instance";
import type { QueryInfo } from "./messages";
import { emptySelection, everything, merge, readSelection, type Selection } from "./selection";

/** What a query reads of every object of one class. */
interface Plan<H> {
  readonly hostClass: ModelClass<H>;
  readonly properties: readonly (readonly [string, HostProperty<never, H>])[];
  readonly navigation: readonly (readonly [string, HostNavigation<never, H>, Plan<H>])[];
  /** Of a collection whose items are asked for. */
  readonly items?: Plan<H>;
}

/**
 * Answers a query: an object with the properties that were asked for and nothing else, the objects it leads to inside it,
 * and the items of a collection in `_Items`, each with its `_Id`. `Top` and `Skip` count the items of the
 * queried collection itself. The null object is answered with `null`.
 */
export async function answerQuery<H>(
  model: ObjectModel<H>,
  instance: Instance<H>,
  query: QueryInfo,
  host: H,
): Promise<unknown> {
  const plan = planFor(model, instance.hostClass, readSelection(query));
  return readObject(plan, instance.target, host, query);
}

/** Microsoft's own programs load `no-properties-needed` to get the items of a list and nothing of them. */
const MEMBER_NAME = /^\w+$/;

function planFor<H>(model: ObjectModel<H>, hostClass: ModelClass<H>, selection: Selection): Plan<H> {
  const itemClass = hostClass.items && classNamed(model, hostClass.items.class);
  const ofItems = selection.all ? everything() : emptySelection();
  const properties = new Map<string, HostProperty<never, H>>();
  const navigation: [string, HostNavigation<never, H>, Plan<H>][] = [];
  if (selection.all)
    Object.entries(hostClass.properties ?? {}).forEach(([name, declared]) => properties.set(name, declared));

  let bareItems = false;
  for (const [asked, inner] of selection.members) {
    if (!MEMBER_NAME.test(asked)) {
      bareItems = true;
      continue;
    }
    if (itemClass && asked === "items") {
      merge(ofItems, inner);
      continue;
    }
    const ofItem = itemClass !== undefined && hasMember(itemClass, asked);
    if (ofItem) ofItems.members.set(asked, inner);
    const property = find(hostClass.properties, asked);
    const leading = find(hostClass.navigation, asked);
    if (property) properties.set(property[0], property[1]);
    else if (leading) {
      const [name, declared] = leading;
      const next = inner.asked ? { ...inner, all: true } : inner;
      navigation.push([name, declared, planFor(model, classNamed(model, declared.class), next)]);
    } else if (!ofItem) missing(itemClass ?? hostClass, inner.written);
  }
  const wantsItems = itemClass && (bareItems || ofItems.all || ofItems.members.size > 0);
  return {
    hostClass,
    properties: [...properties],
    navigation,
    ...(wantsItems ? { items: planFor(model, itemClass, ofItems) } : {}),
  };
}

async function readObject<H>(
  plan: Plan<H>,
  target: unknown,
  host: H,
  part: QueryInfo = {},
): Promise<unknown> {
  if (target === null) return null;
  const answer: Record<string, unknown> = {};
  for (const [name, property] of plan.properties) {
    answer[name] = await located(plan.hostClass, name, () => property.get(target as never, host));
  }
  for (const [name, navigation, inner] of plan.navigation) {
    const next = await located(plan.hostClass, name, () => navigation.get(target as never, host));
    answer[name] = await readObject(inner, next, host);
  }
  if (plan.items) answer._Items = await readItems(plan, plan.items, target, host, part);
  return answer;
}

async function readItems<H>(
  plan: Plan<H>,
  itemPlan: Plan<H>,
  target: unknown,
  host: H,
  part: QueryInfo,
): Promise<unknown[]> {
  const skip = part.Skip ?? 0;
  const list = plan.hostClass.items?.list(target as never, host) ?? [];
  const wanted = list.slice(skip, part.Top === undefined ? undefined : skip + part.Top);
  const answers: unknown[] = [];
  for (const [position, item] of wanted.entries()) {
    const id = itemPlan.hostClass.id?.(item as never, host);
    const answer = (await readObject(itemPlan, item, host)) as object;
    answers.push({
      ...(id === undefined ? {} : { _Id: id }),
      ...(skip > 0 ? { _Index: skip + position } : {}),
      ...answer,
    });
  }
  return answers;
}

function hasMember<H>(hostClass: ModelClass<H>, name: string): boolean {
  return find(hostClass.properties, name) !== undefined || find(hostClass.navigation, name) !== undefined;
}

/** A member by its name in small letters. */
function find<M>(
  members: Readonly<Record<string, M>> | undefined,
  name: string,
): readonly [string, M] | undefined {
  return Object.entries(members ?? {}).find(([declared]) => declared.toLowerCase() === name);
}
