import { Pagination } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { PAGE_SIZES, type ListQuery } from "./listQuery";
import type { ChangeList } from "./useListQuery";

interface Props {
  total: number;
  query: ListQuery;
  onChange: ChangeList;
}

export const ListPagination = ({ total, query, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <Pagination
      isCompact
      itemCount={total}
      page={query.page}
      perPage={query.perPage}
      onSetPage={(_event, page) => onChange({ page })}
      onPerPageSelect={(_event, perPage) => onChange({ perPage })}
      perPageOptions={PAGE_SIZES.map((value) => ({ title: String(value), value }))}
      toggleTemplate={({ firstIndex, lastIndex }) => <>{t("ibokPageRange", { firstIndex, lastIndex, total })}</>}
      titles={{
        paginationAriaLabel: t("ibokPagination"),
        toPreviousPageAriaLabel: t("ibokPagePrevious"),
        toNextPageAriaLabel: t("ibokPageNext"),
        optionsToggleAriaLabel: t("ibokPerPage"),
        perPageSuffix: t("ibokPerPageSuffix"),
      }}
    />
  );
};
