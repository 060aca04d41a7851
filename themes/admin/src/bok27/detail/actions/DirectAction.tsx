import { Button } from "@patternfly/react-core";
import type { Application } from "../../api/types";
import { isDone, useAttempt } from "../useAttempt";
import type { Work } from "../work";

interface Props {
  work: Work;
  label: string;
  /** What it is called where there are several with the same label. */
  name?: string;
  done: string;
  call: () => Promise<Application>;
}

/** An action that needs nothing but a press. */
export const DirectAction = ({ work, label, name, done, call }: Props) => {
  const { busy, attempt } = useAttempt(work);
  const press = async () => {
    const result = await attempt(call);
    work.announce(isDone(result) ? { done } : { refusal: result });
  };
  return (
    <Button variant="secondary" aria-label={name} isDisabled={busy} isLoading={busy} onClick={() => void press()}>
      {label}
    </Button>
  );
};
