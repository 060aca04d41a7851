import { Checkbox } from "@patternfly/react-core";
import { Td } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import type { Application } from "../../api/types";
import type { Selection } from "./useSelection";

/** Ticks one application; named by its number for those who cannot see the row. */
export const SelectCell = ({ selection, application }: { selection: Selection; application: Application }) => {
  const { t } = useTranslation();
  const { id, number } = application;
  return (
    <Td dataLabel={t("ibokSelect")}>
      <Checkbox
        id={`ibok-select-${id}`}
        aria-label={t("ibokSelectOne", { number })}
        isChecked={selection.has(id)}
        onChange={(_event, on) => selection.choose([id], on)}
      />
    </Td>
  );
};
