import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router-dom";
import { changedQuery, readQuery, writeQuery, type ListQuery } from "./listQuery";

export type ChangeList = (changes: Partial<ListQuery>, options?: { replace: boolean }) => void;

/** Tab, search, order and page live in the list's address: Back and a shared link show the same list. */
export const useListQuery = () => {
  const [parameters, setParameters] = useSearchParams();
  const query = useMemo(() => readQuery(parameters), [parameters]);

  const change: ChangeList = useCallback(
    (changes, options) => setParameters((previous) => writeQuery(changedQuery(readQuery(previous), changes)), options),
    [setParameters],
  );
  return { query, change };
};
