import type { FieldPath } from "react-hook-form";
import type { FieldError } from "../../api/Bok27Error";
import type { FormValues } from "../values";

interface Placed {
  atField: { name: FieldPath<FormValues>; message: string }[];
  elsewhere: string[];
}

/** `supplyPoints[0].address` of the API is `supplyPoints.0.address` of the form; a clause is named by place or code. */
const formPath = (field: string, values: FormValues) => {
  const path = field.replace(/\[(\d+)]/g, ".$1");
  const clause = /^clauses\.([^.]+)/.exec(path)?.[1];
  if (clause === undefined) {
    return path;
  }
  const place = /^\d+$/.test(clause) ? Number(clause) : values.clauses.findIndex(({ code }) => code === clause);
  return `clauses.${place}.accepted`;
};

/**
 * Which of the server's complaints has a field of its own on the form; the others are shown above it.
 *
 * @param isShown whether there is a field of that name to be seen
 */
export const placeErrors = (errors: FieldError[], values: FormValues, isShown: (name: string) => boolean): Placed => {
  const placed: Placed = { atField: [], elsewhere: [] };
  for (const { field, errorMessage } of errors) {
    const path = formPath(field, values);
    if (isShown(path)) {
      placed.atField.push({ name: path as FieldPath<FormValues>, message: errorMessage });
    } else {
      placed.elsewhere.push(errorMessage);
    }
  }
  return placed;
};
