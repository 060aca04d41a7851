import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toApplication } from "../../paths";
import type { Application, Settings } from "../api/types";
import { applicantName } from "../names";
import { DueCell } from "../parts/DueCell";
import { useFormats } from "../useFormats";

interface Props {
  realm: string;
  settings: Settings;
  applications: Application[];
}

const COLUMNS = ["ibokFieldNumber", "ibokFieldApplicant", "ibokFieldFiledOn", "ibokFieldDueOn"] as const;

export const OverdueTable = ({ realm, settings, applications }: Props) => {
  const { t } = useTranslation();
  const { date } = useFormats();
  const [number, applicant, filedOn, dueOn] = COLUMNS.map((key) => t(key));
  return (
    <Table aria-labelledby="ibok-overdue" variant="compact" borders={false}>
      <Thead>
        <Tr>
          {COLUMNS.map((key) => (
            <Th key={key}>{t(key)}</Th>
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
            <Td dataLabel={filedOn}>{date(application.filedOn)}</Td>
            <Td dataLabel={dueOn}>
              <DueCell application={application} today={settings.today} soonDays={settings.dueSoonDays} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
