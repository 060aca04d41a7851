import type { SortColumn } from "./listQuery";

/** The columns of the list, from left to right; `sort` is what the server calls the column. */
export const COLUMNS: { key: string; sort?: SortColumn }[] = [
  { key: "ibokFieldNumber", sort: "number" },
  { key: "ibokFieldApplicant", sort: "applicant" },
  { key: "ibokFieldCustomerNumber", sort: "customerNumber" },
  { key: "ibokFieldChannel" },
  { key: "ibokFieldFiledOn", sort: "filed" },
  { key: "ibokFieldDueOn", sort: "due" },
  { key: "ibokFieldStatus" },
  { key: "ibokFieldMail" },
];
