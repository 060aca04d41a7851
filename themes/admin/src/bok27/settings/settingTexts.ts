import type { AcceptanceKind } from "../api/administration";

interface Texts {
  name: string;
  help: string;
}

/** What each setting is called, and what it does, by the keys of the messages. */
const TEXTS: Record<string, Texts> = {
  "ibok.numberPrefix": { name: "ibokSettingNumberPrefix", help: "ibokSettingNumberPrefixHelp" },
  "ibok.timeZone": { name: "ibokSettingTimeZone", help: "ibokSettingTimeZoneHelp" },
  "ibok.registrationDeadlineDays": { name: "ibokSettingDeadlineDays", help: "ibokSettingDeadlineDaysHelp" },
  "ibok.deadlineDayKind": { name: "ibokSettingDayKind", help: "ibokSettingDayKindHelp" },
  "ibok.deadlineRollOver": { name: "ibokSettingRollOver", help: "ibokSettingRollOverHelp" },
  "ibok.holidayCalendar": { name: "ibokSettingHolidays", help: "ibokSettingHolidaysHelp" },
  "ibok.dueSoonDays": { name: "ibokSettingDueSoon", help: "ibokSettingDueSoonHelp" },
  "ibok.activationPasswordValidityDays": {
    name: "ibokSettingPasswordValidity",
    help: "ibokSettingPasswordValidityHelp",
  },
  "ibok.activationReminder": { name: "ibokSettingReminder", help: "ibokSettingReminderHelp" },
  "ibok.activationReminderDays": { name: "ibokSettingReminderDays", help: "ibokSettingReminderDaysHelp" },
  "ibok.customerNumberPattern": { name: "ibokSettingNumberPattern", help: "ibokSettingNumberPatternHelp" },
  "ibok.peselCollected": { name: "ibokSettingPesel", help: "ibokSettingPeselHelp" },
  "ibok.nipCollected": { name: "ibokSettingNip", help: "ibokSettingNipHelp" },
  "ibok.organisationName": { name: "ibokSettingOrganisation", help: "ibokSettingOrganisationHelp" },
  "ibok.contactPhones": { name: "ibokSettingPhones", help: "ibokSettingPhonesHelp" },
  "ibok.contactEmail": { name: "ibokSettingEmail", help: "ibokSettingEmailHelp" },
  "ibok.bounceAddress": { name: "ibokSettingBounce", help: "ibokSettingBounceHelp" },
  "ibok.portalUrl": { name: "ibokSettingPortal", help: "ibokSettingPortalHelp" },
  "ibok.mailsPerMinute": { name: "ibokSettingMailPace", help: "ibokSettingMailPaceHelp" },
  "ibok.closureDeadlineDays": { name: "ibokSettingClosureDeadline", help: "ibokSettingClosureDeadlineHelp" },
  "ibok.erasureGraceDays": { name: "ibokSettingErasureGrace", help: "ibokSettingErasureGraceHelp" },
  "ibok.refusedRetentionDays": { name: "ibokSettingRefusedRetention", help: "ibokSettingRefusedRetentionHelp" },
  "ibok.neverActivatedDays": { name: "ibokSettingNeverActivated", help: "ibokSettingNeverActivatedHelp" },
  "ibok.invoiceNotice": { name: "ibokSettingInvoiceNotice", help: "ibokSettingInvoiceNoticeHelp" },
  "ibok.invoiceNoticeEn": { name: "ibokSettingInvoiceNoticeEn", help: "ibokSettingInvoiceNoticeEnHelp" },
  "ibok.emailChangeHoldHours": { name: "ibokSettingEmailHold", help: "ibokSettingEmailHoldHelp" },
  "ibok.emailChangeSecondPerson": { name: "ibokSettingSecondPerson", help: "ibokSettingSecondPersonHelp" },
  "ibok.accentColor": { name: "ibokSettingAccent", help: "ibokSettingAccentHelp" },
  "ibok.accentColorDark": { name: "ibokSettingAccentDark", help: "ibokSettingAccentDarkHelp" },
  "ibok.websiteUrl": { name: "ibokSettingWebsite", help: "ibokSettingWebsiteHelp" },
  "ibok.privacyNoticeUrl": { name: "ibokSettingPrivacy", help: "ibokSettingPrivacyHelp" },
  "ibok.accessibilityUrl": { name: "ibokSettingAccessibility", help: "ibokSettingAccessibilityHelp" },
};

const GROUPS = [
  {
    group: "ibokSettingsApplications",
    keys: [
      "ibok.numberPrefix",
      "ibok.registrationDeadlineDays",
      "ibok.deadlineDayKind",
      "ibok.deadlineRollOver",
      "ibok.holidayCalendar",
      "ibok.dueSoonDays",
      "ibok.timeZone",
    ],
  },
  {
    group: "ibokSettingsPassword",
    keys: ["ibok.activationPasswordValidityDays", "ibok.activationReminder", "ibok.activationReminderDays"],
  },
  {
    group: "ibokSettingsCustomer",
    keys: ["ibok.customerNumberPattern", "ibok.peselCollected", "ibok.nipCollected"],
  },
  {
    group: "ibokSettingsContact",
    keys: ["ibok.organisationName", "ibok.contactPhones", "ibok.contactEmail", "ibok.portalUrl"],
  },
  {
    group: "ibokSettingsLook",
    keys: [
      "ibok.accentColor",
      "ibok.accentColorDark",
      "ibok.websiteUrl",
      "ibok.privacyNoticeUrl",
      "ibok.accessibilityUrl",
    ],
  },
  { group: "ibokSettingsAddressChange", keys: ["ibok.emailChangeHoldHours", "ibok.emailChangeSecondPerson"] },
  {
    group: "ibokSettingsClosure",
    keys: [
      "ibok.closureDeadlineDays",
      "ibok.erasureGraceDays",
      "ibok.refusedRetentionDays",
      "ibok.neverActivatedDays",
      "ibok.invoiceNotice",
      "ibok.invoiceNoticeEn",
    ],
  },
  { group: "ibokSettingsMails", keys: ["ibok.bounceAddress", "ibok.mailsPerMinute"] },
];

const CHOICES: Record<string, string> = {
  "ibok.deadlineDayKind=CALENDAR": "ibokChoiceCalendarDays",
  "ibok.deadlineDayKind=WORKING": "ibokChoiceWorkingDays",
  "ibok.holidayCalendar=pl": "ibokChoicePoland",
};

/** Sentences: they want room, but no second line. */
const SENTENCES = ["ibok.invoiceNotice", "ibok.invoiceNoticeEn"];

export const isSentence = (key: string) => SENTENCES.includes(key);

/** What it means that a version of the Regulamin must be accepted, or need not be. */
export const ACCEPTANCE_KEYS: Record<AcceptanceKind, Texts> = {
  REQUIRED: { name: "ibokAcceptanceRequired", help: "ibokAcceptanceRequiredHelp" },
  INFORMATION: { name: "ibokAcceptanceInformation", help: "ibokAcceptanceInformationHelp" },
};

/** A setting this console does not know yet is shown by its key rather than hidden. */
export const textsOf = (key: string): Partial<Texts> => TEXTS[key] ?? {};

export const choiceKey = (key: string, choice: string) => CHOICES[`${key}=${choice}`] ?? choice;

/** The settings of the server in the groups of the page; what has no group comes last. */
export const inGroups = <T extends { key: string }>(items: T[]) => {
  const named = GROUPS.map(({ group, keys }) => ({
    group,
    items: keys.flatMap((key) => items.filter((item) => item.key === key)),
  }));
  const known = GROUPS.flatMap(({ keys }) => keys);
  const others = items.filter(({ key }) => !known.includes(key));
  return [...named, { group: "ibokSettingsOther", items: others }].filter((group) => group.items.length > 0);
};
