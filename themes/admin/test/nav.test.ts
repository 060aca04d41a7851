import { describe, expect, it } from "vitest";
import type { Permissions } from "../src/bok27/api/types";
import { currentEntry, entriesFor } from "../src/nav/entries";

const LIST = "nav-item-bok27";
const DASHBOARD = "nav-item-bok27-dashboard";
const NEW = "nav-item-bok27-new";
const SETTINGS = "nav-item-bok27-settings";

const nobody: Permissions = { enter: false, register: false, administer: false, viewUsers: false, export: false };
const entries = (permissions?: Permissions) => entriesFor({ mayEnter: true, permissions }).map(({ id }) => id);

describe("the navigation group iBOK", () => {
  it("shows a clerk everything but the settings", () => {
    expect(entries({ ...nobody, enter: true })).toEqual([DASHBOARD, LIST, NEW]);
  });

  it("shows a supervisor no form", () => {
    expect(entries(nobody)).toEqual([DASHBOARD, LIST]);
  });

  it("shows a realm administrator all of it", () => {
    expect(entries({ ...nobody, enter: true, administer: true })).toEqual([DASHBOARD, LIST, NEW, SETTINGS]);
  });

  it("keeps the list where the server says nothing of permissions", () => {
    expect(entries()).toEqual([LIST]);
  });

  it.each([
    ["/ibok/bok27", LIST],
    ["/ibok/bok27/4f1c", LIST],
    ["/ibok/bok27/4f1c/edit", LIST],
    ["/ibok/bok27/new", NEW],
    ["/ibok/bok27/dashboard", DASHBOARD],
    ["/ibok/bok27/settings", SETTINGS],
    ["/ibok/users", undefined],
  ])("marks at %s the entry %s", (pathname, entry) => {
    expect(currentEntry(pathname)).toBe(entry);
  });
});
