import { Alert, Label } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { ClosureResult } from "../../api/closure";
import type { Application } from "../../api/types";
import { applicantName } from "../../names";
import { PlainTable } from "../../parts/PlainTable";

const ID = "ibok-close-results";
const DONE = "CLOSED";

interface Props {
  applications: Application[];
  results: ClosureResult[];
}

/** What has come of every account, in the order of the list. */
export const CloseResults = ({ applications, results }: Props) => {
  const { t } = useTranslation();
  const closed = results.filter(({ result }) => result === DONE).length;
  const complete = closed === applications.length;
  return (
    <>
      <Alert
        variant={complete ? "success" : "warning"}
        isInline
        isLiveRegion
        component="h2"
        id={ID}
        title={t("ibokCloseSelectedDone", { closed, number: applications.length })}
      />
      <PlainTable
        labelledBy={ID}
        columns={["ibokFieldNumber", "ibokFieldApplicant", "ibokResult"].map((key) => t(key))}
        rows={applications.map(({ id, number, applicant }) => {
          const found = results.find((result) => result.id === id);
          const done = found?.result === DONE;
          return {
            id,
            cells: [
              number,
              applicantName(applicant),
              done ? (
                <Label key="result" isCompact color="green">
                  {t("ibokResultClosed")}
                </Label>
              ) : (
                (found?.message ?? t("ibokErrorUnavailable"))
              ),
            ],
          };
        })}
      />
    </>
  );
};
