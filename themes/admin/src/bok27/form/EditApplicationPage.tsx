import { useTranslation } from "react-i18next";
import { ApplicationForm } from "./ApplicationForm";
import { PAPER } from "./correction";
import { RecordedPage } from "./RecordedPage";

/** Correcting what was keyed in, as long as nobody has decided on it. */
export default function EditApplicationPage() {
  const { t } = useTranslation();
  return (
    <RecordedPage
      title={(number) => t("ibokEditApplication", { number })}
      isOpen={PAPER.isOpen}
      mayUse={({ enter }) => enter}
      texts={{
        closedTitle: "ibokEditDecidedTitle",
        closed: "ibokEditDecided",
        forbidden: "ibokFormForbidden",
      }}
    >
      {(task) => <ApplicationForm {...task} />}
    </RecordedPage>
  );
}
