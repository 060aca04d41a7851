import { Button } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Application } from "../api/types";
import { MailLabel } from "../parts/StateLabel";
import { useFormats } from "../useFormats";
import { Facts } from "./Facts";

interface Props {
  application: Application;
  onRefresh: () => void;
}

/** What the registration has come to: the login and the fate of the activation mail (points 4 and 5). */
export const OutcomePanel = ({ application, onRefresh }: Props) => {
  const { t } = useTranslation();
  const { instant } = useFormats();
  const { login, decidedBy, decidedAt, activationMail } = application.outcome;

  return (
    <Facts
      title={t("ibokOutcome")}
      facts={[
        { term: t("ibokFieldLogin"), value: login },
        { term: t("ibokFieldDecidedBy"), value: decidedBy },
        { term: t("ibokFieldDecidedAt"), value: instant(decidedAt) },
        {
          term: t("ibokFieldActivationMail"),
          value: (
            <>
              <MailLabel state={activationMail} />{" "}
              {activationMail === "PENDING" && (
                <Button variant="link" isInline onClick={onRefresh}>
                  {t("ibokRefresh")}
                </Button>
              )}
            </>
          ),
        },
      ]}
    />
  );
};
