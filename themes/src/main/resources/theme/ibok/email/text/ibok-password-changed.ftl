<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.mail>
${msg("ibokPasswordChangedIntro")}

<#if customerName?has_content>
${msg("ibokCustomerName")} ${text.typed(customerName)}
</#if>
${msg("ibokLogin")} ${login}
${msg("ibokChangedAt")} ${changedAt}

${msg("ibokPasswordChangedByYou")}

${msg("ibokPasswordChangedByOther")}

${msg("ibokPortalAddress")}
${portalUrl}

</@text.mail>
