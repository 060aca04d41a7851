import type { ListTab, SortColumn } from "./listQuery";

export interface Column {
  key: string;
  /** What the server calls it, where it can sort by it. */
  sort?: SortColumn;
  /** Words rather than a number or a date: it takes what room there is. */
  wide?: boolean;
}

const COLUMNS = {
  number: { key: "ibokFieldNumber", sort: "number" },
  applicant: { key: "ibokFieldApplicant", sort: "applicant" },
  customerNumber: { key: "ibokFieldCustomerNumber", sort: "customerNumber" },
  login: { key: "ibokFieldLogin" },
  email: { key: "ibokFieldEmail" },
  channel: { key: "ibokFieldChannel" },
  filedOn: { key: "ibokFieldFiledOn", sort: "filed" },
  dueOn: { key: "ibokFieldDueOn", sort: "due" },
  registeredAt: { key: "ibokFieldDecidedAt", sort: "decided" },
  decidedAt: { key: "ibokFieldResolvedAt", sort: "decided" },
  resignationDueOn: { key: "ibokFieldClosureDueOn", sort: "resignationDue" },
  endReason: { key: "ibokFieldEndReason", wide: true },
  closedAt: { key: "ibokFieldClosedAt" },
  eraseOn: { key: "ibokFieldEraseOn" },
  erasedAt: { key: "ibokFieldErasedAt" },
  status: { key: "ibokFieldStatus" },
  mail: { key: "ibokFieldMail" },
  password: { key: "ibokFieldPasswordValidity" },
} satisfies Record<string, Column>;
export type ColumnName = keyof typeof COLUMNS;

const USUAL: ColumnName[] = ["number", "applicant", "customerNumber", "channel", "filedOn", "dueOn", "mail"];
/** Where everything has the same status, the tab says it already. */
const WITH_STATUS: ColumnName[] = [...USUAL.slice(0, -1), "status", "mail"];

const OF_TAB: Partial<Record<ListTab, ColumnName[]>> = {
  COPY_PENDING: WITH_STATUS,
  REGISTERED: WITH_STATUS,
  ALL: WITH_STATUS,
  NOT_ACTIVATED: ["number", "applicant", "login", "registeredAt", "mail", "password"],
  MAIL_FAILED: ["number", "applicant", "customerNumber", "email", "decidedAt", "status"],
  RESIGNATIONS: ["number", "applicant", "customerNumber", "login", "resignationDueOn", "status"],
  CLOSED: ["number", "applicant", "customerNumber", "endReason", "closedAt", "eraseOn"],
  ERASED: ["number", "channel", "filedOn", "decidedAt", "endReason", "erasedAt"],
};

/** The columns of a tab, from left to right. */
export const columnsOf = (tab: ListTab): [ColumnName, Column][] =>
  (OF_TAB[tab] ?? USUAL).map((name) => [name, COLUMNS[name]]);
