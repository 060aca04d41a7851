import { renderHook, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Bok27Error } from "../src/bok27/api/Bok27Error";
import { useStaffRights } from "../src/nav/useStaffRights";
import { settings } from "./fixtures";

const api = vi.hoisted(() => ({ settings: vi.fn() }));
vi.mock("../src/bok27/api/useBok27", () => ({ useBok27: () => api }));

// In braces: what a hook returns is called after the test.
beforeEach(() => {
  api.settings.mockReset();
});

describe("what the person at the console may do", () => {
  it("is asked once per realm, not once per page", async () => {
    api.settings.mockResolvedValue(settings);
    const { result, rerender } = renderHook(({ realm }) => useStaffRights(realm), { initialProps: { realm: "ibok" } });
    await waitFor(() => expect(result.current).toMatchObject({ mayEnter: true, permissions: settings.permissions }));
    rerender({ realm: "ibok" });
    expect(api.settings).toHaveBeenCalledTimes(1);

    rerender({ realm: "obok" });
    expect(result.current.mayEnter).toBe(false);
    await waitFor(() => expect(result.current.mayEnter).toBe(true));
    expect(api.settings).toHaveBeenCalledTimes(2);
  });

  it("is nothing where the server refuses", async () => {
    api.settings.mockRejectedValue(new Bok27Error(403, "", []));
    const { result } = renderHook(() => useStaffRights("ibok"));
    await waitFor(() => expect(api.settings).toHaveBeenCalled());
    expect(result.current).toEqual({ mayEnter: false });
  });

  it.each([
    ["broken", () => Promise.reject(new Bok27Error(500, "", []))],
    ["older than the console", () => Promise.resolve({ ...settings, permissions: undefined })],
  ])("is at least to see the list where the server is %s", async (_which, answer) => {
    api.settings.mockImplementation(answer);
    const { result } = renderHook(() => useStaffRights("ibok"));
    await waitFor(() => expect(result.current.mayEnter).toBe(true));
    expect(result.current.permissions).toBeUndefined();
  });
});
