import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  EmptyStateHeader,
  EmptyStateIcon,
} from "@patternfly/react-core";
import { SearchIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { TABS, type Tab } from "../api/types";
import type { ListQuery } from "./listQuery";
import { TAB_TEXTS } from "./tabLabels";
import type { ChangeList } from "./useListQuery";

interface Props {
  query: ListQuery;
  counts?: Record<Tab, number>;
  onChange: ChangeList;
}

/** A search without a hit in this tab: says in which others there are some, a press away. */
export const NothingFound = ({ query, counts, onChange }: Props) => {
  const { t } = useTranslation();
  const elsewhere = TABS.filter((tab) => tab !== query.tab && (counts?.[tab] ?? 0) > 0);
  const body = elsewhere.length > 0 ? "ibokNothingFoundHere" : "ibokNothingFoundAnywhere";
  return (
    <EmptyState>
      <EmptyStateHeader
        headingLevel="h2"
        titleText={t("ibokNothingFoundTitle", { search: query.search })}
        icon={<EmptyStateIcon icon={SearchIcon} />}
      />
      <EmptyStateBody>{t(body)}</EmptyStateBody>
      <EmptyStateFooter>
        {elsewhere.length > 0 && (
          <EmptyStateActions>
            {elsewhere.map((tab) => (
              <Button key={tab} variant="secondary" onClick={() => onChange({ tab })}>
                {t("ibokFoundInTab", { tab: t(TAB_TEXTS[tab].title), number: counts?.[tab] })}
              </Button>
            ))}
          </EmptyStateActions>
        )}
        <EmptyStateActions>
          <Button variant="link" onClick={() => onChange({ search: "" })}>
            {t("ibokClearSearch")}
          </Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
};
