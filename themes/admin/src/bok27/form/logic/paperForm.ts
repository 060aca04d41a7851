import type { Application, PaperForm, Settings } from "../../api/types";
import type { FormValues } from "../values";

type Forms = Pick<Settings, "forms" | "clauses" | "regulaminVersion">;

/** The paper form in force on a day. Dates `yyyy-MM-dd` compare as texts. */
export const formOn = ({ forms, clauses, regulaminVersion }: Forms, day: string): PaperForm =>
  forms.findLast(({ from }) => from === null || from <= day) ?? {
    from: null,
    clauses: clauses.map((clause) => ({ ...clause, label: null })),
    regulaminVersion,
  };

const known = (settings: Forms, code: string, version: string) =>
  settings.forms.flatMap(({ clauses }) => clauses).find((clause) => clause.code === code && clause.version === version);

/** The form on which a recorded application was filed: it keeps its clauses whatever has come into force since. */
export const recordedForm = (settings: Forms, { clauses, regulamin, filedOn }: Application): PaperForm => {
  const inForce = formOn(settings, filedOn);
  const asked = clauses.filter(({ accepted }) => accepted !== null);
  return {
    from: inForce.from,
    clauses: asked.map(({ code, version, mandatory }) => ({
      code,
      version,
      mandatory,
      label: known(settings, code, version)?.label ?? null,
    })),
    regulaminVersion: regulamin.version ?? inForce.regulaminVersion,
  };
};

/** Which form counts for a filing date; a recorded application keeps its own until the date leaves that form's time. */
export const formFor = (settings: Forms, filedOn: string, recorded?: Application): PaperForm => {
  const inForce = formOn(settings, filedOn);
  const same = recorded && inForce.from === formOn(settings, recorded.filedOn).from;
  return same ? recordedForm(settings, recorded) : inForce;
};

type Answers = Pick<FormValues, "clauses" | "regulamin">;

const sameClause = (a: { code: string; version: string }, b: { code: string; version: string }) =>
  a.code === b.code && a.version === b.version;

/** Whether the answers are answers to this form. */
export const fits = ({ clauses }: Pick<Answers, "clauses">, form: PaperForm) =>
  clauses.length === form.clauses.length &&
  form.clauses.every((clause, index) => clauses[index] !== undefined && sameClause(clause, clauses[index]));

/**
 * The answers put onto another form. What was said to a clause that stays in the same version still holds; a consent to
 * another version is another consent.
 */
export const exchange = ({ clauses, regulamin }: Answers, former: PaperForm, form: PaperForm): Answers => ({
  clauses: form.clauses.map((clause) => ({
    code: clause.code,
    version: clause.version,
    accepted: clauses.some((answer) => sameClause(answer, clause) && answer.accepted),
  })),
  regulamin: anotherRegulamin(regulamin, former, form)
    ? { ...regulamin, version: form.regulaminVersion, accepted: false }
    : regulamin,
});

/** A version typed by hand is left alone: it stands on the paper. */
const anotherRegulamin = ({ version }: FormValues["regulamin"], former: PaperForm, form: PaperForm) =>
  version.trim() === former.regulaminVersion && former.regulaminVersion !== form.regulaminVersion;
