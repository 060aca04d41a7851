import { Alert } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Settings, Status } from "../api/types";
import { ContactConsequences } from "../parts/ContactConsequences";
import { ApplicantSection } from "./sections/ApplicantSection";
import { ContactSection } from "./sections/ContactSection";
import { SupplyPointsSection } from "./sections/SupplyPointsSection";

interface Props {
  settings: Settings;
  status: Status;
}

/** What the register knows of a customer, in the order of the paper, and what follows from another address. */
export const DataColumns = ({ settings, status }: Props) => {
  const { t } = useTranslation();
  return (
    <div className="ibok-form__columns">
      <div className="ibok-form__column">
        <ApplicantSection settings={settings} />
        <ContactSection />
      </div>
      <div className="ibok-form__column">
        <Alert variant="info" isInline component="p" title={t("ibokCorrectDataHelp")} />
        <ContactConsequences status={status} />
        <SupplyPointsSection />
      </div>
    </div>
  );
};
