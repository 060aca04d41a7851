<#ftl output_format="plainText">
${msg("ibokGreeting")}

${msg("ibokPasswordChangedIntro")}

<#if customerName?has_content>
${msg("ibokCustomerName")} ${customerName}
</#if>
${msg("ibokLogin")} ${login}
${msg("ibokChangedAt")} ${changedAt}

${msg("ibokPasswordChangedByYou")}

${msg("ibokPasswordChangedByOther")}

${msg("ibokPortalAddress")}
    ${portalUrl}

<#include "ibok-contact.ftl">
