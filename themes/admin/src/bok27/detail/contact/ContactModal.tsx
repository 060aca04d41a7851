import { Button, Form, Grid, GridItem, Modal } from "@patternfly/react-core";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ContactConsequences } from "../../parts/ContactConsequences";
import { isDone, useAttempt } from "../useAttempt";
import type { Work } from "../work";
import { RefusedAlert } from "../words/RefusedAlert";
import { ContactInput } from "./ContactInput";
import { CONTACT_FIELDS, contactOf, contactValues } from "./contactValues";

const FORM = "ibok-contact";

/** Corrects how a registered customer is reached; what was typed stays, whatever the server answers. */
export const ContactModal = ({ work, onClose }: { work: Work; onClose: () => void }) => {
  const { t } = useTranslation();
  const { bok27, application, settings, may } = work;
  const [values, setValues] = useState(() => contactValues(application.contact));
  const { busy, refusal, attempt } = useAttempt(work, CONTACT_FIELDS);
  const waiting = application.status === "REGISTERED";

  useEffect(() => {
    const wrong = CONTACT_FIELDS.find((field) => refusal?.fields[field]);
    document.getElementById(wrong ?? "")?.focus();
  }, [refusal]);

  const correct = async (event: FormEvent) => {
    event.preventDefault();
    const mailMoves = values["contact.email"].trim() !== application.contact.email;
    const { id, version } = application;
    if (isDone(await attempt(() => bok27.correctContact(id, version, contactOf(values))))) {
      onClose();
      work.announce({ done: t(waiting && mailMoves ? "ibokContactCorrectedMail" : "ibokContactCorrected") });
    }
  };

  return (
    <Modal
      variant="medium"
      isOpen
      showClose={false}
      title={t("ibokCorrectContactTitle", { number: application.number })}
      onClose={onClose}
      elementToFocus={`#${FORM} input`}
      actions={[
        <Button
          key="save"
          type="submit"
          form={FORM}
          variant="primary"
          isDisabled={busy || !may.has("CORRECT_CONTACT")}
          isLoading={busy}
        >
          {t("ibokSaveContact")}
        </Button>,
        <Button key="cancel" variant="link" onClick={onClose}>
          {t("ibokCancel")}
        </Button>,
      ]}
    >
      <Form id={FORM} noValidate onSubmit={(event) => void correct(event)}>
        {refusal && <RefusedAlert refusal={refusal} settings={settings} />}
        <ContactConsequences status={application.status} />
        <Grid hasGutter md={6}>
          {CONTACT_FIELDS.map((field) => (
            <GridItem key={field}>
              <ContactInput
                field={field}
                value={values[field]}
                onChange={(value) => setValues((former) => ({ ...former, [field]: value }))}
                error={refusal?.fields[field]}
              />
            </GridItem>
          ))}
        </Grid>
      </Form>
    </Modal>
  );
};
