<#ftl output_format="plainText">
${msg("ibokGreeting")}

${msg("ibokEmailChangedIntro")}

<#if customerName?has_content>
${msg("ibokCustomerName")} ${customerName}
</#if>
${msg("ibokLogin")} ${login}
${msg("ibokChangedAt")} ${changedAt}

${msg("ibokEmailChangedByYou")}

${msg("ibokEmailChangedByOther", contactPhones?replace(" do ", " " + msg("ibokPhoneRange") + " "))}

<#include "ibok-contact.ftl">
