import { useCallback } from "react";
import { useLoad } from "../api/useLoad";
import type { Work } from "./work";

/** What hangs on the application, loaded again whenever the application is shown anew. */
export const usePartOf = <T>({ application, revision }: Work, ask: (id: string, signal: AbortSignal) => Promise<T>) => {
  const { id } = application;
  const load = useCallback(
    (signal: AbortSignal) => ask(id, signal),
    // The revision is no argument of the question but the reason to ask again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [ask, id, revision],
  );
  return useLoad(load);
};
