import { keepPreferences, readPreferences } from "../../src/taskpane/preferences";

function storage(kept: Record<string, string> = {}) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
  };
}

beforeAll(() => {
  Object.assign(globalThis, { Office: { context: { partitionKey: "tenant" } } });
});

describe("what a person prefers", () => {
  it("is read as it was kept, beside the preferences of other tenants", () => {
    const user = storage();
    keepPreferences(user, { language: "zh-Hant", started: true });
    expect(Object.keys(user.kept)).toEqual(["tenant.opsplan.preferences"]);
    expect(readPreferences(user)).toEqual({ language: "zh-Hant", started: true });
  });

  it("takes the language over that was kept alone before there were other preferences", () => {
    expect(readPreferences(storage({ "tenant.opsplan.language": "zh-Hans" }))).toEqual({
      language: "zh-Hans",
    });
  });

  it.each([
    "",
    "no JSON",
    "null",
    '{"version":99,"value":{"language":"en"}}',
    '{"version":1,"value":{"language":"fr"}}',
  ])("is nothing where %p is kept", (text) => {
    expect(readPreferences(storage({ "tenant.opsplan.preferences": text }))).toEqual({});
  });

  it("is nothing where the browser forbids storage", () => {
    const forbidden = {
      getItem: () => {
        throw new Error("denied");
      },
    };
    expect(readPreferences(forbidden)).toEqual({});
    expect(readPreferences(undefined)).toEqual({});
  });
});
