import { cleanup, render, screen } from "@testing-library/react";
import { createHashRouter, RouterProvider } from "react-router-dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Bok27Error } from "../src/bok27/api/Bok27Error";
// Loaded beforehand: the notice itself loads it on demand.
import "../src/users/CustomerAlert";
import { CustomerNotice } from "../src/users/CustomerNotice";

const applicationOfUser = vi.fn();

vi.mock("../src/bok27/api/useBok27", () => {
  const bok27 = { applicationOfUser: (...all: unknown[]) => applicationOfUser(...all) as unknown };
  return { useBok27: () => bok27 };
});

const open = (path: string) => {
  window.location.hash = path;
  const router = createHashRouter([{ path: "*", element: <CustomerNotice /> }]);
  return render(<RouterProvider router={router} />);
};

beforeEach(() => {
  document.body.innerHTML = '<main id="kc-main-content-page-container"><h1>anna</h1></main>';
  applicationOfUser.mockReset().mockResolvedValue({ id: "a1", number: "BOK-27/2026/000001", status: "ACTIVE" });
});
afterEach(cleanup);

describe("the notice on Keycloak's page of a user", () => {
  it("leads a customer's data back to the application, before everything else on the page", async () => {
    open("#/ibok/users/u1/settings");
    const link = await screen.findByRole("link", { name: "ibokUserToApplication" });
    expect(link.getAttribute("href")).toBe("#/ibok/bok27/a1");
    expect(applicationOfUser.mock.calls[0]?.[0]).toBe("u1");
    const main = document.querySelector("main");
    expect(main?.firstElementChild?.contains(link)).toBe(true);
    expect(main?.lastElementChild?.tagName).toBe("H1");
  });

  it.each([404, 403, 500])("says nothing where the server answers %s", async (status) => {
    applicationOfUser.mockRejectedValue(new Bok27Error(status, "", []));
    open("#/ibok/users/u1/settings");
    await vi.waitFor(() => expect(applicationOfUser).toHaveBeenCalled());
    await Promise.resolve();
    expect(screen.queryByRole("link")).toBeNull();
  });

  it.each(["#/ibok/users", "#/ibok/users/user-list", "#/ibok/users/add-user", "#/ibok/clients/c1/settings", "#/ibok"])(
    "asks the server nothing on %s",
    (path) => {
      open(path);
      expect(applicationOfUser).not.toHaveBeenCalled();
    },
  );

  it("leaves the page as Keycloak made it when it goes", async () => {
    const { unmount } = open("#/ibok/users/u1/settings");
    await screen.findByRole("link");
    unmount();
    expect(document.querySelector("main")?.innerHTML).toBe("<h1>anna</h1>");
  });
});
