import { Alert, Button, Form, Modal, ModalVariant } from "@patternfly/react-core";
import type { FormEvent, ReactNode } from "react";
import { useFormState } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { RefusalAlert } from "../parts/RefusalAlert";

interface Props {
  title: string;
  refusal?: string;
  onSubmit: (event: FormEvent) => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

const FORM = "ibok-append";

/** The question for a new version; says first that it stays for good. */
export const AppendModal = ({ title, refusal, onSubmit, onClose, children }: Props) => {
  const { t } = useTranslation();
  const { isSubmitting } = useFormState();
  return (
    <Modal
      variant={ModalVariant.medium}
      title={title}
      isOpen
      onClose={onClose}
      actions={[
        <Button key="add" type="submit" form={FORM} isDisabled={isSubmitting} isLoading={isSubmitting}>
          {t("ibokVersionAdd")}
        </Button>,
        <Button key="cancel" variant="link" onClick={onClose}>
          {t("ibokCancel")}
        </Button>,
      ]}
    >
      <Form id={FORM} noValidate onSubmit={(event) => void onSubmit(event)}>
        <Alert variant="info" isInline title={t("ibokVersionForGood")}>
          {t("ibokVersionForGoodText")}
        </Alert>
        {refusal && <RefusalAlert title={refusal} details={[]} />}
        {children}
      </Form>
    </Modal>
  );
};
