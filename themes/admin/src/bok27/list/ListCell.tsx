import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toApplication } from "../../paths";
import type { Application, Settings } from "../api/types";
import { CHANNEL_KEYS, endReason } from "../labels";
import { applicantName } from "../names";
import { DecisionMailLabel } from "../parts/DecisionMailLabel";
import { DueCell } from "../parts/DueCell";
import { DueDate } from "../parts/DueDate";
import { PasswordValidity } from "../parts/PasswordValidity";
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
  const { date, instant } = useFormats();
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
    case "login":
      return <>{application.outcome.login}</>;
    case "email":
      return <>{application.contact.email}</>;
    case "channel":
      return <>{t(CHANNEL_KEYS[application.channel])}</>;
    case "filedOn":
      return <span className="pf-v5-u-text-nowrap">{date(application.filedOn)}</span>;
    case "dueOn":
      return <DueCell application={application} today={settings.today} soonDays={settings.dueSoonDays} />;
    case "resignationDueOn":
      return application.resignationDueOn ? (
        <DueDate dueOn={application.resignationDueOn} today={settings.today} soonDays={settings.dueSoonDays} />
      ) : null;
    case "endReason":
      return <>{endReason(t, application)}</>;
    case "closedAt":
      return <>{instant(application.closure?.closedAt ?? null)}</>;
    case "eraseOn":
      return <span className="pf-v5-u-text-nowrap">{date(application.closure?.eraseOn ?? null)}</span>;
    case "erasedAt":
      return <>{instant(application.closure?.erasedAt ?? null)}</>;
    case "registeredAt":
    case "decidedAt":
      return <span className="pf-v5-u-text-nowrap">{instant(application.outcome.decidedAt)}</span>;
    case "status":
      return <StatusLabel status={application.status} />;
    case "mail":
      return <DecisionMailLabel application={application} />;
    case "password":
      return <PasswordValidity expiresAt={application.outcome.activationPasswordExpiresAt} />;
  }
};
