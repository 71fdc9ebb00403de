/** Style sheets are taken out of the bundle and linked. */
declare module "*.css";

/** The one function of React that the page calls itself; the grid brings React along. */
declare module "react" {
  export function createElement(
    type: string,
    properties: { readonly className?: string; readonly ref?: (node: unknown) => void },
  ): object;
}
