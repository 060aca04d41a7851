import { useCallback } from "react";
import { useSearchParams } from "react-router-dom";

/** A quarter, half a year, a year. */
export const PERIODS = [13, 26, 52] as const;
const DEFAULT_WEEKS = 26;

export const weeksOf = (parameter: string | null): number =>
  PERIODS.find((weeks) => String(weeks) === parameter) ?? DEFAULT_WEEKS;

/** The period lives in the address: Back and a shared link show the same figures. */
export const usePeriod = () => {
  const [parameters, setParameters] = useSearchParams();
  const choose = useCallback((weeks: number) => setParameters({ weeks: String(weeks) }), [setParameters]);
  return { weeks: weeksOf(parameters.get("weeks")), choose };
};
