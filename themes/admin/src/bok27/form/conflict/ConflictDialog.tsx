import type { Bok27 } from "../../api/client";
import type { Application } from "../../api/types";
import type { ApplicationFormState } from "../useApplicationForm";
import { ConflictModal } from "./ConflictModal";
import { useAuthor } from "./useAuthor";

interface Props {
  bok27: Bok27;
  state: ApplicationFormState;
}

/** Opens where saving has met a newer version. */
export const ConflictDialog = ({ bok27, state }: Props) => {
  const { refusal, recorded, paper, merge } = state;
  const conflict = refusal?.kind === "conflict" ? refusal : undefined;
  const author = useAuthor(bok27, conflict?.current);
  if (!conflict || !recorded) {
    return null;
  }
  const { current, message }: { current: Application; message: string } = conflict;
  return (
    <ConflictModal
      current={current}
      found={merge.compare(recorded, current)}
      clauses={paper.paper.clauses}
      author={author}
      onResolve={(choices) => state.resolve(current, choices)}
      onClose={() => state.putOff(message)}
    />
  );
};
