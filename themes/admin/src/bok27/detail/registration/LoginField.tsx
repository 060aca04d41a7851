import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextInput } from "@patternfly/react-core";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { LoginProposals } from "./LoginProposals";
import type { LoginCheck } from "./useLoginCheck";

interface Props {
  input: RefObject<HTMLInputElement>;
  login: string;
  onType: (login: string) => void;
  /** What the registration said against the login that stands here. */
  refused?: string;
  check?: LoginCheck;
  proposals: string[];
}

/** The login with what is known of it; said politely, for one is still typing. */
export const LoginField = ({ input, login, onType, refused, check, proposals }: Props) => {
  const { t } = useTranslation();
  const problem = refused ?? check?.problem ?? undefined;
  const free = !problem && check !== undefined;
  return (
    <FormGroup label={t("ibokFieldLogin")} fieldId="login" isRequired>
      <TextInput
        id="login"
        ref={input}
        value={login}
        onChange={(_event, value) => onType(value)}
        isRequired
        autoComplete="off"
        spellCheck={false}
        validated={problem ? "error" : free ? "success" : "default"}
        aria-describedby="login-check login-help"
      />
      <FormHelperText>
        <HelperText id="login-check" isLiveRegion>
          {problem && (
            <HelperTextItem variant="error" hasIcon>
              {problem}
            </HelperTextItem>
          )}
          {free && (
            <HelperTextItem variant="success" hasIcon>
              {t("ibokLoginFree")}
            </HelperTextItem>
          )}
        </HelperText>
        <HelperText id="login-help">
          <HelperTextItem>{t("ibokLoginHelp")}</HelperTextItem>
        </HelperText>
      </FormHelperText>
      <LoginProposals proposals={proposals} onChoose={onType} />
    </FormGroup>
  );
};
