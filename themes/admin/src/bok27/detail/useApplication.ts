import { useCallback, useState } from "react";
import type { Bok27 } from "../api/client";
import { useLoad } from "../api/useLoad";
import type { Application } from "../api/types";
import { useWhilePending } from "./useWhilePending";

/** One application with what is needed to show it, kept up to date while a mail is on its way. */
export const useApplication = (bok27: Bok27, id: string) => {
  const load = useCallback(
    async (signal: AbortSignal) => {
      const [settings, application] = await Promise.all([bok27.settings(signal), bok27.get(id, signal)]);
      return { settings, application };
    },
    [bok27, id],
  );
  const { value, error, reload, show: showBoth } = useLoad(load);
  const [revision, setRevision] = useState(0);
  const settings = value?.settings;

  const show = useCallback(
    (application: Application) => {
      if (settings) {
        showBoth({ settings, application });
        setRevision((number) => number + 1);
      }
    },
    [settings, showBoth],
  );
  const look = useCallback(
    async (signal: AbortSignal) => {
      const application = await bok27.get(id, signal);
      if (!signal.aborted) {
        show(application);
      }
    },
    [bok27, id, show],
  );
  const outcome = value?.application.outcome;
  useWhilePending(outcome?.activationMail === "PENDING" || outcome?.refusalMail === "PENDING", look);
  return { value, error, reload, show, revision };
};
