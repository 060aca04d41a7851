import { useCallback } from "react";
import type { Bok27 } from "../api/client";
import { useLoad } from "../api/useLoad";
import { firstDayOf } from "./weeks";

const SHOWN_OVERDUE = 5;

/** Today is the server's: the realm's business date decides which weeks are asked for. */
export const useDashboard = (bok27: Bok27, weeks: number) =>
  useLoad(
    useCallback(
      async (signal: AbortSignal) => {
        const settings = await bok27.settings(signal);
        const from = firstDayOf(weeks, settings.today);
        const [statistics, overdue] = await Promise.all([
          bok27.statistics(from, settings.today, signal),
          bok27.list({ tab: "OVERDUE", search: "", sort: "due", first: 0, max: SHOWN_OVERDUE }, signal),
        ]);
        return { settings, statistics, overdue };
      },
      [bok27, weeks],
    ),
  );
