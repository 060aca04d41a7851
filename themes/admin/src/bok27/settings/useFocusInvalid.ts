import { type RefObject, useCallback, useEffect, useState } from "react";

/** Brings the keyboard to the first field in error; the fields know their state only after the next drawing. */
export const useFocusInvalid = (form: RefObject<HTMLElement>) => {
  const [request, setRequest] = useState(0);
  useEffect(() => {
    if (request > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [form, request]);
  return useCallback(() => setRequest((n) => n + 1), []);
};
