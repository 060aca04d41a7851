import { Checkbox } from "@patternfly/react-core";
import { Th } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import type { Application } from "../../api/types";
import type { Selection } from "./useSelection";

/** Ticks everything on the page. */
export const SelectAll = ({ selection, shown }: { selection: Selection; shown: Application[] }) => {
  const { t } = useTranslation();
  return (
    <Th modifier="fitContent" aria-label={t("ibokSelect")}>
      <Checkbox
        id="ibok-select-all"
        aria-label={t("ibokSelectAll")}
        isChecked={selection.all || (selection.chosen.length > 0 ? null : false)}
        onChange={(_event, on) =>
          selection.choose(
            shown.map(({ id }) => id),
            on,
          )
        }
      />
    </Th>
  );
};
