import { useCallback } from "react";
import { useSearchParams } from "react-router-dom";

export const DEFAULT_PER_PAGE = 20;

export interface ListQuery {
  status: string;
  search: string;
  due: string;
  page: number;
  perPage: number;
}

const positive = (value: string | null, otherwise: number) => {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
};

/** The list's filters and page live in its address: Back and a shared link show the same list. */
export const useListQuery = () => {
  const [parameters, setParameters] = useSearchParams();
  const query: ListQuery = {
    status: parameters.get("status") ?? "",
    search: parameters.get("search") ?? "",
    due: parameters.get("due") ?? "",
    page: positive(parameters.get("page"), 1),
    perPage: positive(parameters.get("perPage"), DEFAULT_PER_PAGE),
  };

  const change = useCallback(
    (changes: Partial<ListQuery>) =>
      setParameters((previous) => {
        // Another filter is another list: it starts at its first page unless a page is asked for.
        const next = new URLSearchParams(previous);
        next.delete("page");
        for (const [name, value] of Object.entries(changes)) {
          if (value === "") {
            next.delete(name);
          } else {
            next.set(name, String(value));
          }
        }
        return next;
      }),
    [setParameters],
  );
  return { query, change };
};
