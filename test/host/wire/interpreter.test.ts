import fc from "fast-check";
import { Interpreter } from "../../../src/host/wire/interpreter";
import type { ActionType, RequestBody, WireAction, WireObjectPath } from "../../../src/host/wire/messages";
import { readSelection } from "../../../src/host/wire/selection";
import { Library, libraryModel } from "./library";

describe("a request as it stands on the wire", () => {
  let library: Library;
  let interpreter: Interpreter<Library>;
  beforeEach(() => {
    library = new Library();
    library.add("Orders");
    interpreter = new Interpreter(libraryModel, library, library, new Map(), library);
  });

  const request = (
    actions: readonly Partial<WireAction>[],
    paths: readonly Partial<WireObjectPath>[],
  ): RequestBody => ({
    Actions: actions.map((action, index) => ({ Id: 100 + index, Name: "", ...action }) as WireAction),
    ObjectPaths: Object.fromEntries(
      paths.map((path, index) => [index + 1, { Id: index + 1, Name: "", ...path }]),
    ) as Record<string, WireObjectPath>,
  });
  const workbook = { ObjectPathType: 1 };
  const sheets = { ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
  const orders = { ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Orders"] } };
  const cell = {
    ObjectPathType: 3,
    Name: "GetRange",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ["A1"] },
  };

  it("is answered action by action", async () => {
    const response = await interpreter.run(
      request(
        [
          { ActionType: 1, ObjectPathId: 3 },
          { ActionType: 5, ObjectPathId: 0 },
          { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["items/name", "items"] } },
          { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["name"] } },
        ],
        [workbook, sheets, orders],
      ),
    );
    expect(response).toEqual({
      Results: [
        { ActionId: 100, Value: { _Id: "{1}", Id: "{1}" } },
        { ActionId: 101, Value: null },
        {
          ActionId: 102,
          Value: { _Items: [{ _Id: "{1}", Id: "{1}", Name: "Orders", TabColor: "", Position: 0 }] },
        },
        { ActionId: 103, Value: { Name: "Orders" } },
      ],
      TraceIds: [101],
    });
    expect(library.requests).toBe(1);
  });

  it("keeps an object under a reference id and forgets it when it is let go", async () => {
    const kept = await interpreter.run(
      request(
        [
          { ActionType: 1, ObjectPathId: 4 },
          { ActionType: 3, Name: "_KeepReference", ObjectPathId: 4 },
          { ActionType: 1, ObjectPathId: 4 },
        ],
        [workbook, sheets, orders, cell],
      ),
    );
    expect(kept.Results.map(({ Value }) => Value)).toEqual([{}, null, { _ReferenceId: "Range1" }]);
    const byReference = request(
      [{ ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ["address"] } }],
      [{ ObjectPathType: 6, Name: "Range1" }],
    );
    expect((await interpreter.run(byReference)).Results).toEqual([
      { ActionId: 100, Value: { Address: "Orders!A1:A1" } },
    ]);
    await interpreter.run(
      request(
        [
          {
            ActionType: 3,
            Name: "_RemoveReference",
            ObjectPathId: 1,
            ArgumentInfo: { Arguments: ["Range1"] },
          },
        ],
        [workbook],
      ),
    );
    expect((await interpreter.run(byReference)).Error).toMatchObject({
      Code: "InvalidReference",
      ActionIndex: 0,
    });
  });

  it("fails with the index of the action, whatever it is that the host does not have", async () => {
    const failures = [
      request(
        [
          { ActionType: 5, ObjectPathId: 0 },
          { ActionType: 1, ObjectPathId: 1 },
        ],
        [{ ObjectPathType: 2, Name: "Microsoft.Unknown.Service" }],
      ),
      request(
        [
          { ActionType: 5, ObjectPathId: 0 },
          { ActionType: 9 as ActionType, ObjectPathId: 1 },
        ],
        [workbook],
      ),
      request(
        [
          { ActionType: 5, ObjectPathId: 0 },
          { ActionType: 1, ObjectPathId: 9 },
        ],
        [workbook],
      ),
    ];
    for (const failure of failures) {
      const { Results, Error: error } = await interpreter.run(failure);
      expect(Results).toHaveLength(1);
      expect(error?.ActionIndex).toBe(1);
      expect(error?.Message).toMatch(/Microsoft\.Unknown\.Service|actions of type 9|no object path 9/);
    }
  });

  it("says that an error of the host's own is one, and goes on with the next request", async () => {
    library.calculation = Promise.reject(new TypeError("undefined is not a range"));
    library.calculation.catch(() => undefined);
    const read = request(
      [{ ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["values"] } }],
      [workbook, sheets, orders, cell],
    );
    expect((await interpreter.run(read)).Error).toMatchObject({
      Code: "GeneralException",
      HttpStatusCode: 500,
      Message: expect.stringContaining("undefined is not a range") as string,
    });
    library.calculation = Promise.resolve();
    expect((await interpreter.run(read)).Results).toEqual([{ ActionId: 100, Value: { Values: [[""]] } }]);
  });
});

describe("what a load selects", () => {
  const path = fc
    .array(fc.constantFrom("name", "format", "fill", "color", "worksheet"), { minLength: 1, maxLength: 3 })
    .map((steps) => steps.join("/"));
  const shape = (selection: ReturnType<typeof readSelection>): unknown => [
    selection.all,
    selection.asked,
    Object.fromEntries(
      [...selection.members]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, inner]) => [name, shape(inner)]),
    ),
  ];

  it("is the same in any order and however often it is said", () => {
    fc.assert(
      fc.property(fc.array(path, { minLength: 1 }), (paths) => {
        const once = shape(readSelection({ Select: paths }));
        expect(shape(readSelection({ Select: [...paths].reverse() }))).toEqual(once);
        expect(shape(readSelection({ Select: [...paths, ...paths] }))).toEqual(once);
      }),
    );
  });

  it("is the same in capitals and with dots", () => {
    fc.assert(
      fc.property(path, (selected) => {
        const written = selected.toUpperCase().replaceAll("/", ".");
        expect(shape(readSelection({ Select: [written] }))).toEqual(
          shape(readSelection({ Select: [selected] })),
        );
      }),
    );
  });

  it("is everything where nothing is named", () => {
    expect(readSelection({})).toMatchObject({ all: true });
    expect(readSelection({ Select: ["*"] })).toMatchObject({ all: true });
  });
});
