import {
  ActionGroup,
  Button,
  Card,
  CardBody,
  CardTitle,
  Form,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  TextInput,
} from "@patternfly/react-core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Bok27 } from "../api/client";
import type { Application } from "../api/types";
import { RefusalAlert } from "../parts/RefusalAlert";
import { LoginProposals } from "./LoginProposals";
import { useRegistration } from "./useRegistration";

interface Props {
  bok27: Bok27;
  application: Application;
  proposals: string[];
  onRegistered: (application: Application) => void;
}

/** Registration by an authorised person (point 4): a login, proposed by the product and changeable, and one button. */
export const RegistrationPanel = ({ bok27, application, proposals, onRegistered }: Props) => {
  const { t } = useTranslation();
  const [login, setLogin] = useState(proposals[0] ?? "");
  const { busy, refused, register } = useRegistration(bok27, application.id, onRegistered);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refused?.login) {
      input.current?.focus();
    }
  }, [refused]);

  const offered = refused?.free.length ? refused.free : proposals;
  return (
    <Card isFlat>
      <CardTitle component="h2">{t("ibokRegistration")}</CardTitle>
      <CardBody>
        <Form
          isWidthLimited
          onSubmit={(event) => {
            event.preventDefault();
            void register(login.trim());
          }}
        >
          {refused?.title && <RefusalAlert title={refused.title} details={refused.details} />}
          <FormGroup label={t("ibokFieldLogin")} fieldId="login" isRequired>
            <TextInput
              id="login"
              ref={input}
              value={login}
              onChange={(_event, value) => setLogin(value)}
              isRequired
              autoComplete="off"
              spellCheck={false}
              validated={refused?.login ? "error" : "default"}
              aria-describedby="login-help"
            />
            <FormHelperText>
              <HelperText id="login-help" isLiveRegion>
                {refused?.login && (
                  <HelperTextItem variant="error" hasIcon>
                    {refused.login}
                  </HelperTextItem>
                )}
                <HelperTextItem>{t("ibokLoginHelp")}</HelperTextItem>
              </HelperText>
            </FormHelperText>
            <LoginProposals proposals={offered.filter((proposal) => proposal !== login)} onChoose={setLogin} />
          </FormGroup>
          <ActionGroup>
            <Button type="submit" variant="primary" isDisabled={busy || !login.trim()} isLoading={busy}>
              {t("ibokRegister")}
            </Button>
          </ActionGroup>
        </Form>
      </CardBody>
    </Card>
  );
};
