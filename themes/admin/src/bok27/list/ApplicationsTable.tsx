import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toApplication } from "../../paths";
import type { Application, Settings } from "../api/types";
import { CHANNEL_KEYS } from "../labels";
import { applicantName } from "../names";
import { DueCell } from "../parts/DueCell";
import { MailLabel, StatusLabel } from "../parts/StateLabel";
import { useFormats } from "../useFormats";

interface Props {
  realm: string;
  settings: Settings;
  applications: Application[];
}

const COLUMNS = [
  "ibokFieldNumber",
  "ibokFieldApplicant",
  "ibokFieldCustomerNumber",
  "ibokFieldChannel",
  "ibokFieldFiledOn",
  "ibokFieldDueOn",
  "ibokFieldStatus",
  "ibokFieldActivationMail",
] as const;

export const ApplicationsTable = ({ realm, settings, applications }: Props) => {
  const { t } = useTranslation();
  const { date } = useFormats();
  const [number, applicant, customerNumber, channel, filedOn, dueOn, status, mail] = COLUMNS.map((key) => t(key));

  return (
    <Table aria-label={t("ibokNavApplications")} variant="compact">
      <Thead>
        <Tr>
          {COLUMNS.map((key) => (
            <Th key={key} modifier="wrap">
              {t(key)}
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {applications.map((application) => (
          <Tr key={application.id}>
            <Td dataLabel={number} modifier="nowrap">
              <Link to={toApplication(realm, application.id)}>{application.number}</Link>
            </Td>
            <Td dataLabel={applicant}>{applicantName(application.applicant)}</Td>
            <Td dataLabel={customerNumber}>{application.applicant.customerNumber}</Td>
            <Td dataLabel={channel}>{t(CHANNEL_KEYS[application.channel])}</Td>
            <Td dataLabel={filedOn} modifier="nowrap">
              {date(application.filedOn)}
            </Td>
            <Td dataLabel={dueOn} width={10}>
              <DueCell application={application} today={settings.today} soonDays={settings.dueSoonDays} />
            </Td>
            <Td dataLabel={status}>
              <div>
                <StatusLabel status={application.status} />
              </div>
            </Td>
            <Td dataLabel={mail}>
              <div>
                <MailLabel state={application.outcome.activationMail} />
              </div>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
