<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.mail>
${msg("ibokActivationIntro")}


<@text.heading>${msg("ibokAccessData")}</@text.heading>
${msg("ibokLogin")}
${login}

${msg("ibokTemporaryPassword")}
${temporaryPassword}

${msg("ibokValidUntil")} ${validUntil}

${msg("ibokPortalAddress")}
${portalUrl}


<@text.heading>${msg("ibokFirstLoginTitle")}</@text.heading>
${msg("ibokFirstLoginIntro")}
<#list ["Length", "Digit", "Letters", "Polish", "Different"] as rule>
- ${msg("ibokRule" + rule, passwordMinLength!8)}
</#list>


<@text.heading>${msg("ibokCustomerData")}</@text.heading>
${msg("ibokCustomerName")} ${text.typed(customerName)}
<#if customerNumber?has_content>
${msg("ibokCustomerNumber")} ${text.typed(customerNumber)}
</#if>
<#if supplyAddresses?has_content>
${msg((supplyAddresses?size > 1)?then("ibokSupplyAddresses", "ibokSupplyAddress"))}
<#list supplyAddresses as address>
${text.typed(address)}
</#list>
</#if>

${msg("ibokDataWrong")}

${msg("ibokNeverShare")}

</@text.mail>
