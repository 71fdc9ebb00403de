/** Where the manifest of the repository says the add-in is served: the development server. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/**
 * The base URL from which a build is to be served, without a slash at its end.
 *
 * @param given what stands after `--env origin=`
 * @example servedFrom("https://shop.example/opsplan/") // "https://shop.example/opsplan"
 * @throws Error when it is no https URL, or carries a query or a fragment: Excel loads nothing else.
 */
export function servedFrom(given: string | undefined): string {
  if (given === undefined) return DEVELOPMENT_ORIGIN;
  if (!URL.canParse(given)) throw new Error(`--env origin=${given}: this is not a URL`);
  const url = new URL(given);
  if (url.protocol !== "https:")
    throw new Error(`--env origin=${given}: Excel loads add-ins over https only`);
  if (url.search || url.hash)
    throw new Error(`--env origin=${given}: a base URL has no query and no fragment`);
  return url.href.replace(/\/+$/, "");
}

/** The manifest with every URL of the add-in moved to another base URL, as `servedFrom` gives it. */
export function withOrigin(manifest: string, origin: string): string {
  const escaped = origin.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return manifest.replaceAll(DEVELOPMENT_ORIGIN, () => escaped);
}
