import type { Closure, Resignation, ResignationReason } from "../../api/closure";
import type { Channel } from "../../api/types";
import { parseDate, shownDate } from "../../form/logic/dates";

/** A resignation as typed: blanks for what is not given, by the paths in which the server complains. */
export interface ResignationValues {
  filedOn: string;
  channel: Channel | "";
  reason: ResignationReason | "";
  receivedBy: string;
  originalLocation: string;
}

export const RESIGNATION_FIELDS = ["filedOn", "channel", "reason", "receivedBy", "originalLocation"] as const;
export type ResignationField = (typeof RESIGNATION_FIELDS)[number];

/** What was recorded; else an empty form, received by whoever keys it in. */
export const resignationValues = (
  closure: Closure | null,
  language: string,
  receivedBy: string,
  reason: ResignationReason | "" = "",
): ResignationValues =>
  closure
    ? {
        filedOn: shownDate(closure.filedOn, language),
        channel: closure.channel ?? "",
        reason: closure.reason as ResignationReason,
        receivedBy: closure.receivedBy ?? "",
        originalLocation: closure.originalLocation ?? "",
      }
    : { filedOn: "", channel: "", reason, receivedBy, originalLocation: "" };

/** The fields that have to be filled in before anything is sent, with the key of the complaint. */
export const missingIn = ({ filedOn, channel, reason }: ResignationValues, today: string) => {
  const complaints: Partial<Record<ResignationField, string>> = {};
  if (!parseDate(filedOn, today)) {
    complaints.filedOn = filedOn.trim() ? "ibokDateUnreadable" : "ibokRequired";
  }
  if (!channel) {
    complaints.channel = "ibokRequired";
  }
  if (!reason) {
    complaints.reason = "ibokRequired";
  }
  return complaints;
};

/** Only of values in which nothing is missing. */
export const resignationOf = (values: ResignationValues, today: string): Resignation => ({
  filedOn: parseDate(values.filedOn, today) ?? "",
  channel: values.channel as Channel,
  reason: values.reason as ResignationReason,
  receivedBy: values.receivedBy.trim() || null,
  originalLocation: values.originalLocation.trim() || null,
});
