import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, Route, Routes, useLocation } from "react-router-dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { APPLICATIONS_PATH } from "../src/paths";
import { application, settings } from "./fixtures";

vi.mock("../src/keycloak-admin-ui", () => {
  const adminClient = { baseUrl: "", getAccessToken: () => Promise.resolve("token") };
  return { useAdminClient: () => ({ adminClient }) };
});
const { default: ApplicationsPage } = await import("../src/bok27/list/ApplicationsPage");

const COUNTS = {
  TO_REGISTER: 3,
  OVERDUE: 1,
  COPY_PENDING: 0,
  REGISTERED: 9,
  NOT_ACTIVATED: 4,
  MAIL_FAILED: 1,
  RESIGNATIONS: 0,
  REFUSED: 2,
  CLOSED: 0,
  ERASED: 0,
};
let answers: Record<string, [number, unknown]>;
let asked: URLSearchParams[];

const Address = () => <output>{useLocation().search}</output>;
const open = (search = "") =>
  render(
    <MemoryRouter initialEntries={[`/ibok/bok27${search}`]}>
      <Routes>
        <Route
          path={APPLICATIONS_PATH}
          element={
            <>
              <ApplicationsPage />
              <Address />
            </>
          }
        />
      </Routes>
    </MemoryRouter>,
  );
const tab = (name: string) => screen.findByRole("tab", { name: new RegExp(name) });

beforeEach(() => {
  asked = [];
  answers = {
    settings: [200, settings],
    "applications/counts": [200, COUNTS],
    applications: [200, { total: 1, first: 0, max: 20, items: [application] }],
  };
  vi.stubGlobal("fetch", (address: string) => {
    const [path = "", search] = (address.split("/bok27/")[1] ?? "").split("?");
    if (path === "applications") {
      asked.push(new URLSearchParams(search));
    }
    const [status, body] = answers[path] ?? [500, {}];
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the work list", () => {
  it("begins with what is to be registered, and counts every tab", async () => {
    open();
    expect((await tab("ibokTabToRegister")).getAttribute("aria-selected")).toBe("true");
    expect(await screen.findByRole("link", { name: application.number })).toBeDefined();
    expect(asked[0]?.get("tab")).toBe("TO_REGISTER");
    expect((await tab("ibokTabRegistered")).textContent).toContain("9");
  });

  it("asks the server for what the address says", async () => {
    open("?tab=REFUSED&search=Ćma&sort=-number&page=2&perPage=50");
    await screen.findByRole("link", { name: application.number });
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({
      tab: "REFUSED",
      search: "Ćma",
      sort: "-number",
      first: "50",
      max: "50",
    });
  });

  it("keeps the keyboard in the search field", async () => {
    open();
    await screen.findByRole("link", { name: application.number });
    const search = screen.getByRole("textbox", { name: "ibokListSearch" });
    await userEvent.type(search, "Ćma{Enter}");
    expect(screen.getByText("?search=%C4%86ma")).toBeDefined();
    expect(document.activeElement).toBe(search);
  });

  it("sorts by a press on a column's head, the other way by another", async () => {
    open();
    await screen.findByRole("link", { name: application.number });
    const head = () => screen.getByRole("columnheader", { name: "ibokFieldFiledOn" });
    await userEvent.click(within(head()).getByRole("button"));
    expect(head().getAttribute("aria-sort")).toBe("ascending");
    await userEvent.click(within(head()).getByRole("button"));
    expect(head().getAttribute("aria-sort")).toBe("descending");
    expect(asked.at(-1)?.get("sort")).toBe("-filed");
  });

  it("says where a search has hits, when it has none in this tab", async () => {
    answers.applications = [200, { total: 0, first: 0, max: 20, items: [] }];
    open("?search=Ewa&tab=CLOSED");
    const [first] = await screen.findAllByRole("button", { name: "ibokFoundInTab" });
    await userEvent.click(first as HTMLElement);
    expect(screen.getByText("?search=Ewa")).toBeDefined();
  });

  it("says of an empty tab where to go on", async () => {
    answers.applications = [200, { total: 0, first: 0, max: 20, items: [] }];
    open("?tab=OVERDUE");
    expect(await screen.findByText("ibokEmptyOverdueTitle")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "ibokShowTab" }));
    expect((await tab("ibokTabToRegister")).getAttribute("aria-selected")).toBe("true");
  });

  it("tells of accounts that were never activated until when their password works", async () => {
    const waiting = (activationPasswordExpiresAt: string | null) => ({
      ...application,
      id: `a-${activationPasswordExpiresAt}`,
      status: "REGISTERED",
      outcome: { ...application.outcome, login: "lukasz.zolc", activationPasswordExpiresAt },
    });
    const items = [waiting("2020-01-01T10:00:00Z"), waiting("2999-01-01T10:00:00Z"), waiting(null)];
    answers.applications = [200, { total: 3, first: 0, max: 20, items }];
    open("?tab=NOT_ACTIVATED");
    const cells = (await screen.findAllByRole("row")).slice(1).map((row) => within(row).getAllByRole("cell").at(-1));
    expect(cells.map((cell) => cell?.textContent)).toEqual([
      expect.stringMatching(/2020.*ibokPasswordExpired$/),
      expect.stringMatching(/2999\D[^i]*$/),
      "–",
    ]);
    expect(screen.getAllByText("lukasz.zolc")).toHaveLength(3);
    expect(screen.getByRole("columnheader", { name: "ibokFieldDecidedAt" }).getAttribute("aria-sort")).toBe(
      "ascending",
    );
    expect(asked[0]?.get("sort")).toBe("decided");
  });

  it("lets a registrar close the ticked accounts, and says what came of each", async () => {
    const items = ["l1", "l2"].map((id) => ({ ...application, id, number: `no ${id}`, status: "REGISTERED" }));
    answers.applications = [200, { total: 2, first: 0, max: 20, items }];
    open("?tab=NOT_ACTIVATED");
    await userEvent.click(await screen.findByRole("checkbox", { name: "ibokSelectAll" }));
    await userEvent.click(screen.getByRole("button", { name: "ibokCloseSelected" }));
    const results = [
      { id: "l1", number: "no l1", result: "CLOSED", message: "Zamknięto." },
      { id: "l2", number: "no l2", result: "CHANGED", message: "Klient właśnie ustawił hasło." },
    ];
    answers.closures = [200, { items: results }];
    await userEvent.click(screen.getByRole("button", { name: "ibokCloseSelectedConfirm" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(await dialog.findByText("Klient właśnie ustawił hasło.")).toBeDefined();
    expect(dialog.getByText("ibokResultClosed")).toBeDefined();
    answers.applications = [200, { total: 1, first: 0, max: 20, items: items.slice(1) }];
    await userEvent.click(dialog.getByRole("button", { name: "ibokClose" }));
    await waitFor(() => expect(screen.queryByRole("link", { name: "no l1" })).toBeNull());
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "ibokSelectOne" }).checked).toBe(false);
  });

  it("lets nobody else tick anything, nor in any other tab", async () => {
    answers.settings = [200, { ...settings, permissions: { ...settings.permissions, register: false } }];
    open("?tab=NOT_ACTIVATED");
    await screen.findByRole("link", { name: application.number });
    expect(screen.queryByRole("checkbox")).toBeNull();
    cleanup();
    answers.settings = [200, settings];
    open("?tab=REGISTERED");
    await screen.findByRole("link", { name: application.number });
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("does not stay on a page beyond the end", async () => {
    answers.applications = [200, { total: 21, first: 40, max: 20, items: [] }];
    open("?page=3");
    expect(await screen.findByText("?page=2")).toBeDefined();
  });

  it("does without counts when they cannot be had", async () => {
    answers["applications/counts"] = [500, {}];
    open();
    expect(await screen.findByRole("link", { name: application.number })).toBeDefined();
    expect((await tab("ibokTabRegistered")).textContent).not.toContain("9");
  });

  it("offers the form only to those who may enter applications", async () => {
    answers.settings = [200, { ...settings, permissions: { ...settings.permissions, enter: false } }];
    open();
    await screen.findByRole("link", { name: application.number });
    expect(screen.queryByRole("link", { name: "ibokNewApplication" })).toBeNull();
  });

  it.each([
    [401, "ibokErrorSession", "ibokLogInAgain"],
    [403, "ibokErrorForbidden", "ibokRetry"],
    [404, "ibokErrorNotInstalled", "ibokRetry"],
    [500, "ibokErrorUnavailable", "ibokRetry"],
  ])("says what a %i means and what to do next, and keeps tabs and search", async (status, text, next) => {
    answers.applications = [status, {}];
    open("?search=Ewa");
    expect(await screen.findByText(text)).toBeDefined();
    expect(screen.getByRole("button", { name: next })).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "ibokListSearch" }).value).toBe("Ewa");
  });
});
