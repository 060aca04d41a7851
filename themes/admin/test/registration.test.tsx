import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Bok27Error } from "../src/bok27/api/Bok27Error";
import type { Bok27 } from "../src/bok27/api/client";
import { proposalsIfAllowed } from "../src/bok27/detail/proposalsIfAllowed";
import { RegistrationPanel } from "../src/bok27/detail/RegistrationPanel";
import { application } from "./fixtures";

const signal = new AbortController().signal;
const refusing = (status: number) =>
  ({ loginProposals: () => Promise.reject(new Bok27Error(status, "", [])) }) as unknown as Bok27;
const taken = new Bok27Error(409, "Zajęty", [
  { field: "login", errorMessage: "Ten login jest zajęty.", params: ["jan2"] },
]);

afterEach(cleanup);

describe("point 4: registration", () => {
  it("is offered to nobody whom the server refuses proposals", async () => {
    expect(await proposalsIfAllowed(refusing(403), application, signal)).toBeUndefined();
  });

  it("does not mistake a broken server for a clerk", async () => {
    await expect(proposalsIfAllowed(refusing(500), application, signal)).rejects.toMatchObject({ status: 500 });
  });

  it("is not offered twice", async () => {
    const registered = { ...application, status: "REGISTERED" as const };
    expect(await proposalsIfAllowed(refusing(500), registered, signal)).toBeUndefined();
  });

  it("shows a taken login at its field and offers a free one", async () => {
    const register = vi.fn().mockRejectedValueOnce(taken).mockResolvedValueOnce(application);
    const onRegistered = vi.fn();
    render(
      <RegistrationPanel
        bok27={{ register } as unknown as Bok27}
        application={application}
        proposals={["jan"]}
        onRegistered={onRegistered}
      />,
    );
    const login = screen.getByRole("textbox");
    await userEvent.click(screen.getByRole("button", { name: "ibokRegister" }));
    expect(await screen.findByText("Ten login jest zajęty.")).toBeDefined();
    expect(login.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(login);

    await userEvent.click(screen.getByRole("button", { name: "jan2" }));
    await userEvent.click(screen.getByRole("button", { name: "ibokRegister" }));
    expect(register.mock.calls).toEqual([
      ["a1", "jan"],
      ["a1", "jan2"],
    ]);
    expect(onRegistered).toHaveBeenCalledWith(application);
  });
});
