import { useTranslation } from "react-i18next";
import type { Application, Settings } from "../api/types";
import { clauseName } from "../fieldNames";
import { onPaper } from "../onPaper";
import { knownClause } from "../knownClause";
import { CHANNEL_KEYS } from "../labels";
import { DueCell } from "../parts/DueCell";
import { useFormats } from "../useFormats";
import { addressLine } from "./addressLine";
import type { Fact } from "./Facts";

/** An application in words, section by section as on the paper. */
export const useFacts = (application: Application, settings: Settings): { title: string; facts: Fact[] }[] => {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { applicant, contact, regulamin, channel } = application;
  const organisation = applicant.kind === "ORGANISATION";
  const yesNo = (value: boolean | null) => (value === null ? null : t(value ? "ibokYes" : "ibokNo"));

  return [
    {
      title: t("ibokSectionOffice"),
      facts: [
        { term: t("ibokFieldFiledOn"), value: date(application.filedOn) },
        {
          term: t("ibokFieldDueOn"),
          value: <DueCell application={application} today={settings.today} soonDays={settings.dueSoonDays} />,
          screenOnly: true,
        },
        { term: t("ibokFieldChannel"), value: t(CHANNEL_KEYS[channel]) },
        { term: t("ibokFieldReceivedBy"), value: application.receivedBy },
        ...(channel === "IN_PERSON"
          ? [{ term: t("ibokFieldCopyHandedOver"), value: yesNo(application.copyHandedOver), screenOnly: true }]
          : []),
        { term: t("ibokFieldOriginalLocation"), value: application.originalLocation, screenOnly: true },
      ],
    },
    {
      title: t("ibokSectionApplicant"),
      facts: [
        { term: t("ibokFieldKind"), value: t(organisation ? "ibokKindOrganisation" : "ibokKindPerson") },
        ...(organisation ? [{ term: t("ibokFieldOrganisationName"), value: applicant.organisationName }] : []),
        { term: t(organisation ? "ibokFieldContactFirstName" : "ibokFieldFirstName"), value: applicant.firstName },
        { term: t(organisation ? "ibokFieldContactLastName" : "ibokFieldLastName"), value: applicant.lastName },
        { term: t("ibokFieldCustomerNumber"), value: applicant.customerNumber },
        ...(applicant.pesel ? [{ term: t("ibokFieldPesel"), value: applicant.pesel }] : []),
        ...(applicant.nip ? [{ term: t("ibokFieldNip"), value: applicant.nip }] : []),
      ],
    },
    {
      title: t("ibokSectionContact"),
      facts: [
        { term: t("ibokFieldEmail"), value: contact.email },
        { term: t("ibokFieldPhone"), value: contact.phone },
        { term: t("ibokFieldAddress"), value: addressLine(contact.address) },
      ],
    },
    {
      title: t("ibokSectionSupplyPoints"),
      facts: application.supplyPoints.map(({ number, address }, index) => ({
        term: t("ibokSupplyPoint", { number: index + 1 }),
        value: [number, address].filter(Boolean).join(", "),
      })),
    },
    {
      title: t("ibokSectionClauses"),
      facts: onPaper(application.clauses).map(({ code, version, accepted }) => ({
        term: clauseName(t, knownClause(settings, code, version)),
        value: t(accepted ? "ibokClauseAccepted" : "ibokClauseNotAccepted", { version }),
      })),
    },
    {
      title: t("ibokSectionRegulamin"),
      facts: [
        { term: t("ibokFieldRegulaminVersion"), value: regulamin?.version },
        { term: t("ibokFieldRegulaminAccepted"), value: yesNo(regulamin?.accepted ?? false) },
        { term: t("ibokFieldRegulaminSignedOn"), value: date(regulamin?.signedOn ?? null) },
      ],
    },
  ];
};
