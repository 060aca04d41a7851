import { FormSection } from "@patternfly/react-core";
import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Settings } from "../../api/types";
import { CHANNEL_KEYS } from "../../labels";
import { ChoiceField } from "../fields/ChoiceField";
import { TextField } from "../fields/TextField";
import type { FormValues } from "../values";

export const OfficeSection = ({ settings }: { settings: Settings }) => {
  const { t } = useTranslation();
  const channel = useWatch<FormValues, "channel">({ name: "channel" });
  const channels = settings.channels.map((value) => ({ value, label: t(CHANNEL_KEYS[value]) }));

  return (
    <FormSection title={t("ibokSectionOffice")} titleElement="h2">
      <TextField name="filedOn" type="date" max={settings.today} label={t("ibokFieldFiledOn")} required />
      <ChoiceField name="channel" label={t("ibokFieldChannel")} options={channels} required />
      <TextField name="receivedBy" label={t("ibokFieldReceivedBy")} />
      {channel === "IN_PERSON" && (
        <ChoiceField
          name="copyHandedOver"
          label={t("ibokFieldCopyHandedOver")}
          options={[
            { value: "yes", label: t("ibokYes") },
            { value: "no", label: t("ibokNo") },
          ]}
          required
        />
      )}
      <TextField name="originalLocation" label={t("ibokFieldOriginalLocation")} />
    </FormSection>
  );
};
