import { FormSelect, FormSelectOption, Switch, TextArea, TextInput } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { SettingValue } from "../api/administration";
import { choiceKey, isSentence } from "./settingTexts";

interface Props {
  item: SettingValue;
  name: string;
  value: string;
  invalid: boolean;
  describedBy: string;
  onChange: (value: string) => void;
}

/** The input that fits the kind of a setting. */
export const SettingInput = ({ item, name, value, invalid, describedBy, onChange }: Props) => {
  const { t } = useTranslation();
  const { key, kind, min, max, choices } = item;
  const common = { id: key, "aria-describedby": describedBy };
  const validated = invalid ? "error" : "default";

  switch (kind) {
    case "FLAG":
      return (
        <Switch
          {...common}
          aria-label={name}
          isChecked={value === "true"}
          onChange={(_event, checked) => onChange(String(checked))}
        />
      );
    case "CHOICE":
      return (
        <FormSelect {...common} validated={validated} value={value} onChange={(_event, chosen) => onChange(chosen)}>
          {(choices ?? []).map((choice) => (
            <FormSelectOption key={choice} value={choice} label={t(choiceKey(key, choice))} />
          ))}
        </FormSelect>
      );
    default:
      return isSentence(key) ? (
        <TextArea
          {...common}
          rows={3}
          resizeOrientation="vertical"
          validated={validated}
          value={value}
          onChange={(_event, typed) => onChange(typed.replace(/\n/g, " "))}
        />
      ) : (
        <TextInput
          {...common}
          autoComplete="off"
          type={kind === "NUMBER" ? "number" : "text"}
          min={min ?? undefined}
          max={max ?? undefined}
          validated={validated}
          value={value}
          onChange={(_event, typed) => onChange(typed)}
        />
      );
  }
};
