import { readArguments, readValue } from "./arguments";
import { HostError } from "./hostError";
import { located, memberName, methodOf, propertyOf, type Instance, type ObjectModel } from "./instance";
import { ActionType, type RequestBody, type ResponseBody, type WireAction, type WireError } from "./messages";
import { isUnknownNull, ObjectPaths, type Roots } from "./objectPaths";
import { answerQuery } from "./query";
import { References } from "./references";

/** What the interpreter calls around each request. */
export interface RequestHooks {
  beforeRequest?(): void | Promise<void>;
  afterRequest?(): void | Promise<void>;
}

/** The methods of every object by which the client keeps it from request to request. */
const KEEP_REFERENCE = "_KeepReference";
const REMOVE_REFERENCE = "_RemoveReference";

/**
 * Runs what the client asks: follows the object paths, performs the actions in their order and gathers their results. The
 * first error ends the request; what was done before it stays done and its results are given, as Excel does.
 *
 * @typeParam H what every member of the model is handed: the open workbook
 */
export class Interpreter<H> {
  private readonly roots: Roots<H>;

  /**
   * @param root what stands behind the root object
   * @param services what the client makes by name (`Microsoft.ExcelServices.CustomFunctions`) instead of reaching it from the root
   */
  constructor(
    model: ObjectModel<H>,
    private readonly host: H,
    root: unknown,
    services: ReadonlyMap<string, Instance<H>> = new Map(),
    private readonly hooks: RequestHooks = {},
  ) {
    this.roots = { model, root, services, references: new References<H>() };
  }

  async run(body: RequestBody): Promise<ResponseBody> {
    await this.hooks.beforeRequest?.();
    const response = await new RequestRun(this.roots, this.host, body).perform();
    await this.hooks.afterRequest?.();
    return response;
  }
}

class RequestRun<H> {
  private readonly paths: ObjectPaths<H>;
  private readonly referenceIds = new Map<Instance<H>, string>();
  private readonly traceIds: number[] = [];

  constructor(
    private readonly roots: Roots<H>,
    private readonly host: H,
    private readonly body: RequestBody,
  ) {
    this.paths = new ObjectPaths(body.ObjectPaths, roots, host);
  }

  async perform(): Promise<ResponseBody> {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: (await this.act(action)) ?? null });
      } catch (error) {
        return { Results: results, TraceIds: this.traceIds, Error: wireError(error, index) };
      }
    }
    return { Results: results, TraceIds: this.traceIds };
  }

  private async act(action: WireAction): Promise<unknown> {
    if (action.ActionType === ActionType.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const instance = await this.paths.find(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiated(instance);
      case ActionType.query:
        return isUnknownNull(instance)
          ? null
          : answerQuery(this.roots.model, instance, action.QueryInfo ?? {}, this.host);
      case ActionType.method:
        return this.call(instance, action);
      case ActionType.setProperty:
        return this.set(instance, action);
      default:
        throw new HostError(
          "ApiNotFound",
          `The host does not know actions of type ${String(action.ActionType)}.`,
        );
    }
  }

  private async instantiated(instance: Instance<H>): Promise<unknown> {
    if (instance.target === null) return null;
    const id = instance.hostClass.id?.(instance.target as never, this.host);
    const referenceId = this.referenceIds.get(instance);
    const ownId = instance.hostClass.properties?.Id;
    return {
      ...(id === undefined ? {} : { _Id: id }),
      // The client takes the id of an object from here, for events of an object of which nothing was loaded.
      ...(ownId ? { Id: await ownId.get(instance.target as never, this.host) } : {}),
      ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
    };
  }

  private async call(instance: Instance<H>, action: WireAction): Promise<unknown> {
    const { hostClass, target } = instance;
    if (action.Name === KEEP_REFERENCE) return this.keep(instance);
    if (action.Name === REMOVE_REFERENCE) {
      this.roots.references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (isUnknownNull(instance)) return null;
    const method = methodOf(hostClass, action.Name);
    if (target === null) return null;
    const args = await readArguments(
      method,
      action.ArgumentInfo,
      (id) => this.paths.target(id),
      memberName(hostClass, action.Name),
    );
    const result = await located(hostClass, action.Name, () =>
      method.call(target as never, args as never[], this.host),
    );
    return method.returns === "value" ? result : null;
  }

  private keep(instance: Instance<H>): null {
    if (instance.target !== null && !this.referenceIds.has(instance)) {
      const kept = instance.hostClass.kept?.(instance.target as never, this.host) ?? instance.target;
      this.referenceIds.set(instance, this.roots.references.keep({ ...instance, target: kept }));
    }
    return null;
  }

  private async set(instance: Instance<H>, action: WireAction): Promise<null> {
    if (isUnknownNull(instance)) return null;
    const { hostClass, target } = instance;
    const property = propertyOf(hostClass, action.Name);
    const { set } = property;
    const location = memberName(hostClass, action.Name);
    if (!set)
      throw new HostError("ApiNotFound", `The host cannot set ${location}: it is read-only.`, location);
    if (target === null) return null;
    const value = await readValue(
      property.type,
      action.ArgumentInfo,
      (id) => this.paths.target(id),
      location,
    );
    await located(hostClass, action.Name, () => set(target as never, value as never, this.host));
    return null;
  }
}

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  ItemNotFound: 404,
  GeneralException: 500,
};

function wireError(error: unknown, index: number): WireError {
  const known = error instanceof HostError;
  const code = known ? error.code : "GeneralException";
  const message = error instanceof Error ? error.message : String(error);
  return {
    Code: code,
    Message: known ? message : `There was an internal error while processing the request. (${message})`,
    Location: (known && error.location) || "",
    ActionIndex: index,
    HttpStatusCode: STATUS[code] ?? 400,
  };
}
