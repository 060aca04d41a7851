import { Form } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { FormProvider } from "react-hook-form";
import { toApplication, toApplications } from "../../paths";
import { ConflictDialog } from "./conflict/ConflictDialog";
import { PAPER } from "./correction";
import { FormActions } from "./FormActions";
import { FormColumns } from "./FormColumns";
import { formKeys } from "./formKeys";
import { FormNotices } from "./FormNotices";
import { DuplicatesHint } from "./hints/DuplicatesHint";
import { LeaveModal } from "./leave/LeaveModal";
import { type FormTask, useApplicationForm } from "./useApplicationForm";
import "./form.css";

interface Props extends FormTask {
  realm: string;
  /** The fields, where it is not the whole paper. */
  children?: ReactNode;
}

/** DRUK NR BOK-27 on the screen: for a new paper, and for the correction of one that has been keyed in. */
export const ApplicationForm = ({ realm, children, ...task }: Props) => {
  const { bok27, settings, application, correction = PAPER } = task;
  const state = useApplicationForm(task);
  const { form, paper, submit } = state;
  const { within } = state.focus;
  const isNew = application === undefined;

  return (
    <FormProvider {...form}>
      <Form
        ref={within}
        className="ibok-form"
        noValidate
        onKeyDown={formKeys(submit, isNew)}
        onSubmit={(event) => {
          event.preventDefault();
          submit("open");
        }}
      >
        <FormNotices realm={realm} state={state} />
        {children ?? (
          <FormColumns
            settings={settings}
            paper={paper.paper}
            onFiledOn={() => paper.exchangePaper()}
            hints={<DuplicatesHint realm={realm} bok27={bok27} except={application?.id} />}
          />
        )}
        <FormActions
          isSaving={form.formState.isSubmitting}
          saveKey={correction.saveKey}
          back={application ? toApplication(realm, application.id) : toApplications(realm)}
          onSaveAndNext={isNew ? () => submit("next") : undefined}
        />
      </Form>
      <LeaveModal blocker={state.blocker} />
      <ConflictDialog bok27={bok27} state={state} />
    </FormProvider>
  );
};
