import { useCallback, useEffect, useRef, useState } from "react";

/**
 * Brings the keyboard to the first field in error, in the order of the page and whoever found it, form or server;
 * the fields know their state only after the next drawing, hence the effect.
 */
export const useFocusFirstInvalid = () => {
  const form = useRef<HTMLFormElement>(null);
  const [request, setRequest] = useState(0);

  useEffect(() => {
    if (request > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [request]);

  return { form, focusFirstInvalid: useCallback(() => setRequest((n) => n + 1), []) };
};
