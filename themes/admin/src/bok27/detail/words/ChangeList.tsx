import { List, ListItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Change } from "./useWords";

/** Fields with their former and their present values; the arrow has words for those who do not see it. */
export const ChangeList = ({ changes }: { changes: Change[] }) => {
  const { t } = useTranslation();
  return (
    <List isPlain>
      {changes.map(({ field, old, new: now }, index) => (
        <ListItem key={`${index}-${field}`} className="pf-v5-u-text-break-word">
          {field}: {old !== null && <del>{old}</del>}{" "}
          {old !== null && (
            <>
              <span aria-hidden>→</span>
              <span className="pf-v5-u-screen-reader">{t("ibokChangedTo")}</span>{" "}
            </>
          )}
          {now ?? t("ibokNoValue")}
        </ListItem>
      ))}
    </List>
  );
};
