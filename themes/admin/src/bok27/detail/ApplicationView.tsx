import { PageSection, Stack, StackItem } from "@patternfly/react-core";
import { useMemo, useState } from "react";
import { PageHead } from "../parts/PageHead";
import { actionsOn } from "./actions/actions";
import { ActionsBar, type Dialog } from "./actions/ActionsBar";
import { ApplicationFacts } from "./ApplicationFacts";
import { Dialogs } from "./Dialogs";
import { GateAlert } from "./GateAlert";
import { HistoryPanel } from "./history/HistoryPanel";
import { MailsPanel } from "./mails/MailsPanel";
import { NoticeAlert } from "./NoticeAlert";
import { OutcomePanel } from "./OutcomePanel";
import { CopySheet } from "./print/CopySheet";
import { RegistrationPanel } from "./registration/RegistrationPanel";
import { StateNow } from "./StateNow";
import { useNotice } from "./useNotice";
import type { Work } from "./work";

export const ApplicationView = (props: Omit<Work, "may" | "announce">) => {
  const { application, settings, realm } = props;
  const { number, status } = application;
  const [dialog, open] = useState<Dialog>();
  const [notice, announce] = useNotice(number);
  const may = useMemo(() => actionsOn(application, settings.permissions), [application, settings]);
  const work: Work = { ...props, may, announce };
  const submitted = status === "SUBMITTED";

  return (
    <>
      <PageHead title={number} beside={<StateNow {...props} />} belowListOf={realm}>
        <ActionsBar work={work} onOpen={open} />
      </PageHead>
      <PageSection>
        <NoticeAlert work={work} notice={notice} onLetter={() => open("PRINT_REFUSAL")} />
        <Stack hasGutter>
          <StackItem>{submitted ? <GateAlert work={work} /> : <OutcomePanel work={work} />}</StackItem>
          {may.has("REGISTER") && (
            <StackItem>
              <RegistrationPanel work={work} />
            </StackItem>
          )}
          <StackItem>
            <ApplicationFacts application={application} settings={settings} />
          </StackItem>
          <StackItem>
            <MailsPanel work={work} />
          </StackItem>
          <StackItem>
            <HistoryPanel work={work} />
          </StackItem>
        </Stack>
      </PageSection>
      <Dialogs work={work} open={dialog} onClose={() => open(undefined)} />
      {may.has("PRINT_COPY") && <CopySheet application={application} settings={settings} />}
    </>
  );
};
