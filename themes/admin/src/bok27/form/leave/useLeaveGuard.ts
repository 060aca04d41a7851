import { useCallback, useEffect, useMemo, useRef } from "react";
import { type BlockerFunction, useBlocker } from "react-router-dom";

/** Asks before unsaved work is left: within the console by a blocker, at the closing of the tab by the browser. */
export const useLeaveGuard = (unsaved: boolean) => {
  const released = useRef(false);
  // To the same address as well: a link to a new application means an empty form.
  const shouldBlock = useCallback<BlockerFunction>(() => unsaved && !released.current, [unsaved]);
  const blocker = useBlocker(shouldBlock);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved && !released.current) {
        event.preventDefault();
      }
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);

  return useMemo(
    () => ({
      blocker,
      /** What is on the screen has been saved or kept: the form may be left in this very moment. */
      release: () => {
        released.current = true;
      },
    }),
    [blocker],
  );
};
