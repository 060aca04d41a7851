import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { Application } from "../api/types";
import { REFUSAL_REASON_KEYS } from "../labels";
import { toKeycloakUser } from "../../paths";
import { DecisionMailLabel } from "../parts/DecisionMailLabel";
import { PasswordValidity } from "../parts/PasswordValidity";
import { useFormats } from "../useFormats";
import { type Fact, Facts } from "./Facts";
import type { Work } from "./work";

/** What the application has come to: an account, or a refusal (points 2, 4 and 5). */
export const OutcomePanel = ({ work }: { work: Work }) => {
  const { t } = useTranslation();
  const refused = work.application.status === "REFUSED";
  const facts = { account: useAccountFacts(work), refusal: useRefusalFacts(work.application) };
  return refused ? (
    <Facts title={t("ibokRefusal")} facts={facts.refusal} />
  ) : (
    <Facts title={t("ibokOutcome")} facts={facts.account} />
  );
};

const useAccountFacts = ({ application, realm, may }: Work): Fact[] => {
  const { t } = useTranslation();
  const { instant } = useFormats();
  const { login, userId, decidedBy, decidedAt, activatedAt, activationPasswordExpiresAt } = application.outcome;
  return [
    { term: t("ibokFieldLogin"), value: login },
    ...(may.has("VIEW_USER") && userId
      ? [
          {
            term: t("ibokFieldUser"),
            value: <Link to={toKeycloakUser(realm, userId)}>{t("ibokShowUser")}</Link>,
          },
        ]
      : []),
    { term: t("ibokFieldDecidedBy"), value: decidedBy },
    { term: t("ibokFieldDecidedAt"), value: instant(decidedAt) },
    { term: t("ibokFieldActivatedAt"), value: instant(activatedAt) || t("ibokNotYet") },
    { term: t("ibokFieldActivationMail"), value: <DecisionMailLabel application={application} /> },
    ...(activationPasswordExpiresAt
      ? [
          {
            term: t("ibokFieldPasswordValidity"),
            value: <PasswordValidity expiresAt={activationPasswordExpiresAt} />,
          },
        ]
      : []),
  ];
};

const useRefusalFacts = (application: Application): Fact[] => {
  const { t } = useTranslation();
  const { instant } = useFormats();
  const { refusalReason, refusalText, decidedBy, decidedAt } = application.outcome;
  return [
    {
      term: t("ibokFieldRefusalReason"),
      value: refusalReason && t(REFUSAL_REASON_KEYS[refusalReason] ?? refusalReason),
    },
    { term: t("ibokFieldRefusalText"), value: refusalText && <span className="ibok-lines">{refusalText}</span> },
    { term: t("ibokFieldRefusedBy"), value: decidedBy },
    { term: t("ibokFieldRefusedAt"), value: instant(decidedAt) },
    { term: t("ibokFieldRefusalMail"), value: <DecisionMailLabel application={application} /> },
  ];
};
