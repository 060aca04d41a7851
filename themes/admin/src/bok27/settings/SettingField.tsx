import { Button, FormGroup, FormHelperText, HelperText, HelperTextItem } from "@patternfly/react-core";
import { UndoIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import type { SettingValue } from "../api/administration";
import { type Draft, mayRestore, shownValue } from "./draft";
import { SettingInput } from "./SettingInput";
import { choiceKey, textsOf } from "./settingTexts";

interface Props {
  item: SettingValue;
  draft: Draft;
  error?: string;
  onChange: (key: string, value: string | null) => void;
}

/** One setting: its name, its value, what it does, what it would be without, and what the server says against it. */
export const SettingField = ({ item, draft, error, onChange }: Props) => {
  const { t } = useTranslation();
  const { key, kind, defaultValue, min, max } = item;
  const texts = textsOf(key);
  const name = texts.name ? t(texts.name) : key;
  const inWords = (value: string) => {
    if (kind === "FLAG") {
      return t(value === "true" ? "ibokYes" : "ibokNo");
    }
    return kind === "CHOICE" ? t(choiceKey(key, value)) : value || t("ibokSettingEmpty");
  };

  return (
    <FormGroup label={name} fieldId={key}>
      <SettingInput
        item={item}
        name={name}
        value={shownValue(item, draft)}
        invalid={error !== undefined}
        describedBy={`${key}-help`}
        onChange={(value) => onChange(key, value)}
      />
      <FormHelperText>
        <HelperText id={`${key}-help`}>
          {error && (
            <HelperTextItem variant="error" hasIcon>
              {error}
            </HelperTextItem>
          )}
          {texts.help && <HelperTextItem>{t(texts.help)}</HelperTextItem>}
          <HelperTextItem>
            {kind === "NUMBER" && `${t("ibokSettingRange", { min, max })} `}
            {t("ibokSettingDefault", { value: inWords(defaultValue) })}
          </HelperTextItem>
        </HelperText>
      </FormHelperText>
      {mayRestore(item, draft) && (
        <Button
          variant="link"
          isInline
          icon={<UndoIcon />}
          aria-label={`${t("ibokSettingRestore")}: ${name}`}
          onClick={() => onChange(key, null)}
        >
          {t("ibokSettingRestore")}
        </Button>
      )}
    </FormGroup>
  );
};
