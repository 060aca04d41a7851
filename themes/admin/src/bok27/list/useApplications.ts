import { useCallback } from "react";
import type { Bok27 } from "../api/client";
import { useLoad } from "../api/useLoad";
import type { ListQuery } from "./listQuery";

/** One page of the list with the counts of all tabs; without counts the list is still good. */
export const useApplications = (bok27: Bok27, { tab, search, sort, page, perPage }: ListQuery) => {
  const load = useCallback(
    async (signal: AbortSignal) => {
      const window = { tab: tab === "ALL" ? "" : tab, search, sort, first: (page - 1) * perPage, max: perPage };
      const [settings, found, counts] = await Promise.all([
        bok27.settings(signal),
        bok27.list(window, signal),
        bok27.counts(search, signal).catch(() => undefined),
      ]);
      return { tab, search, settings, found, counts };
    },
    [bok27, tab, search, sort, page, perPage],
  );
  return useLoad(load);
};

export type Found = NonNullable<ReturnType<typeof useApplications>["value"]>;
