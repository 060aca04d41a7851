export interface FieldError {
  field: string;
  errorMessage: string;
  params: string[];
}

/** A refusal of the REST API: `ErrorRepresentation`, whose texts already are in the user's language. */
export class Bok27Error extends Error {
  readonly status: number;
  readonly fields: FieldError[];

  constructor(status: number, message: string, fields: FieldError[]) {
    super(message);
    this.status = status;
    this.fields = fields;
  }

  static async of(response: Response): Promise<Bok27Error> {
    const body: unknown = await response.json().catch(() => null);
    const { errorMessage, errors } = (body ?? {}) as { errorMessage?: string; errors?: Partial<FieldError>[] };
    const fields = (errors ?? []).map((error) => ({
      field: error.field ?? "",
      errorMessage: error.errorMessage ?? "",
      params: (error.params ?? []).map(String),
    }));
    return new Bok27Error(response.status, errorMessage ?? "", fields);
  }
}
