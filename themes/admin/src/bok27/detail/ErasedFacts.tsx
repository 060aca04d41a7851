import { useTranslation } from "react-i18next";
import type { Application } from "../api/types";
import { CHANNEL_KEYS, REFUSAL_REASON_KEYS } from "../labels";
import { useFormats } from "../useFormats";
import { type Fact, Facts } from "./Facts";

/** What is left of an application: enough to show that it was dealt with, nobody's name. */
export const ErasedFacts = ({ application }: { application: Application }) => {
  const { t } = useTranslation();
  const { date, instant } = useFormats();
  const { filedOn, dueOn, channel, outcome } = application;
  const { decidedAt, decidedBy, refusalReason } = outcome;
  const facts: Fact[] = [
    { term: t("ibokFieldFiledOn"), value: date(filedOn) },
    { term: t("ibokFieldChannel"), value: t(CHANNEL_KEYS[channel]) },
    { term: t("ibokFieldDueOn"), value: date(dueOn) },
    { term: t(refusalReason ? "ibokFieldRefusedAt" : "ibokFieldDecidedAt"), value: instant(decidedAt) },
    { term: t(refusalReason ? "ibokFieldRefusedBy" : "ibokFieldDecidedBy"), value: decidedBy },
    ...(refusalReason
      ? [{ term: t("ibokFieldRefusalReason"), value: t(REFUSAL_REASON_KEYS[refusalReason] ?? refusalReason) }]
      : []),
  ];
  return <Facts title={t("ibokErasedStub")} facts={facts} />;
};
