import type { FieldErrors } from "react-hook-form";
import type { FormValues } from "../values";
import { placeOf } from "./formOrder";

export interface NamedError {
  name: string;
  message: string;
}

const isError = (value: object): value is { type: unknown; message?: string } => "type" in value;

const walk = (value: unknown, path: string): NamedError[] => {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  if (isError(value)) {
    return [{ name: path, message: value.message ?? "" }];
  }
  return Object.entries(value).flatMap(([key, part]) => walk(part, path ? `${path}.${key}` : key));
};

/** Every field in error with its message, in the order of the form. */
export const flatErrors = (errors: FieldErrors<FormValues>): NamedError[] =>
  walk(errors, "").sort((a, b) => placeOf(a.name) - placeOf(b.name));
