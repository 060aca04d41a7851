import { Alert, List, ListItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toEditApplication } from "../../paths";
import { gapLabel } from "../labels";
import type { Work } from "./work";

/** The gate's answer in words (point 2): what stands between the application and its registration, or that nothing does. */
export const GateAlert = ({ work }: { work: Work }) => {
  const { t } = useTranslation();
  const { realm, application, may } = work;
  const { id, gaps } = application;
  if (gaps.length === 0) {
    return <Alert variant="success" isInline component="h2" title={t("ibokGateOpen")} />;
  }
  return (
    <Alert
      variant="warning"
      isInline
      component="h2"
      title={t("ibokGapsTitle")}
      actionLinks={may.has("EDIT") && <Link to={toEditApplication(realm, id)}>{t("ibokFillGaps")}</Link>}
    >
      <List>
        {gaps.map((gap) => (
          <ListItem key={gap}>{gapLabel(t, gap)}</ListItem>
        ))}
      </List>
    </Alert>
  );
};
