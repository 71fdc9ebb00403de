import "./preview.css";
import type { TestSurface } from "./testSurface";
import type { PageOptions } from "./options";

declare global {
  interface Window {
    opsplanPreview: TestSurface;
  }
}

/** The bar is on the screen while the grid, by far the largest part, is still being loaded. */
async function start(): Promise<void> {
  const options = fetch("/api/options").then((response) => response.json() as Promise<PageOptions>);
  const [{ PreviewPage }, { testSurface }] = await Promise.all([
    import(/* webpackChunkName: "workbook" */ "./previewPage"),
    import(/* webpackChunkName: "workbook" */ "./testSurface"),
  ]);
  const page = new PreviewPage(await options);
  window.opsplanPreview = testSurface(page, page.start());
}

void start();
