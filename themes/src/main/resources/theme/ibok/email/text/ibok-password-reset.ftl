<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.mail>
${msg("ibokPasswordResetIntro")}


<@text.heading>${msg("ibokAccessData")}</@text.heading>
${msg("ibokCustomerName")} ${text.typed(customerName)}

${msg("ibokLogin")}
${login}

${msg("ibokTemporaryPassword")}
${temporaryPassword}

${msg("ibokValidUntil")} ${validUntil}

${msg("ibokPortalAddress")}
${portalUrl}


<@text.heading>${msg("ibokPasswordResetNext")}</@text.heading>
${msg("ibokFirstLoginIntro")}
<#list ["Length", "Digit", "Letters", "Polish", "Different"] as rule>
- ${msg("ibokRule" + rule, passwordMinLength!8)}
</#list>


<@text.heading>${msg("ibokPasswordResetNotYou")}</@text.heading>
${msg("ibokPasswordResetIgnore")}

${msg("ibokNeverShare")}

</@text.mail>
