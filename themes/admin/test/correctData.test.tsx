import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Application } from "../src/bok27/api/types";
import { CORRECT_DATA_PATH } from "../src/paths";
import { application, settings } from "./fixtures";

vi.mock("../src/keycloak-admin-ui", () => {
  const adminClient = { baseUrl: "", getAccessToken: () => Promise.resolve("token") };
  const keycloak = { login: () => Promise.resolve() };
  const whoAmI = { displayName: "Rita Registrar", userId: "u1" };
  return { useAdminClient: () => ({ adminClient, keycloak }), useWhoAmI: () => ({ whoAmI }) };
});
const { default: CorrectDataPage } = await import("../src/bok27/form/CorrectDataPage");

let answers: Record<string, [number, unknown]>;
let sent: unknown[];
const active: Application = { ...application, status: "ACTIVE", version: 5 };

const open = () => {
  const routes = [
    { path: CORRECT_DATA_PATH, element: <CorrectDataPage /> },
    { path: "/:realm/bok27/:id", element: <p>saved</p> },
  ];
  render(<RouterProvider router={createMemoryRouter(routes, { initialEntries: ["/ibok/bok27/a1/data"] })} />);
};
const save = async () => userEvent.click(await screen.findByRole("button", { name: "ibokCorrectDataSave" }));

beforeEach(() => {
  sent = [];
  answers = { settings: [200, settings], "applications/a1": [200, active] };
  vi.stubGlobal("fetch", (address: string, { body }: RequestInit = {}) => {
    const path = address.split("/bok27/")[1] ?? "";
    if (body) {
      sent.push([path, JSON.parse(body as string)]);
    }
    const [status, answer] = answers[path] ?? [500, {}];
    return Promise.resolve(new Response(JSON.stringify(answer), { status }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the correction of a registered customer's data", () => {
  it("asks for what the register knows of them, and for no consent", async () => {
    open();
    const city = await screen.findByLabelText("ibokFieldCity");
    expect(screen.queryByText("ibokSectionClauses")).toBeNull();
    expect(screen.queryByLabelText(/ibokFieldFiledOn/)).toBeNull();
    await userEvent.clear(city);
    await userEvent.type(city, "Andrychów");
    answers["applications/a1/data"] = [200, active];
    await save();
    expect(await screen.findByText("saved")).toBeDefined();
    const { applicant, contact, supplyPoints } = application;
    const corrected = { ...contact, address: { ...contact.address, city: "Andrychów" } };
    expect(sent).toEqual([["applications/a1/data", { version: 5, applicant, contact: corrected, supplyPoints }]]);
  });

  it("shows what the server says against a field at that field", async () => {
    open();
    await screen.findByLabelText("ibokFieldCity");
    const errors = [{ field: "contact.email", errorMessage: "Podaj adres.", params: [] }];
    answers["applications/a1/data"] = [400, { errorMessage: "Popraw.", errors }];
    await save();
    expect(await screen.findAllByText(/Podaj adres\./)).not.toHaveLength(0);
    expect(document.activeElement?.id).toBe("contact.email");
  });

  it("compares with what somebody else has saved meanwhile", async () => {
    open();
    const city = await screen.findByLabelText("ibokFieldCity");
    await userEvent.clear(city);
    await userEvent.type(city, "Andrychów");
    const address = { ...active.contact.address, city: "Zator" };
    const current = { ...active, version: 6, contact: { ...active.contact, address } };
    answers["applications/a1/data"] = [409, { errorMessage: "Zmieniono.", current }];
    answers["applications/a1/history"] = [200, []];
    await save();
    expect(await screen.findByText("Zator")).toBeDefined();
    expect(screen.getByText("Andrychów")).toBeDefined();
  });

  it("is over when the account has been closed meanwhile", async () => {
    open();
    await screen.findByLabelText("ibokFieldCity");
    answers["applications/a1/data"] = [409, { errorMessage: "Zamknięte.", current: { ...active, status: "CLOSED" } }];
    await save();
    expect(await screen.findByText("ibokDecidedText")).toBeDefined();
  });

  it.each([
    [{ ...active, status: "SUBMITTED" as const }, settings, "ibokCorrectDataClosed"],
    [active, { ...settings, permissions: { ...settings.permissions, register: false } }, "ibokCorrectDataForbidden"],
  ])("says why it is not possible", async (shown, reading, text) => {
    answers["applications/a1"] = [200, shown];
    answers["settings"] = [200, reading];
    open();
    expect(await screen.findByText(text)).toBeDefined();
  });
});
