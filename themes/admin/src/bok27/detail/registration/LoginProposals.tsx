import { Button } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";

interface Props {
  proposals: string[];
  onChoose: (login: string) => void;
}

/** Free logins a press away. */
export const LoginProposals = ({ proposals, onChoose }: Props) => {
  const { t } = useTranslation();
  return proposals.length === 0 ? null : (
    <div role="group" aria-label={t("ibokLoginProposals")}>
      {t("ibokLoginProposals")}{" "}
      {proposals.map((proposal) => (
        <Button key={proposal} variant="link" onClick={() => onChoose(proposal)}>
          {proposal}
        </Button>
      ))}
    </div>
  );
};
