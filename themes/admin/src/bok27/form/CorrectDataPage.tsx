import { useTranslation } from "react-i18next";
import { ApplicationForm } from "./ApplicationForm";
import { DATA } from "./correction";
import { DataColumns } from "./DataColumns";
import { RecordedPage } from "./RecordedPage";

/** *Sprostowanie*: correcting the data of a registered customer; the account follows. */
export default function CorrectDataPage() {
  const { t } = useTranslation();
  return (
    <RecordedPage
      title={(number) => t("ibokCorrectDataTitle", { number })}
      isOpen={DATA.isOpen}
      mayUse={({ register }) => register}
      texts={{
        closedTitle: "ibokEditDecidedTitle",
        closed: "ibokCorrectDataClosed",
        forbidden: "ibokCorrectDataForbidden",
      }}
    >
      {(task) => (
        <ApplicationForm {...task} correction={DATA}>
          <DataColumns settings={task.settings} status={task.application.status} />
        </ApplicationForm>
      )}
    </RecordedPage>
  );
}
