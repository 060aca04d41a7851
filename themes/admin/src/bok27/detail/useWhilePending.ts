import { useEffect } from "react";
import type { Application } from "../api/types";

const EVERY_MS = 3000;

/** Looks again every few seconds as long as the activation mail is on its way. */
export const useWhilePending = (application: Application | undefined, look: () => void) => {
  const pending = application?.outcome.activationMail === "PENDING";
  useEffect(() => {
    if (!pending) {
      return undefined;
    }
    const timer = setInterval(look, EVERY_MS);
    return () => clearInterval(timer);
  }, [pending, look]);
};
