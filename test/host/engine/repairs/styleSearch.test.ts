import { Tools } from "@univerjs/core";
import { engineOf } from "../workbooks";

it("a style is found again without a look through all, in whatever order its parts come", async () => {
  const engine = await engineOf();
  const styles = engine.workbook.getStyles();
  const id = styles.setValue({ bl: 1, cl: { rgb: "#FF0000" } });
  for (let size = 1; size <= 50; size++) styles.setValue({ fs: size });
  const turned = { cl: { rgb: "#FF0000" }, bl: 1 };
  expect(styles.setValue(turned)).toBe(id);
  const compared = jest.spyOn(Tools, "diffValue");
  expect(styles.setValue({ ...turned })).toBe(id);
  expect(compared).not.toHaveBeenCalled();
  compared.mockRestore();
  styles.remove(id!);
  expect(styles.setValue(turned)).not.toBe(id);
  engine.dispose();
});
