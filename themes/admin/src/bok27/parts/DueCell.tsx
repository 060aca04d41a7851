import type { Application } from "../api/types";
import { useFormats } from "../useFormats";
import { DueDate } from "./DueDate";

interface Props {
  application: Application;
  today: string;
  soonDays?: number;
}

/** The due date of the registration; how near it is matters only until somebody has decided. */
export const DueCell = ({ application, ...now }: Props) => {
  const { date } = useFormats();
  const { dueOn, warnFrom, status } = application;
  return status === "SUBMITTED" ? <DueDate dueOn={dueOn} warnFrom={warnFrom} {...now} /> : <>{date(dueOn)}</>;
};
