import { Button, Form, Modal } from "@patternfly/react-core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RefusalReason } from "../../api/types";
import { isDone, useAttempt } from "../useAttempt";
import type { Work } from "../work";
import { RefusedAlert } from "../words/RefusedAlert";
import { ReasonField } from "./ReasonField";
import { RefusalConsequences } from "./RefusalConsequences";
import { RefusalTextField } from "./RefusalTextField";

const FORM = "ibok-refuse";
const FIELDS = ["reason", "text"];

/** The final no (point 2): why, in words the customer will read, and what follows from it. */
export const RefuseModal = ({ work, onClose }: { work: Work; onClose: () => void }) => {
  const { t } = useTranslation();
  const { bok27, application, settings, may } = work;
  const [reason, setReason] = useState<RefusalReason | "">("");
  const [text, setText] = useState("");
  const [missing, setMissing] = useState<string[]>([]);
  const { busy, refusal, attempt } = useAttempt(work, FIELDS);

  const refuse = async (event: FormEvent) => {
    event.preventDefault();
    const empty = [...(reason ? [] : ["reason"]), ...(reason === "OTHER" && !text.trim() ? ["text"] : [])];
    setMissing(empty);
    if (empty.length > 0 || reason === "") {
      document.getElementById(`${FORM}-${empty[0] ?? "reason"}`)?.focus();
      return;
    }
    if (isDone(await attempt(() => bok27.refuse(application.id, reason, text.trim() || null)))) {
      onClose();
      work.announce({ done: t("ibokRefused"), letter: true });
    }
  };
  const complaint = (field: string) => (missing.includes(field) ? t("ibokRequired") : refusal?.fields[field]);

  return (
    <Modal
      variant="medium"
      isOpen
      showClose={false}
      title={t("ibokRefuseTitle", { number: application.number })}
      onClose={onClose}
      elementToFocus={`#${FORM} select`}
      actions={[
        <Button
          key="refuse"
          type="submit"
          form={FORM}
          variant="danger"
          isDisabled={busy || !may.has("REFUSE")}
          isLoading={busy}
        >
          {t("ibokRefuseFinally")}
        </Button>,
        <Button key="cancel" variant="link" onClick={onClose}>
          {t("ibokCancel")}
        </Button>,
      ]}
    >
      <Form id={FORM} noValidate onSubmit={(event) => void refuse(event)}>
        {refusal && <RefusedAlert refusal={refusal} settings={settings} />}
        <RefusalConsequences email={application.contact.email} />
        <ReasonField id={`${FORM}-reason`} value={reason} onChange={setReason} error={complaint("reason")} />
        <RefusalTextField
          id={`${FORM}-text`}
          value={text}
          onChange={setText}
          required={reason === "OTHER"}
          error={complaint("text")}
        />
      </Form>
    </Modal>
  );
};
