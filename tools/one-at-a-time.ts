/**
 * Runs `task` for each request, never two at once: requests that come while it runs are gathered and handed
 * together to the next run. A task that throws does not stop later ones; its error goes to `onError`.
 */
export function oneAtATime<T>(
  task: (requests: readonly T[]) => Promise<void>,
  onError: (error: unknown) => void,
): (requests: readonly T[]) => void {
  let waiting: T[] = [];
  let running = false;
  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const requests = [...new Set(waiting)];
      waiting = [];
      await task(requests).catch(onError);
    }
    running = false;
  };
  return (requests) => {
    waiting.push(...requests);
    if (running) return;
    running = true;
    void drain();
  };
}
