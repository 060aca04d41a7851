<#ftl output_format="plainText">
${msg("ibokGreeting")}

${msg("ibokEmailChangedNewIntro")}

<#if customerName?has_content>
${msg("ibokCustomerName")} ${customerName}
</#if>
${msg("ibokLogin")} ${login}

${msg("ibokEmailChangedVoid")}
<#if heldUntil?has_content>

${msg("ibokEmailChangedHold", heldUntil)}
</#if>

${msg("ibokEmailChangedStranger")}

${msg("ibokPortalAddress")}
    ${portalUrl}

<#include "ibok-contact.ftl">
