import { useState } from "react";
import type { Application } from "../../api/types";

/** Which of the applications on the screen are ticked; other ones on the screen, and nothing is. */
export interface Selection {
  chosen: Application[];
  has: (id: string) => boolean;
  all: boolean;
  choose: (ids: string[], on: boolean) => void;
}

const NOBODY: ReadonlySet<string> = new Set();

export const useSelection = (shown: Application[]): Selection => {
  const [state, setState] = useState({ of: shown, ids: NOBODY });
  const ids = state.of === shown ? state.ids : NOBODY;
  return {
    chosen: shown.filter(({ id }) => ids.has(id)),
    has: (id) => ids.has(id),
    all: shown.length > 0 && shown.every(({ id }) => ids.has(id)),
    choose: (changed, on) =>
      setState({ of: shown, ids: new Set([...ids, ...changed].filter((id) => on || !changed.includes(id))) }),
  };
};
