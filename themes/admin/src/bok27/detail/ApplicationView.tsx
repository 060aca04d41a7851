import { PageSection, Stack } from "@patternfly/react-core";
import { useMemo, useState } from "react";
import { PageHead } from "../parts/PageHead";
import { actionsOn } from "./actions/actions";
import { ActionsBar, type Dialog } from "./actions/ActionsBar";
import { Dialogs } from "./Dialogs";
import { ErasedParts } from "./ErasedParts";
import { NoticeAlert } from "./NoticeAlert";
import { ApplicationParts } from "./ApplicationParts";
import { CopySheet } from "./print/CopySheet";
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
  const Parts = status === "ERASED" ? ErasedParts : ApplicationParts;

  return (
    <>
      <PageHead title={number} beside={<StateNow {...props} />} belowListOf={realm}>
        <ActionsBar work={work} onOpen={open} />
      </PageHead>
      <PageSection>
        <NoticeAlert work={work} notice={notice} onLetter={() => open("PRINT_REFUSAL")} />
        <Stack hasGutter>
          <Parts work={work} onOpen={open} />
        </Stack>
      </PageSection>
      <Dialogs work={work} open={dialog} onClose={() => open(undefined)} />
      {may.has("PRINT_COPY") && <CopySheet application={application} settings={settings} />}
    </>
  );
};
