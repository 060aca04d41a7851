import { ExpandableSection } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { HistoryEntry, Settings } from "../../api/types";
import { useFormats } from "../../useFormats";
import { ChangeList } from "../words/ChangeList";
import { useWords } from "../words/useWords";
import { actionKey } from "./actionKeys";

/** More than these would push the older entries off the page. */
const LONGEST_UNFOLDED = 4;

export const HistoryItem = ({ entry, settings }: { entry: HistoryEntry; settings: Settings }) => {
  const { t } = useTranslation();
  const { instant } = useFormats();
  const inWords = useWords(settings);
  const [open, setOpen] = useState(false);
  const { at, who, action, changes } = entry;
  const list = changes.length > 0 && <ChangeList changes={changes.map(inWords)} />;
  return (
    <li>
      <strong>{t(actionKey(action))}</strong>
      <div className="ibok-history-when">
        <time dateTime={at}>{instant(at)}</time>, {who ?? t("ibokHistoryByItself")}
      </div>
      {changes.length > LONGEST_UNFOLDED ? (
        <ExpandableSection
          toggleText={t(open ? "ibokHistoryFold" : "ibokHistoryUnfold", { count: changes.length })}
          isExpanded={open}
          onToggle={(_event, expanded) => setOpen(expanded)}
        >
          {list}
        </ExpandableSection>
      ) : (
        list
      )}
    </li>
  );
};
