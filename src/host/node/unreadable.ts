/**
 * Why a file could not be read, in a sentence.
 *
 * @param error what the system threw
 */
export function unreadable(file: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return `There is no file ${file}.`;
  if (code === "EISDIR") return `${file} is a folder, not a file.`;
  if (code === "EACCES" || code === "EPERM") return `You may not read ${file}.`;
  return `${file} cannot be read. (${message})`;
}
