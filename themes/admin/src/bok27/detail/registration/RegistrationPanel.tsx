import { Button, Card, CardBody, CardTitle, Form } from "@patternfly/react-core";
import { useCallback, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLoad } from "../../api/useLoad";
import { Loading } from "../../parts/Loading";
import type { Work } from "../work";
import { LoginField } from "./LoginField";
import { useRegistration } from "./useRegistration";

/** Registration by an authorised person (point 4): a login, proposed by the product and changeable, and one button. */
export const RegistrationPanel = ({ work }: { work: Work }) => {
  const { t } = useTranslation();
  const { bok27, application } = work;
  const { id } = application;
  // Without proposals a login can still be typed; the server has the last word on any.
  const load = useCallback((signal: AbortSignal) => bok27.loginProposals(id, signal).catch(() => []), [bok27, id]);
  const { value: proposals } = useLoad<string[]>(load);

  return (
    <Card isFlat>
      <CardTitle component="h2">{t("ibokRegistration")}</CardTitle>
      <CardBody>{proposals ? <RegistrationForm work={work} proposals={proposals} /> : <Loading />}</CardBody>
    </Card>
  );
};

const RegistrationForm = ({ work, proposals }: { work: Work; proposals: string[] }) => {
  const { t } = useTranslation();
  const { login, type, check, busy, refused, register } = useRegistration(work, proposals[0] ?? "");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refused) {
      input.current?.focus();
    }
  }, [refused]);

  const offered = refused?.free.length ? refused.free : proposals;
  return (
    <Form
      isWidthLimited
      onSubmit={(event) => {
        event.preventDefault();
        void register();
      }}
    >
      <LoginField
        input={input}
        login={login}
        onType={type}
        refused={refused?.complaint}
        check={check}
        proposals={offered.filter((proposal) => proposal !== login)}
      />
      <div>
        <Button type="submit" variant="primary" isDisabled={busy || !login.trim()} isLoading={busy}>
          {t("ibokRegister")}
        </Button>
      </div>
    </Form>
  );
};
