import { GridItem } from "@patternfly/react-core";
import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Settings } from "../../api/types";
import { CHANNEL_KEYS } from "../../labels";
import { ChoiceField } from "../fields/ChoiceField";
import { DateField } from "../fields/DateField";
import { TextField } from "../fields/TextField";
import type { FormValues } from "../values";
import { FormPart } from "./FormPart";

interface Props {
  settings: Settings;
  /** The filing date has been typed to its end. */
  onFiledOn: () => void;
}

export const OfficeSection = ({ settings, onFiledOn }: Props) => {
  const { t } = useTranslation();
  const channel = useWatch<FormValues, "channel">({ name: "channel" });
  const channels = settings.channels.map((value) => ({ value, label: t(CHANNEL_KEYS[value]) }));
  const inPerson = channel === "IN_PERSON";

  return (
    <FormPart title={t("ibokSectionOffice")}>
      <GridItem md={4}>
        <DateField
          name="filedOn"
          today={settings.today}
          label={t("ibokFieldFiledOn")}
          help={t("ibokDateHelp")}
          onLeave={onFiledOn}
          required
        />
      </GridItem>
      <GridItem md={8}>
        <ChoiceField name="channel" label={t("ibokFieldChannel")} options={channels} required />
      </GridItem>
      <GridItem md={5}>
        <TextField name="receivedBy" label={t("ibokFieldReceivedBy")} />
      </GridItem>
      {inPerson && (
        <GridItem md={7}>
          <ChoiceField
            name="copyHandedOver"
            label={t("ibokFieldCopyHandedOver")}
            options={[
              { value: "yes", label: t("ibokYes") },
              { value: "no", label: t("ibokNo") },
            ]}
            required
          />
        </GridItem>
      )}
      <GridItem md={inPerson ? 12 : 7}>
        <TextField name="originalLocation" label={t("ibokFieldOriginalLocation")} help={t("ibokOriginalHelp")} />
      </GridItem>
    </FormPart>
  );
};
