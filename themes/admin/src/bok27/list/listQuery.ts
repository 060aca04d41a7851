import { TABS, type Tab } from "../api/types";
import { columnsOf } from "./columns";

/** A view of the list: one of the server's tabs, or every application there is. */
export type ListTab = Tab | "ALL";
export const LIST_TABS: readonly ListTab[] = [...TABS, "ALL"];

export const SORTABLE = ["number", "applicant", "customerNumber", "filed", "due", "decided", "resignationDue"] as const;
export type SortColumn = (typeof SORTABLE)[number];
export const PAGE_SIZES = [20, 50, 100];

export interface ListQuery {
  tab: ListTab;
  search: string;
  /** A column, with "-" in front when it descends. */
  sort: string;
  page: number;
  perPage: number;
}

/** What the address need not say. */
export const DEFAULT_QUERY: ListQuery = { tab: "TO_REGISTER", search: "", sort: "due", page: 1, perPage: 20 };

/** What is due first comes first; of who is to be looked after, who has been waiting longest since the decision. */
const USUAL_SORTS: Partial<Record<ListTab, SortColumn>> = {
  NOT_ACTIVATED: "decided",
  MAIL_FAILED: "decided",
  RESIGNATIONS: "resignationDue",
};
const usualSort = (tab: ListTab): string => USUAL_SORTS[tab] ?? "due";

/** The server orders nothing but resignations by when those are due. */
const sortsOf = (tab: ListTab): readonly string[] =>
  SORTABLE.filter((column) => column !== "resignationDue" || tab === "RESIGNATIONS").flatMap((column) => [
    column,
    `-${column}`,
  ]);

const oneOf = <T>(known: readonly T[], value: unknown, otherwise: T) =>
  known.includes(value as T) ? (value as T) : otherwise;

const positive = (value: string | null) => {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : DEFAULT_QUERY.page;
};

/** What an address asks for; what it has no sense in is read as if it were not there. */
export const readQuery = (address: URLSearchParams): ListQuery => {
  const tab = oneOf(LIST_TABS, address.get("tab"), DEFAULT_QUERY.tab);
  return {
    tab,
    search: address.get("search")?.trim() ?? DEFAULT_QUERY.search,
    sort: oneOf(sortsOf(tab), address.get("sort"), usualSort(tab)),
    page: positive(address.get("page")),
    perPage: oneOf(PAGE_SIZES, Number(address.get("perPage")), DEFAULT_QUERY.perPage),
  };
};

/** The address of a list; a list with its defaults has a bare one. */
export const writeQuery = (query: ListQuery) => {
  const unsaid = { ...DEFAULT_QUERY, sort: usualSort(query.tab) };
  return new URLSearchParams(
    Object.entries(query)
      .filter(([name, value]) => value !== unsaid[name as keyof ListQuery])
      .map(([name, value]) => [name, String(value)]),
  );
};

/** An order that was chosen is kept in another tab that has the column for it. */
const sortIn = (tab: ListTab, { tab: former, sort }: ListQuery) => {
  const known = columnsOf(tab).some(([, column]) => column.sort === sortOf(sort).column);
  return known && sort !== usualSort(former) ? sort : usualSort(tab);
};

/** Another tab, search or order is another list: it starts at its first page unless a page is asked for. */
export const changedQuery = (query: ListQuery, changes: Partial<ListQuery>): ListQuery => ({
  ...query,
  sort: sortIn(changes.tab ?? query.tab, query),
  page: DEFAULT_QUERY.page,
  ...changes,
});

/** The page to show instead of one beyond the end, which is left behind when applications leave a tab. */
export const lastPage = ({ page, perPage }: ListQuery, total: number) =>
  Math.min(page, Math.max(1, Math.ceil(total / perPage)));

export const sortOf = (sort: string): { column: SortColumn; direction: "asc" | "desc" } =>
  sort.startsWith("-")
    ? { column: sort.slice(1) as SortColumn, direction: "desc" }
    : { column: sort as SortColumn, direction: "asc" };
