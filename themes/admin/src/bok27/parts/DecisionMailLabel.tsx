import { useTranslation } from "react-i18next";
import type { Application } from "../api/types";
import { MailLabel } from "./StateLabel";

/** How far the mail about the decision is: the activation mail, or the one about the refusal. */
export const DecisionMailLabel = ({ application }: { application: Application }) => {
  const { t } = useTranslation();
  const { status, outcome } = application;
  if (status === "SUBMITTED") {
    return <span aria-hidden>–</span>;
  }
  const refused = status === "REFUSED";
  return (
    <>
      <span className="pf-v5-u-screen-reader">{t(refused ? "ibokMailRefusal" : "ibokMailActivation")}: </span>
      <MailLabel state={refused ? outcome.refusalMail : outcome.activationMail} />
    </>
  );
};
