import { SearchInput } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  initial: string;
  onSearch: (search: string) => void;
}

/** Searches on Enter: every search is a question to the server. */
export const ListSearch = ({ initial, onSearch }: Props) => {
  const { t } = useTranslation();
  const [search, setSearch] = useState(initial);
  return (
    <SearchInput
      aria-label={t("ibokListSearch")}
      placeholder={t("ibokListSearch")}
      value={search}
      onChange={(_event, value) => setSearch(value)}
      onSearch={() => onSearch(search.trim())}
      onClear={() => {
        setSearch("");
        onSearch("");
      }}
      submitSearchButtonLabel={t("ibokListSearchSubmit")}
      resetButtonLabel={t("ibokListSearchClear")}
    />
  );
};
