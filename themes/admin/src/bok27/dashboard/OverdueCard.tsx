import { Card, CardBody, CardFooter, CardHeader, CardTitle } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toApplications } from "../../paths";
import type { ApplicationPageOf, Settings } from "../api/types";
import { OverdueTable } from "./OverdueTable";

interface Props {
  realm: string;
  settings: Settings;
  overdue: ApplicationPageOf;
}

/** The applications waiting longest beyond their due date, and the way to all of them. */
export const OverdueCard = ({ realm, settings, overdue }: Props) => {
  const { t } = useTranslation();
  return (
    <Card component="section" aria-labelledby="ibok-overdue">
      <CardHeader>
        <CardTitle component="h2" id="ibok-overdue">
          {t("ibokOverdueTitle")}
        </CardTitle>
      </CardHeader>
      {overdue.items.length > 0 ? (
        <>
          <CardBody>
            <OverdueTable realm={realm} settings={settings} applications={overdue.items} />
          </CardBody>
          <CardFooter>
            <Link to={`${toApplications(realm)}?tab=OVERDUE`}>{t("ibokOverdueAll", { count: overdue.total })}</Link>
          </CardFooter>
        </>
      ) : (
        <CardBody>{t("ibokOverdueNone")}</CardBody>
      )}
    </Card>
  );
};
