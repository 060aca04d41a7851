import { Badge, Tab, Tabs, TabTitleText } from "@patternfly/react-core";
import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { useHref } from "react-router-dom";
import type { Tab as ServerTab } from "../api/types";
import { changedQuery, LIST_TABS, writeQuery, type ListQuery, type ListTab } from "./listQuery";
import { TAB_TEXTS } from "./tabLabels";
import type { ChangeList } from "./useListQuery";

interface Props {
  query: ListQuery;
  counts?: Record<ServerTab, number>;
  onChange: ChangeList;
}

const URGENT: readonly ListTab[] = ["OVERDUE", "MAIL_FAILED"];

const inAnotherWindow = (event: MouseEvent) => event.ctrlKey || event.metaKey || event.shiftKey;

/** The stages of the work; each is an address, so that it can be opened in a window of its own. */
export const ListTabs = ({ query, counts, onChange }: Props) => {
  const { t } = useTranslation();
  const here = useHref({ search: "" });

  const select = (event: MouseEvent, tab: ListTab) => {
    if (!inAnotherWindow(event)) {
      event.preventDefault();
      onChange({ tab });
    }
  };
  return (
    <Tabs
      activeKey={query.tab}
      onSelect={(event, key) => select(event, key as ListTab)}
      aria-label={t("ibokTabs")}
      className="ibok-tabs"
      usePageInsets
    >
      {LIST_TABS.map((tab) => {
        const count = tab === "ALL" ? undefined : counts?.[tab];
        return (
          <Tab
            key={tab}
            id="ibok"
            eventKey={tab}
            tabContentId="ibok-list"
            href={`${here}?${writeQuery(changedQuery(query, { tab })).toString()}`}
            title={
              <>
                <TabTitleText>{t(TAB_TEXTS[tab].title)}</TabTitleText>{" "}
                {count !== undefined && (
                  <Badge isRead={count === 0 || !URGENT.includes(tab)} screenReaderText={t("ibokTabCount", { count })}>
                    {count}
                  </Badge>
                )}
              </>
            }
          />
        );
      })}
    </Tabs>
  );
};
