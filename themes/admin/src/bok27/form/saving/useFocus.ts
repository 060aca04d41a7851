import { useCallback, useEffect, useMemo, useRef, useState } from "react";

/**
 * Brings the keyboard to the first field in error, in the order of the page and whoever found it, form or server;
 * the fields know their state only after the next drawing, hence the effect.
 */
export const useFocus = () => {
  const form = useRef<HTMLFormElement | null>(null);
  const [request, setRequest] = useState(0);

  useEffect(() => {
    if (request > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [request]);

  const named = useCallback((name: string) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`), []);
  return useMemo(
    () => ({
      /** The form's `ref`. */
      within: (element: HTMLFormElement | null) => {
        form.current = element;
      },
      firstInvalid: () => setRequest((n) => n + 1),
      field: (name: string) => named(name)?.focus(),
      isShown: (name: string) => Boolean(named(name)),
    }),
    [named],
  );
};

export type Focus = ReturnType<typeof useFocus>;
