import { SearchInput } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  search: string;
  onSearch: (search: string) => void;
}

/** Searches on Enter or by its button: every search is a question to the server. */
export const ListSearch = ({ search, onSearch }: Props) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState({ search, text: search });
  // Back and Forward change the search behind the field's back; a remount would take the keyboard away from it.
  if (shown.search !== search) {
    setShown({ search, text: search });
  }
  const type = (text: string) => setShown({ search, text });

  return (
    <SearchInput
      aria-label={t("ibokListSearch")}
      placeholder={t("ibokListSearchHint")}
      value={shown.text}
      onChange={(_event, value) => type(value)}
      onSearch={() => onSearch(shown.text.trim())}
      onClear={() => {
        type("");
        onSearch("");
      }}
      submitSearchButtonLabel={t("ibokListSearchSubmit")}
      resetButtonLabel={t("ibokListSearchClear")}
    />
  );
};
