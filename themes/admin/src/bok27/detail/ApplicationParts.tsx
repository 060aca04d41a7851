import { StackItem } from "@patternfly/react-core";
import type { ReactNode } from "react";
import type { Dialog } from "./actions/ActionsBar";
import { ApplicationFacts } from "./ApplicationFacts";
import { optionalClauses } from "./clauses/optionalClauses";
import { OptionalClausesPanel } from "./clauses/OptionalClausesPanel";
import { ClosurePanel } from "./closure/ClosurePanel";
import { AddressHoldAlert } from "./contact/AddressHoldAlert";
import { GateAlert } from "./GateAlert";
import { HistoryPanel } from "./history/HistoryPanel";
import { MailsPanel } from "./mails/MailsPanel";
import { OutcomePanel } from "./OutcomePanel";
import { AcceptancesPanel } from "./regulamin/AcceptancesPanel";
import { RegistrationPanel } from "./registration/RegistrationPanel";
import type { Work } from "./work";

export interface PartsProps {
  work: Work;
  onOpen: (dialog: Dialog) => void;
}

/** An application from top to bottom: where it stands and what presses, what the paper says, what has been done. */
export const ApplicationParts = ({ work, onOpen }: PartsProps) => {
  const { application, settings, may } = work;
  const { status, closure, addressHold, regulamin } = application;
  const { acceptances } = regulamin;
  const decided = status !== "SUBMITTED";
  const optional = decided && status !== "REFUSED" ? optionalClauses(application, settings) : [];
  const parts: [string, ReactNode][] = [
    [
      "hold",
      addressHold && <AddressHoldAlert work={work} hold={addressHold} onConfirm={() => onOpen("CONFIRM_ADDRESS")} />,
    ],
    ["closure", closure && <ClosurePanel work={work} closure={closure} onOpen={onOpen} />],
    ["state", decided ? <OutcomePanel key="outcome" work={work} /> : <GateAlert key="gate" work={work} />],
    ["registration", may.has("REGISTER") && <RegistrationPanel work={work} />],
    ["facts", <ApplicationFacts key="facts" application={application} settings={settings} />],
    [
      "clauses",
      optional.length > 0 && <OptionalClausesPanel key="clauses" work={work} clauses={optional} onOpen={onOpen} />,
    ],
    ["acceptances", acceptances.length > 0 && <AcceptancesPanel key="acceptances" acceptances={acceptances} />],
    ["mails", <MailsPanel key="mails" work={work} />],
    ["history", <HistoryPanel key="history" work={work} />],
  ];
  return parts.map(([name, part]) => part && <StackItem key={name}>{part}</StackItem>);
};
