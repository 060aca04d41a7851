import { useTranslation } from "react-i18next";
import type { Closure } from "../../api/closure";
import type { Settings } from "../../api/types";
import { CHANNEL_KEYS, CLOSURE_REASON_KEYS, STATUS_LABELS } from "../../labels";
import { DueDate } from "../../parts/DueDate";
import { useFormats } from "../../useFormats";
import type { Fact } from "../Facts";

/** The paper on which an account is or was to be closed. */
const useResignationFacts = (closure: Closure, settings: Settings): Fact[] => {
  const { t } = useTranslation();
  const { date, instant } = useFormats();
  const { filedOn, dueOn, channel, receivedBy, originalLocation, recordedBy, recordedAt, closedAt, erasedAt } = closure;
  if (!filedOn) {
    return [];
  }
  const open = dueOn && !closedAt;
  return [
    { term: t("ibokFieldResignationFiledOn"), value: date(filedOn) },
    {
      term: t("ibokFieldClosureDueOn"),
      value: open ? <DueDate dueOn={dueOn} today={settings.today} soonDays={settings.dueSoonDays} /> : date(dueOn),
    },
    { term: t("ibokFieldChannel"), value: channel && t(CHANNEL_KEYS[channel]) },
    ...(erasedAt
      ? []
      : [
          { term: t("ibokFieldResignationReceivedBy"), value: receivedBy },
          { term: t("ibokFieldOriginalLocation"), value: originalLocation },
        ]),
    { term: t("ibokFieldRecordedBy"), value: recordedBy },
    { term: t("ibokFieldRecordedAt"), value: instant(recordedAt) },
  ];
};

/** Who closed the account, and what becomes of the data. */
const useClosedFacts = (closure: Closure): Fact[] => {
  const { t } = useTranslation();
  const { date, instant } = useFormats();
  const { closedAt, closedBy, formerStatus, eraseOn, erasedAt } = closure;
  if (!closedAt) {
    return [];
  }
  return [
    { term: t("ibokFieldClosedAt"), value: instant(closedAt) },
    { term: t("ibokFieldClosedBy"), value: closedBy ?? t("ibokHistoryByItself") },
    ...(formerStatus ? [{ term: t("ibokFieldFormerStatus"), value: t(STATUS_LABELS[formerStatus].key) }] : []),
    erasedAt
      ? { term: t("ibokFieldErasedAt"), value: instant(erasedAt) }
      : { term: t("ibokFieldEraseOn"), value: date(eraseOn) },
  ];
};

/** The end of an account in words, from the paper to the erasure (point 8). */
export const useClosureFacts = (closure: Closure, settings: Settings): Fact[] => {
  const { t } = useTranslation();
  const resignation = useResignationFacts(closure, settings);
  const closed = useClosedFacts(closure);
  const reason = { term: t("ibokFieldClosureReason"), value: t(CLOSURE_REASON_KEYS[closure.reason] ?? closure.reason) };
  return [reason, ...closed, ...resignation];
};
