import { Card, CardBody, CardTitle, Spinner } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { InlineError } from "../InlineError";
import { usePartOf } from "../usePartOf";
import type { Work } from "../work";
import { MailsTable } from "./MailsTable";
import { useMailsUnderWay } from "./useMailsUnderWay";

/** Every mail that is or was owed on the application: how often it was tried, and what stood against it (point 5). */
export const MailsPanel = ({ work }: { work: Work }) => {
  const { t } = useTranslation();
  const { value: mails, error, reload } = usePartOf(work, work.bok27.mails);
  useMailsUnderWay(work, mails);
  return (
    <Card isFlat>
      <CardTitle component="h2">{t("ibokMails")}</CardTitle>
      <CardBody>
        {Boolean(error) && <InlineError error={error} onRetry={reload} />}
        {!error && !mails && <Spinner size="lg" aria-label={t("ibokLoading")} />}
        {mails?.length === 0 && t("ibokNoMails")}
        {mails && mails.length > 0 && <MailsTable work={work} mails={mails} />}
      </CardBody>
    </Card>
  );
};
