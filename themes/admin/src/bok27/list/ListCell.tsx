import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toApplication } from "../../paths";
import type { Application, Settings } from "../api/types";
import { CHANNEL_KEYS } from "../labels";
import { applicantName } from "../names";
import { DecisionMailLabel } from "../parts/DecisionMailLabel";
import { DueCell } from "../parts/DueCell";
import { StatusLabel } from "../parts/StateLabel";
import { useFormats } from "../useFormats";
import type { ColumnName } from "./columns";

export interface ListCellProps {
  realm: string;
  application: Application;
  settings: Settings;
  column: ColumnName;
}

export const ListCell = ({ realm, application, settings, column }: ListCellProps) => {
  const { t } = useTranslation();
  const { date } = useFormats();
  switch (column) {
    case "number":
      return (
        <Link className="pf-v5-u-text-nowrap" to={toApplication(realm, application.id)}>
          {application.number}
        </Link>
      );
    case "applicant":
      return <>{applicantName(application.applicant)}</>;
    case "customerNumber":
      return <>{application.applicant.customerNumber}</>;
    case "channel":
      return <>{t(CHANNEL_KEYS[application.channel])}</>;
    case "filedOn":
      return <span className="pf-v5-u-text-nowrap">{date(application.filedOn)}</span>;
    case "dueOn":
      return <DueCell application={application} today={settings.today} soonDays={settings.dueSoonDays} />;
    case "status":
      return <StatusLabel status={application.status} />;
    case "mail":
      return <DecisionMailLabel application={application} />;
  }
};
