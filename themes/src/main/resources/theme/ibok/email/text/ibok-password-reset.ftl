<#ftl output_format="plainText">
${msg("ibokGreeting")}

${msg("ibokPasswordResetIntro")}


${msg("ibokAccessData")?upper_case}

${msg("ibokCustomerName")} ${customerName}

${msg("ibokLogin")}
    ${login}

${msg("ibokTemporaryPassword")}
    ${temporaryPassword}

${msg("ibokValidUntil")} ${validUntil}

${msg("ibokPortalAddress")}
    ${portalUrl}


${msg("ibokPasswordResetNext")?upper_case}

${msg("ibokFirstLoginIntro")}
<#list ["Length", "Digit", "Letters", "Polish", "Different"] as rule>
- ${msg("ibokRule" + rule, passwordMinLength!8)}
</#list>


${msg("ibokPasswordResetNotYou")?upper_case}

${msg("ibokPasswordResetIgnore")}


${msg("ibokNeverShare")}

<#include "ibok-contact.ftl">
