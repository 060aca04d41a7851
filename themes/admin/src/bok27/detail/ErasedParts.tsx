import { StackItem } from "@patternfly/react-core";
import type { PartsProps } from "./ApplicationParts";
import { ClosurePanel } from "./closure/ClosurePanel";
import { ErasedAlert } from "./ErasedAlert";
import { ErasedFacts } from "./ErasedFacts";
import { HistoryPanel } from "./history/HistoryPanel";

/** What is left when personal data are gone. */
export const ErasedParts = ({ work, onOpen }: PartsProps) => {
  const { application } = work;
  const { closure } = application;
  const parts = [
    <ErasedAlert key="alert" application={application} />,
    <ErasedFacts key="facts" application={application} />,
    closure && <ClosurePanel key="closure" work={work} closure={closure} onOpen={onOpen} />,
    <HistoryPanel key="history" work={work} />,
  ];
  return parts.map((part) => part && <StackItem key={part.key}>{part}</StackItem>);
};
