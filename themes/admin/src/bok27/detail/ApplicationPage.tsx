import { useTranslation } from "react-i18next";
import { useParams } from "react-router-dom";
import { useBok27 } from "../api/useBok27";
import { ErrorState } from "../parts/ErrorState";
import { Loading } from "../parts/Loading";
import { PageHead } from "../parts/PageHead";
import { useRealmName } from "../parts/useRealmName";
import { ApplicationView } from "./ApplicationView";
import "./detail.css";
import { useApplication } from "./useApplication";

/** One application: all it says, what it lacks, what became of it, and what can be done about it. */
export default function ApplicationPage() {
  const { t } = useTranslation();
  const realm = useRealmName();
  const { id = "" } = useParams<"id">();
  const bok27 = useBok27(realm);
  const { value, error, reload, show, revision } = useApplication(bok27, id);

  if (error) {
    return (
      <>
        <PageHead title={t("ibokApplication")} belowListOf={realm} />
        <ErrorState error={error} onRetry={reload} notFoundKey="ibokErrorNoApplication" />
      </>
    );
  }
  return value ? (
    <ApplicationView key={id} bok27={bok27} realm={realm} {...value} revision={revision} show={show} />
  ) : (
    <Loading />
  );
}
