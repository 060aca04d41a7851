import { useCallback, useEffect, useState } from "react";

export interface Loaded<T> {
  value?: T;
  error?: unknown;
  loading: boolean;
  reload: () => void;
  /** Shows a value the server has just answered with, without asking again. */
  show: (value: T) => void;
}

/**
 * Loads again whenever `load` changes (memoise it); an answer that comes too late is dropped. The former value stays
 * visible meanwhile, so that a page does not flicker while one pages through a list.
 */
export const useLoad = <T>(load: (signal: AbortSignal) => Promise<T>): Loaded<T> => {
  const [state, setState] = useState<{ value?: T; error?: unknown; loading: boolean }>({ loading: true });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    const settle = (next: { value?: T; error?: unknown }) => {
      if (!controller.signal.aborted) {
        setState({ ...next, loading: false });
      }
    };
    load(controller.signal).then(
      (value) => settle({ value }),
      (error: unknown) => settle({ error }),
    );
    return () => controller.abort();
  }, [load, attempt]);

  const reload = useCallback(() => {
    setState((previous) => ({ value: previous.value, loading: true }));
    setAttempt((n) => n + 1);
  }, []);
  const show = useCallback((value: T) => setState({ value, loading: false }), []);
  return { ...state, reload, show };
};
