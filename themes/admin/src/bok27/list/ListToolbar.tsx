import { Button, FormSelect, FormSelectOption, Toolbar, ToolbarContent, ToolbarItem } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toNewApplication } from "../../paths";
import { STATUSES } from "../api/types";
import { STATUS_LABELS } from "../labels";
import { ListSearch } from "./ListSearch";
import type { ListQuery } from "./useListQuery";

interface Props {
  realm: string;
  query: ListQuery;
  onChange: (changes: Partial<ListQuery>) => void;
  pagination: ReactNode;
}

export const ListToolbar = ({ realm, query, onChange, pagination }: Props) => {
  const { t } = useTranslation();

  return (
    <Toolbar>
      <ToolbarContent>
        <ToolbarItem variant="search-filter">
          <ListSearch key={query.search} initial={query.search} onSearch={(search) => onChange({ search })} />
        </ToolbarItem>
        <ToolbarItem widths={{ default: "170px" }}>
          <FormSelect
            aria-label={t("ibokListStatusFilter")}
            value={query.status}
            onChange={(_event, status) => onChange({ status })}
          >
            <FormSelectOption value="" label={t("ibokListStatusAll")} />
            {STATUSES.map((status) => (
              <FormSelectOption key={status} value={status} label={t(STATUS_LABELS[status].key)} />
            ))}
          </FormSelect>
        </ToolbarItem>
        <ToolbarItem widths={{ default: "170px" }}>
          <FormSelect
            aria-label={t("ibokListDueFilter")}
            value={query.due}
            onChange={(_event, due) => onChange({ due })}
          >
            <FormSelectOption value="" label={t("ibokListDueAll")} />
            <FormSelectOption value="soon" label={t("ibokListDueSoon")} />
            <FormSelectOption value="overdue" label={t("ibokListDueOverdue")} />
          </FormSelect>
        </ToolbarItem>
        <ToolbarItem>
          <Button variant="primary" component={(props: object) => <Link {...props} to={toNewApplication(realm)} />}>
            {t("ibokNewApplication")}
          </Button>
        </ToolbarItem>
        <ToolbarItem variant="pagination">{pagination}</ToolbarItem>
      </ToolbarContent>
    </Toolbar>
  );
};
