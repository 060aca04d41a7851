<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.mail>
${msg("ibokEmailChangedNewIntro")}

<#if customerName?has_content>
${msg("ibokCustomerName")} ${text.typed(customerName)}
</#if>
${msg("ibokLogin")} ${login}

${msg("ibokEmailChangedVoid")}
<#if heldUntil?has_content>

${msg("ibokEmailChangedHold", heldUntil)}
</#if>

${msg("ibokEmailChangedStranger")}

${msg("ibokPortalAddress")}
${portalUrl}

</@text.mail>
