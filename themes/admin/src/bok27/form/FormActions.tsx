import { Button } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";

interface Props {
  isSaving: boolean;
  saveKey: string;
  /** Where *Anuluj* leads. */
  back: string;
  /** Given where another paper may follow. */
  onSaveAndNext?: () => void;
}

/** Always in sight, below the form. */
export const FormActions = ({ isSaving, saveKey, back, onSaveAndNext }: Props) => {
  const { t } = useTranslation();
  return (
    <div className="ibok-form__actions">
      <Button
        type="submit"
        variant="primary"
        isDisabled={isSaving}
        isLoading={isSaving}
        aria-keyshortcuts="Control+Enter"
      >
        {t(saveKey)}
      </Button>
      {onSaveAndNext && (
        <Button
          variant="secondary"
          isDisabled={isSaving}
          aria-keyshortcuts="Control+Shift+Enter"
          onClick={onSaveAndNext}
        >
          {t("ibokSaveAndNext")}
        </Button>
      )}
      <Button variant="link" component={(props: object) => <Link {...props} to={back} />}>
        {t("ibokCancel")}
      </Button>
      <small>{t(onSaveAndNext ? "ibokFormKeysNew" : "ibokFormKeys")}</small>
    </div>
  );
};
