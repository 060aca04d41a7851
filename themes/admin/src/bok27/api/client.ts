import type { ClauseVersion, RegulaminVersion, SettingValue, Versions } from "./administration";
import type { ClosureReason, ClosureResult, Resignation } from "./closure";
import type { Statistics } from "./figures";
import type {
  Application,
  ApplicationOfUser,
  ApplicationPageOf,
  Contact,
  CustomerData,
  Duplicate,
  DuplicatesQuestion,
  HistoryEntry,
  Mail,
  NewApplication,
  RefusalReason,
  Settings,
  Tab,
} from "./types";
import { type Access, transport } from "./transport";

export interface ClauseDecisionRequest {
  accepted: boolean;
  on: string;
  note: string | null;
}

export interface ApplicationsQuery {
  tab: string;
  search: string;
  sort: string;
  first: number;
  max: number;
}

/** The REST API `admin/realms/{realm}/bok27`. */
export const bok27Client = (access: Access) => {
  const { get, text, file, post, put, remove } = transport(access);
  const application = (id: string) => `applications/${encodeURIComponent(id)}`;
  const items = async <T>(answer: Promise<{ items: T[] }>) => (await answer).items;

  return {
    settings: (signal?: AbortSignal) => get<Settings>("settings", signal),

    list: (query: ApplicationsQuery, signal?: AbortSignal) =>
      get<ApplicationPageOf>(`applications?${parameters({ ...query })}`, signal),
    counts: (search: string, signal?: AbortSignal) =>
      get<Record<Tab, number>>(`applications/counts?${parameters({ search })}`, signal),
    duplicates: (question: DuplicatesQuestion, signal?: AbortSignal) =>
      items(post<{ items: Duplicate[] }>("applications/duplicates", question, signal)),
    create: (body: NewApplication) => post<Application>("applications", body),

    get: (id: string, signal?: AbortSignal) => get<Application>(application(id), signal),
    change: (id: string, version: number, body: NewApplication) =>
      put<Application>(application(id), { ...body, version }),
    history: (id: string, signal?: AbortSignal) => get<HistoryEntry[]>(`${application(id)}/history`, signal),
    mails: (id: string, signal?: AbortSignal) => get<Mail[]>(`${application(id)}/mails`, signal),
    restartMail: (id: string, mailId: string) =>
      post<Application>(`${application(id)}/mails/${encodeURIComponent(mailId)}/restart`),
    handOverCopy: (id: string, version: number) =>
      put<Application>(`${application(id)}/copy`, { version, copyHandedOver: true }),
    loginProposals: async (id: string, signal?: AbortSignal) =>
      (await get<{ proposals: string[] }>(`${application(id)}/login-proposals`, signal)).proposals,
    loginProblem: async (id: string, login: string, signal?: AbortSignal) =>
      (await get<{ problem: string | null }>(`${application(id)}/login-check?${parameters({ login })}`, signal))
        .problem,
    register: (id: string, login: string) => post<Application>(`${application(id)}/registration`, { login }),
    refuse: (id: string, reason: RefusalReason, words: string | null) =>
      post<Application>(`${application(id)}/refusal`, { reason, text: words }),
    refusalLetter: (id: string) => text(`${application(id)}/refusal-letter`, "text/html"),
    resendActivationMail: (id: string) => post<Application>(`${application(id)}/activation-mail`),
    correctContact: (id: string, version: number, contact: Contact) =>
      put<Application>(`${application(id)}/contact`, { version, contact }),
    correctData: (id: string, version: number, data: CustomerData) =>
      put<Application>(`${application(id)}/data`, { version, ...data }),
    confirmAddress: (id: string, version: number) =>
      post<Application>(`${application(id)}/contact/confirmation`, { version }),
    decideOnClause: (id: string, version: number, code: string, decision: ClauseDecisionRequest) =>
      put<Application>(`${application(id)}/clauses/${encodeURIComponent(code)}`, { version, ...decision }),

    recordResignation: (id: string, version: number, resignation: Resignation) =>
      put<Application>(`${application(id)}/resignation`, { version, ...resignation }),
    withdrawResignation: (id: string, version: number) =>
      remove<Application>(`${application(id)}/resignation?${parameters({ version })}`),
    closeAccount: (id: string, version: number, reason?: ClosureReason) =>
      post<Application>(`${application(id)}/closure`, { version, reason }),
    reinstate: (id: string, version: number) => post<Application>(`${application(id)}/reinstatement`, { version }),
    closeNeverActivated: (applications: { id: string; version: number }[]) =>
      items(post<{ items: ClosureResult[] }>("closures", { reason: "NEVER_ACTIVATED", applications })),
    exportJson: (id: string) => file(`${application(id)}/export?${parameters({ format: "json" })}`, "application/json"),
    exportPage: (id: string) => text(`${application(id)}/export?${parameters({ format: "html" })}`, "text/html"),

    applicationOfUser: (userId: string, signal?: AbortSignal) =>
      get<ApplicationOfUser>(`users/${encodeURIComponent(userId)}/application`, signal),

    statistics: (from: string, to: string, signal?: AbortSignal) =>
      get<Statistics>(`statistics?${parameters({ from, to })}`, signal),
    statisticsCsv: (from: string, to: string) => file(`statistics/csv?${parameters({ from, to })}`, "text/csv"),

    settingValues: (signal?: AbortSignal) => items(get<{ items: SettingValue[] }>("settings/values", signal)),
    changeSettings: (values: Record<string, string | null>) =>
      items(put<{ items: SettingValue[] }>("settings/values", { values })),
    versions: (signal?: AbortSignal) => get<Versions>("settings/versions", signal),
    appendClause: (version: ClauseVersion) => post<Versions>("settings/versions/clauses", version),
    appendRegulamin: (version: RegulaminVersion) => post<Versions>("settings/versions/regulamin", version),
  };
};

export type Bok27 = ReturnType<typeof bok27Client>;

const parameters = (query: Record<string, string | number>) =>
  new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== "")
      .map(([name, value]) => [name, String(value)]),
  );
