import { Button, Toolbar, ToolbarContent, ToolbarItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toNewApplication } from "../../paths";
import { ListPagination } from "./ListPagination";
import type { ListQuery } from "./listQuery";
import { ListSearch } from "./ListSearch";
import type { ChangeList } from "./useListQuery";

interface Props {
  realm: string;
  query: ListQuery;
  total?: number;
  mayEnter: boolean;
  onChange: ChangeList;
}

export const ListToolbar = ({ realm, query, total, mayEnter, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <Toolbar inset={{ default: "insetNone" }}>
      <ToolbarContent>
        <ToolbarItem variant="search-filter" widths={{ default: "100%", md: "420px" }}>
          <ListSearch search={query.search} onSearch={(search) => onChange({ search })} />
        </ToolbarItem>
        {mayEnter && (
          <ToolbarItem>
            <Button variant="primary" component={(props: object) => <Link {...props} to={toNewApplication(realm)} />}>
              {t("ibokNewApplication")}
            </Button>
          </ToolbarItem>
        )}
        {total !== undefined && total > 0 && (
          <ToolbarItem variant="pagination">
            <ListPagination total={total} query={query} onChange={onChange} />
          </ToolbarItem>
        )}
      </ToolbarContent>
    </Toolbar>
  );
};
