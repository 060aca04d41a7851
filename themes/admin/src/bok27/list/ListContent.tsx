import type { Bok27 } from "../api/client";
import { ErrorState } from "../parts/ErrorState";
import { Loading } from "../parts/Loading";
import { ApplicationsTable } from "./ApplicationsTable";
import { EmptyList } from "./EmptyList";
import type { ListQuery } from "./listQuery";
import { NothingFound } from "./NothingFound";
import type { Found } from "./useApplications";
import type { ChangeList } from "./useListQuery";

interface Props {
  bok27: Bok27;
  realm: string;
  query: ListQuery;
  found?: Found;
  error: unknown;
  onChange: ChangeList;
  onRetry: () => void;
}

/** The rows, or why there are none and what to do next. */
export const ListContent = ({ bok27, realm, query, found, error, onChange, onRetry }: Props) => {
  if (error) {
    return <ErrorState error={error} onRetry={onRetry} />;
  }
  if (!found) {
    return <Loading />;
  }
  if (found.found.items.length > 0) {
    return (
      <ApplicationsTable
        bok27={bok27}
        realm={realm}
        query={query}
        found={found}
        onChange={onChange}
        onReload={onRetry}
      />
    );
  }
  return found.search ? (
    <NothingFound query={query} counts={found.counts} onChange={onChange} />
  ) : (
    <EmptyList
      realm={realm}
      tab={query.tab}
      mayEnter={found.settings.permissions.enter}
      onShow={(tab) => onChange({ tab })}
    />
  );
};
