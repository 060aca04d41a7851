import { describe, expect, it } from "vitest";
import { changedQuery, DEFAULT_QUERY, lastPage, readQuery, sortOf, writeQuery } from "../src/bok27/list/listQuery";

const read = (address: string) => readQuery(new URLSearchParams(address));

describe("the address of the list", () => {
  it("is bare for what is to be registered", () => {
    expect(read("")).toEqual(DEFAULT_QUERY);
    expect(writeQuery(DEFAULT_QUERY).toString()).toBe("");
  });

  it("holds tab, search, order and page, and is read as it was written", () => {
    const query = { tab: "OVERDUE", search: "Żółć & syn", sort: "-filed", page: 3, perPage: 50 } as const;
    expect(read(writeQuery(query).toString())).toEqual(query);
  });

  it("is read as bare where it makes no sense", () => {
    expect(read("tab=LOST&sort=iban&page=-1&perPage=7&status=ACTIVE&due=soon")).toEqual(DEFAULT_QUERY);
    expect(read("page=x&sort=--due")).toEqual(DEFAULT_QUERY);
  });

  it("goes back to the first page when the list becomes another one", () => {
    const third = { ...DEFAULT_QUERY, page: 3 };
    expect(changedQuery(third, { search: "Ćma" })).toEqual({ ...DEFAULT_QUERY, search: "Ćma" });
    expect(changedQuery(third, { tab: "REFUSED" }).page).toBe(1);
    expect(changedQuery(third, { page: 4 }).page).toBe(4);
  });

  it("begins in a tab of waiting customers with who has been waiting longest", () => {
    expect(read("tab=NOT_ACTIVATED").sort).toBe("decided");
    expect(writeQuery(read("tab=NOT_ACTIVATED")).toString()).toBe("tab=NOT_ACTIVATED");
    expect(writeQuery(read("tab=NOT_ACTIVATED&sort=-decided")).get("sort")).toBe("-decided");
    expect(changedQuery(DEFAULT_QUERY, { tab: "MAIL_FAILED" }).sort).toBe("decided");
    expect(changedQuery(read("tab=NOT_ACTIVATED"), { tab: "REGISTERED" }).sort).toBe("due");
  });

  it("begins among resignations with what is due first, an order no other tab has", () => {
    expect(read("tab=RESIGNATIONS").sort).toBe("resignationDue");
    expect(read("tab=RESIGNATIONS&sort=-resignationDue").sort).toBe("-resignationDue");
    expect(read("tab=CLOSED&sort=resignationDue").sort).toBe("due");
    expect(changedQuery(read("tab=RESIGNATIONS&sort=-resignationDue"), { tab: "ALL" }).sort).toBe("due");
  });

  it("keeps an order that was chosen in every tab that has the column", () => {
    const byNumber = read("tab=NOT_ACTIVATED&sort=-number");
    expect(changedQuery(byNumber, { tab: "REGISTERED" }).sort).toBe("-number");
    expect(changedQuery(read("tab=REGISTERED&sort=-filed"), { tab: "NOT_ACTIVATED" }).sort).toBe("decided");
    expect(changedQuery(byNumber, { search: "Ćma" }).sort).toBe("-number");
    expect(changedQuery(byNumber, { sort: "applicant" }).sort).toBe("applicant");
  });

  it("does not stay beyond the end", () => {
    expect(lastPage({ ...DEFAULT_QUERY, page: 3 }, 40)).toBe(2);
    expect(lastPage({ ...DEFAULT_QUERY, page: 3 }, 0)).toBe(1);
    expect(lastPage({ ...DEFAULT_QUERY, page: 2 }, 40)).toBe(2);
  });

  it("says by its sign which way a column is sorted", () => {
    expect(sortOf("due")).toEqual({ column: "due", direction: "asc" });
    expect(sortOf("-customerNumber")).toEqual({ column: "customerNumber", direction: "desc" });
  });
});
