import { Alert, Button, Form, Modal } from "@patternfly/react-core";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWhoAmI } from "../../../keycloak-admin-ui";
import type { ResignationReason } from "../../api/closure";
import { isDone, useAttempt } from "../useAttempt";
import type { Work } from "../work";
import { RefusedAlert } from "../words/RefusedAlert";
import { ResignationFields } from "./ResignationFields";
import {
  missingIn,
  RESIGNATION_FIELDS,
  type ResignationField,
  resignationOf,
  resignationValues,
} from "./resignationValues";

const FORM = "ibok-resignation";

interface Props {
  work: Work;
  /** Filled in where one comes from what it is about. */
  reason?: ResignationReason;
  onClose: () => void;
}

/** Records a written resignation, or corrects what was keyed in (point 8); what was typed stays, whatever the answer. */
export const ResignationModal = ({ work, reason, onClose }: Props) => {
  const { t, i18n } = useTranslation();
  const { whoAmI } = useWhoAmI();
  const { bok27, application, settings, may } = work;
  const [correcting] = useState(application.closure !== null);
  const [values, setValues] = useState(() =>
    resignationValues(application.closure, i18n.language, whoAmI.displayName, reason),
  );
  const [missing, setMissing] = useState<Partial<Record<ResignationField, string>>>({});
  const { busy, refusal, attempt } = useAttempt(work, RESIGNATION_FIELDS);

  const complaint = (field: ResignationField) => {
    const key = missing[field];
    return key ? t(key) : refusal?.fields[field];
  };
  useEffect(() => {
    const wrong = RESIGNATION_FIELDS.find((field) => missing[field] ?? refusal?.fields[field]);
    document.getElementById(`${FORM}-${wrong}`)?.focus();
  }, [missing, refusal]);

  const record = async (event: FormEvent) => {
    event.preventDefault();
    const complaints = missingIn(values, settings.today);
    setMissing(complaints);
    if (Object.keys(complaints).length > 0) {
      return;
    }
    const { id, version } = application;
    const resignation = resignationOf(values, settings.today);
    if (isDone(await attempt(() => bok27.recordResignation(id, version, resignation)))) {
      onClose();
      work.announce({ done: t(correcting ? "ibokResignationChanged" : "ibokResignationRecorded") });
    }
  };

  return (
    <Modal
      variant="medium"
      isOpen
      showClose={false}
      title={t("ibokResignationTitle", { number: application.number })}
      onClose={onClose}
      elementToFocus={`#${FORM}-filedOn`}
      actions={[
        <Button
          key="save"
          type="submit"
          form={FORM}
          variant="primary"
          isDisabled={busy || !may.has(correcting ? "CHANGE_RESIGNATION" : "RECORD_RESIGNATION")}
          isLoading={busy}
        >
          {t("ibokResignationSave")}
        </Button>,
        <Button key="cancel" variant="link" onClick={onClose}>
          {t("ibokCancel")}
        </Button>,
      ]}
    >
      <Form id={FORM} noValidate onSubmit={(event) => void record(event)}>
        {refusal && <RefusedAlert refusal={refusal} settings={settings} />}
        <Alert variant="info" isInline component="p" title={t("ibokResignationHelp")} />
        <ResignationFields
          form={FORM}
          today={settings.today}
          values={values}
          complaint={complaint}
          onChange={(changes) => setValues((former) => ({ ...former, ...changes }))}
        />
      </Form>
    </Modal>
  );
};

/** Withdrawing a mandatory clause is a resignation. */
export const ConsentWithdrawnModal = (props: Omit<Props, "reason">) => (
  <ResignationModal {...props} reason="CONSENT_WITHDRAWN" />
);
