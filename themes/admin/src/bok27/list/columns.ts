import type { ListTab, SortColumn } from "./listQuery";

export interface Column {
  key: string;
  /** What the server calls it, where it can sort by it. */
  sort?: SortColumn;
  /** Where everything else has the same value, the tab says it already. */
  onlyIn?: ListTab[];
}

const COLUMNS = {
  number: { key: "ibokFieldNumber", sort: "number" },
  applicant: { key: "ibokFieldApplicant", sort: "applicant" },
  customerNumber: { key: "ibokFieldCustomerNumber", sort: "customerNumber" },
  channel: { key: "ibokFieldChannel" },
  filedOn: { key: "ibokFieldFiledOn", sort: "filed" },
  dueOn: { key: "ibokFieldDueOn", sort: "due" },
  status: { key: "ibokFieldStatus", onlyIn: ["COPY_PENDING", "REGISTERED", "ALL"] },
  mail: { key: "ibokFieldMail" },
} satisfies Record<string, Column>;
export type ColumnName = keyof typeof COLUMNS;

/** The columns of a tab, from left to right. */
export const columnsOf = (tab: ListTab): [ColumnName, Column][] =>
  (Object.entries(COLUMNS) as [ColumnName, Column][]).filter(([, { onlyIn }]) => onlyIn?.includes(tab) ?? true);
