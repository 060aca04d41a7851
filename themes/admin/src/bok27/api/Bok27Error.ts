import type { Application } from "./types";

export interface FieldError {
  field: string;
  errorMessage: string;
  params: string[];
}

/** A refusal of the REST API: `ErrorRepresentation`, whose texts already are in the user's language. */
export class Bok27Error extends Error {
  readonly status: number;
  readonly fields: FieldError[];
  /** At a conflict (409): the application as it is now. */
  readonly current?: Application;

  constructor(status: number, message: string, fields: FieldError[], current?: Application) {
    super(message);
    this.status = status;
    this.fields = fields;
    this.current = current;
  }

  static async of(response: Response): Promise<Bok27Error> {
    const body: unknown = await response.json().catch(() => null);
    const { errorMessage, errors, current } = (body ?? {}) as {
      errorMessage?: string;
      errors?: Partial<FieldError>[];
      current?: Application;
    };
    const fields = (errors ?? []).map((error) => ({
      field: error.field ?? "",
      errorMessage: error.errorMessage ?? "",
      params: (error.params ?? []).map(String),
    }));
    return new Bok27Error(response.status, errorMessage ?? "", fields, current);
  }
}
