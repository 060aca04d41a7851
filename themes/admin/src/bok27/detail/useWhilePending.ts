import { useEffect } from "react";

const FIRST_MS = 2000;
const LONGEST_MS = 60_000;

/**
 * Looks again as long as a mail is on its way: soon at first, then ever less often, for a mail
 * server may be away for hours. A look in vain is not told: what is on the screen is still of use.
 */
export const useWhilePending = (pending: boolean, look: (signal: AbortSignal) => Promise<void>) => {
  useEffect(() => {
    if (!pending) {
      return undefined;
    }
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const lookAfter = (pause: number) => {
      timer = setTimeout(() => {
        const again = () => controller.signal.aborted || lookAfter(Math.min(pause * 1.5, LONGEST_MS));
        look(controller.signal).then(again, again);
      }, pause);
    };
    lookAfter(FIRST_MS);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [pending, look]);
};
