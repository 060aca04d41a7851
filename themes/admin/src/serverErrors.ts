/**
 * What Keycloak's REST API says in English to everybody: these sentences stand in its Java code, in no bundle. The
 * console puts them into its own sentence, as `{{error}}`. A sentence that is not listed is shown as it came.
 */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^User exists with same username or email$/, "ibokServerUserOrEmailExists"],
  [/^User exists with same username$/, "ibokServerUserExists"],
  [/^User exists with same email$/, "ibokServerEmailExists"],
  [/^User is already linked with provider$/, "ibokServerUserLinked"],
  [/^User name is missing$/, "ibokServerUserNameMissing"],
  [/^User email missing$/, "ibokServerUserEmailMissing"],
  [/^User is disabled$/, "ibokServerUserDisabled"],
  [/^User is read only!$/, "ibokServerUserReadOnly"],
  [/^User couldn't be deleted$/, "ibokServerUserNotDeleted"],
  [/^Could not create user$/, "ibokServerUserNotCreated"],
  [/^Could not update user!$/, "ibokServerUserNotUpdated"],
  [/^Service accounts cannot be impersonated$/, "ibokServerNoImpersonation"],
  [/^Logged in user does not have an e-mail\.$/, "ibokServerNoOwnEmail"],
  [/^Failed to send (?:verify )?email$/, "ibokServerEmailNotSent"],
  [/^Failed to send execute actions email: (?<reason>.+)$/s, "ibokServerEmailNotSentBecause"],
  [/^Password policy not met\. See logs for details$/, "ibokServerPasswordPolicy"],
  [/^Group name is missing$/, "ibokServerGroupNameMissing"],
  [/^(?:Sibling|Top level) group named '(?<name>.+)' already exists\.$/, "ibokServerGroupExists"],
  [/^Role with name (?<name>.+) already exists$/, "ibokServerRoleExists"],
  [/^Client Scope (?<name>.+) already exists$/, "ibokServerClientScopeExists"],
  [/^You are not allowed to delete all the client scopes\.$/, "ibokServerClientScopesKept"],
  [/^Client already exists$/, "ibokServerSomeClientExists"],
  [/^Client (?<name>.+) already exists$/, "ibokServerClientExists"],
  [/^Client is not enabled$/, "ibokServerClientDisabled"],
  [/^Protocol mapper exists with same name$/, "ibokServerMapperExists"],
  [/^Identity Provider (?<name>.+) already exists$/, "ibokServerProviderExists"],
  [/^(?:New flow|Flow) alias name already exists$/, "ibokServerSomeFlowExists"],
  [/^Flow (?<name>.+) already exists$/, "ibokServerFlowExists"],
  [/^Failed to (?:create|update) flow with empty alias name$/, "ibokServerFlowNameMissing"],
  [/^Realm with same name exists$/, "ibokServerRealmExists"],
  [/^Can't (?:remove|rename) master realm$/, "ibokServerMasterRealm"],
  [/^Failed to update realm$/, "ibokServerRealmNotUpdated"],
  [/^HTTP 401 Unauthorized$/, "ibokServerUnauthorized"],
  [/^HTTP 403 Forbidden$/, "ibokServerForbidden"],
  [/^HTTP 404 Not Found$/, "ibokServerNotFound"],
  [/^(?:unknown_error|Network response was not OK\.)$/, "ibokServerUnknown"],
];

/** The server's sentence in the words `textOf` has for it. */
export function serverError(sentence: string, textOf: (key: string) => string | undefined): string {
  for (const [pattern, key] of SENTENCES) {
    const found = pattern.exec(sentence);
    const text = found === null ? undefined : textOf(key);
    if (text !== undefined) {
      return text.replace(/{{(\w+)}}/g, (_, name: string) => found?.groups?.[name] ?? "");
    }
  }
  return sentence;
}
