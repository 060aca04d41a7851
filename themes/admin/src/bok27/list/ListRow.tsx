import { Td, Tr } from "@patternfly/react-table";
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
import { COLUMNS } from "./columns";

interface Props {
  realm: string;
  application: Application;
  settings: Settings;
}

export const ListRow = ({ realm, application, settings }: Props) => {
  const { t } = useTranslation();
  const { date } = useFormats();
  const [number, applicant, customerNumber, channel, filedOn, dueOn, status, mail] = COLUMNS.map(({ key }) => t(key));
  return (
    <Tr>
      <Td dataLabel={number} modifier="nowrap">
        <Link to={toApplication(realm, application.id)}>{application.number}</Link>
      </Td>
      <Td dataLabel={applicant} modifier="breakWord">
        {applicantName(application.applicant)}
      </Td>
      <Td dataLabel={customerNumber} modifier="breakWord">
        {application.applicant.customerNumber}
      </Td>
      <Td dataLabel={channel}>{t(CHANNEL_KEYS[application.channel])}</Td>
      <Td dataLabel={filedOn} modifier="nowrap">
        {date(application.filedOn)}
      </Td>
      <Td dataLabel={dueOn} width={20}>
        <DueCell application={application} today={settings.today} soonDays={settings.dueSoonDays} />
      </Td>
      <Td dataLabel={status}>
        <StatusLabel status={application.status} />
      </Td>
      <Td dataLabel={mail}>
        <DecisionMailLabel application={application} />
      </Td>
    </Tr>
  );
};
