/**
 * Lets one run of a task go at a time. Whatever is asked for during a run is answered by one run more, so that
 * the last run always began after the last request.
 */
export function eenTegelijk(taak: () => Promise<void>): () => Promise<void> {
  let loopt: Promise<void> | undefined;
  let nogEens: Promise<void> | undefined;

  const start = (): Promise<void> => {
    loopt = taak().finally(() => (loopt = undefined));
    return loopt;
  };
  const daarna = async (bezig: Promise<void>): Promise<void> => {
    await bezig.catch(() => undefined);
    nogEens = undefined;
    await start();
  };
  return () => {
    if (!loopt) return start();
    nogEens ??= daarna(loopt);
    return nogEens;
  };
}
