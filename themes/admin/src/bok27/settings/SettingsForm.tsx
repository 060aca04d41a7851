import { Button, Form, FormSection } from "@patternfly/react-core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { SettingValue } from "../api/administration";
import type { Bok27 } from "../api/client";
import { LeaveQuestion } from "./LeaveQuestion";
import { SaveBar } from "./SaveBar";
import { SettingField } from "./SettingField";
import { inGroups } from "./settingTexts";
import { useFocusInvalid } from "./useFocusInvalid";
import { useSettingsForm } from "./useSettingsForm";

interface Props {
  bok27: Bok27;
  items: SettingValue[];
  onSaved: (items: SettingValue[]) => void;
}

/** The scalar settings of the realm, grouped by what they are about. */
export const SettingsForm = ({ bok27, items, onSaved }: Props) => {
  const { t } = useTranslation();
  const element = useRef<HTMLFormElement>(null);
  const form = useSettingsForm(bok27, items, onSaved, useFocusInvalid(element));

  return (
    <Form
      ref={element}
      isWidthLimited
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      {inGroups(items).map(({ group, items: settings }) => (
        <FormSection key={group} title={t(group)} titleElement="h2">
          {settings.map((item) => (
            <SettingField
              key={item.key}
              item={item}
              draft={form.draft}
              error={form.errors[item.key]}
              onChange={form.change}
            />
          ))}
        </FormSection>
      ))}
      <SaveBar changed={form.changed} refusal={form.refusal} saved={form.saved}>
        <Button type="submit" isDisabled={form.changed === 0 || form.busy} isLoading={form.busy}>
          {t("ibokSettingsSave")}
        </Button>
        <Button variant="link" isDisabled={form.changed === 0 || form.busy} onClick={form.discard}>
          {t("ibokSettingsDiscard")}
        </Button>
      </SaveBar>
      <LeaveQuestion unsaved={form.changed > 0} />
    </Form>
  );
};
