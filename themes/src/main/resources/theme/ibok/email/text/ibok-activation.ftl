<#ftl output_format="plainText">
${msg("ibokGreeting")}

${msg("ibokActivationIntro")}


${msg("ibokAccessData")?upper_case}

${msg("ibokLogin")}
    ${login}

${msg("ibokTemporaryPassword")}
    ${temporaryPassword}

${msg("ibokValidUntil")} ${validUntil}

${msg("ibokPortalAddress")}
    ${portalUrl}


${msg("ibokFirstLoginTitle")?upper_case}

${msg("ibokFirstLoginIntro")}
<#list ["Length", "Digit", "Letters", "Polish", "Different"] as rule>
- ${msg("ibokRule" + rule, passwordMinLength!8)}
</#list>


${msg("ibokCustomerData")?upper_case}

${msg("ibokCustomerName")} ${customerName}
<#if customerNumber?has_content>
${msg("ibokCustomerNumber")} ${customerNumber}
</#if>
<#if supplyAddresses?has_content>
${msg((supplyAddresses?size > 1)?then("ibokSupplyAddresses", "ibokSupplyAddress"))}
<#list supplyAddresses as address>
    ${address}
</#list>
</#if>

${msg("ibokDataWrong")}


${msg("ibokNeverShare")}

<#include "ibok-contact.ftl">
