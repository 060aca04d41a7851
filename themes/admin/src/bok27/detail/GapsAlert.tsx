import { Alert, List, ListItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { gapLabel } from "../labels";

/** What stands between the application and its registration (point 2). */
export const GapsAlert = ({ gaps }: { gaps: string[] }) => {
  const { t } = useTranslation();
  return (
    <Alert variant="warning" isInline title={t("ibokGapsTitle")}>
      <List>
        {gaps.map((gap) => (
          <ListItem key={gap}>{gapLabel(t, gap)}</ListItem>
        ))}
      </List>
    </Alert>
  );
};
